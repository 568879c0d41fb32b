import { sql } from 'kysely'
import { uuidv7 } from 'uuidv7'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { z } from 'zod'
import { alsSysteem } from '../db/als.ts'
import { type Dossier, geleden, openProefhuis, type Proefhuis, vandaag } from '../plan/proefdossier.ts'
import type { ReactietijdAntwoord, VeiligheidAntwoord, VeiligheidOpenAntwoord } from './contract.ts'

let huis: Proefhuis<'anna' | 'tess' | 'gus' | 'bea'>
let dossier: Dossier
beforeAll(async () => {
  huis = await openProefhuis({ anna: 'jeugdbeschermer', tess: 'teamleider', gus: 'gedragswetenschapper', bea: 'bestuurder' })
  await alsSysteem(huis.databank, 'proef', ({ db }) =>
    db.updateTable('medewerker').set({ functie: 'gedragswetenschapper' }).where('naam', '=', 'gus').execute(),
  )
})
afterAll(() => huis?.sluit())
beforeEach(async () => {
  dossier = await huis.maakDossier()
})

const leg = async (deel: string, body: object, wie: 'anna' | 'bea' = 'anna') =>
  huis.stel(wie, 'POST', `/jeugdigen/${dossier.kind}/${deel}`, body)
const lees = async (vraag = '') =>
  (await huis.stel('anna', 'GET', `/jeugdigen/${dossier.kind}/veiligheid${vraag}`)).inhoud as z.infer<typeof VeiligheidAntwoord>
const open = async () => {
  const { alarmen, bodemeisen } = (await huis.stel('anna', 'GET', '/veiligheid/open')).inhoud as z.infer<typeof VeiligheidOpenAntwoord>
  const van = <R extends { kind: { id: string } }>(rijen: R[]) => rijen.filter(({ kind }) => kind.id === dossier.kind)
  return { alarmen: van(alarmen), bodemeisen: van(bodemeisen) }
}
const acuut = { uitkomst: 'veilig', woorden: 'Vader is weg.', bronnen: ['papier', 'telefoon'] }
const check = { datum: geleden(40), moment: 'intake', instrument: 'ARIJ', uitkomst: 'midden', acuut }

test('een oordeel van papier is als zodanig te zien en verloopt; acuut en structureel staan apart', async () => {
  expect((await leg('veiligheidschecks', check)).status).toBe(201)
  const structureel = { uitkomst: 'onveilig', woorden: 'Er is geen vast huis.', bronnen: ['huisbezoek', 'papier'] }
  expect((await leg('veiligheidschecks', { ...check, datum: vandaag, moment: 'later', structureel })).status).toBe(201)
  const { checks } = await lees()
  expect(checks).toMatchObject([
    {
      datum: vandaag,
      acuut: { uitkomst: 'veilig', stand: 'papier' },
      structureel: { uitkomst: 'onveilig', stand: 'gezien' },
      door: 'anna',
    },
    { datum: geleden(40), uitkomst: 'midden', acuut: { stand: 'verlopen' }, structureel: null },
  ])
  expect((await lees(`?peildatum=${geleden(20)}`)).checks).toMatchObject([{ acuut: { stand: 'papier' } }])
})

test('een check die niet klopt, wordt in een zin geweigerd en niets ervan wordt bewaard', async () => {
  const fout = async (body: object) => (await leg('veiligheidschecks', body)).status
  expect(await fout({ ...check, acuut: { ...acuut, bronnen: [] } })).toBe(400)
  expect(await fout({ ...check, instrument: 'Glazen bol' })).toBe(422)
  expect(await fout({ ...check, uitkomst: 'paars' })).toBe(422)
  expect(await fout({ ...check, datum: '2099-01-01' })).toBe(422)
  expect((await leg('veiligheidschecks', check, 'bea')).status).toBe(403)
  expect((await lees()).checks).toEqual([])
})

