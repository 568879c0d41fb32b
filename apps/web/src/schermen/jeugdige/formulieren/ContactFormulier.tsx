import { contactMet, contactWijzen } from '@houvast/domein/feiten'
import type { Datum } from '@houvast/domein/kalender'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Conceptregel } from '../../../onderdelen/concept/Conceptregel.tsx'
import { useConcept } from '../../../onderdelen/concept/useConcept.ts'
import { Formulier, veldFout } from '../../../onderdelen/Formulier.tsx'
import { type Kind, naamVan } from '../../../onderdelen/kind.ts'
import { OnbewaardWacht } from '../../../onderdelen/OnbewaardWacht.tsx'
import { DatumVeld, Keuze, LangTekstVeld, Vinkje } from '../../../onderdelen/Velden.tsx'
import { useIk } from '../../../ophalen/ik.ts'
import { stuur } from '../../../ophalen/ophalen.ts'
import { useTeksten } from '../../../teksten/voorkeuren.tsx'
import { verversKinderen } from '../vraag.ts'
import { type Contactvorm, contactVan, kanZien, leegContact, type Ontbreekt } from './contact.ts'
import { useJaNee, useTijdNu } from './woorden.ts'

interface ContactFormulierEigen {
  /** Siblings together: what is said of all of them is typed once. */
  kinderen: readonly Kind[]
  onKlaar: (melding: string) => void
  onAnnuleer: () => void
}

export function ContactFormulier({ kinderen, onKlaar, onAnnuleer }: ContactFormulierEigen) {
  const { formulier, kind: kindwoorden, algemeen } = useTeksten()
  const t = formulier.contact
  const jaNee = useJaNee()
  const tijdNu = useTijdNu()
  const vandaag = useIk().vandaag as Datum
  const geheugen = useQueryClient()
  const concept = useConcept<Contactvorm>({ formulier: 'contact', kindId: kinderen[0]?.id ?? '', leeg: leegContact })
  const { vorm, zetVorm } = concept
  const [wie, zetWie] = useState<readonly string[]>(kinderen.map(({ id }) => id))
  const [ontbreekt, zetOntbreekt] = useState<readonly Ontbreekt[]>([])
  const wijzig = (deel: Partial<Contactvorm>) => {
    zetVorm({ ...vorm, ...deel })
    zetOntbreekt(ontbreekt.filter((veld) => !(veld in deel)))
  }
  const mis = (veld: Ontbreekt) => (ontbreekt.includes(veld) ? formulier.nogKiezen : null)

  const bewaren = useMutation({
    mutationFn: async (inhoud: unknown) => {
      for (const id of wie) {
        await stuur('POST', `/jeugdigen/${encodeURIComponent(id)}/contacten`, inhoud)
        zetWie((over) => over.filter((een) => een !== id))
      }
      return wie.length
    },
    onSettled: () => verversKinderen(geheugen),
    onSuccess: async (aantal) => {
      await concept.wis()
      onKlaar(aantal > 1 ? formulier.bewaardVoor(aantal, tijdNu()) : formulier.bewaardOm(tijdNu()))
    },
  })

  function verstuur() {
    const uitkomst = contactVan(vorm, vandaag)
    if (!uitkomst.ok) return zetOntbreekt(uitkomst.ontbreekt)
    if (wie.length > 0) bewaren.mutate(uitkomst.contact)
  }

  return (
    <Formulier onVerstuur={verstuur} onAnnuleer={onAnnuleer} bewaarTekst={t.bewaar} bezig={bewaren.isPending} fout={bewaren.error}>
      <OnbewaardWacht onbewaard={concept.isOnbewaard && !bewaren.isSuccess} />
      {kinderen.length > 1 ? (
        <fieldset className="houvast-veld">
          <legend>{t.bijWie}</legend>
          {wie.length === 0 ? <span className="houvast-veld__fout">{t.minstensEen}</span> : null}
          <div className="houvast-rij">
            {kinderen.map((kind) => (
              <Vinkje
                key={kind.id}
                label={naamVan(kind, algemeen)}
                waarde={wie.includes(kind.id)}
                onWijzig={(aan) => zetWie(aan ? [...wie, kind.id] : wie.filter((id) => id !== kind.id))}
              />
            ))}
          </div>
        </fieldset>
      ) : null}
      <Keuze
        label={t.wanneer}
        waarde={vorm.wanneer}
        opties={(['vandaag', 'gisteren', 'anders'] as const).map((waarde) => ({ waarde, label: t[waarde] }))}
        onWijzig={(wanneer) => wijzig({ wanneer })}
      />
      {vorm.wanneer === 'anders' ? (
        <DatumVeld
          label={t.dag}
          waarde={vorm.dag}
          onWijzig={(dag) => wijzig({ dag })}
          max={vandaag}
          fout={mis('dag') ?? veldFout(bewaren.error, 'datum')}
        />
      ) : null}
      <Keuze
        label={t.met}
        waarde={vorm.met}
        fout={mis('met')}
        opties={contactMet.map((waarde) => ({ waarde, label: kindwoorden.met[waarde] }))}
        onWijzig={(met) => wijzig({ met })}
      />
      <Keuze
        label={t.wijze}
        waarde={vorm.wijze}
        fout={mis('wijze')}
        opties={contactWijzen.map((waarde) => ({ waarde, label: kindwoorden.wijze[waarde] }))}
        onWijzig={(wijze) => wijzig({ wijze })}
      />
      {vorm.wijze !== null && !kanZien(vorm.wijze) ? (
        <p className="houvast-zacht">{t.nietTeZien}</p>
      ) : (
        <>
          <Keuze label={t.gezien} waarde={vorm.gezien} fout={mis('gezien')} opties={jaNee} onWijzig={(gezien) => wijzig({ gezien })} />
          {vorm.met === 'jeugdige' && vorm.gezien === 'ja' ? (
            <Keuze label={t.alleen} waarde={vorm.alleen} opties={jaNee} onWijzig={(alleen) => wijzig({ alleen })} />
          ) : null}
        </>
      )}
      <div className="houvast-formulier__naast">
        <LangTekstVeld label={t.feit} hint={t.feitHint} waarde={vorm.feit} onWijzig={(feit) => wijzig({ feit })} maxLengte={10_000} />
        <LangTekstVeld
          label={t.indruk}
          hint={t.indrukHint}
          waarde={vorm.indruk}
          onWijzig={(indruk) => wijzig({ indruk })}
          maxLengte={10_000}
        />
        <LangTekstVeld
          label={t.veiligheid}
          hint={t.veiligheidHint}
          waarde={vorm.veiligheid}
          onWijzig={(veiligheid) => wijzig({ veiligheid })}
          maxLengte={10_000}
        />
        <LangTekstVeld label={t.afspraak} waarde={vorm.afspraak} onWijzig={(afspraak) => wijzig({ afspraak })} maxLengte={10_000} />
      </div>
      <Conceptregel concept={concept} />
    </Formulier>
  )
}
