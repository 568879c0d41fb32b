import type { MaatregelType, RedenBeeindiging } from '../feiten/codes.ts'

/** What the law lets happen with a measure differs by these kinds. */
export type MaatregelSoort = 'ots' | 'vots' | 'voogdij' | 'tijdelijke_voogdij' | 'jeugdreclassering' | 'preventief'

const soorten = {
  '11': 'ots',
  '12': 'vots',
  '21': 'voogdij',
  '22': 'tijdelijke_voogdij',
  '23': 'tijdelijke_voogdij',
  '31': 'preventief',
  '41': 'jeugdreclassering',
  '42': 'jeugdreclassering',
  '50': 'jeugdreclassering',
  '51': 'jeugdreclassering',
  '61': 'jeugdreclassering',
  '62': 'jeugdreclassering',
  '63': 'jeugdreclassering',
} as const satisfies Record<MaatregelType, MaatregelSoort>

export const soortVan = (type: MaatregelType): MaatregelSoort => soorten[type]

/**
 * - komt: begins later. - loopt. - eindigt: runs, and its end is recorded. - verstreken: the last day that the court or the law gave has passed, and nothing
 *   was recorded since: it has ended. - geeindigd. - overgedragen: another institution has it.
 */
export const maatregelStatussen = ['komt', 'loopt', 'eindigt', 'verstreken', 'geeindigd', 'overgedragen'] as const
export type MaatregelStatus = (typeof maatregelStatussen)[number]

/** `beginnen` concerns no measure that is there already. */
export const maatregelStappen = ['verlengen', 'opheffen', 'omzetten', 'overdragen', 'aflopen', 'afsluiten'] as const
export type MaatregelStap = (typeof maatregelStappen)[number]

const niets = { komt: [], eindigt: [], geeindigd: [], overgedragen: [] } as const

/**
 * What may happen on a day with a measure that has this status on that day. A supervision order ends by the court, by its last day or by death, never because
 * the institution says so; a provisional one is never extended, it is followed up.
 *
 * @source BW art. 1:257, 1:259 to 1:261, 1:266, 1:281, 1:331
 */
export const toegestaneStappen = {
  ots: { ...niets, loopt: ['verlengen', 'opheffen', 'omzetten', 'overdragen', 'afsluiten'], verstreken: ['aflopen'] },
  vots: { ...niets, loopt: ['opheffen', 'omzetten', 'overdragen', 'afsluiten'], verstreken: ['aflopen'] },
  voogdij: { ...niets, loopt: ['opheffen', 'overdragen', 'afsluiten'], verstreken: ['aflopen'] },
  tijdelijke_voogdij: { ...niets, loopt: ['opheffen', 'omzetten', 'overdragen', 'afsluiten'], verstreken: ['aflopen'] },
  jeugdreclassering: { ...niets, loopt: ['verlengen', 'opheffen', 'overdragen', 'afsluiten'], verstreken: ['aflopen'] },
  preventief: { ...niets, loopt: ['overdragen', 'afsluiten'], verstreken: ['aflopen'] },
} as const satisfies Record<MaatregelSoort, Record<MaatregelStatus, readonly MaatregelStap[]>>

export const magStap = (type: MaatregelType, status: MaatregelStatus, stap: MaatregelStap): boolean =>
  (toegestaneStappen[soortVan(type)][status] as readonly MaatregelStap[]).includes(stap)

/** Into what a measure may be turned; the old one ends on the day before. @source BW art. 1:255, 1:257, 1:266, 1:268 */
export const opvolgers: Partial<Record<MaatregelType, readonly MaatregelType[]>> = {
  '11': ['21', '22', '23'],
  '12': ['11', '21', '22', '23'],
  '22': ['21', '23'],
  '23': ['21'],
}

/** What a court can say of one measure or authorisation; an uitspraak can say several things at once. */
export const uitspraakstappen = ['beginnen', 'verlengen', 'omzetten', 'opheffen', 'machtigen'] as const
export type Uitspraakstap = (typeof uitspraakstappen)[number]

type Slotstap = Extract<MaatregelStap, 'opheffen' | 'aflopen' | 'afsluiten'>

/** The reasons that fit how a measure of this kind ends. Empty: the CBS has no code for it, and none is recorded. */
export const redenenBij = {
  ots: { opheffen: ['02'], aflopen: ['03', '04'], afsluiten: ['06'] },
  vots: { opheffen: ['02'], aflopen: ['03', '04'], afsluiten: ['06'] },
  voogdij: { opheffen: ['12', '13', '14'], aflopen: [], afsluiten: ['15'] },
  tijdelijke_voogdij: { opheffen: ['12', '13', '14'], aflopen: [], afsluiten: ['15'] },
  jeugdreclassering: { opheffen: [], aflopen: [], afsluiten: [] },
  preventief: { opheffen: [], aflopen: ['31'], afsluiten: ['31'] },
} as const satisfies Record<MaatregelSoort, Record<Slotstap, readonly RedenBeeindiging[]>>

export const redenenVoor = (type: MaatregelType, stap: Slotstap): readonly RedenBeeindiging[] => redenenBij[soortVan(type)][stap]

export function redenVanOmzetting(van: MaatregelType, naar: MaatregelType): RedenBeeindiging | null {
  if (soortVan(van) === 'vots' && naar === '11') return '07'
  return soortVan(van) === 'ots' || soortVan(van) === 'vots' ? '05' : null
}

/** @source CBS protocol version 7, 5.3.1 */
export function redenVanMeerderjarigheid(type: MaatregelType): RedenBeeindiging | null {
  const soort = soortVan(type)
  if (soort === 'ots' || soort === 'vots') return '01'
  return soort === 'voogdij' || soort === 'tijdelijke_voogdij' ? '11' : null
}

/** Measures of which a child has at most one on any day. */
export function sluitenElkaarUit(een: MaatregelType, ander: MaatregelType): boolean {
  const groep = (type: MaatregelType) =>
    ({ ots: 'toezicht', vots: 'toezicht', voogdij: 'gezag', tijdelijke_voogdij: 'gezag' })[soortVan(type) as string]
  return een === ander || (groep(een) !== undefined && groep(een) === groep(ander))
}
