import { familieVan, type MaatregelType, type RedenBeeindiging } from '../feiten/codes.ts'
import { type Datum, isDatum, plusDagen, plusJaren, vroegste } from '../kalender/datum.ts'
import { overlap, type Periode } from '../kalender/periode.ts'
import {
  type MaatregelStap,
  type MaatregelStatus,
  magStap,
  opvolgers,
  redenenVoor,
  redenVanMeerderjarigheid,
  redenVanOmzetting,
  sluitenElkaarUit,
} from './soort.ts'

/** A measure as the steps see it. `einddatum`: the last day, included, that the court's orders give; null: they give none. */
export interface Zaakmaatregel {
  readonly id: string
  readonly type: MaatregelType
  readonly datumAanvang: Datum
  readonly datumOvergedragenGekregen: Datum | null
  readonly einddatum: Datum | null
  readonly datumEinde: Datum | null
  readonly redenBeeindiging: RedenBeeindiging | null
  readonly datumOvergedragen: Datum | null
}

export interface Zaak {
  /** null where it is not known to the day. */
  readonly geboren: Datum | null
  readonly maatregelen: readonly Zaakmaatregel[]
}

interface BijMaatregel {
  readonly maatregelId: string
}
/** `laatsteDag` is included; null: the court gives none. */
interface Begin {
  /** Of the measure that begins. */
  readonly id: string
  readonly type: MaatregelType
  readonly uitspraak: Datum
  readonly ingang: Datum
  readonly laatsteDag: Datum | null
}
export type Zaakstap =
  | ({ readonly stap: 'beginnen'; readonly overgenomenOp: Datum | null } & Begin)
  | ({ readonly stap: 'omzetten' } & Begin & BijMaatregel)
  | ({ readonly stap: 'verlengen'; readonly uitspraak: Datum; readonly ingang: Datum; readonly laatsteDag: Datum } & BijMaatregel)
  | ({ readonly stap: 'opheffen' | 'afsluiten'; readonly laatsteDag: Datum; readonly reden: RedenBeeindiging | null } & BijMaatregel)
  | ({ readonly stap: 'overdragen'; readonly laatsteDag: Datum } & BijMaatregel)
  | ({ readonly stap: 'aflopen'; readonly reden: RedenBeeindiging | null } & BijMaatregel)

export const bezwaren = [
  'maatregel_onbekend',
  'stap_past_niet',
  'verstreken',
  'nog_niet_verstreken',
  'sluit_niet_aan',
  'terugwerkend',
  'eind_voor_begin',
  'loopt_al',
  'meerderjarig',
  'opvolger_past_niet',
  'reden_past_niet',
  'toekomst',
] as const
export type Bezwaar = (typeof bezwaren)[number]

/** `JJJJMMDD`; null where the day, month or year is not known. */
export function findGeboortedag(geboortedatum: string): Datum | null {
  const dag = `${geboortedatum.slice(0, 4)}-${geboortedatum.slice(4, 6)}-${geboortedatum.slice(6, 8)}`
  return isDatum(dag) ? dag : null
}

/** The day before the eighteenth birthday, on which child protection ends at the latest. @source BW art. 1:233 */
export const laatsteDagMinderjarig = (geboren: Datum): Datum => plusDagen(plusJaren(geboren, 18), -1)

const eersteDagVan = ({ datumOvergedragenGekregen, datumAanvang }: Zaakmaatregel): Datum => datumOvergedragenGekregen ?? datumAanvang
const slotdagVan = ({ datumEinde, datumOvergedragen }: Zaakmaatregel): Datum | null => datumEinde ?? datumOvergedragen

/** The last day on which this measure can run: what the orders give, and for child protection never from the eighteenth birthday on. */
export function findUitersteDag({ type, einddatum }: Pick<Zaakmaatregel, 'type' | 'einddatum'>, geboren: Datum | null): Datum | null {
  if (geboren === null || familieVan(type) !== 'JB') return einddatum
  const minderjarig = laatsteDagMinderjarig(geboren)
  return einddatum === null ? minderjarig : vroegste(einddatum, minderjarig)
}

export function statusOp(maatregel: Zaakmaatregel, geboren: Datum | null, dag: Datum): MaatregelStatus {
  const slotdag = slotdagVan(maatregel)
  if (slotdag !== null && (slotdag < dag || slotdag < eersteDagVan(maatregel)))
    return maatregel.datumEinde === null ? 'overgedragen' : 'geeindigd'
  if (dag < eersteDagVan(maatregel)) return 'komt'
  if (slotdag !== null) return 'eindigt'
  const uiterste = findUitersteDag(maatregel, geboren)
  return uiterste !== null && uiterste < dag ? 'verstreken' : 'loopt'
}

