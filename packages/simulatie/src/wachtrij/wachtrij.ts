import { Agenda, Loting } from '../kern/index.ts'

export interface Wachtrij {
  /** Mean arrivals per unit of time; arrivals are a Poisson process. */
  readonly aankomsten: number
  readonly loketten: number
  /** Places in service and in the queue together; who finds none goes away. */
  readonly plaatsen: number
  /** How long a service takes, for the n-th customer. */
  readonly duur: (loting: Loting, klant: number) => number
}

export interface Wachtrijuitkomst {
  readonly gemiddeldeWachttijd: number
  readonly gemiddeldInRij: number
  readonly gemiddeldAanwezig: number
  readonly geweigerd: number
  readonly aangekomen: number
}

const AANKOMST = 0
const VERTREK = 1
const stromen = { aankomst: 1 }

/** One queue in front of equal counters, first come first served, measured from `aanloop` to `eind`. */
export function draaiWachtrij(rij: Wachtrij, zaad: number, aanloop: number, eind: number): Wachtrijuitkomst {
  const loting = new Loting(zaad)
  const agenda = new Agenda()
  const wachtenden: { sinds: number; klant: number }[] = []
  let [kop, bezig, klant, vorige] = [0, 0, 0, aanloop]
  let [wacht, begonnen, geweigerd, aangekomen, inRij, aanwezig] = [0, 0, 0, 0, 0, 0]
  const begin = (wie: number, sinds: number) => {
    bezig++
    if (sinds >= aanloop) {
      wacht += agenda.tijd - sinds
      begonnen++
    }
    agenda.plan(agenda.tijd + rij.duur(loting, wie), VERTREK, wie)
  }
  agenda.plan(loting.wachttijd(1 / rij.aankomsten, stromen.aankomst, 0, 0), AANKOMST, 0)
  while (agenda.eerste() < eind && agenda.neemVolgende()) {
    const nu = agenda.tijd
    if (nu > aanloop) {
      // A service that ends now was still there until now; the length of the queue changes only below.
      inRij += (wachtenden.length - kop) * (nu - vorige)
      aanwezig += (wachtenden.length - kop + bezig) * (nu - vorige)
      vorige = nu
    }
    if (agenda.soort === AANKOMST) {
      const wie = klant++
      agenda.plan(nu + loting.wachttijd(1 / rij.aankomsten, stromen.aankomst, klant, 0), AANKOMST, 0)
      if (nu >= aanloop) aangekomen++
      const aanwezigen = wachtenden.length - kop + bezig
      if (aanwezigen >= rij.plaatsen) geweigerd += nu >= aanloop ? 1 : 0
      else if (bezig < rij.loketten) begin(wie, nu)
      else wachtenden.push({ sinds: nu, klant: wie })
    } else {
      bezig--
      const volgende = wachtenden[kop]
      if (volgende) {
        kop++
        begin(volgende.klant, volgende.sinds)
      }
    }
  }
  const duur = vorige - aanloop
  return {
    gemiddeldeWachttijd: wacht / begonnen,
    gemiddeldInRij: inRij / duur,
    gemiddeldAanwezig: aanwezig / duur,
    geweigerd,
    aangekomen,
  }
}
