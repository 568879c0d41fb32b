import { isDatum } from '@houvast/domein/kalender'
import { type Inhoud, isVelden, levensdomeinen, uitspraakSoorten } from '@houvast/domein/plan'
import type { Teksten } from '../../teksten/nl.ts'
import type { Tijdwoorden } from '../../teksten/tijd.ts'

type Plantekst = Teksten['plan']

const lijsten = ['uitspraken', 'doelen', 'acties', 'hulp', 'afspraken', 'alsHetMisgaat'] as const
export type Lijst = (typeof lijsten)[number]

const isLijst = (naam: string | undefined): naam is Lijst => lijsten.some((een) => een === naam)
const isVeldnaam = (naam: string, t: Plantekst): naam is keyof Plantekst['veld'] => naam in t.veld

/** A place in a plan as a person names it: "Doel “Elke dag naar school”: in woorden voor het kind". Looks in each text for how the part begins. */
export function noemPlek([lijst = '', id, veld]: readonly string[], teksten: readonly Inhoud[], t: Plantekst): string {
  if (!isLijst(lijst) || id === undefined) return isVeldnaam(lijst, t) ? t.veld[lijst] : lijst
  const deel = teksten.map((inhoud) => vindDeel(inhoud, lijst, id)).find((een) => een !== null) ?? null
  const begin = deel === null ? '' : ` “${kort(String(deel.wat ?? deel.tekst ?? ''))}”`
  if (veld === undefined) return `${t.enkel[lijst]}${begin}`
  const naam = lijst === 'doelen' && veld === 'tekst' ? t.veld.doel : isVeldnaam(veld, t) ? t.veld[veld] : veld
  return `${t.enkel[lijst]}${begin}: ${naam.toLocaleLowerCase()}`
}

function vindDeel(inhoud: Inhoud, lijst: Lijst, id: string): Record<string, unknown> | null {
  const delen = (inhoud as unknown as Record<string, unknown>)[lijst]
  const deel: unknown = Array.isArray(delen) ? delen.find((een: { id: string }) => een.id === id) : null
  return isVelden(deel) ? deel : null
}

const kort = (tekst: string) => (tekst.length > 40 ? `${tekst.slice(0, 39).trimEnd()}…` : tekst)

/** What stands at a place, in words; a whole part of a list is its filled-in fields one after the other. */
export function toonWaarde(waarde: unknown, t: Plantekst, tijd: Tijdwoorden): string {
  if (waarde === undefined) return t.samenvoegen.weg
  if (isVelden(waarde)) {
    const velden = Object.entries(waarde).filter(([naam, inhoud]) => naam !== 'id' && inhoud !== '')
    return velden.map(([, inhoud]) => toonWaarde(inhoud, t, tijd)).join(' · ') || t.samenvoegen.leeg
  }
  const tekst = String(waarde)
  if (tekst.trim() === '') return t.samenvoegen.leeg
  if (isDatum(tekst)) return tijd.datum(tekst)
  const domein = levensdomeinen.find((een) => een === tekst)
  if (domein) return t.domein[domein]
  const soort = uitspraakSoorten.find((een) => een === tekst)
  if (soort) return t.uitspraak[soort]
  return tekst === 'gewenst' || tekst === 'geregeld' ? t.hulpstand[tekst] : tekst
}
