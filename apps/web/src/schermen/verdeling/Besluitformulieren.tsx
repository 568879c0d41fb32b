import { useMutation, useQuery } from '@tanstack/react-query'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { Formulier, veldFout } from '../../onderdelen/Formulier.tsx'
import { KeuzeLijst, LangTekstVeld } from '../../onderdelen/Velden.tsx'
import { useTeksten, useTijdwoorden } from '../../teksten/voorkeuren.tsx'
import { kandidatenVraag, opRuimte } from '../jeugdige/formulieren/kandidaten.ts'
import { type Advies, type Adviesgezin, neemBesluit } from './vraag.ts'

interface FormulierEigen {
  advies: Advies
  gezin: Adviesgezin
  onKlaar: (melding: string) => void
  onAnnuleer: () => void
}

/** Opens under its row; the reader stands in its first field. */
function OnderRij({ children }: { children: ReactNode }) {
  const plek = useRef<HTMLDivElement>(null)
  useEffect(() => {
    plek.current?.querySelector<HTMLElement>('select, textarea')?.focus()
    plek.current?.scrollIntoView({ block: 'nearest' })
  }, [])
  return (
    <div ref={plek} className="houvast-verdeling__formulier">
      {children}
    </div>
  )
}

export function WeigerFormulier({ advies, gezin, onKlaar, onAnnuleer }: FormulierEigen) {
  const { verdeling: t } = useTeksten()
  const [reden, zetReden] = useState('')
  const bewaren = useMutation({
    mutationFn: () => neemBesluit(advies.id, { gezin: gezin.gezin, besluit: 'geweigerd', reden }),
    onSuccess: () => onKlaar(t.isGeweigerd),
  })
  return (
    <OnderRij>
      <Formulier
        onVerstuur={() => bewaren.mutate()}
        onAnnuleer={onAnnuleer}
        bewaarTekst={t.weiger}
        bezig={bewaren.isPending}
        fout={bewaren.error}
      >
        <LangTekstVeld
          label={t.waaromWeigeren}
          hint={t.weigerHint}
          waarde={reden}
          onWijzig={zetReden}
          regels={2}
          maxLengte={2_000}
          verplicht
          fout={veldFout(bewaren.error, 'reden')}
        />
      </Formulier>
    </OnderRij>
  )
}

/** Those with most room first; nothing is chosen beforehand. Who goes beyond the room is told so before it is kept. */
export function AndersFormulier({ advies, gezin, onKlaar, onAnnuleer }: FormulierEigen) {
  const { verdeling: t } = useTeksten()
  const tijd = useTijdwoorden()
  const [wie, zetWie] = useState('')
  const [reden, zetReden] = useState('')
  const { data } = useQuery(kandidatenVraag)
  const voorgesteld = gezin.stand === 'open' ? gezin.voorstel?.medewerker.id : undefined
  const rijen = opRuimte(data?.rijen ?? [], null, '').filter(
    ({ id, afwezig, functie }) => id !== voorgesteld && !afwezig && (functie === 'jeugdbeschermer' || functie === 'jeugdreclasseerder'),
  )
  const gekozen = rijen.find(({ id }) => id === wie)
  const bewaren = useMutation({
    mutationFn: () =>
      neemBesluit(advies.id, { gezin: gezin.gezin, besluit: 'iemand_anders', reden, ...(wie === '' ? {} : { medewerkerId: wie }) }),
    onSuccess: ({ kinderen, bovenRuimte }) => onKlaar(`${t.gevraagd(gekozen?.naam ?? '', kinderen)} ${bovenRuimte ? t.bovenRuimte : ''}`),
  })
  const { norm } = advies
  const straks = (gekozen?.kinderen ?? 0) + gezin.aantal
  return (
    <OnderRij>
      <Formulier
        onVerstuur={() => bewaren.mutate()}
        onAnnuleer={onAnnuleer}
        bewaarTekst={t.vraag}
        bezig={bewaren.isPending}
        fout={bewaren.error}
      >
        <KeuzeLijst
          label={t.wie}
          waarde={wie}
          leeg={t.kiesWie}
          opties={rijen.map(({ id, naam, kinderen, fte }) => ({ waarde: id, label: t.kandidaat(naam, kinderen, tijd.getal(fte)) }))}
          onWijzig={zetWie}
          fout={veldFout(bewaren.error, 'medewerkerId')}
        />
        {gekozen ? (
          <p className="houvast-zacht" role="status">
            {t.voorEnNa(gekozen.naam, gekozen.kinderen, straks, tijd.getal(norm * gekozen.fte))}{' '}
            {straks > norm * gekozen.fte ? t.gaatBoven : ''}
          </p>
        ) : null}
        <LangTekstVeld
          label={t.waaromAnders}
          hint={t.redenHint}
          waarde={reden}
          onWijzig={zetReden}
          regels={2}
          maxLengte={2_000}
          verplicht
          fout={veldFout(bewaren.error, 'reden')}
        />
      </Formulier>
    </OnderRij>
  )
}
