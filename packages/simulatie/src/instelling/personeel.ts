import type { Loting } from '../kern/index.ts'
import type { Scenario } from './scenario.ts'
import { stromen } from './stromen.ts'

const KORT = 1
const LANG = 2

interface Teamplaatsen {
  readonly instelling: number
  readonly vanaf: number
  readonly tot: number
  readonly plan: Scenario['instellingen'][number]['teams'][number]
  /** From here on the positions of extra starters. */
  readonly starters: number
}

/** Positions of the institutions, who holds them, and how many children each can take. */
export class Personeel {
  readonly aantal: number
  /** The positions of an institution are from `vanaf[i]` up to, not including, `vanaf[i + 1]`. */
  readonly vanaf: Int32Array
  readonly instelling: Uint8Array
  /** Children with a fixed worker on this position. */
  readonly belasting: Int32Array
  /** Up to how many children the worker takes new ones; 0 when vacant or absent. */
  readonly capaciteit: Float64Array
  /** How manieth worker on this position. What was planned for an earlier one no longer holds. */
  readonly beurt: Int32Array
  readonly bezet: Uint8Array
  /** A vacancy that is being filled. */
  readonly geworven: Uint8Array
  readonly langeZiektes: Int32Array
  readonly korteZiektes: Int32Array
  /** The first working day of who holds it. */
  readonly inDienst: Float64Array
  readonly team: Int32Array
  readonly teams: readonly Teamplaatsen[]
  readonly caseload: Float64Array
  private readonly afwezig: Uint8Array
  private readonly opbouw: Float64Array
  private readonly afwijking: Float64Array
  private readonly loting: Loting
  private readonly lotVanaf: number

  constructor(scenario: Scenario, loting: Loting, lotVanaf = 0) {
    this.lotVanaf = lotVanaf
    this.loting = loting
    const teams: Teamplaatsen[] = []
    const vanaf: number[] = []
    let aantal = 0
    scenario.instellingen.forEach((instelling, nummer) => {
      vanaf.push(aantal)
      for (const plan of instelling.teams) {
        const maal = Math.max(1, scenario.vanafBegin?.factoren.plaatsen ?? 1)
        const starters = aantal + Math.round(maal * Math.max(...plan.plaatsen.map(({ waarde }) => waarde)))
        const tot = starters + (plan.starters ?? []).reduce((som, { aantal: erbij }) => som + erbij, 0)
        teams.push({ instelling: nummer, vanaf: aantal, tot, plan, starters })
        aantal = tot
      }
    })
    this.aantal = aantal
    this.teams = teams
    this.vanaf = Int32Array.from([...vanaf, aantal])
    this.caseload = new Float64Array(teams.length)
    this.instelling = new Uint8Array(aantal)
    this.team = new Int32Array(aantal)
    this.belasting = new Int32Array(aantal)
    this.capaciteit = new Float64Array(aantal)
    this.beurt = new Int32Array(aantal)
    this.bezet = new Uint8Array(aantal)
    this.geworven = new Uint8Array(aantal)
    this.langeZiektes = new Int32Array(aantal)
    this.korteZiektes = new Int32Array(aantal)
    this.inDienst = new Float64Array(aantal)
    this.afwezig = new Uint8Array(aantal)
    this.opbouw = new Float64Array(aantal)
    this.afwijking = new Float64Array(aantal)
    teams.forEach((team, nummer) => {
      this.team.fill(nummer, team.vanaf, team.tot)
      this.instelling.fill(team.instelling, team.vanaf, team.tot)
    })
  }

  /** As new: every position vacant. */
  leeg(): void {
    for (const rij of [this.caseload, this.belasting, this.capaciteit, this.beurt, this.bezet, this.geworven]) rij.fill(0)
    for (const rij of [this.langeZiektes, this.korteZiektes, this.inDienst, this.afwezig, this.opbouw, this.afwijking]) rij.fill(0)
  }

  begin(plaats: number, deel: number): void {
    this.bezet[plaats] = 1
    this.geworven[plaats] = 0
    this.beurt[plaats] = (this.beurt[plaats] as number) + 1
    this.afwezig[plaats] = 0
    // Workers differ by up to half a child, so that a caseload of 12.5 lies between 12 and 13.
    this.afwijking[plaats] = this.loting.uniform(stromen.afwijking, this.lotVanaf + plaats, this.beurt[plaats] as number) - 0.5
    this.zetOpbouw(plaats, deel)
  }

  vertrek(plaats: number): void {
    this.bezet[plaats] = 0
    this.bereken(plaats)
  }

  zetOpbouw(plaats: number, deel: number): void {
    this.opbouw[plaats] = deel
    this.bereken(plaats)
  }

  zetKortZiek(plaats: number, ziek: boolean): void {
    this.afwezig[plaats] = ((this.afwezig[plaats] as number) & LANG) | (ziek ? KORT : 0)
    this.bereken(plaats)
  }

  zetLangZiek(plaats: number, ziek: boolean): void {
    this.afwezig[plaats] = ((this.afwezig[plaats] as number) & KORT) | (ziek ? LANG : 0)
    this.bereken(plaats)
  }

  isLangZiek(plaats: number): boolean {
    return ((this.afwezig[plaats] as number) & LANG) !== 0
  }

  bereken(plaats: number): void {
    const werkt = this.bezet[plaats] === 1 && this.afwezig[plaats] === 0
    const volledig = (this.caseload[this.team[plaats] as number] as number) + (this.afwijking[plaats] as number)
    this.capaciteit[plaats] = werkt ? volledig * (this.opbouw[plaats] as number) : 0
  }

  heeftRuimte(plaats: number): boolean {
    return (this.capaciteit[plaats] as number) > (this.belasting[plaats] as number)
  }
}
