import type { Teksten } from '../../teksten/nl.ts'
import type { Tijdwoorden } from '../../teksten/tijd.ts'
import type { Cijfers, Dagcijfers, Figuur } from './vraag.ts'

export type Groep = keyof Teksten['monitor']['groep']

export interface Figuurregel {
  readonly sleutel: string
  readonly groep: Groep
  /** The figure's name in the definitions. */
  readonly definitie: string
  readonly onderwerp: string
  readonly zin: string
  readonly erbij?: string
  /** A legal term that was missed, in words: the only thing that is red here. */
  readonly gemist?: string
  readonly teller?: number
  readonly noemer?: number
  readonly buitenBeschouwing?: number
  readonly kinderen?: { readonly figuur: Figuur; readonly toon: string }
}

const families = ['jeugdbescherming', 'jeugdreclassering'] as const

/** Every figure of a day as a sentence, in the order in which a director asks after them. */
export function figuurregels(cijfers: Dagcijfers, t: Teksten['monitor'], tijd: Tijdwoorden): Figuurregel[] {
  return [...wieWacht(cijfers, t, tijd), ...watOpTijdGebeurt(cijfers, t, tijd), ...wieHetWerkDoet(cijfers, t, tijd)]
}

function wieWacht(
  { kinderen, zonderVasteJeugdbeschermer: zonder, wachtlijst, wisselingen }: Cijfers,
  t: Teksten['monitor'],
  tijd: Tijdwoorden,
) {
  const regels: Figuurregel[] = [
    {
      sleutel: 'wachtlijst',
      groep: 'kinderen',
      definitie: 'wachtlijst',
      onderwerp: t.figuur.wachtlijst,
      zin: t.wachtlijst(wachtlijst.totaal, tijd.getal(wachtlijst.totaal)),
      erbij:
        wachtlijst.percentage === null
          ? undefined
          : t.wachtlijstVerdeling(
              tijd.getal(wachtlijst.start),
              tijd.getal(wachtlijst.intern),
              tijd.getal(eenDecimaal(wachtlijst.percentage)),
            ),
      teller: wachtlijst.totaal,
      noemer: kinderen.totaal,
      kinderen: wachtlijst.totaal > 0 ? { figuur: 'wachtlijst', toon: t.kinderenTonen } : undefined,
    },
    {
      sleutel: 'zonderVaste',
      groep: 'kinderen',
      definitie: 'zonderVasteJeugdbeschermer',
      onderwerp: t.figuur.zonderVaste,
      zin: t.zonderVaste(zonder, tijd.getal(zonder)),
      teller: zonder,
      kinderen: zonder > 0 ? { figuur: 'zonderVasteJeugdbeschermer', toon: t.kinderenTonen } : undefined,
    },
  ]
  if (wisselingen.gemiddeld !== null)
    regels.push({
      sleutel: 'wisselingen',
      groep: 'kinderen',
      definitie: 'wisselingen',
      onderwerp: t.figuur.wisselingen,
      zin: t.wisselingen(tijd.getal(wisselingen.gemiddeld)),
      erbij: t.wisselingenMax(tijd.getal(wisselingen.maximum)),
      noemer: kinderen.totaal,
    })
  return regels
}

