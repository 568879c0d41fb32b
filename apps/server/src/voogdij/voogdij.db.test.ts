import { plusJaren } from '@houvast/domein/kalender'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Dossier, geleden, openProefhuis, type Proefhuis, vandaag } from '../plan/proefdossier.ts'

let huis: Proefhuis<'anna'>

beforeAll(async () => {
  huis = await openProefhuis({ anna: 'jeugdbeschermer' })
})
afterAll(() => huis?.sluit())

const beoordeel = ({ kind, maatregel }: Dossier, anders: object = {}) =>
  huis.stel('anna', 'POST', `/jeugdigen/${kind}/voogdij/beoordelingen`, {
    maatregelId: maatregel,
    datum: vandaag,
    woordenKind: 'Ik wil bij Ria en Joop blijven.',
    beeld: 'Sem zit goed in het pleeggezin.',
    metGedragswetenschapper: true,
    besluit: 'pleegouder_als_voogd',
    reden: 'De pleegouders willen het.',
    ...anders,
  })
const lees = async ({ kind }: Dossier) => (await huis.stel('anna', 'GET', `/jeugdigen/${kind}/voogdij`)).inhoud

test('de voogdij wordt elk jaar bekeken, met wat het kind er zelf van vindt', async () => {
  const dossier = await huis.maakDossier('21', geleden(500))
  expect(await lees(dossier)).toMatchObject({ voogdijen: [{ uiterlijk: plusJaren(geleden(500), 1), beoordelingen: [] }] })
  expect((await beoordeel(dossier, { woordenKind: '' })).status).toBe(400)
  const agenda = async () => (await huis.stel('anna', 'GET', `/jeugdigen/${dossier.kind}`)).inhoud
  expect(await agenda()).toMatchObject({ agenda: [{ soort: 'voogdij', isEerder: false }] })
  expect((await beoordeel(dossier)).status).toBe(201)
  expect(await agenda()).toMatchObject({ agenda: [{ soort: 'voogdij', isEerder: true, uiterlijk: plusJaren(vandaag, 1) }] })
  expect(await lees(dossier)).toMatchObject({
    voogdijen: [{ uiterlijk: plusJaren(vandaag, 1), beoordelingen: [{ woordenKind: 'Ik wil bij Ria en Joop blijven.' }] }],
    norm: { voorbehoud: expect.stringContaining('werkafspraak') },
  })
})

test('bij een ondertoezichtstelling kijkt de rechter, en is er geen eigen beoordeling', async () => {
  const dossier = await huis.maakDossier('11')
  expect(await lees(dossier)).toMatchObject({ voogdijen: [] })
  expect((await beoordeel(dossier)).status).toBe(422)
})
