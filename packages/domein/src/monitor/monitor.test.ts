import { test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import type { Feiten } from '../feiten/feiten.ts'
import type { Datum } from '../kalender/datum.ts'
import { maakKalender } from '../kalender/kalender.ts'
import { alsKaart, eenBezoek, eenKind, eenMaatregel, eenMedewerker, gevalArbitrary, vast } from '../proef/index.ts'
import { berekenMonitor, isInHalfjaar, kinderenAchter } from './index.ts'

const kalender = maakKalender()
const anna = eenMedewerker('Anna', { dienstverbanden: [{ van: '2020-01-01', tot: null, fte: 0.5, functie: 'jeugdbeschermer' }] })

describe('de monitor', () => {
  const feiten: Feiten = {
    medewerkers: alsKaart(anna),
    kinderen: [
      eenKind(
        [eenMaatregel('2026-01-05', { kennisgeving: '2026-01-05', toewijzingen: [vast('Anna', '2026-01-06')] })],
        [eenBezoek('2026-01-12')],
        'geholpen',
      ),
      eenKind([eenMaatregel('2026-01-05', { kennisgeving: '2026-01-05' })], [eenBezoek('2026-01-13')], 'wacht'),
      eenKind([eenMaatregel('2026-03-30', { type: '41', kennisgeving: '2026-03-30' })], [], 'nieuw'),
      eenKind([eenMaatregel('2026-03-02', { type: '41', kennisgeving: '2026-03-02', datumEinde: '2026-03-06' })], [], 'voorbij'),
      eenKind([eenMaatregel('2026-01-05')], [], 'zonder kennisgeving'),
      eenKind([eenMaatregel('2026-01-05', { type: '31', kennisgeving: '2026-01-05' })], [], 'preventief'),
    ],
  }
  const monitor = berekenMonitor(feiten, '2026-04-01', kalender)

  test('telt wat de definities zeggen', () => {
    expect(monitor).toMatchObject({
      peildatum: '2026-04-01',
      definitieversie: '2026-1',
      kinderen: { totaal: 4, waarvanJeugdbescherming: 3, waarvanAlleenJeugdreclassering: 1 },
      fte: { jbjr: 0.5, metOndersteunend: 0.5, primairProces: 0.5 },
      werklast: { perJbjr: 8, perMetOndersteunend: 8, perPrimairProces: 8 },
      zonderVasteJeugdbeschermer: 3,
      wachtlijst: { totaal: 2, start: 2, intern: 0, percentage: 50 },
      eersteContact: {
        jeugdbescherming: { opTijd: 1, geteld: 2, buitenBeschouwing: 0 },
        jeugdreclassering: { opTijd: 0, geteld: 0, buitenBeschouwing: 1 },
      },
      planVanAanpak: {
        jeugdbescherming: { opTijd: 0, geteld: 2, buitenBeschouwing: 0 },
        jeugdreclassering: { opTijd: 0, geteld: 0, buitenBeschouwing: 0 },
      },
      wisselingen: { gemiddeld: 0.25, maximum: 1 },
    })
  })

  test('opent elk cijfer naar zijn kinderen', () => {
    const wie = (figuur: Parameters<typeof kinderenAchter>[1]) => kinderenAchter(feiten, figuur, '2026-04-01', kalender).map(({ id }) => id)
    expect(wie('kinderen')).toEqual(['geholpen', 'wacht', 'nieuw', 'zonder kennisgeving'])
    expect(wie('zonderVasteJeugdbeschermer')).toEqual(['wacht', 'nieuw', 'zonder kennisgeving'])
    expect(wie('wachtlijst')).toEqual(['wacht', 'zonder kennisgeving'])
    expect(wie('eersteContactTeLaat')).toEqual(['wacht'])
    expect(wie('planTeLaat')).toEqual(['geholpen', 'wacht'])
    expect(wie('zonderKennisgeving')).toEqual(['zonder kennisgeving'])
  })

  test('heeft zonder kinderen en zonder mensen geen verhoudingen', () => {
    const leeg = berekenMonitor({ kinderen: [], medewerkers: alsKaart() }, '2026-04-01', kalender)
    expect(leeg).toMatchObject({
      werklast: { perJbjr: null, perMetOndersteunend: null, perPrimairProces: null },
      wachtlijst: { totaal: 0, percentage: null },
      verloop12m: null,
      verzuim12m: null,
      wisselingen: { gemiddeld: null, maximum: 0 },
    })
  })
})

test('een maatregel die op de laatste dag van de klok eindigt telt mee, een dag eerder niet', () => {
  const cijfer = (datumEinde: Datum) => {
    const kinderen = [eenKind([eenMaatregel('2026-03-02', { kennisgeving: '2026-03-02', datumEinde })])]
    return berekenMonitor({ kinderen, medewerkers: alsKaart() }, '2026-04-01', kalender).eersteContact.jeugdbescherming
  }
  expect(cijfer('2026-03-09')).toEqual({ opTijd: 0, geteld: 1, buitenBeschouwing: 0 })
  expect(cijfer('2026-03-08')).toEqual({ opTijd: 0, geteld: 0, buitenBeschouwing: 1 })
})

test('het half jaar van een klok loopt van na de dag zes maanden eerder tot en met de peildatum', () => {
  expect(['2025-08-31', '2025-09-01', '2026-02-28', '2026-03-01'].map((eind) => isInHalfjaar(eind as Datum, '2026-02-28'))).toEqual([
    true,
    true,
    true,
    false,
  ])
  expect(isInHalfjaar('2025-08-28', '2026-02-28')).toBe(false)
  expect(isInHalfjaar('2026-02-28', '2026-08-31')).toBe(false)
})

test.prop([gevalArbitrary()], { numRuns: 150 })(
  'wie wacht is zonder, wie zonder is telt, en de delen tellen op tot het geheel',
  ({ feiten, peildatum }) => {
    const { kinderen, zonderVasteJeugdbeschermer, wachtlijst, eersteContact, planVanAanpak } = berekenMonitor(feiten, peildatum, kalender)
    expect(kinderen.waarvanJeugdbescherming + kinderen.waarvanAlleenJeugdreclassering).toBe(kinderen.totaal)
    expect(wachtlijst.start + wachtlijst.intern).toBe(wachtlijst.totaal)
    expect(wachtlijst.totaal).toBeLessThanOrEqual(zonderVasteJeugdbeschermer)
    expect(zonderVasteJeugdbeschermer).toBeLessThanOrEqual(kinderen.totaal)
    for (const cijfer of [...Object.values(eersteContact), ...Object.values(planVanAanpak)])
      expect(cijfer.opTijd).toBeLessThanOrEqual(cijfer.geteld)
    const achter = (figuur: Parameters<typeof kinderenAchter>[1]) => kinderenAchter(feiten, figuur, peildatum, kalender)
    expect(achter('wachtlijst')).toHaveLength(wachtlijst.totaal)
    expect(achter('zonderVasteJeugdbeschermer')).toHaveLength(zonderVasteJeugdbeschermer)
  },
)

test('tweeduizendvierhonderd kinderen duren ruim minder dan een seconde', () => {
  const kinderen = Array.from({ length: 2400 }, (_, n) =>
    eenKind(
      ['2022-01-03', '2023-01-03', '2024-01-03', '2025-01-03'].map((van) =>
        eenMaatregel(van as Datum, {
          kennisgeving: '2024-01-05',
          toewijzingen: [vast('Anna', '2024-02-01', '2024-05-01'), vast('Anna', '2025-02-01', '2025-05-01')],
        }),
      ),
      [],
      `kind ${n}`,
    ),
  )
  const begin = performance.now()
  berekenMonitor({ kinderen, medewerkers: alsKaart(anna) }, '2026-04-01', kalender)
  expect(performance.now() - begin).toBeLessThan(1000)
})
