import { landelijk, poissonInterval } from '../ijking/index.ts'
import { maten, type Scenario } from '../instelling/index.ts'
import { draai } from '../instelling/simulatie.ts'
import { Loting } from '../kern/index.ts'
import { kwantielen } from '../scenario/samenvatting.ts'

export interface Dekking {
  readonly instellingen: number
  readonly gedekt: number
  /** Of each institution with a forecast of at least ten children: the width of its interval in parts of the forecast. */
  readonly breedtes: readonly number[]
}

const VOORUIT = 6
const JAREN = 2
const stromen = { omvang: 1, verloop: 2, vacature: 3, ziekte: 4, krapte: 5, telling: 6, denkbaar: 7 }

interface Waar {
  readonly verloop: number
  readonly vacatureDagen: number
  readonly langZiekPerJaar: number
}

/**
 * Simulation-based calibration. An institution is drawn, lives, and registers two years; who forecasts knows its registration and its list
 * today, not its rates, and gives a 90% interval for the list in six months. How often does what comes lie within it?
 *
 * @source Talts et al., Validating Bayesian inference algorithms with simulation-based calibration (2018)
 */
export function meetDekking({ instellingen, denkbaar, zaad }: { instellingen: number; denkbaar: number; zaad: number }): Dekking {
  const loting = new Loting(zaad)
  const breedtes: number[] = []
  let gedekt = 0
  for (let gi = 0; gi < instellingen; gi++) {
    const tussen = (stroom: number, laag: number, hoog: number) => laag + (hoog - laag) * loting.uniform(stroom, gi, 0)
    const omvang = tussen(stromen.omvang, 300, 1_500)
    const waar: Waar = {
      verloop: tussen(stromen.verloop, 0.1, 0.25),
      vacatureDagen: tussen(stromen.vacature, 30, 90),
      langZiekPerJaar: tussen(stromen.ziekte, 0.06, 0.18),
    }
    const caseload = 11.13 + 0.7 * loting.normaal(stromen.krapte, gi, 0)
    const [nu, straks] = lijsten(instelling(omvang, caseload, waar), 1_000_000 + gi)
    const medewerkerjaren = (JAREN * omvang) / 12
    const beurten = Array.from({ length: denkbaar }, (_, beurt) =>
      lijsten(instelling(omvang, caseload, denk(loting, gi, beurt, waar, medewerkerjaren)), gi * denkbaar + beurt),
    )
    const [laag, midden, hoog] = voorspel(beurten, nu)
    if (laag <= straks && straks <= hoog) gedekt++
    if (midden >= 10) breedtes.push((hoog - laag) / midden)
  }
  return { instellingen, gedekt, breedtes }
}

/** What the rates may be after what was counted: the count is drawn once, what is thinkable lies around it as Poisson allows. */
function denk(loting: Loting, gi: number, beurt: number, waar: Waar, medewerkerjaren: number): Waar {
  const rond = (nummer: number, verwacht: number) => {
    const geteld = Math.max(1, Math.round(verwacht + Math.sqrt(verwacht) * loting.normaal(stromen.telling, gi, nummer)))
    const [laag, hoog] = poissonInterval(geteld)
    const spreiding = (hoog - laag) / (2 * 1.645)
    return Math.max(0.2, geteld + spreiding * loting.normaal(stromen.denkbaar, gi, 4 * beurt + nummer)) / verwacht
  }
  return {
    verloop: waar.verloop * rond(0, waar.verloop * medewerkerjaren),
    vacatureDagen: waar.vacatureDagen / rond(1, waar.verloop * medewerkerjaren),
    langZiekPerJaar: waar.langZiekPerJaar * rond(2, waar.langZiekPerJaar * medewerkerjaren),
  }
}

function instelling(omvang: number, caseload: number, { verloop, vacatureDagen, langZiekPerJaar }: Waar): Scenario {
  const land = landelijk({ verloop, vacatureDagen, langZiekPerJaar, kinderen: omvang, kinderenJb: omvang * 0.81 })
  const [eerste] = land.instellingen
  if (!eerste) throw new Error('Het landelijke scenario heeft geen instelling.')
  const deel = omvang / Object.values(eerste.kinderen).reduce((som, aantal) => som + aantal, 0)
  const maal = (aantallen: typeof eerste.kinderen) =>
    Object.fromEntries(Object.entries(aantallen).map(([soort, aantal]) => [soort, aantal * deel])) as typeof eerste.kinderen
  const vast = (waarde: number) => [{ vanafMaand: 0, waarde }]
  return {
    ...land,
    maanden: VOORUIT,
    instellingen: [
      {
        naam: 'getrokken',
        kinderen: maal(eerste.kinderen),
        instroomPerJaar: maal(eerste.instroomPerJaar),
        teams: [{ naam: 'allen', plaatsen: vast(Math.round(omvang / 11.13)), caseload: vast(caseload) }],
      },
    ],
  }
}

function lijsten(scenario: Scenario, zaad: number): [number, number] {
  const { cijfers } = draai(scenario, zaad)
  const opMaand = (maand: number) =>
    (cijfers[maand * maten.length + maten.indexOf('start')] as number) + (cijfers[maand * maten.length + maten.indexOf('intern')] as number)
  return [opMaand(0), opMaand(VOORUIT)]
}

/** The line through the roots of the lists now and then; the interval is what the runs lie from it. */
function voorspel(beurten: readonly (readonly [number, number])[], nu: number): [number, number, number] {
  const punten = beurten.map(([voor, na]) => [Math.sqrt(voor), Math.sqrt(na)] as const)
  const n = punten.length
  const [mx, my] = [punten.reduce((som, [x]) => som + x, 0) / n, punten.reduce((som, [, y]) => som + y, 0) / n]
  const sxx = punten.reduce((som, [x]) => som + (x - mx) ** 2, 0)
  const helling = sxx === 0 ? 0 : punten.reduce((som, [x, y]) => som + (x - mx) * (y - my), 0) / sxx
  const op = my + helling * (Math.sqrt(nu) - mx)
  const rest = kwantielen(punten.map(([x, y]) => y - my - helling * (x - mx)))
  const terug = (wortel: number) => Math.max(0, wortel) ** 2
  return [Math.floor(terug(op + rest(0.05))), terug(op + rest(0.5)), Math.ceil(terug(op + rest(0.95)))]
}
