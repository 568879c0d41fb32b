import { type Datum, plusDagen } from '@houvast/domein/kalender'
import { type Uitvalbesluitsoort, uitvalkeuzen } from '@houvast/domein/uitval'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { Formulier, veldFout } from '../../onderdelen/Formulier.tsx'
import { naamEnLeeftijd } from '../../onderdelen/kind.ts'
import { DatumVeld, Keuze, KeuzeLijst, LangTekstVeld, Vinkje } from '../../onderdelen/Velden.tsx'
import { useIk } from '../../ophalen/ik.ts'
import { useTeksten, useTijdwoorden } from '../../teksten/voorkeuren.tsx'
import { kandidatenVraag, opRuimte } from '../jeugdige/formulieren/kandidaten.ts'
import type { Uitvalgezin } from './gezin.ts'
import { neemBesluiten, type Uitvalbeeld } from './vraag.ts'

/** What was chosen last stays chosen for the next family; a reason is written for each. */
export interface Vorige {
  readonly besluit: Uitvalbesluitsoort
  readonly tot: string
}

interface BesluitEigen {
  beeld: Uitvalbeeld
  gezin: Uitvalgezin
  vorige: Vorige | null
  onKlaar: (melding: string, vorige: Vorige) => void
  onAnnuleer: () => void
}

/** Filled in as the last day of standing in: six weeks on. Our own choice; the reader picks another day. */
const dagenWaarneming = 42

export function Besluitformulier({ beeld, gezin, vorige, onKlaar, onAnnuleer }: BesluitEigen) {
  const { algemeen, uitval: t } = useTeksten()
  const { vandaag } = useIk()
  const geheugen = useQueryClient()
  const keuzen = uitvalkeuzen[beeld.moment]
  const open = gezin.kinderen.filter(({ stand }) => stand === 'open')
  const [over, zetOver] = useState<readonly string[]>((open.length > 0 ? open : gezin.kinderen).map(({ kind }) => kind.id))
  const [besluit, zetBesluit] = useState<Uitvalbesluitsoort>(vorige?.besluit ?? keuzen[0])
  const [wie, zetWie] = useState('')
  const [tot, zetTot] = useState(vorige?.tot ?? plusDagen(vandaag as Datum, dagenWaarneming))
  const [reden, zetReden] = useState('')
  const plek = useRef<HTMLDivElement>(null)
  useEffect(() => {
    plek.current?.querySelector<HTMLElement>('input:checked, input')?.focus()
    plek.current?.scrollIntoView({ block: 'nearest' })
  }, [])
  const bewaren = useMutation({
    mutationFn: () =>
      neemBesluiten(beeld.medewerker.id, {
        besluiten: over.map((jeugdigeId) => ({
          jeugdigeId,
          besluit,
          reden,
          ...(besluit !== 'terug' && wie !== '' ? { naarMedewerkerId: wie } : {}),
          ...(besluit === 'waarneming' && tot !== '' ? { tot: tot as Datum } : {}),
        })),
      }),
    onSuccess: async ({ besluiten, brieven }) => {
      await geheugen.invalidateQueries()
      onKlaar(t.bewaard(besluiten, brieven), { besluit, tot })
    },
  })
  return (
    <div ref={plek} className="houvast-medewerker__formulier">
      <Formulier
        onVerstuur={() => (over.length > 0 ? bewaren.mutate() : undefined)}
        onAnnuleer={onAnnuleer}
        bewaarTekst={over.length === 0 ? t.kiesKind : t.bewaar(over.length)}
        bezig={bewaren.isPending}
        fout={bewaren.error}
      >
        {gezin.kinderen.length > 1 ? (
          <fieldset className="houvast-veld">
            <legend>{t.overWie}</legend>
            {gezin.kinderen.map(({ kind }) => (
              <Vinkje
                key={kind.id}
                label={naamEnLeeftijd(kind, algemeen)}
                waarde={over.includes(kind.id)}
                onWijzig={(aan) => zetOver(aan ? [...over, kind.id] : over.filter((id) => id !== kind.id))}
              />
            ))}
          </fieldset>
        ) : null}
        <Keuze
          label={t.besluit}
          hint={t.uitleg[besluit]}
          waarde={besluit}
          opties={keuzen.map((waarde) => ({ waarde, label: t.keuze[waarde] }))}
          onWijzig={zetBesluit}
        />
        {besluit === 'terug' ? null : (
          <Wie
            beeld={beeld}
            besluit={besluit}
            wie={wie}
            erbij={over.length}
            onKies={zetWie}
            fout={veldFout(bewaren.error, 'naarMedewerkerId')}
          />
        )}
        {besluit === 'waarneming' ? (
          <DatumVeld label={t.tot} waarde={tot} onWijzig={zetTot} min={vandaag} verplicht fout={veldFout(bewaren.error, 'tot')} />
        ) : null}
        <LangTekstVeld
          label={t.reden}
          hint={t.redenHint}
          waarde={reden}
          onWijzig={zetReden}
          regels={2}
          maxLengte={2_000}
          verplicht
          fout={veldFout(bewaren.error, 'reden')}
        />
      </Formulier>
    </div>
  )
}

interface WieEigen {
  beeld: Uitvalbeeld
  besluit: Uitvalbesluitsoort
  wie: string
  erbij: number
  onKies: (id: string) => void
  fout: string | null
}

/** People who are there, those with most room first, with what they carry now and after this decision. */
function Wie({ beeld, besluit, wie, erbij, onKies, fout }: WieEigen) {
  const { uitval: t } = useTeksten()
  const tijd = useTijdwoorden()
  const { data } = useQuery(kandidatenVraag)
  const magVast = new Set(['jeugdbeschermer', 'jeugdreclasseerder'])
  const rijen = opRuimte(data?.rijen ?? [], null, '').filter(
    ({ id, afwezig, functie }) => id !== beeld.medewerker.id && !afwezig && (besluit === 'wachtlijst' || magVast.has(functie)),
  )
  const gekozen = rijen.find(({ id }) => id === wie)
  const telt = besluit === 'herverdelen' || besluit === 'blijft'
  return (
    <>
      <KeuzeLijst
        label={t.wie[besluit]}
        waarde={wie}
        leeg={t.kiesWie}
        opties={rijen.map(({ id, naam, kinderen, fte }) => ({ waarde: id, label: t.kandidaat(naam, kinderen, tijd.getal(fte)) }))}
        onWijzig={onKies}
        fout={fout}
      />
      {gekozen && telt ? (
        <p className="houvast-zacht" role="status">
          {t.voorEnNa(gekozen.naam, tijd.getal(gekozen.kinderen), tijd.getal(gekozen.kinderen + erbij), tijd.getal(gekozen.fte))}
        </p>
      ) : null}
    </>
  )
}
