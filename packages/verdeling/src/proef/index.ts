import type { Gezin, Jeugdbeschermer, Reistijd, Verdeelvraag } from '../vraag.ts'
import { toeval } from '../zoektocht.ts'

export interface Omvang {
  readonly kinderen: number
  readonly jeugdbeschermers: number
  /** Institutions that share no region; 1 unless given. */
  readonly instellingen?: number
}

const expertises = ['LVB', 'jeugdreclassering', 'complexe scheiding']
const criteria = [
  { naam: 'verhoogd', omschrijving: 'de veiligheid is nu niet in beeld', gewicht: 80 },
  { naam: 'hoog', omschrijving: 'er is nu direct gevaar, en niemand houdt toezicht', gewicht: 340, nietVoorStarter: true },
]
const regiosPerInstelling = 4

/** A made-up question, the same for the same seed. 45% of the workers are full, 12% are being inducted. */
export function maakVraag(zaad: number, { kinderen, jeugdbeschermers, instellingen = 1 }: Omvang): Verdeelvraag {
  const kans = toeval(zaad * 7919 + 13)
  const kies = <T>(uit: readonly T[]): T => uit[Math.floor(kans() * uit.length)] as T
  const regio = () => `R${Math.floor(kans() * instellingen)}.${Math.floor(kans() * regiosPerInstelling)}`
  const workers: Jeugdbeschermer[] = Array.from({ length: jeugdbeschermers }, (_, nummer) => {
    const soort = kans()
    const volledig = 9
    const expertise = expertises.filter(() => kans() < 0.3)
    const vast = { id: `J${nummer + 1}`, regio: regio(), volledig, expertise }
    if (soort < 0.45) return { ...vast, bezet: volledig + Math.floor(kans() * 3) }
    if (soort < 0.57) return { ...vast, bezet: Math.floor(kans() * 2), inwerkdeel: kies([0.25, 0.5, 0.75]) }
    return { ...vast, bezet: volledig - 0.25 * Math.floor(kans() * 9), afwezigdeel: kans() < 0.1 ? 0.1 : 0 }
  })
  const perRegio = Map.groupBy(workers, (worker) => worker.regio)
  const gezinnen: Gezin[] = []
  for (let nummer = 0; nummer < kinderen; ) {
    const trekking = kans()
    const aantal = Math.min(kinderen - nummer, trekking < 0.45 ? 1 : trekking < 0.75 ? 2 : trekking < 0.92 ? 3 : 4)
    const waar = regio()
    const bekend = perRegio.get(waar) ?? workers
    const urgent = kans()
    gezinnen.push({
      id: `G${gezinnen.length + 1}`,
      kinderen: Array.from({ length: aantal }, (_, plek) => `K${nummer + plek + 1}`),
      regio: waar,
      wachtdagen: Math.floor(-Math.log(1 - kans()) * 40),
      criteria: urgent < 0.15 ? ['hoog'] : urgent < 0.5 ? ['verhoogd'] : [],
      expertiseNodig: kans() < 0.15 ? [kies(expertises)] : [],
      expertiseGewenst: kans() < 0.3 ? [kies(expertises)] : [],
      eerdereJeugdbeschermers: kans() < 0.25 ? [kies(bekend).id] : [],
      jeugdbeschermersVanBroersEnZussen: kans() < 0.1 ? [kies(bekend).id] : [],
    })
    nummer += aantal
  }
  return { gezinnen, jeugdbeschermers: workers, criteria, reistijden: reistijden(instellingen, kans), langsteReistijd: 60 }
}

/** Within an institution a ring of regions, each 20 to 45 minutes from the next. */
function reistijden(instellingen: number, kans: () => number): Reistijd[] {
  return Array.from({ length: instellingen }, (_, instelling) =>
    Array.from({ length: regiosPerInstelling }, (_, plek) => [
      { van: `R${instelling}.${plek}`, naar: `R${instelling}.${(plek + 1) % regiosPerInstelling}`, minuten: 20 + Math.floor(kans() * 26) },
      { van: `R${instelling}.${plek}`, naar: `R${instelling}.${plek}`, minuten: 10 },
    ]).flat(),
  ).flat()
}
