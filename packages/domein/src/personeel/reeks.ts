import type { Medewerker } from '../feiten/feiten.ts'
import { type Datum, dagnummer, plusJaren } from '../kalender/datum.ts'
import { type FtePerGroep, type Functiegroep, fteDelen, functiegroepen, hoortBij, inDelen, procentDelen } from './personeel.ts'

/** What the figures about staff rest on, on one peildatum. */
export interface Personeelspunt {
  readonly fte: FtePerGroep
  readonly verloop12m: number | null
  readonly verzuim12m: number | null
}

interface Dagen {
  readonly van: number
  readonly tot: number
}

const groepen = Object.keys(functiegroepen) as Functiegroep[]

/**
 * `fte`, `verloop12m` and `verzuim12m` on many peildata, in one pass over the staff; the same figures as those give one by one.
 *
 * @param peildata in order of the calendar
 * @source definities 2026-1, "Fte(P)", "Verloop", "Verzuim"
 */
export function personeelreeks(medewerkers: Iterable<Medewerker>, peildata: readonly Datum[]): Personeelspunt[] {
  const op = peildata.map(dagnummer)
  const jaarEerder = peildata.map((peildatum) => dagnummer(plusJaren(peildatum, -1)))
  const leeg = () => peildata.map(() => 0)
  const delen: Record<Functiegroep, number[]> = { jbjr: leeg(), metOndersteunend: leeg(), primairProces: leeg() }
  const [vertrokken, koppen, ftedagen, ziek] = [leeg(), leeg(), leeg(), leeg()]
  const tel = (reeks: number[], dagnummers: readonly number[], dagen: Dagen, aantal: number) => {
    for (let plek = eerstePlek(dagnummers, dagen.van); plek < dagnummers.length && getal(dagnummers, plek) <= dagen.tot; plek++)
      reeks[plek] = getal(reeks, plek) + aantal
  }
  /** Adds the days of a stretch that lie in (P − 1 year, P], times `gewicht`. */
  const telDagen = (reeks: number[], dagen: Dagen, gewicht: number) => {
    for (let plek = eerstePlek(op, dagen.van); plek < op.length && getal(jaarEerder, plek) < dagen.tot; plek++) {
      const van = Math.max(dagen.van, getal(jaarEerder, plek) + 1)
      const tot = Math.min(dagen.tot, getal(op, plek))
      reeks[plek] = getal(reeks, plek) + gewicht * (tot - van + 1)
    }
  }
  for (const medewerker of medewerkers) {
    if (hoortBij('metOndersteunend', medewerker.functie)) {
      const dienst = { van: dagnummer(medewerker.inDienst), tot: eind(medewerker.uitDienst) }
      tel(koppen, op, dienst, 1)
      tel(koppen, jaarEerder, dienst, 1)
      if (medewerker.uitDienst !== null) {
        for (let plek = eerstePlek(op, dienst.tot); plek < op.length && getal(jaarEerder, plek) < dienst.tot; plek++)
          vertrokken[plek] = getal(vertrokken, plek) + 1
      }
    }
    const ziekte = ziektestukken(medewerker)
    for (const verband of medewerker.dienstverbanden) {
      const dagen = { van: dagnummer(verband.van), tot: eind(verband.tot) }
      const aantal = inDelen(verband.fte)
      for (const groep of groepen) if (hoortBij(groep, verband.functie)) tel(delen[groep], op, dagen, aantal)
      if (!hoortBij('metOndersteunend', verband.functie)) continue
      telDagen(ftedagen, dagen, aantal)
      for (const stuk of ziekte) {
        const samen = { van: Math.max(dagen.van, stuk.van), tot: Math.min(dagen.tot, stuk.tot) }
        if (samen.van <= samen.tot) telDagen(ziek, samen, aantal * stuk.procent)
      }
    }
  }
  return peildata.map((_, plek) => ({
    fte: {
      jbjr: getal(delen.jbjr, plek) / fteDelen,
      metOndersteunend: getal(delen.metOndersteunend, plek) / fteDelen,
      primairProces: getal(delen.primairProces, plek) / fteDelen,
    },
    verloop12m: getal(koppen, plek) === 0 ? null : (2 * getal(vertrokken, plek)) / getal(koppen, plek),
    verzuim12m: getal(ftedagen, plek) === 0 ? null : getal(ziek, plek) / (100 * procentDelen * getal(ftedagen, plek)),
  }))
}

const eind = (tot: Datum | null): number => (tot === null ? Infinity : dagnummer(tot))
const getal = (reeks: readonly number[], plek: number): number => reeks[plek] as number

/** The first place on or after this day. */
function eerstePlek(dagnummers: readonly number[], dag: number): number {
  let [onder, boven] = [0, dagnummers.length]
  while (onder < boven) {
    const midden = (onder + boven) >> 1
    if (getal(dagnummers, midden) < dag) onder = midden + 1
    else boven = midden
  }
  return onder
}

/** Stretches of days with one highest percentage of illness, in hundredths of a percent. */
function ziektestukken({ afwezigheden }: Medewerker): (Dagen & { readonly procent: number })[] {
  const ziek = afwezigheden
    .filter(({ soort }) => soort === 'ziekte')
    .map(({ van, tot, percentage }) => ({ van: dagnummer(van), tot: eind(tot), procent: Math.round(percentage * procentDelen) }))
  const grenzen = [...new Set(ziek.flatMap(({ van, tot }) => [van, tot + 1]))].sort((een, ander) => een - ander)
  return grenzen.slice(0, -1).flatMap((van, plek) => {
    const procent = Math.max(0, ...ziek.filter((stuk) => stuk.van <= van && stuk.tot >= van).map((stuk) => stuk.procent))
    return procent === 0 ? [] : [{ van, tot: getal(grenzen, plek + 1) - 1, procent }]
  })
}