/** What can be recorded today: what may happen today, and of a measure that has lapsed also what happened before it did. */
export function volgendeStappen(maatregel: Zaakmaatregel, geboren: Datum | null, vandaag: Datum): MaatregelStap[] {
  const status = statusOp(maatregel, geboren, vandaag)
  const mogelijk: readonly MaatregelStap[] = ['aflopen', 'verlengen', 'omzetten', 'opheffen', 'overdragen', 'afsluiten']
  return mogelijk.filter(
    (stap) => magStap(maatregel.type, status, stap) || (status === 'verstreken' && magStap(maatregel.type, 'loopt', stap)),
  )
}

/** Why this step cannot be taken, or `null` when it can. */
export function findBezwaar(zaak: Zaak, stap: Zaakstap, vandaag: Datum): Bezwaar | null {
  if (stap.stap === 'beginnen') return findBezwaarTegenBegin(zaak, stap, null)
  const maatregel = zaak.maatregelen.find(({ id }) => id === stap.maatregelId)
  if (!maatregel) return 'maatregel_onbekend'
  if (stap.stap === 'aflopen' && statusOp(maatregel, zaak.geboren, vandaag) === 'loopt') return 'nog_niet_verstreken'
  const dag = dagVan(stap, vandaag)
  const status = statusOp(maatregel, zaak.geboren, dag)
  if (!magStap(maatregel.type, status, stap.stap)) return status === 'verstreken' ? 'verstreken' : 'stap_past_niet'
  switch (stap.stap) {
    case 'omzetten':
      if (!opvolgers[maatregel.type]?.includes(stap.type)) return 'opvolger_past_niet'
      return findBezwaarTegenBegin(zaak, { ...stap, overgenomenOp: null }, maatregel)
    case 'verlengen':
      return findBezwaarTegenVerlenging(zaak, stap, maatregel)
    case 'overdragen':
      return stap.laatsteDag > vandaag ? 'toekomst' : null
    case 'aflopen':
      return vervaltDoorLeeftijd(maatregel, zaak.geboren) || pastReden(maatregel, 'aflopen', stap.reden) ? null : 'reden_past_niet'
    case 'opheffen':
    case 'afsluiten':
      if (stap.stap === 'afsluiten' && stap.laatsteDag > vandaag) return 'toekomst'
      return pastReden(maatregel, stap.stap, stap.reden) ? null : 'reden_past_niet'
  }
}

function findBezwaarTegenVerlenging(
  { geboren, maatregelen }: Zaak,
  { ingang, laatsteDag }: { ingang: Datum; laatsteDag: Datum },
  maatregel: Zaakmaatregel,
): Bezwaar | null {
  const uiterste = findUitersteDag(maatregel, geboren)
  if (laatsteDag < ingang) return 'eind_voor_begin'
  if (geboren !== null && familieVan(maatregel.type) === 'JB' && ingang > laatsteDagMinderjarig(geboren)) return 'meerderjarig'
  if (ingang <= eersteDagVan(maatregel) || (uiterste !== null && ingang !== plusDagen(uiterste, 1))) return 'sluit_niet_aan'
  return botst(maatregelen, maatregel, { type: maatregel.type, van: ingang, tot: laatsteDag }, geboren) ? 'loopt_al' : null
}

/** Does another measure, of which a child has at most one, run on these days? */
function botst(
  maatregelen: readonly Zaakmaatregel[],
  zelf: Zaakmaatregel | null,
  nieuw: Periode & { readonly type: MaatregelType },
  geboren: Datum | null,
): boolean {
  return maatregelen.some((ander) => {
    if (ander === zelf || !sluitenElkaarUit(ander.type, nieuw.type)) return false
    const dagen = dagenVan(ander, geboren)
    return dagen !== null && overlap(dagen, nieuw) !== null
  })
}

/** On which day the measure has to run for this step to be possible: an extension is decided on while it does. */
function dagVan(stap: Exclude<Zaakstap, { stap: 'beginnen' }>, vandaag: Datum): Datum {
  if (stap.stap === 'aflopen') return vandaag
  if (stap.stap === 'omzetten') return plusDagen(stap.ingang, -1)
  return stap.stap === 'verlengen' ? stap.uitspraak : stap.laatsteDag
}

