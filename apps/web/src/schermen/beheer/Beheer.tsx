import { LeegScherm } from '../../onderdelen/LeegScherm.tsx'
import { PaginaKop } from '../../onderdelen/PaginaKop.tsx'
import { useTeksten } from '../../teksten/voorkeuren.tsx'

export function Beheer() {
  const { algemeen } = useTeksten()
  return (
    <>
      <PaginaKop titel={algemeen.beheer} zin={algemeen.beheer} />
      <LeegScherm titel={algemeen.beheer}>{algemeen.geenGegevens}</LeegScherm>
    </>
  )
}
