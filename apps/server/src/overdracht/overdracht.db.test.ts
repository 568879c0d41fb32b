import { plusDagen } from '@houvast/domein/kalender'
import { uuidv7 } from 'uuidv7'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { z } from 'zod'
import { alsSysteem } from '../db/als.ts'
import { type Dossier, openProefhuis, type Proefhuis, vandaag } from '../plan/proefdossier.ts'
import { herbereken } from '../stand/herbereken.ts'
import type { OverdrachtAntwoord } from './contract.ts'

let huis: Proefhuis<'anna' | 'bert' | 'tess'>
let dossier: Dossier
let bert: string

beforeAll(async () => {
  huis = await openProefhuis({ anna: 'jeugdbeschermer', bert: 'jeugdbeschermer', tess: 'teamleider' })
  const rij = await huis.databank.kysely.selectFrom('medewerker').select('id').where('naam', '=', 'bert').executeTakeFirstOrThrow()
  bert = rij.id
})
afterAll(() => huis?.sluit())
beforeEach(async () => {
  dossier = await huis.maakDossier()
  await alsSysteem(huis.databank, 'proef.bert_weg', async ({ db }) => {
    await db.deleteFrom('toewijzing').where('jeugdige_id', '=', dossier.kind).where('medewerker_id', '=', bert).execute()
    await herbereken(db, { kinderen: [dossier.kind], peildatum: vandaag })
  })
})

const stelOp = (per = plusDagen(vandaag, 3)) =>
  huis.stel('anna', 'POST', `/jeugdigen/${dossier.kind}/overdrachten`, {
    naarMedewerkerId: bert,
    per,
    overKind: 'Sem is dertien en houdt van voetbal.',
    mensen: 'Moeder met gezag; oma vangt op.',
    veiligheid: 'Rustig sinds vader weg is.',
    beloften: 'Bellen op vrijdag.',
  })
const idVan = ({ inhoud }: { inhoud: unknown }) => (inhoud as { id: string }).id
const kaart = async (wie: 'anna' | 'bert', id: string) =>
  (await huis.stel(wie, 'GET', `/overdrachten/${id}`)).inhoud as z.infer<typeof OverdrachtAntwoord>
const vaste = () =>
  huis.databank.kysely
    .selectFrom('toewijzing')
    .innerJoin('medewerker', 'medewerker.id', 'toewijzing.medewerker_id')
    .select(['naam', 'van', 'tot'])
    .where('jeugdige_id', '=', dossier.kind)
    .where('rol', '=', 'vast')
    .orderBy('van')
    .execute()

test('de ontvanger ziet de kaart en verder niets, en wordt pas vaste jeugdbeschermer na de aanvaarding', async () => {
  expect((await huis.stel('bert', 'GET', `/jeugdigen/${dossier.kind}`)).status).toBe(404)
  const id = idVan(await stelOp())
  expect(await vaste()).toMatchObject([{ naam: 'anna', tot: null }])
  expect(await kaart('bert', id)).toMatchObject({
    status: 'opgesteld',
    aanMij: true,
    veiligheid: 'Rustig sinds vader weg is.',
    acties: ['overdracht.aanvaarden'],
  })
  expect((await huis.stel('bert', 'GET', `/jeugdigen/${dossier.kind}`)).status).toBe(404)
  expect((await huis.stel('bert', 'GET', '/overdrachten')).inhoud).toMatchObject({ rijen: [{ id, aanMij: true }] })

  expect((await huis.stel('anna', 'POST', `/overdrachten/${id}/aanvaarding`, { gelezen: true })).status).toBe(404)
  expect((await huis.stel('bert', 'POST', `/overdrachten/${id}/aanvaarding`, { gelezen: true })).inhoud).toEqual({
    id,
    per: plusDagen(vandaag, 3),
  })
  expect(await vaste()).toMatchObject([
    { naam: 'anna', tot: plusDagen(vandaag, 2) },
    { naam: 'bert', van: plusDagen(vandaag, 3), tot: null },
  ])
  expect((await huis.stel('bert', 'POST', `/overdrachten/${id}/aanvaarding`, { gelezen: true })).status).toBe(409)
})

