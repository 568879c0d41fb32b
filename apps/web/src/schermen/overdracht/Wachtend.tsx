import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { naamVan } from '../../onderdelen/kind.ts'
import { Melding } from '../../onderdelen/Melding.tsx'
import { useMag } from '../../ophalen/ik.ts'
import { useTeksten } from '../../teksten/voorkeuren.tsx'
import { overdrachtenVraag } from '../zaak/vraag.ts'

/** The handovers that wait for the reader: nothing changes for the child before they are answered. */
export function Wachtend() {
  const { algemeen, zaak } = useTeksten()
  const mag = useMag()
  const { data } = useQuery({ ...overdrachtenVraag, enabled: mag('overdracht.lezen') })
  const aanMij = data?.rijen.filter((rij) => rij.aanMij) ?? []
  if (aanMij.length === 0) return null
  return (
    <Melding ernst="let_op" titel={zaak.overdracht.wachtend(aanMij.length)}>
      <ul>
        {aanMij.map(({ id, kind }) => (
          <li key={id}>
            <Link to="/overdracht/$id" params={{ id }}>
              {zaak.overdracht.open(naamVan(kind, algemeen))}
            </Link>
          </li>
        ))}
      </ul>
    </Melding>
  )
}