function watOpTijdGebeurt(
  { eersteContact, planVanAanpak, zonderKennisgeving }: Dagcijfers,
  t: Teksten['monitor'],
  tijd: Tijdwoorden,
): Figuurregel[] {
  const soorten = [
    { naam: 'eersteContact', klokken: eersteContact, teLaat: t.teLaatGezien, figuur: 'eersteContactTeLaat', toon: t.toonTeLaatGezien },
    { naam: 'planVanAanpak', klokken: planVanAanpak, teLaat: t.planTeLaat, figuur: 'planTeLaat', toon: t.toonPlanTeLaat },
  ] as const
  const regels = soorten.flatMap(({ naam, klokken, teLaat, figuur, toon }) =>
    families.map((soort): Figuurregel => {
      const { opTijd, geteld, buitenBeschouwing } = klokken[soort]
      const familie = t.familie[soort]
      const gemist = geteld - opTijd
      // The children behind it are asked for both families together; the button stands once, at the first that missed any.
      const eerste = families.find((een) => klokken[een].geteld > klokken[een].opTijd)
      return {
        sleutel: `${naam}-${soort}`,
        groep: 'termijnen',
        definitie: naam,
        onderwerp: t.figuur[naam](familie),
        zin: geteld === 0 ? t.geenTermijnen(familie) : t[naam](tijd.getal(opTijd), tijd.getal(geteld), familie),
        erbij: geteld === 0 ? undefined : t.aandeelTermijn(tijd.getal(eenDecimaal((100 * opTijd) / geteld))),
        gemist: gemist > 0 ? teLaat(gemist, tijd.getal(gemist)) : undefined,
        teller: opTijd,
        noemer: geteld,
        buitenBeschouwing,
        kinderen: soort === eerste ? { figuur, toon } : undefined,
      }
    }),
  )
  const zonder = zonderKennisgeving.jeugdbescherming + zonderKennisgeving.jeugdreclassering
  return [
    ...regels,
    {
      sleutel: 'kennisgeving',
      groep: 'termijnen',
      definitie: 'eersteContact',
      onderwerp: t.figuur.kennisgeving,
      zin: t.zonderKennisgeving(zonder, tijd.getal(zonder)),
      erbij:
        zonder === 0
          ? undefined
          : t.zonderKennisgevingVerdeling(
              tijd.getal(zonderKennisgeving.jeugdbescherming),
              tijd.getal(zonderKennisgeving.jeugdreclassering),
            ),
      teller: zonder,
      kinderen: zonder === 0 ? undefined : { figuur: 'zonderKennisgeving', toon: t.toonZonderKennisgeving },
    },
  ]
}

function wieHetWerkDoet(
  { kinderen, fte, werklast, verloop12m, verzuim12m }: Cijfers,
  t: Teksten['monitor'],
  tijd: Tijdwoorden,
): Figuurregel[] {
  const getal = (waarde: number | null) => (waarde === null ? '–' : tijd.getal(eenDecimaal(waarde)))
  const aandeel = (waarde: number) => tijd.getal(eenDecimaal(100 * waarde))
  const kaal = { groep: 'mensen' as const }
  return [
    {
      ...kaal,
      sleutel: 'werklast',
      definitie: 'werklast',
      onderwerp: t.figuur.werklast,
      zin: werklast.perJbjr === null ? t.werklastGeen : t.werklast(getal(werklast.perJbjr)),
      erbij:
        werklast.perJbjr === null ? undefined : t.werklastAnders(getal(werklast.perMetOndersteunend), getal(werklast.perPrimairProces)),
      teller: kinderen.totaal,
      noemer: fte.jbjr,
    },
    {
      ...kaal,
      sleutel: 'fte',
      definitie: 'fte',
      onderwerp: t.figuur.fte,
      zin: t.fte(getal(fte.jbjr)),
      erbij: t.fteAnders(getal(fte.metOndersteunend), getal(fte.primairProces)),
      teller: fte.jbjr,
    },
    {
      ...kaal,
      sleutel: 'verloop',
      definitie: 'verloop12m',
      onderwerp: t.figuur.verloop,
      zin: verloop12m === null ? t.nietTeBerekenen(t.figuur.verloop) : t.verloop(aandeel(verloop12m)),
    },
    {
      ...kaal,
      sleutel: 'verzuim',
      definitie: 'verzuim12m',
      onderwerp: t.figuur.verzuim,
      zin: verzuim12m === null ? t.nietTeBerekenen(t.figuur.verzuim) : t.verzuim(aandeel(verzuim12m)),
    },
  ]
}

export function eenDecimaal(getal: number): number {
  return Math.round(getal * 10) / 10
}