test('wie de kaart teruggeeft, zegt waarom; er verandert niets, en de kaart is voor de ontvanger weer dicht', async () => {
  const id = idVan(await stelOp())
  expect((await stelOp()).status).toBe(409)
  expect((await huis.stel('bert', 'POST', `/overdrachten/${id}/teruggave`, { reden: 'Ik ga weg.' })).status).toBe(200)
  expect(await vaste()).toMatchObject([{ naam: 'anna', tot: null }])
  expect(await kaart('anna', id)).toMatchObject({ status: 'teruggegeven', reden: 'Ik ga weg.' })
  expect((await huis.stel('bert', 'GET', `/overdrachten/${id}`)).status).toBe(404)
  expect((await stelOp()).status).toBe(201)
})

test('dat het kind en de ouders het weten, staat op de kaart', async () => {
  const id = idVan(await stelOp())
  await huis.stel('anna', 'POST', `/overdrachten/${id}/aankondiging`, { aan: 'kind', op: vandaag })
  expect(await kaart('bert', id)).toMatchObject({ aangekondigdKindOp: vandaag, aangekondigdOudersOp: null })
  expect((await huis.stel('anna', 'POST', `/overdrachten/${id}/aankondiging`, { aan: 'ouders', op: plusDagen(vandaag, 1) })).status).toBe(
    422,
  )
})

test('niet aan iemand die het al is, niet op een dag die voorbij is, en niet aan wie niet bestaat', async () => {
  expect((await stelOp(plusDagen(vandaag, -1))).status).toBe(422)
  const naar = (naarMedewerkerId: string) =>
    huis.stel('anna', 'POST', `/jeugdigen/${dossier.kind}/overdrachten`, {
      naarMedewerkerId,
      per: vandaag,
      overKind: 'Sem.',
      mensen: 'Oma.',
      veiligheid: 'Rustig.',
      beloften: 'Geen.',
    })
  expect((await naar(uuidv7())).status).toBe(422)
  const { medewerker_id } = await huis.databank.kysely
    .selectFrom('toewijzing')
    .select('medewerker_id')
    .where('jeugdige_id', '=', dossier.kind)
    .executeTakeFirstOrThrow()
  expect((await naar(medewerker_id)).status).toBe(422)
})

test('in de lijst van wie het kan overnemen staat niet wie het al heeft', async () => {
  const { inhoud } = await huis.stel('anna', 'GET', `/jeugdigen/${dossier.kind}/zaak`)
  const { ontvangers } = inhoud as { ontvangers: { naam: string }[] }
  const namen = ontvangers.map(({ naam }) => naam)
  expect(namen).toContain('bert')
  expect(namen).not.toContain('anna')
})

test('om de kaart heen gaat niet ongezien: beëindigen en iemand anders aanwijzen vraagt een reden', async () => {
  const [lopend] = await huis.databank.kysely
    .selectFrom('toewijzing')
    .select(['id', 'maatregel_id'])
    .where('jeugdige_id', '=', dossier.kind)
    .where('rol', '=', 'vast')
    .where('tot', 'is', null)
    .execute()
  expect((await huis.stel('tess', 'POST', `/toewijzingen/${lopend?.id}/einde`, { tot: vandaag, reden: 'Andere taken.' })).status).toBe(200)
  const wijsToe = (reden?: string) =>
    huis.stel('tess', 'POST', `/jeugdigen/${dossier.kind}/toewijzingen`, {
      maatregelIds: [lopend?.maatregel_id],
      medewerkerId: bert,
      rol: 'vast',
      van: plusDagen(vandaag, 1),
      ...(reden ? { reden } : {}),
    })
  expect(await wijsToe()).toMatchObject({ status: 422, inhoud: { detail: expect.stringContaining('overdragen met een kaart') } })
  expect((await wijsToe('Anna en het gezin willen geen gesprek meer.')).status).toBe(201)
})
