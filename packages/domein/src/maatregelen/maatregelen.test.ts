import { test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { dagenTussen, plusDagen } from '../kalender/datum.ts'
import { eenBeschikking, eenKind, eenMaatregel, gevalArbitrary } from '../proef/index.ts'
import { findKeten, kennisgevingVanKeten } from './keten.ts'
import { eersteDag, findEersteVan, findEinddatum, findLaatsteDag, findTelling, isVoortzetting, maatregelLooptOp } from './maatregel.ts'

describe('een lopende maatregel', () => {
  const overgenomen = eenMaatregel('2026-01-01', {
    datumOvergedragenGekregen: '2026-03-01',
    datumEinde: '2026-12-31',
    datumOvergedragen: '2026-06-30',
  })

  test('begint bij ons op de dag waarop wij hem kregen en eindigt op de dag waarop hij wegging', () => {
    expect(eersteDag(overgenomen)).toBe('2026-03-01')
    expect(findLaatsteDag(overgenomen)).toBe('2026-06-30')
  })

  test('loopt op zijn eerste en op zijn laatste dag', () => {
    const dagen = ['2026-02-28', '2026-03-01', '2026-06-30', '2026-07-01'] as const
    expect(dagen.map((dag) => maatregelLooptOp(overgenomen, dag))).toEqual([false, true, true, false])
  })

  test('die eindigde voordat wij hem kregen, heeft nooit gelopen', () => {
    const nooit = eenMaatregel('2026-01-01', { datumOvergedragenGekregen: '2026-03-01', datumOvergedragen: '2026-02-01' })
    expect(maatregelLooptOp(nooit, '2026-02-15')).toBe(false)
    expect(findKeten(eenKind([nooit]), '2026-02-15')).toBeNull()
  })
})

describe('een kind telt', () => {
  test('als jeugdbescherming zodra er één zulke maatregel loopt, ook met jeugdreclassering ernaast', () => {
    const jr = eenMaatregel('2026-01-01', { type: '41' })
    expect(findTelling(eenKind([jr]), '2026-02-01')).toBe('JR')
    expect(findTelling(eenKind([jr, eenMaatregel('2026-01-15')]), '2026-02-01')).toBe('JB')
    expect(findTelling(eenKind([jr, eenMaatregel('2026-03-01')]), '2026-02-01')).toBe('JR')
  })

  test('niet met alleen het preventieve kader', () => {
    expect(findTelling(eenKind([eenMaatregel('2026-01-01', { type: '31' })]), '2026-02-01')).toBeNull()
  })
})

describe('een keten van maatregelen', () => {
  const eerste = eenMaatregel('2025-01-01', { datumEinde: '2025-12-31' })
  const ketenVan = (tweede: Parameters<typeof eenMaatregel>[0], type: '11' | '31' | '41' = '11') =>
    findKeten(eenKind([eenMaatregel(tweede, { type }), eerste]), '2026-06-01')?.van

  test('loopt door over één open dag en over jeugdreclassering heen, en breekt bij twee open dagen', () => {
    expect(ketenVan('2026-01-01')).toBe('2025-01-01')
    expect(ketenVan('2026-01-02')).toBe('2025-01-01')
    expect(ketenVan('2026-01-02', '41')).toBe('2025-01-01')
    expect(ketenVan('2026-01-03')).toBe('2026-01-03')
    expect(ketenVan('2026-01-01', '31')).toBeUndefined()
  })

  test('loopt door als een korte maatregel binnen een lange eindigt', () => {
    const kort = eenMaatregel('2025-02-01', { datumEinde: '2025-02-10' })
    const later = eenMaatregel('2026-01-01')
    expect(findKeten(eenKind([later, kort, eerste]), '2026-06-01')?.maatregelen).toHaveLength(3)
  })

  test('bestaat niet op de open dag zelf, want dan loopt er niets', () => {
    expect(findKeten(eenKind([eerste, eenMaatregel('2026-01-02')]), '2026-01-01')).toBeNull()
  })

  test('begint met de vroegste bekende kennisgeving van wat op haar eerste dag begon', () => {
    const zonder = eenMaatregel('2026-01-01')
    const laat = eenMaatregel('2026-01-01', { type: '41', kennisgeving: '2026-01-09' })
    const eerder = eenMaatregel('2026-01-01', { type: '12', kennisgeving: '2026-01-05' })
    const later = eenMaatregel('2026-01-03', { kennisgeving: '2026-01-02' })
    const kennisgeving = (...maatregelen: readonly ReturnType<typeof eenMaatregel>[]) => {
      const keten = findKeten(eenKind(maatregelen), '2026-02-01')
      return keten && kennisgevingVanKeten(keten)
    }
    expect(kennisgeving(zonder, laat, eerder, later)).toBe('2026-01-05')
    expect(kennisgeving(zonder, later)).toBe('2026-01-01')
  })

  test.prop([gevalArbitrary()], { numRuns: 200 })(
    'bestaat precies als er een maatregel loopt, en heeft nooit twee open dagen na elkaar',
    ({ feiten, peildatum }) => {
      for (const kind of feiten.kinderen) {
        const keten = findKeten(kind, peildatum)
        expect(keten !== null).toBe(findTelling(kind, peildatum) !== null)
        if (keten === null) continue
        let open = 0
        for (let n = 0; n <= dagenTussen(keten.van, peildatum); n++) {
          const dag = plusDagen(keten.van, n)
          open = keten.maatregelen.some((maatregel) => maatregelLooptOp(maatregel, dag)) ? 0 : open + 1
          expect(open).toBeLessThan(2)
        }
      }
    },
  )
})

describe('een voortzetting', () => {
  const vots = eenMaatregel('2026-01-01', { type: '12', datumEinde: '2026-03-31' })

  test('volgt op een maatregel van dezelfde soort die de dag ervoor liep', () => {
    const aansluitend = eenMaatregel('2026-04-01')
    const metEenDag = eenMaatregel('2026-04-02')
    const jr = eenMaatregel('2026-04-01', { type: '41' })
    expect(isVoortzetting(eenKind([vots, aansluitend]), aansluitend)).toBe(true)
    expect(isVoortzetting(eenKind([vots, metEenDag]), metEenDag)).toBe(false)
    expect(isVoortzetting(eenKind([vots, jr]), jr)).toBe(false)
    expect(isVoortzetting(eenKind([vots]), vots)).toBe(false)
  })
})

describe('van meer beschikkingen', () => {
  const maatregel = eenMaatregel('2026-01-01', {
    beschikkingen: [
      eenBeschikking({ datumBeschikking: '2025-12-01', plantermijnDagen: 30, einddatum: '2026-12-31' }),
      eenBeschikking({ datumKennisgeving: '2026-01-08', datumBeschikking: '2026-01-02', plantermijnDagen: 20 }),
      eenBeschikking({ datumKennisgeving: '2026-01-08', datumBeschikking: '2026-01-01', plantermijnDagen: 14, einddatum: '2026-06-30' }),
      eenBeschikking({ datumKennisgeving: '2026-01-05', datumFgpAfgezien: '2026-01-20' }),
    ],
  })

  test('geldt de eerste die iets zegt, naar kennisgeving en dan naar datum; onbekend komt laatst', () => {
    expect(findEersteVan(maatregel, 'plantermijnDagen')).toBe(14)
    expect(findEersteVan(maatregel, 'datumFgpAfgezien')).toBe('2026-01-20')
    expect(findEersteVan(eenMaatregel('2026-01-01'), 'plantermijnDagen')).toBeNull()
  })

  test('geldt de laatste einddatum', () => {
    expect(findEinddatum(maatregel)).toBe('2026-12-31')
  })
})
