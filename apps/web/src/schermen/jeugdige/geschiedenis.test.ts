import { expect, test } from 'vitest'
import { wasRegels } from './geschiedenis.ts'

test('wat er stond, zonder sleutels en boekhouding', () => {
  const was = {
    id: 'x',
    jeugdigeId: 'y',
    maatregel_id: 'z',
    datum_aanvang: '2026-01-01',
    jeugdigeGezien: false,
    reden: null,
    met: 'ouder_met_gezag',
  }
  expect(wasRegels(was)).toEqual([
    { naam: 'datum aanvang', waarde: '2026-01-01' },
    { naam: 'jeugdige gezien', waarde: 'nee' },
    { naam: 'met', waarde: 'ouder met gezag' },
  ])
})
