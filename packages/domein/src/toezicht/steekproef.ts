/** One file that can be drawn. */
export interface Trekbaar {
  /** Says nothing about the file, and is another one in another inspection. */
  readonly sleutel: string
  readonly laag: string
}

export interface Trekking {
  readonly aantal: number
  /** A whole number; the same one draws the same files from the same population. */
  readonly zaad: number
  /** As many from each stratum as its share, at least one where that fits. */
  readonly perLaag: boolean
}

export const hoogsteZaad = 4_294_967_295

/** Mulberry32: the whole state is the seed, so that a draw can be repeated from what stands on paper. */
function maakKans(zaad: number): () => number {
  let stand = zaad >>> 0
  return () => {
    stand = (stand + 0x6d2b79f5) >>> 0
    let t = stand
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}

/**
 * Draws without replacement, each file as likely as any other (of its stratum): the population in the order of its keys, shuffled from the seed, the
 * first ones taken. In the order of drawing.
 */
export function trekSteekproef<T extends Trekbaar>(populatie: readonly T[], { aantal, zaad, perLaag }: Trekking): T[] {
  const opVolgorde = [...populatie].sort((een, ander) => (een.sleutel < ander.sleutel ? -1 : 1))
  const kans = maakKans(zaad)
  if (!perLaag) return trek(opVolgorde, aantal, kans)
  const lagen = [...Map.groupBy(opVolgorde, ({ laag }) => laag)].sort(([een], [ander]) => (een < ander ? -1 : 1))
  const aantallen = verdeelNaarGrootte(
    lagen.map(([, leden]) => leden.length),
    aantal,
  )
  return lagen.flatMap(([, leden], plek) => trek(leden, aantallen[plek] ?? 0, kans))
}

function trek<T>(uit: readonly T[], aantal: number, kans: () => number): T[] {
  const rij = [...uit]
  const hoeveel = Math.min(aantal, rij.length)
  for (let plek = 0; plek < hoeveel; plek++) {
    const ander = plek + Math.floor(kans() * (rij.length - plek))
    const [een, twee] = [rij[plek] as T, rij[ander] as T]
    rij[plek] = twee
    rij[ander] = een
  }
  return rij.slice(0, hoeveel)
}

/** By share with the largest remainders; every stratum gets one first, where there are enough to give. */
export function verdeelNaarGrootte(groottes: readonly number[], aantal: number): number[] {
  const totaal = groottes.reduce((som, grootte) => som + grootte, 0)
  const teVerdelen = Math.min(aantal, totaal)
  const minstens = teVerdelen >= groottes.length ? 1 : 0
  const ideaal = groottes.map((grootte) => (totaal === 0 ? 0 : (teVerdelen * grootte) / totaal))
  const gekregen = ideaal.map((deel, plek) => Math.min(groottes[plek] as number, Math.max(minstens, Math.floor(deel))))
  for (;;) {
    const verschil = teVerdelen - gekregen.reduce((som, deel) => som + deel, 0)
    if (verschil === 0) return gekregen
    const stap = Math.sign(verschil)
    const mag = groottes.map((grootte, plek) => {
      const nu = gekregen[plek] as number
      return stap > 0 ? nu < grootte : nu > minstens
    })
    const tekort = ideaal.map((deel, plek) => (mag[plek] ? stap * (deel - (gekregen[plek] as number)) : Number.NEGATIVE_INFINITY))
    const plek = tekort.indexOf(Math.max(...tekort))
    gekregen[plek] = (gekregen[plek] as number) + stap
  }
}
