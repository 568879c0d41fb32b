import { rondenHoogstens } from './bewijs.ts'
import type { Bericht, Opdracht } from './draad.ts'
import { isBewezen } from './stand.ts'
import type { Zoekstand } from './zoek.ts'

/** A part, and what has been done for it. */
interface Voortgang {
  stand: Zoekstand
  verkend: 'nee' | 'bezig' | 'ja'
  afgerond: 'nee' | 'bezig' | 'ja'
  /** The relaxation has given its offers: from here a proof is worth beginning. */
  heeftBod: boolean
  ronde: number
  bezig: number
}

/** What is to be done next: all parts searched, then all rounded, then proved, the part with most left to prove first. */
export class Werkvoorraad {
  readonly #delen: Voortgang[]

  constructor(standen: readonly Zoekstand[]) {
    this.#delen = standen.map((stand) => ({ stand, verkend: 'nee', afgerond: 'nee', heeftBod: false, ronde: 0, bezig: 0 }))
  }

  get standen(): readonly Zoekstand[] {
    return this.#delen.map(({ stand }) => stand)
  }

  get isKlaar(): boolean {
    return this.#delen.every(({ stand }) => isBewezen(stand))
  }

  get isVerkend(): boolean {
    return this.#delen.every(({ verkend }) => verkend === 'ja')
  }

  findVolgende(resterend: number): Opdracht | undefined {
    const open = this.#delen.map((voortgang, deel) => ({ ...voortgang, deel })).filter(({ stand }) => !isBewezen(stand))
    const onverkend = open.find(({ verkend }) => verkend === 'nee')
    if (onverkend) {
      this.#wijzig(onverkend.deel, { verkend: 'bezig' })
      return { soort: 'verken', deel: onverkend.deel, duur: resterend }
    }
    const ruw = open.find(({ verkend, afgerond }) => verkend === 'ja' && afgerond === 'nee')
    if (ruw) {
      this.#wijzig(ruw.deel, { afgerond: 'bezig' })
      return { soort: 'rondAf', deel: ruw.deel, begin: ruw.stand }
    }
    const [eerste] = open
      .filter(({ heeftBod, ronde }) => heeftBod && ronde < rondenHoogstens)
      .sort((een, ander) => een.bezig - ander.bezig || over(ander.stand) - over(een.stand))
    if (!eerste) return undefined
    this.#wijzig(eerste.deel, { ronde: eerste.ronde + 1, bezig: eerste.bezig + 1 })
    return { soort: 'bewijs', deel: eerste.deel, begin: eerste.stand, ronde: eerste.ronde }
  }

  /** @returns whether it is better than what was known */
  verwerk({ deel, soort, stand, klaar }: Bericht): boolean {
    const voortgang = this.#delen[deel]
    if (!voortgang) return false
    const vorige = voortgang.stand
    voortgang.stand = samen(vorige, stand)
    if (soort === 'verken' && klaar) voortgang.verkend = 'ja'
    if (soort === 'rondAf') {
      if (klaar) voortgang.afgerond = 'ja'
      if (klaar || stand.bod !== undefined) voortgang.heeftBod = true
    }
    if (soort === 'bewijs' && klaar) voortgang.bezig--
    return voortgang.stand.prijs < vorige.prijs || voortgang.stand.ondergrens > vorige.ondergrens
  }

  #wijzig(deel: number, nieuw: Partial<Voortgang>): void {
    Object.assign(this.#delen[deel] as Voortgang, nieuw)
  }
}

const over = ({ prijs, ondergrens }: Zoekstand) => prijs - ondergrens

/** The better of both divisions, under the higher of both bounds, with the offers of the highest. */
function samen(een: Zoekstand, ander: Partial<Zoekstand>): Zoekstand {
  const beter = ander.verdeling && ander.prijs !== undefined && ander.prijs < een.prijs
  const hoger = ander.bod && ander.hoogte !== undefined && ander.hoogte > een.hoogte
  return {
    ...een,
    ...(beter && { verdeling: ander.verdeling, prijs: ander.prijs }),
    ...(hoger && { bod: ander.bod, hoogte: ander.hoogte }),
    ondergrens: Math.max(een.ondergrens, ander.ondergrens ?? een.ondergrens),
  }
}
