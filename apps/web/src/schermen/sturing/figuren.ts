import type { Teksten } from '../../teksten/nl.ts'
import type { Tijdwoorden } from '../../teksten/tijd.ts'
import { eenDecimaal } from '../monitor/figuren.ts'
import type { Cijfers, Figuur } from '../monitor/vraag.ts'
import type { Wachttijd } from '../wachttijd/vraag.ts'

type Sleutel = keyof Teksten['sturing']['betekenis']

export interface Sturingfiguur {
  readonly sleutel: Sleutel
  /** The figure's name in the definitions. */
  readonly definitie: string
  readonly zin: string
  readonly erbij: string | null
  readonly teller?: number
  readonly noemer?: number
  readonly buitenBeschouwing?: number
  readonly kinderen: Figuur
}

type Woorden = Pick<Teksten, 'sturing' | 'monitor'>

/** The four figures of one day that a director steers by; how long children wait is counted over a year and comes apart. */
export function sturingfiguren(cijfers: Cijfers, { sturing, monitor }: Woorden, tijd: Tijdwoorden): Sturingfiguur[] {
  const { wachtlijst, kinderen, werklast, fte } = cijfers
  const getal = (waarde: number | null) => (waarde === null ? '–' : tijd.getal(eenDecimaal(waarde)))
  return [
    {
      sleutel: 'wachtlijst',
      definitie: 'wachtlijst',
      zin: monitor.wachtlijst(wachtlijst.totaal, tijd.getal(wachtlijst.totaal)),
      erbij:
        wachtlijst.percentage === null
          ? null
          : monitor.wachtlijstVerdeling(tijd.getal(wachtlijst.start), tijd.getal(wachtlijst.intern), getal(wachtlijst.percentage)),
      teller: wachtlijst.totaal,
      noemer: kinderen.totaal,
      kinderen: 'wachtlijst',
    },
    klok('eersteContact', 'eersteContactTeLaat', cijfers, sturing, tijd),
    klok('planVanAanpak', 'planTeLaat', cijfers, sturing, tijd),
    {
      sleutel: 'werklast',
      definitie: 'werklast',
      zin: werklast.perJbjr === null ? monitor.werklastGeen : monitor.werklast(getal(werklast.perJbjr)),
      erbij:
        werklast.perJbjr === null ? null : monitor.werklastAnders(getal(werklast.perMetOndersteunend), getal(werklast.perPrimairProces)),
      teller: kinderen.totaal,
      noemer: fte.jbjr,
      kinderen: 'kinderen',
    },
  ]
}

function klok(
  sleutel: 'eersteContact' | 'planVanAanpak',
  kinderen: Figuur,
  { [sleutel]: { jeugdbescherming: jb, jeugdreclassering: jr } }: Cijfers,
  t: Teksten['sturing'],
  tijd: Tijdwoorden,
): Sturingfiguur {
  const [opTijd, geteld] = [jb.opTijd + jr.opTijd, jb.geteld + jr.geteld]
  return {
    sleutel,
    definitie: sleutel,
    zin: geteld === 0 ? t.geenTermijn : t[sleutel](tijd.getal(opTijd), tijd.getal(geteld)),
    erbij: geteld === 0 ? null : t.aandeel(tijd.getal(eenDecimaal((100 * opTijd) / geteld)), geteld - opTijd, tijd.getal(geteld - opTijd)),
    teller: opTijd,
    noemer: geteld,
    buitenBeschouwing: jb.buitenBeschouwing + jr.buitenBeschouwing,
    kinderen,
  }
}

/** How likely it is that a child that waits has somebody within 42 days; "too few" is said instead of a number. */
export function wachttijdfiguur({ groepen }: Wachttijd, t: Teksten['sturing'], tijd: Tijdwoorden): Sturingfiguur {
  const geheel = groepen[0]
  const zin = (soort: 'start' | 'intern') => {
    const kans = geheel?.[soort].binnen42Dagen ?? null
    if (kans === null) return t.wachttijdTeWeinig[soort]
    const procent = (deel: number) => tijd.getal(Math.round(100 * deel))
    const tussen = kans.onder === null || kans.boven === null ? '' : ` ${t.tussen(procent(kans.onder), procent(kans.boven))}`
    return `${t.wachttijd[soort](procent(kans.kans))}${tussen}`
  }
  return {
    sleutel: 'wachttijd',
    definitie: 'wachttijd',
    zin: zin('start'),
    erbij: zin('intern'),
    kinderen: (geheel?.start.perioden ?? 0) > 0 || (geheel?.intern.perioden ?? 0) === 0 ? 'wachttijdStart' : 'wachttijdIntern',
  }
}