function findBezwaarTegenBegin(
  { geboren, maatregelen }: Zaak,
  { type, uitspraak, ingang, laatsteDag, overgenomenOp }: Begin & { overgenomenOp: Datum | null },
  vervangen: Zaakmaatregel | null,
): Bezwaar | null {
  const eerste = overgenomenOp ?? ingang
  if (ingang < uitspraak) return 'terugwerkend'
  if (eerste < ingang || (laatsteDag !== null && laatsteDag < eerste)) return 'eind_voor_begin'
  if (geboren !== null && familieVan(type) === 'JB' && eerste > laatsteDagMinderjarig(geboren)) return 'meerderjarig'
  const tot = findUitersteDag({ type, einddatum: laatsteDag }, geboren)
  return botst(maatregelen, vervangen, { type, van: eerste, tot }, geboren) ? 'loopt_al' : null
}

/** The days on which it runs or can run; `null` where its end lies before its first day, so that it never ran here. */
function dagenVan(maatregel: Zaakmaatregel, geboren: Datum | null): Periode | null {
  const van = eersteDagVan(maatregel)
  const tot = slotdagVan(maatregel) ?? findUitersteDag(maatregel, geboren)
  return tot !== null && tot < van ? null : { van, tot }
}

function pastReden({ type }: Zaakmaatregel, stap: 'opheffen' | 'aflopen' | 'afsluiten', reden: RedenBeeindiging | null): boolean {
  const redenen = redenenVoor(type, stap)
  return redenen.length === 0 ? reden === null : reden !== null && redenen.includes(reden)
}

const vervaltDoorLeeftijd = (maatregel: Zaakmaatregel, geboren: Datum | null): boolean =>
  geboren !== null && familieVan(maatregel.type) === 'JB' && findUitersteDag(maatregel, geboren) === laatsteDagMinderjarig(geboren)

/**
 * The case after a step that nothing stands in the way of.
 *
 * @throws RangeError where `findBezwaar` finds one: a step that cannot be taken is never recorded
 */
export function neemStap(zaak: Zaak, stap: Zaakstap, vandaag: Datum): Zaak {
  const bezwaar = findBezwaar(zaak, stap, vandaag)
  if (bezwaar !== null) throw new RangeError(`Deze stap kan niet worden gezet: ${bezwaar}.`)
  const { geboren, maatregelen } = zaak
  if (stap.stap === 'beginnen') return { geboren, maatregelen: [...maatregelen, begin(stap, stap.overgenomenOp, geboren)] }
  const na = maatregelen.map((maatregel) => (maatregel.id === stap.maatregelId ? wijzig(maatregel, stap, geboren) : maatregel))
  return { geboren, maatregelen: stap.stap === 'omzetten' ? [...na, begin(stap, null, geboren)] : na }
}

function begin({ id, type, ingang, laatsteDag }: Begin, overgenomenOp: Datum | null, geboren: Datum | null): Zaakmaatregel {
  return {
    id,
    type,
    datumAanvang: ingang,
    datumOvergedragenGekregen: overgenomenOp,
    einddatum: laatsteDag === null ? null : findUitersteDag({ type, einddatum: laatsteDag }, geboren),
    datumEinde: null,
    redenBeeindiging: null,
    datumOvergedragen: null,
  }
}

function wijzig(maatregel: Zaakmaatregel, stap: Exclude<Zaakstap, { stap: 'beginnen' }>, geboren: Datum | null): Zaakmaatregel {
  switch (stap.stap) {
    case 'verlengen':
      return { ...maatregel, einddatum: findUitersteDag({ type: maatregel.type, einddatum: stap.laatsteDag }, geboren) }
    case 'overdragen':
      return { ...maatregel, datumOvergedragen: stap.laatsteDag }
    case 'omzetten':
      return { ...maatregel, datumEinde: plusDagen(stap.ingang, -1), redenBeeindiging: redenVanOmzetting(maatregel.type, stap.type) }
    case 'aflopen': {
      const reden = vervaltDoorLeeftijd(maatregel, geboren) ? redenVanMeerderjarigheid(maatregel.type) : stap.reden
      return { ...maatregel, datumEinde: findUitersteDag(maatregel, geboren), redenBeeindiging: reden }
    }
    case 'opheffen':
    case 'afsluiten':
      return { ...maatregel, datumEinde: stap.laatsteDag, redenBeeindiging: stap.reden }
  }
}

/** Could this have happened? Asked where an order is taken back, which is no step. */
export function isMogelijk({ geboren, maatregelen }: Zaak): boolean {
  return maatregelen.every((maatregel) => {
    const dagen = dagenVan(maatregel, geboren)
    const uiterste = findUitersteDag(maatregel, geboren)
    const slotdag = slotdagVan(maatregel)
    if (dagen === null) return true
    if (slotdag !== null && uiterste !== null && slotdag > uiterste) return false
    return !botst(maatregelen, maatregel, { type: maatregel.type, ...dagen }, geboren)
  })
}
