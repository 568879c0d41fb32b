import type { BestandNaam, MaatregelSleutel } from '../records.ts'
import { verwijzingNaarMeer } from '../regels/verwijzing-naar-meer.ts'
import { verwijzingNaarNiets } from '../regels/verwijzing-naar-niets.ts'
import { verwijzingNietTePlaatsen } from '../regels/verwijzing-niet-te-plaatsen.ts'
import type { Beeld } from './beeld.ts'
import { isBijzonderBsn } from './bekend.ts'
import { cbsBestanden, Kinderregister, type Kindrecord, type Maatregelrecord } from './maatregelen.ts'

/** Where a record refers to: a place in this delivery, or something that is registered already. */
export type Plaats = number | 'geregistreerd' | null

const geregistreerd = -1
const nergens = -2

const metMedewerker = ['dienstverbanden', 'afwezigheid', 'toewijzingen', 'contacten', 'taxaties'] as const
const metMaatregel = ['beschikkingen', 'toewijzingen', 'plannen'] as const
const metKind = ['contacten', 'taxaties', 'bodemeisen'] as const
type MetMedewerker = (typeof metMedewerker)[number]
type MetMaatregel = (typeof metMaatregel)[number]
type MetKind = (typeof metKind)[number]

/** Each reference between the files, looked up once. Ask only for records that are good. */
export class Verwijzingen {
  readonly kinderen: readonly Kindrecord[]
  readonly maatregelen: readonly Maatregelrecord[]
  private readonly teams: Int32Array
  private readonly medewerkers = new Map<BestandNaam, Int32Array>()
  private readonly kindPlaatsen = new Map<BestandNaam, Int32Array>()
  private readonly maatregelPlaatsen = new Map<BestandNaam, Int32Array>()
  /** Rows that point at more than one measure, by file and index. */
  private readonly meer = new Map<string, readonly number[]>()

  constructor(beeld: Beeld) {
    const { levering, bekend, toestanden } = beeld
    const plaatsen = (bestand: BestandNaam) => new Int32Array(levering.bestanden[bestand].records.length).fill(nergens)

    this.teams = plaatsen('medewerkers')
    const teams = new Sleutelregister(beeld, 'teams', ({ teamCode }) => teamCode)
    for (const [index, { teamCode }] of beeld.goede('medewerkers'))
      if (teamCode !== null) this.teams[index] = legPlaats(beeld, 'medewerkers', index, 'teamCode', teams.vind(teamCode, bekend.team))

    const medewerkers = new Sleutelregister(beeld, 'medewerkers', ({ personeelsnummer }) => personeelsnummer)
    for (const bestand of metMedewerker) {
      const lijst = plaatsen(bestand)
      for (const [index, { personeelsnummer }] of beeld.goede(bestand))
        if (personeelsnummer !== null)
          lijst[index] = legPlaats(beeld, bestand, index, 'personeelsnummer', medewerkers.vind(personeelsnummer, bekend.medewerker))
      this.medewerkers.set(bestand, lijst)
    }

    // Only who and what there is stays; by what key they were found is needed here alone, and is most of the memory.
    const register = new Kinderregister(levering, toestanden)
    this.kinderen = register.kinderen
    this.maatregelen = register.maatregelen
    for (const bestand of metMaatregel) {
      const lijst = plaatsen(bestand)
      for (const [index, record] of beeld.goede(bestand)) {
        const gevonden = register.maatregelenVan(record)
        if (gevonden.length > 1) {
          this.meer.set(`${bestand}${index}`, gevonden)
          beeld.meld(verwijzingNaarMeer, bestand, index, 'datumAanvang')
        }
        lijst[index] = gevonden[0] ?? legPlaats(beeld, bestand, index, 'datumAanvang', vindBuiten(beeld, register, record))
      }
      this.maatregelPlaatsen.set(bestand, lijst)
    }
    for (const bestand of metKind) {
      const lijst = plaatsen(bestand)
      for (const [index, { bsn }] of beeld.goede(bestand)) {
        const gevonden = register.kinderenVan(bsn)
        if (isBijzonderBsn(bsn) && gevonden.length !== 1) {
          beeld.meld(verwijzingNietTePlaatsen, bestand, index, 'bsn')
          toestanden.zet(bestand, index, 'niet-te-plaatsen')
        } else {
          const buiten = bekend.kind(bsn) ? geregistreerd : register.isUitgevallenKind(bsn) ? uitgevallen : nergens
          lijst[index] = gevonden[0] ?? legPlaats(beeld, bestand, index, 'bsn', buiten)
        }
      }
      this.kindPlaatsen.set(bestand, lijst)
    }
    for (const bestand of cbsBestanden) this.kindPlaatsen.set(bestand, register.kindVan[bestand])
  }

