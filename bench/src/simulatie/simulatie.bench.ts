import { landelijk } from '@houvast/simulatie/ijking'
import { draai, maakLoper, type Scenario } from '@houvast/simulatie/instelling'
import { voerUit, weeg } from '@houvast/simulatie/scenario'
import { foutVan, isGedekt, kijkTerug, kijkTerugVooraf, meetDekking, methoden, type Voorspelling } from '@houvast/simulatie/terugkijken'
import { type Bank, inTijd, klok, type Meting } from '../meting.ts'
import { findCpp, findSimpy, hashVan } from './tegenhangers.ts'

const runs = 1_000
/** Fewer for a quick look; the aim is for at least 500. */
const getrokken = Number(process.env.HOUVAST_GIS ?? 500)

/** How fast the simulation is, beside the same model in C++ and SimPy, and how well it forecasts. */
export const simulatiebank: Bank = async (meld) => {
  const land: Scenario = { ...landelijk(), maanden: 24, aanloopMaanden: 0 }
  const alleen = (nummer: number): Scenario => ({ ...land, instellingen: land.instellingen.slice(nummer, nummer + 1) })
  return [
    ...(await naastAnderen(land, meld)),
    await meet(`13 instellingen, 24 maanden, ${runs} keer`, '≤ 30 s', land, meld),
    await meet(`de grootste instelling (5.000 kinderen), 24 maanden, ${runs} keer`, '≤ 3 s', alleen(0), meld),
    await meet(`een middelgrote instelling (2.400 kinderen), 24 maanden, ${runs} keer`, '≤ 3 s', alleen(5), meld),
    teruggekeken('vooraf vastgezet', kijkTerugVooraf()),
    ...Object.entries(methoden).map(([naam, methode]) => teruggekeken(naam, kijkTerug(methode))),
    dekking(meld),
    ...(await gewichten(meld)),
  ]
}

async function naastAnderen(land: Scenario, meld: (stap: string) => void): Promise<Meting[]> {
  meld('naast C++ en SimPy')
  const keer = 60
  const loop = maakLoper(land)
  loop(0)
  const eigen = await klok(async () => {
    let gebeurtenissen = 0
    for (let zaad = 1; zaad <= keer; zaad++) gebeurtenissen += loop(zaad).gebeurtenissen
    return gebeurtenissen
  })
  const snelheid = eigen.uitkomst / eigen.rekenMs / 1_000
  const hash = hashVan(draai(land, 1).cijfers)
  const [cpp, simpy] = [await findCpp(land, keer, 1), await findSimpy(land, 2, 1)]
  if (cpp && cpp.hash !== hash) throw new Error(`C++ geeft een ander verloop: ${cpp.hash} in plaats van ${hash}.`)
  const naast = (wat: string, doel: string, ander: typeof cpp, erbij: string): Meting => {
    if (!ander) return { wat, doel, gemeten: 'niet gemeten: dit programma is hier niet' }
    const zijn = ander.gebeurtenissen / ander.rekenMs / 1_000
    return {
      wat,
      doel,
      gemeten: `${zijn.toFixed(3)} miljoen per seconde rekentijd${erbij}`,
      verhouding: `${(snelheid / zijn).toFixed(2)} keer`,
    }
  }
  return [
    { wat: 'het landelijke model, een draad', doel: '', gemeten: `${snelheid.toFixed(3)} miljoen gebeurtenissen per seconde rekentijd` },
    naast('hetzelfde in C++', '≥ 0,5 keer', cpp, `; zelfde verloop, ${hash}`),
    naast('hetzelfde in SimPy', '≥ 30 keer', simpy, ''),
  ]
}

async function meet(wat: string, doel: string, scenario: Scenario, meld: (stap: string) => void): Promise<Meting> {
  meld(wat)
  const tijd = await klok(() => voerUit([scenario], { runs, seed: 1, draden: 2 }))
  const perSeconde = tijd.uitkomst.gebeurtenissen / tijd.ms / 1_000
  return { wat, doel, gemeten: `${inTijd(tijd)}, ${perSeconde.toFixed(2)} miljoen gebeurtenissen per seconde` }
}

function teruggekeken(naam: string, terug: readonly Voorspelling[]): Meting {
  const fouten = (['kinderen', 'werklast', 'wachtlijst'] as const).map((reeks) => `${foutVan(terug, reeks).toFixed(2)}%`)
  return {
    wat: `terugkijken, ${naam}`,
    doel: 'kinderen ≤ 1,2%, werklast ≤ 2,0%, wachtlijst ≤ 6,7%; 13 van 15 in het interval',
    gemeten: `${fouten.join(', ')}; ${terug.filter(isGedekt).length} van ${terug.length}`,
  }
}

function dekking(meld: (stap: string) => void): Meting {
  meld(`dekking op ${getrokken} getrokken instellingen`)
  const { instellingen, gedekt, breedtes } = meetDekking({ instellingen: getrokken, denkbaar: 80, zaad: 1 })
  const midden = breedtes.toSorted((een, ander) => een - ander)[Math.floor(breedtes.length / 2)] ?? Number.NaN
  return {
    wat: `dekking van het 90%-interval, ${instellingen} instellingen`,
    doel: '90% ± 2, breedte ≤ 50%',
    gemeten: `${((100 * gedekt) / instellingen).toFixed(1)}%; breedte ${(100 * midden).toFixed(0)}% van de voorspelling (mediaan)`,
  }
}

async function gewichten(meld: (stap: string) => void): Promise<Meting[]> {
  meld('wat de wachtlijst over zes maanden drijft')
  const gewogen = await weeg({ ...landelijk(), maanden: 6 }, 'wachtlijst', { runs: 40, seed: 1 })
  const heel = (aantal: number) => `${aantal > 0 ? '+' : ''}${Math.round(aantal)}`
  return gewogen.map(({ naam, bron, laag, hoog, deel }) => ({
    wat: `gewicht: ${naam} (${bron})`,
    doel: '',
    gemeten: `${heel(laag.gemiddeld)} tot ${heel(hoog.gemiddeld)} kinderen, ${(100 * deel).toFixed(0)}%`,
  }))
}
