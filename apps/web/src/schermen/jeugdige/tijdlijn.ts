import type { Datum } from '@houvast/domein/kalender'
import type { Teksten } from '../../teksten/nl.ts'
import type { Dossier } from './vraag.ts'

export const soorten = ['contact', 'plan', 'wie', 'rechter', 'veiligheid'] as const
export type Soort = (typeof soorten)[number]

/** Words of a worker: what each part is, fact apart from impression. */
interface Woorden {
  readonly label: string
  readonly tekst: string
}

export interface Gebeurtenis {
  readonly sleutel: string
  readonly dag: Datum
  readonly soort: Soort
  readonly titel: string
  readonly door: string | null
  readonly kenmerken: readonly string[]
  readonly woorden: readonly Woorden[]
}

type Maak = (dossier: Dossier, t: Teksten) => Gebeurtenis[]

/** Everything that happened with this child up to the peildatum, the latest day first. */
export function tijdlijn(dossier: Dossier, t: Teksten): Gebeurtenis[] {
  const maken: Maak[] = [contacten, plannen, toewijzingen, rechter, taxaties, bodemeisen]
  return maken
    .flatMap((maak) => maak(dossier, t))
    .filter(({ dag }) => dag <= dossier.peildatum)
    .toSorted((a, b) => b.dag.localeCompare(a.dag))
}

function gebeurtenis(sleutel: string, dag: Datum, soort: Soort, titel: string, rest: Partial<Gebeurtenis> = {}): Gebeurtenis {
  return { sleutel, dag, soort, titel, door: null, kenmerken: [], woorden: [], ...rest }
}

const contacten: Maak = ({ contacten }, { jeugdige: { tijdlijn: t }, kind }) =>
  contacten.map((contact) =>
    gebeurtenis(`contact-${contact.id}`, contact.datum, 'contact', t.contactMet(kind.met[contact.met], kind.wijze[contact.wijze]), {
      door: contact.medewerker?.naam ?? null,
      kenmerken: [contact.jeugdigeGezien ? t.gezien : t.nietGezien, ...(contact.alleenGesproken ? [t.alleen] : [])],
      woorden: [
        { label: t.feit, tekst: contact.feit ?? '' },
        { label: t.indruk, tekst: contact.indruk ?? '' },
        { label: t.veiligheidLabel, tekst: contact.veiligheid ?? '' },
        { label: t.afspraak, tekst: contact.afspraak ?? '' },
      ].filter(({ tekst }) => tekst !== ''),
    }),
  )

const plannen: Maak = ({ plannen }, { jeugdige: { tijdlijn: t }, kind }) =>
  plannen.map(({ id, vastgesteldOp, soort }) => gebeurtenis(`plan-${id}`, vastgesteldOp, 'plan', t.vastgesteld(kind.plan[soort])))

/** An assignment to the same person in the same role for several measures on one day is one event for the reader. */
const toewijzingen: Maak = ({ toewijzingen }, { jeugdige: { tijdlijn: t }, kind }) => {
  const gezien = new Map<string, Gebeurtenis>()
  for (const { medewerker, rol, van, tot, reden } of toewijzingen) {
    const rest = { woorden: [], kenmerken: reden ? [reden] : [] }
    const begin = `wie-${medewerker.id}-${rol}-${van}`
    gezien.set(begin, gebeurtenis(begin, van, 'wie', t.toegewezen(medewerker.naam, kind.rol[rol]), tot ? {} : rest))
    if (tot === null) continue
    const einde = `wie-${medewerker.id}-${rol}-${tot}-einde`
    gezien.set(einde, gebeurtenis(einde, tot, 'wie', t.toewijzingEinde(medewerker.naam, kind.rol[rol]), rest))
  }
  return [...gezien.values()]
}

const rechter: Maak = ({ maatregelen, machtigingen }, { jeugdige: { tijdlijn: t } }) => [
  ...maatregelen.flatMap(({ id, naam, eersteDag, laatsteDag, kennisgeving }) => [
    gebeurtenis(`begin-${id}`, eersteDag, 'rechter', t.begint(naam)),
    ...(kennisgeving ? [gebeurtenis(`kennisgeving-${id}`, kennisgeving, 'rechter', t.kennisgeving(naam))] : []),
    ...(laatsteDag ? [gebeurtenis(`einde-${id}`, laatsteDag, 'rechter', t.eindigt(naam))] : []),
  ]),
  ...machtigingen.flatMap(({ id, naam, datumAanvang, datumEinde }) => [
    gebeurtenis(`begin-${id}`, datumAanvang, 'rechter', t.begint(naam)),
    ...(datumEinde ? [gebeurtenis(`einde-${id}`, datumEinde, 'rechter', t.eindigt(naam))] : []),
  ]),
]

const taxaties: Maak = ({ taxaties }, { jeugdige: { tijdlijn: t } }) =>
  taxaties.map(({ id, datum, instrument, oordeel, grondslag }) =>
    gebeurtenis(`taxatie-${id}`, datum, 'veiligheid', t.taxatie(instrument, oordeel), { kenmerken: [t.grondslag(grondslag)] }),
  )

const bodemeisen: Maak = ({ bodemeisen }, { jeugdige: { tijdlijn: t, bodemeisen: b } }) =>
  bodemeisen.map(({ id, datum, eis, nageleefd }) =>
    gebeurtenis(`bodemeis-${id}`, datum, 'veiligheid', t.bodemeis(eis), { kenmerken: [b.nageleefd[nageleefd] ?? nageleefd] }),
  )