  /** Index in `teams` of the team of a medewerker; `null`: in no team. */
  teamVan(index: number): Plaats {
    return alsPlaats(this.teams[index])
  }

  /** Index in `medewerkers`; `null`: the record names nobody. */
  medewerkerVan(bestand: MetMedewerker, index: number): Plaats {
    return alsPlaats(this.medewerkers.get(bestand)?.[index])
  }

  /** Index in `kinderen`. */
  kindVan(bestand: MetKind | (typeof cbsBestanden)[number], index: number): Plaats {
    return alsPlaats(this.kindPlaatsen.get(bestand)?.[index])
  }

  /** Indexes in `maatregelen`; more than one only where a BSN that identifies nobody, or a repeated key, leaves no choice. */
  maatregelenVan(bestand: MetMaatregel, index: number): readonly number[] | 'geregistreerd' {
    const meer = this.meer.size === 0 ? undefined : this.meer.get(`${bestand}${index}`)
    if (meer) return meer
    const plaats = alsPlaats(this.maatregelPlaatsen.get(bestand)?.[index])
    return plaats === null ? [] : plaats === 'geregistreerd' ? plaats : [plaats]
  }
}

const uitgevallen = -3

function alsPlaats(nummer: number | undefined): Plaats {
  if (nummer === geregistreerd) return 'geregistreerd'
  return nummer === undefined || nummer < 0 ? null : nummer
}

function legPlaats<B extends BestandNaam>(
  beeld: Beeld,
  bestand: B,
  index: number,
  veld: Parameters<typeof beeld.meld<B>>[3],
  plaats: number,
): number {
  if (plaats === uitgevallen) beeld.toestanden.zet(bestand, index, 'hangt')
  if (plaats === nergens) beeld.meld(verwijzingNaarNiets, bestand, index, veld)
  return plaats
}

function vindBuiten({ bekend }: Beeld, register: Kinderregister, sleutel: MaatregelSleutel): number {
  if (bekend.maatregel(sleutel)) return geregistreerd
  return register.isUitgevallenMaatregel(sleutel) ? uitgevallen : nergens
}

/** Records of one file by their own key; those that are left out are remembered, for what hangs on them. */
class Sleutelregister<B extends 'teams' | 'medewerkers'> {
  private readonly plaatsen = new Map<string, number>()
  private readonly bestandUitgevallen: boolean

  constructor(beeld: Beeld, bestand: B, sleutelVan: (record: Beeld['levering']['bestanden'][B]['records'][number]) => string) {
    const { records, onleesbaar, bruikbaar } = beeld.levering.bestanden[bestand]
    this.bestandUitgevallen = !bruikbaar
    for (const [index, record] of records.entries())
      if (!this.plaatsen.has(sleutelVan(record)) && beeld.toestanden.isGoed(bestand, index)) this.plaatsen.set(sleutelVan(record), index)
    for (const record of [...records, ...onleesbaar]) {
      const sleutel = sleutelVan(record as (typeof records)[number]) as string | null
      if (sleutel !== null && !this.plaatsen.has(sleutel)) this.plaatsen.set(sleutel, uitgevallen)
    }
  }

  vind(sleutel: string, isBekend: (sleutel: string) => boolean): number {
    const plaats = this.plaatsen.get(sleutel)
    if (plaats !== undefined && plaats >= 0) return plaats
    if (isBekend(sleutel)) return geregistreerd
    return plaats !== undefined || this.bestandUitgevallen ? uitgevallen : nergens
  }
}