test('een bodemeis vraagt na de dag van de controle om aandacht; een overtreding is een melding van acute onveiligheid', async () => {
  const eis = { eis: 'De huisgenoot is er niet.', bewaaktDoor: 'Oma', controlewijze: 'Onaangekondigd langsgaan.', controledatum: vandaag }
  expect((await leg('bodemeisen', { ...eis, controledatum: geleden(1) })).status).toBe(422)
  const { id } = (await leg('bodemeisen', eis)).inhoud as { id: string }
  expect(await open()).toEqual({ alarmen: [], bodemeisen: [] })
  await alsSysteem(huis.databank, 'proef', ({ db }) =>
    db
      .updateTable('bodemeis')
      .set({ controledatum: geleden(3), datum: geleden(9) })
      .where('id', '=', id)
      .execute(),
  )
  expect((await open()).bodemeisen).toMatchObject([{ id, stand: 'controle_voorbij', bewaaktDoor: 'Oma' }])
  const controleer = (body: object) => huis.stel('anna', 'POST', `/bodemeisen/${id}/controle`, { datum: vandaag, ...body })
  expect((await controleer({ uitkomst: 'nageleefd' })).status).toBe(422)
  const morgen = new Date(Date.parse(vandaag) + 7 * 86_400_000).toISOString().slice(0, 10)
  expect((await controleer({ uitkomst: 'nageleefd', controledatum: morgen })).status).toBe(200)
  expect(await open()).toEqual({ alarmen: [], bodemeisen: [] })
  expect((await controleer({ uitkomst: 'overtreden', controledatum: morgen })).status).toBe(200)
  expect((await controleer({ uitkomst: 'overtreden', controledatum: morgen })).status).toBe(200)
  expect(await open()).toMatchObject({
    alarmen: [{ aanleiding: 'Bodemeis overtreden: De huisgenoot is er niet.', gemeldDoor: 'anna' }],
    bodemeisen: [{ stand: 'overtreden', overtredenOp: vandaag }],
  })
  const { rows } = await alsSysteem(huis.databank, 'proef', ({ db }) =>
    sql<{
      nageleefd: string
      bewaakt_door: string
    }>`SELECT nageleefd, bewaakt_door FROM bodemeis_historie WHERE id = ${id} ORDER BY vervangen_op`.execute(db),
  )
  expect(rows.map(({ nageleefd }) => nageleefd)).toEqual(['onbekend', 'onbekend', 'j'])
  expect(rows.every(({ bewaakt_door }) => bewaakt_door === 'Oma')).toBe(true)
  expect((await controleer({ uitkomst: 'vervallen' })).status).toBe(200)
  expect((await open()).bodemeisen).toEqual([])
})

test('een melding van acute onveiligheid staat open tot er een besluit is; de middelste tijd wordt geteld', async () => {
  const { id } = (await leg('acute-onveiligheid', { aanleiding: 'De buren horen geschreeuw.' })).inhoud as { id: string }
  expect((await leg('acute-onveiligheid', { aanleiding: 'Nog een keer.' })).status).toBe(409)
  const { gedragswetenschappers } = await lees()
  expect(gedragswetenschappers).toMatchObject([{ naam: 'gus' }])
  const naar = (deel: string, body: object, wie: 'anna' | 'tess' = 'tess') =>
    huis.stel(wie, 'POST', `/acute-onveiligheid/${id}/${deel}`, body)
  expect((await naar('gedragswetenschapper', { medewerkerId: uuidv7() })).status).toBe(422)
  expect((await naar('gedragswetenschapper', { medewerkerId: gedragswetenschappers[0]?.id })).status).toBe(200)
  expect((await open()).alarmen).toMatchObject([{ id, gedragswetenschapper: 'gus', beslotenOp: null }])
  const voor = (await huis.stel('bea', 'GET', '/veiligheid/reactietijd')).inhoud as z.infer<typeof ReactietijdAntwoord>
  expect((await naar('besluit', { besluit: 'Kind naar oma.' })).status).toBe(400)
  expect((await naar('besluit', { besluit: 'Kind naar oma.', gedaan: 'Samen gebracht.' })).status).toBe(200)
  expect((await naar('besluit', { besluit: 'Toch niet.', gedaan: 'Niets.' })).status).toBe(409)
  const na = (await huis.stel('bea', 'GET', '/veiligheid/reactietijd')).inhoud as z.infer<typeof ReactietijdAntwoord>
  expect(na).toMatchObject({ besloten: voor.besloten + 1, open: voor.open - 1, mediaanMinuten: 0 })
  expect((await open()).alarmen).toEqual([])
  expect((await lees()).alarmen).toMatchObject([{ besluit: 'Kind naar oma.', gedaan: 'Samen gebracht.', beslotenDoor: 'tess' }])
})

test('het nieuwste onafhankelijke zicht is van wie het kind zelf zag', async () => {
  await leg('zichtbronnen', { datum: geleden(12), bron: 'school', kindGezien: true, woorden: 'Vrolijk in de klas.' })
  await leg('zichtbronnen', { datum: geleden(2), bron: 'huisarts', kindGezien: false, woorden: 'Afspraak gemist.' })
  const { berichten, onafhankelijkZicht } = await lees()
  expect(berichten.map(({ bron }) => bron)).toEqual(['huisarts', 'school'])
  expect(onafhankelijkZicht).toEqual({ datum: geleden(12), bron: 'school', dagen: 12 })
})
