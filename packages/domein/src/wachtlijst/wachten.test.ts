import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import type { Maatregel } from '../feiten/feiten.ts'
import { type Datum, plusDagen } from '../kalender/datum.ts'
import { findKeten } from '../maatregelen/keten.ts'
import { alsKaart, eenKind, eenMaatregel, eenMedewerker, gevalArbitrary, vast } from '../proef/index.ts'
import { wachtgroepen, wachtgroepOp } from './groep.ts'
import { wachtoorzaak, wachtoorzaken } from './oorzaak.ts'
import { findVervolg } from './poging.ts'
import { findZonderSindsInKeten, wachtSoort } from './wachtlijst.ts'

const P = '2026-11-23'

describe('de groep waarin een kind wacht', () => {
  test('spoed gaat voor voorrang, en die voor een contact dat moet', () => {
    const alles = { spoed: true, voorrang: true, contactUiterlijk: P } as const
    expect(wachtgroepOp(alles, P)).toBe('spoed')
    expect(wachtgroepOp({ ...alles, spoed: false }, P)).toBe('voorrang')
    expect(wachtgroepOp({ ...alles, spoed: false, voorrang: false }, P)).toBe('contact')
  })

  test('een contact is deze week tot en met de zevende dag', () => {
    const stand = (contactUiterlijk: Datum | null) => wachtgroepOp({ spoed: false, voorrang: false, contactUiterlijk }, P)
    expect([stand('2026-11-30'), stand('2026-12-01'), stand(null), stand('2026-08-01')]).toEqual(['contact', 'overig', 'overig', 'contact'])
  })
})

describe('waarom een kind wacht', () => {
  const oorzaak = (medewerkers: ReturnType<typeof alsKaart>, maatregel: Maatregel) => {
    const keten = findKeten(eenKind([maatregel]), P)
    const sinds = keten && findZonderSindsInKeten(keten, P, medewerkers)
    return keten && sinds ? wachtoorzaak(keten, sinds, P, medewerkers) : null
  }
  const anna = (anders: Parameters<typeof eenMedewerker>[1] = {}) => alsKaart(eenMedewerker('Anna', anders))

  test('er was nog niemand', () => {
    expect(oorzaak(anna(), eenMaatregel('2026-10-01'))).toBe('nog_niemand')
  })

  test('wie er was, vertrok: ook als de toewijzing die dag eindigde', () => {
    const weg = anna({ uitDienst: '2026-10-31' })
    expect(oorzaak(weg, eenMaatregel('2026-01-05', { toewijzingen: [vast('Anna', '2026-01-08')] }))).toBe('vertrek')
    expect(oorzaak(weg, eenMaatregel('2026-01-05', { toewijzingen: [vast('Anna', '2026-01-08', '2026-10-31')] }))).toBe('vertrek')
  })

  test('wie er is, is er al lang niet', () => {
    const ziek = anna({ afwezigheden: [{ van: '2026-08-03', tot: null, soort: 'ziekte', percentage: 100 }] })
    expect(oorzaak(ziek, eenMaatregel('2026-01-05', { toewijzingen: [vast('Anna', '2026-01-08')] }))).toBe('afwezig')
  })

  test('de toewijzing stopte, en niemand kwam erna', () => {
    expect(oorzaak(anna(), eenMaatregel('2026-01-05', { toewijzingen: [vast('Anna', '2026-01-08', '2026-10-31')] }))).toBe('beeindigd')
  })
})

test.prop([gevalArbitrary()], { numRuns: 200 })(
  'wie sinds de start wacht, had nog niemand; alle anderen hebben een oorzaak die uit de feiten volgt',
  ({ feiten, peildatum }) => {
    for (const kind of feiten.kinderen) {
      const keten = findKeten(kind, peildatum)
      const sinds = keten && findZonderSindsInKeten(keten, peildatum, feiten.medewerkers)
      if (!keten || !sinds) continue
      const oorzaak = wachtoorzaak(keten, sinds, peildatum, feiten.medewerkers)
      expect(wachtoorzaken).toContain(oorzaak)
      expect(oorzaak === 'nog_niemand').toBe(wachtSoort(keten, sinds, peildatum) === 'start')
    }
  },
)

describe('tevergeefs geprobeerd', () => {
  test('één keer: probeer opnieuw; twee keer: zoek iemand anders die het kind ziet; na een contact begint het opnieuw', () => {
    expect(findVervolg([], null)).toBeNull()
    expect(findVervolg(['2026-11-02'], null)).toBe('opnieuw')
    expect(findVervolg(['2026-11-02', '2026-11-05'], '2026-10-30')).toBe('andere_bron')
    expect(findVervolg(['2026-11-02', '2026-11-05'], '2026-11-05')).toBeNull()
  })
})

const stand = fc.record({
  spoed: fc.boolean(),
  voorrang: fc.boolean(),
  contactUiterlijk: fc.option(fc.integer({ min: -60, max: 60 }).map((dagen) => plusDagen(P, dagen))),
})
test.prop([stand])('een kind is in precies één groep, en wie spoed heeft in die', (van) => {
  const groep = wachtgroepOp(van, P)
  expect(wachtgroepen).toContain(groep)
  expect(groep === 'spoed').toBe(van.spoed)
})
