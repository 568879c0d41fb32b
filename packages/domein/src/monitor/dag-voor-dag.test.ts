import { test } from '@fast-check/vitest'
import { expect } from 'vitest'
import type { Feiten, Kind, Maatregel, Medewerker } from '../feiten/feiten.ts'
import { type Datum, plusDagen, plusMaanden } from '../kalender/datum.ts'
import { maakKalender } from '../kalender/kalender.ts'
import { gevalArbitrary } from '../proef/index.ts'
import { berekenMonitor, type Klokcijfer } from './index.ts'

/**
 * The definitions a second time: one day after another, one sentence after another, with nothing but the calendar. Slow and literal,
 * to hold the quick computation against. MONITOR_PROEVEN makes it run longer.
 */
const numRuns = Number(process.env.MONITOR_PROEVEN ?? 400)
const kalender = maakKalender()
const codesJb = ['11', '12', '21', '22', '23']

const familie = ({ type }: Maatregel): 'JB' | 'JR' | 'geen' => (type === '31' ? 'geen' : codesJb.includes(type) ? 'JB' : 'JR')
const eerste = (een: Maatregel): Datum => een.datumOvergedragenGekregen ?? een.datumAanvang
const nietVoorbij = (einde: Datum | null, dag: Datum) => einde === null || einde >= dag
const loopt = (een: Maatregel, dag: Datum) =>
  eerste(een) <= dag && nietVoorbij(een.datumEinde, dag) && nietVoorbij(een.datumOvergedragen, dag)
const lopend = (kind: Kind, dag: Datum) => kind.maatregelen.filter((een) => familie(een) !== 'geen' && loopt(een, dag))
const begin: Datum = '2023-12-01'

function isLangZiek(medewerker: Medewerker, dag: Datum): boolean {
  for (let n = 0; n < 28; n++) {
    const eerder = plusDagen(dag, -n)
    const isZiek = medewerker.afwezigheden.some(
      ({ van, tot, soort, percentage }) => soort === 'ziekte' && percentage === 100 && van <= eerder && nietVoorbij(tot, eerder),
    )
    if (!isZiek) return false
  }
  return true
}

function heeftVaste(kind: Kind, dag: Datum, medewerkers: Feiten['medewerkers']): boolean {
  return lopend(kind, dag).some(({ toewijzingen }) =>
    toewijzingen.some(({ rol, van, tot, medewerkerId }) => {
      const wie = medewerkers.get(medewerkerId)
      if (rol !== 'vast' || van > dag || !nietVoorbij(tot, dag) || !wie) return false
      return wie.inDienst <= dag && nietVoorbij(wie.uitDienst, dag) && !isLangZiek(wie, dag)
    }),
  )
}

function wacht(kind: Kind, peildatum: Datum, medewerkers: Feiten['medewerkers']) {
  let ketenVan = peildatum
  for (let dag = peildatum; dag >= begin; dag = plusDagen(dag, -1)) {
    if (lopend(kind, dag).length > 0) ketenVan = dag
    else if (lopend(kind, plusDagen(dag, -1)).length === 0) break
  }
  const inKeten = kind.maatregelen.filter((een) => {
    const liep = [een.datumEinde, een.datumOvergedragen].every((einde) => nietVoorbij(einde, eerste(een)))
    return familie(een) !== 'geen' && liep && eerste(een) >= ketenVan && eerste(een) <= peildatum
  })
  const vast = inKeten.flatMap(({ toewijzingen }) => toewijzingen.filter(({ rol }) => rol === 'vast'))
  const personen = new Set(
    vast.filter(({ van, tot }) => van <= peildatum && nietVoorbij(tot, ketenVan)).map(({ medewerkerId }) => medewerkerId),
  )
  if (heeftVaste(kind, peildatum, medewerkers)) return { personen: personen.size, zonder: false, soort: null }

  let zonderSinds = peildatum
  while (zonderSinds > ketenVan && !heeftVaste(kind, plusDagen(zonderSinds, -1), medewerkers)) zonderSinds = plusDagen(zonderSinds, -1)
  const bekend = inKeten
    .filter((een) => eerste(een) === ketenVan)
    .flatMap(({ beschikkingen }) => beschikkingen.flatMap(({ datumKennisgeving }) => datumKennisgeving ?? []))
    .sort()
  const kennisgeving = bekend[0] ?? ketenVan
  if (kennisgeving > zonderSinds) zonderSinds = kennisgeving

  let werkdagen = 0
  let vijfde = zonderSinds
  while (werkdagen < 5) {
    vijfde = plusDagen(vijfde, 1)
    if (kalender.isWerkdag(vijfde)) werkdagen += 1
  }
  const laatsteDagErvoor = plusDagen(zonderSinds, -1)
  const waserIemand = vast.some(({ van, tot }) => ketenVan <= laatsteDagErvoor && van <= laatsteDagErvoor && nietVoorbij(tot, ketenVan))
  return { personen: personen.size, zonder: true, soort: peildatum > vijfde ? (waserIemand ? 'intern' : 'start') : null }
}

