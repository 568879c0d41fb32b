import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { tellingen } from '../monitor/bijdragen.ts'
import { canoniekeJson } from './canoniek.ts'
import { bronnenVan, oorzaakInWoorden } from './oorzaak.ts'

describe('canonieke JSON', () => {
  test('schrijft het voorbeeld van RFC 8785 zoals het daar staat', () => {
    const voorbeeld = {
      numbers: [Number('333333333.33333329'), 1e30, 4.5, 2e-3, 0.000000000000000000000000001],
      string: '€$\u000f\nA\'B"\\\\"/',
      literals: [null, true, false],
    }
    expect(canoniekeJson(voorbeeld)).toBe(
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    )
  })

  test('zet sleutels op volgorde van hun UTF-16-eenheden', () => {
    const sleutels = { '\u20ac': 5, '\r': 1, '\ufb33': 7, '1': 2, '\u0080': 3, '\u00f6': 4, '\ud83d\ude00': 6 }
    expect(Object.values(JSON.parse(canoniekeJson(sleutels)) as object).length).toBe(7)
    expect(canoniekeJson(sleutels)).toBe('{"\\r":1,"1":2,"\u0080":3,"ö":4,"€":5,"😀":6,"\ufb33":7}')
  })

  test.prop([fc.jsonValue()])('geeft dezelfde bytes voor dezelfde inhoud, en zegt hetzelfde', (waarde) => {
    const tekst = canoniekeJson(waarde)
    expect(JSON.parse(tekst)).toEqual(JSON.parse(JSON.stringify(waarde)))
    expect(canoniekeJson(JSON.parse(tekst))).toBe(tekst)
  })

  test('weigert wat niet vast te leggen is', () => {
    expect(() => canoniekeJson({ a: Number.NaN })).toThrow(RangeError)
    expect(() => canoniekeJson({ a: undefined })).toThrow(TypeError)
  })
})

test('elk cijfer heeft bronnen, en de zin noemt wat er gebeurde, wanneer en hoe', () => {
  for (const telling of tellingen) expect(bronnenVan(telling)).toContain('maatregel')
  const op = '2026-03-03T12:00:00.000000Z'
  expect(oorzaakInWoorden(1, [{ tabel: 'toewijzing', id: 'a', soort: 'ingetrokken', op, herkomst: 'levering', velden: [] }])).toBe(
    'Telt nu mee: op di 3 maart 2026 is een toewijzing ingetrokken met een levering.',
  )
  expect(
    oorzaakInWoorden(-1, [
      { tabel: 'maatregel', id: 'b', soort: 'gewijzigd', op: '2026-03-04T12:00:00.000000Z', herkomst: 'scherm', velden: ['datum_einde'] },
      { tabel: 'contact', id: 'a', soort: 'toegevoegd', op, herkomst: 'scherm', velden: [] },
    ]),
  ).toBe(
    'Telt nu niet meer mee: op di 3 maart 2026 is een contact toegevoegd op een scherm en op wo 4 maart 2026 is een maatregel gewijzigd op een scherm (datum einde).',
  )
})
