import { fc, test } from '@fast-check/vitest'
import { expect } from 'vitest'
import { voorstelstandVan, vormGezinnen, wachtdagenVan, wachtredenVan } from './verdeling.ts'

const kind = (id: string, achternaam: string | null, postcodeOfGemeente: string | null) => ({ id, achternaam, postcodeOfGemeente })

test('broers en zussen op één adres blijven bij elkaar; wie dezelfde naam heeft maar elders woont niet', () => {
  const gezinnen = vormGezinnen([
    kind('a', 'De Vries', '3511 AB'),
    kind('b', 'de vries', '3511ab'),
    kind('c', 'De Vries', '9711CD'),
    kind('d', null, '3511AB'),
    kind('e', 'De Vries', null),
  ])
  expect(gezinnen.map(({ kinderen }) => kinderen.map(({ id }) => id))).toEqual([['a', 'b'], ['c'], ['d'], ['e']])
})

test.prop([fc.array(fc.tuple(fc.constantFrom('A', 'B', null), fc.constantFrom('1', '2', null)), { maxLength: 20 })])(
  'elk kind zit in precies één gezin',
  (paren) => {
    const kinderen = paren.map(([naam, plaats], nummer) => kind(String(nummer), naam, plaats))
    const gevonden = vormGezinnen(kinderen).flatMap((gezin) => gezin.kinderen.map(({ id }) => id))
    expect(gevonden.toSorted()).toEqual(kinderen.map(({ id }) => id).toSorted())
  },
)

test('het gezin wacht zo lang als het kind dat het langst wacht', () => {
  expect(wachtdagenVan([{ zonderSinds: '2026-03-01' }, { zonderSinds: '2026-02-20' }], '2026-03-02')).toBe(10)
})

test('waarom een gezin blijft wachten', () => {
  expect(wachtredenVan({ kinderen: 3, passend: [] })).toBe('niemand_past')
  expect(wachtredenVan({ kinderen: 3, passend: [{ voor: 2.9, na: 2.9 }] })).toBe('geen_ruimte')
  expect(wachtredenVan({ kinderen: 3, passend: [{ voor: 3, na: 0.5 }] })).toBe('ruimte_naar_anderen')
  expect(wachtredenVan({ kinderen: 3, passend: [{ voor: 5, na: 5 }] })).toBe('wachten_weegt_minder')
})

test('een voorstel is pas geregeld als wie gekozen is het aanvaardt; teruggegeven staat het weer open', () => {
  const stand = (
    besluit: Parameters<typeof voorstelstandVan>[0]['besluit'],
    ...overdrachten: ('opgesteld' | 'aanvaard' | 'teruggegeven')[]
  ) => voorstelstandVan({ besluit, overdrachten, eldersGeregeld: false })
  expect(stand(null)).toBe('open')
  expect(stand('aanvaard', 'opgesteld', 'aanvaard')).toBe('wacht')
  expect(stand('aanvaard', 'aanvaard', 'aanvaard')).toBe('geregeld')
  expect(stand('iemand_anders', 'aanvaard', 'teruggegeven')).toBe('open')
  expect(stand('geweigerd')).toBe('geweigerd')
  for (const besluit of [null, 'geweigerd'] as const)
    expect(voorstelstandVan({ besluit, overdrachten: [], eldersGeregeld: true })).toBe('vervallen')
})