function klokken({ kinderen }: Feiten, peildatum: Datum, welke: 'JB' | 'JR', wat: 'contact' | 'plan'): Klokcijfer {
  const cijfer = { opTijd: 0, geteld: 0, buitenBeschouwing: 0 }
  for (const kind of kinderen) {
    for (const maatregel of kind.maatregelen) {
      const dagErvoor = plusDagen(eerste(maatregel), -1)
      const gaatVerder = kind.maatregelen.some((een) => een.id !== maatregel.id && familie(een) === welke && loopt(een, dagErvoor))
      const opVolgorde = [...maatregel.beschikkingen].sort((een, ander) => {
        const sleutel = ({ datumKennisgeving, datumBeschikking }: typeof een) =>
          `${datumKennisgeving ?? '9999'} ${datumBeschikking ?? '9999'}`
        return sleutel(een) < sleutel(ander) ? -1 : 1
      })
      const kennisgeving = opVolgorde[0]?.datumKennisgeving ?? null
      if (familie(maatregel) !== welke || gaatVerder || kennisgeving === null || eerste(maatregel) > peildatum) continue
      let eind = kennisgeving
      if (wat === 'contact') {
        for (let n = 0; n < 5; ) {
          eind = plusDagen(eind, 1)
          if (kalender.isWerkdag(eind)) n += 1
        }
      } else {
        const dagen = opVolgorde.find(({ plantermijnDagen }) => plantermijnDagen !== null)?.plantermijnDagen ?? null
        const fgp = opVolgorde.find(({ datumFgpAfgezien }) => datumFgpAfgezien !== null)?.datumFgpAfgezien ?? kennisgeving
        eind = dagen === null ? plusDagen(fgp, 42) : plusDagen(kennisgeving, dagen)
        while (dagen === null && kalender.isAtwRustdag(eind)) eind = plusDagen(eind, 1)
      }
      if (eind > peildatum || eind <= plusMaanden(peildatum, -6)) continue
      if (!nietVoorbij(maatregel.datumEinde, eind) || !nietVoorbij(maatregel.datumOvergedragen, eind)) {
        cijfer.buitenBeschouwing += 1
        continue
      }
      cijfer.geteld += 1
      const dagen =
        wat === 'contact'
          ? kind.contacten.filter((een) => een.met === 'jeugdige' && een.jeugdigeGezien).map((een) => een.datum)
          : maatregel.plannen.filter((een) => ['plan_van_aanpak', 'familiegroepsplan'].includes(een.soort)).map((een) => een.vastgesteldOp)
      if (dagen.some((dag) => dag >= kennisgeving && dag <= eind)) cijfer.opTijd += 1
    }
  }
  return cijfer
}

test.prop([gevalArbitrary()], { numRuns })('de monitor is hetzelfde als dag voor dag geteld', ({ feiten, peildatum }) => {
  const monitor = berekenMonitor(feiten, peildatum, kalender)
  const geteld = feiten.kinderen.filter((kind) => lopend(kind, peildatum).length > 0)
  const jb = geteld.filter((kind) => lopend(kind, peildatum).some((een) => familie(een) === 'JB')).length
  expect(monitor.kinderen).toEqual({
    totaal: geteld.length,
    waarvanJeugdbescherming: jb,
    waarvanAlleenJeugdreclassering: geteld.length - jb,
  })

  const standen = geteld.map((kind) => wacht(kind, peildatum, feiten.medewerkers))
  expect(monitor.zonderVasteJeugdbeschermer).toBe(standen.filter(({ zonder }) => zonder).length)
  expect([monitor.wachtlijst.start, monitor.wachtlijst.intern]).toEqual(
    ['start', 'intern'].map((soort) => standen.filter((een) => een.soort === soort).length),
  )
  expect(monitor.wisselingen.maximum).toBe(Math.max(0, ...standen.map(({ personen }) => personen)))

  expect(monitor.eersteContact).toEqual({
    jeugdbescherming: klokken(feiten, peildatum, 'JB', 'contact'),
    jeugdreclassering: klokken(feiten, peildatum, 'JR', 'contact'),
  })
  expect(monitor.planVanAanpak).toEqual({
    jeugdbescherming: klokken(feiten, peildatum, 'JB', 'plan'),
    jeugdreclassering: klokken(feiten, peildatum, 'JR', 'plan'),
  })
})
