import type { ZoekAntwoord } from '@houvast/server/jeugdige/contract.ts'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { type KeyboardEvent, useDeferredValue, useState } from 'react'
import { Dialoog } from '../onderdelen/Dialoog.tsx'
import { maatregelNaam, naamEnLeeftijd } from '../onderdelen/kind.ts'
import { Melding } from '../onderdelen/Melding.tsx'
import { TekstVeld } from '../onderdelen/Velden.tsx'
import type { Antwoord } from '../ophalen/antwoord.ts'
import { useMag } from '../ophalen/ik.ts'
import { haal } from '../ophalen/ophalen.ts'
import { useTeksten } from '../teksten/voorkeuren.tsx'

const MINSTENS = 2

export function Zoeken({ open, onSluit }: { open: boolean; onSluit: () => void }) {
  const { schil } = useTeksten()
  return (
    <Dialoog open={open} titel={schil.zoeken} onSluit={onSluit}>
      <ZoekLijst onSluit={onSluit} />
    </Dialoog>
  )
}

function ZoekLijst({ onSluit }: { onSluit: () => void }) {
  const { schil, algemeen } = useTeksten()
  const mag = useMag()
  const [tekst, zetTekst] = useState('')
  const zoek = useDeferredValue(tekst.trim())
  const uitkomst = useQuery({
    queryKey: ['zoeken', zoek],
    queryFn: ({ signal }) => haal<Antwoord<typeof ZoekAntwoord>>('/jeugdigen', { zoek }, signal),
    enabled: zoek.length >= MINSTENS,
    gcTime: 0,
  })
  const rijen = zoek.length >= MINSTENS ? (uitkomst.data?.rijen ?? []) : []

  return (
    <search className="houvast-stapel" onKeyDown={pijlen}>
      <TekstVeld
        label={mag('jeugdige.bsn.lezen') ? schil.zoekVeld : schil.zoekVeldZonderBsn}
        waarde={tekst}
        onWijzig={zetTekst}
        invoer="search"
        autoFocus
      />
      <p role="status" className="houvast-zacht">
        {zoek.length < MINSTENS
          ? schil.zoekHint
          : uitkomst.isPending
            ? schil.zoekBezig
            : rijen.length === 0 && !uitkomst.error
              ? schil.zoekNiets
              : schil.zoekGevonden(rijen.length)}
      </p>
      {uitkomst.error ? <Melding ernst="gevaar" nieuw titel={uitkomst.error.message} /> : null}
      <ul className="houvast-zoekuitkomst">
        {rijen.map(({ kind, maatregelen }) => (
          <li key={kind.id}>
            <Link to="/jeugdige/$id" params={{ id: kind.id }} onClick={onSluit}>
              <strong>{naamEnLeeftijd(kind, algemeen)}</strong>
              <span className="houvast-zacht">
                {[algemeen.dossiernummer(kind.dossiernummer), ...maatregelen.map(maatregelNaam)].join(' · ')}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </search>
  )
}

/** Arrow keys walk from the field into the list and back. */
function pijlen(toets: KeyboardEvent<HTMLElement>) {
  if (toets.key !== 'ArrowDown' && toets.key !== 'ArrowUp') return
  const plekken = [...toets.currentTarget.querySelectorAll<HTMLElement>('input, a')]
  const nu = plekken.indexOf(document.activeElement as HTMLElement)
  const naar = plekken[nu + (toets.key === 'ArrowDown' ? 1 : -1)]
  if (!naar) return
  toets.preventDefault()
  naar.focus()
}
