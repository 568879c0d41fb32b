import { plusDagen, plusMaanden } from '@houvast/domein/kalender'
import { bladdag } from '@houvast/domein/regio'
import { uuidv7 } from 'uuidv7'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { z } from 'zod'
import { alsSysteem } from '../db/als.ts'
import { maakLoting } from '../demo/loting.ts'
import { geleden, openProefhuis, type Proefhuis, vandaag } from '../plan/proefdossier.ts'
import type { VerbeteringAntwoord, VerbeteringenAntwoord } from './contract.ts'

let huis: Proefhuis<'bestuurder' | 'teamleider' | 'regio'>
const teams = [uuidv7(), uuidv7()]
const begin = plusMaanden(bladdag(vandaag), -6)

beforeAll(async () => {
  huis = await openProefhuis({ bestuurder: 'bestuurder', teamleider: 'teamleider', regio: 'regio' })
  const loting = maakLoting(5)
  await alsSysteem(huis.databank, 'proef.vullen', async ({ db }) => {
    await db
      .insertInto('team')
      .values(teams.map((id, nummer) => ({ id, code: `T${nummer}`, naam: `Team ${nummer}`, jeugdregio: null })))
      .execute()
    const werkers = teams.map((team_id, nummer) => ({
      id: uuidv7(),
      personeelsnummer: `W${nummer}`,
      naam: `W${nummer}`,
      functie: 'jeugdbeschermer' as const,
      team_id,
      in_dienst: '2015-01-01' as const,
    }))
    await db.insertInto('medewerker').values(werkers).execute()
    // Ten orders a month in three years; the first team is on time more often from the start of the measure on.
    for (let dag = 3; dag < 1_080; dag += 3) {
      const [kind, maatregel, begonnen] = [uuidv7(), uuidv7(), geleden(dag)]
      const werker = werkers[(dag / 3) % 2]
      const kans = werker?.team_id === teams[0] && begonnen > begin ? 0.95 : 0.4
      await db.insertInto('jeugdige').values({ id: kind, bsn_soort: 'onbekend', geboortedatum: '20130101', geslacht: 'O' }).execute()
      await db.insertInto('maatregel').values({ id: maatregel, jeugdige_id: kind, type: '11', datum_aanvang: begonnen }).execute()
      await db
        .insertInto('beschikking')
        .values({ id: uuidv7(), jeugdige_id: kind, maatregel_id: maatregel, datum_kennisgeving: begonnen })
        .execute()
      await db
        .insertInto('toewijzing')
        .values({ id: uuidv7(), jeugdige_id: kind, maatregel_id: maatregel, medewerker_id: werker?.id ?? '', rol: 'vast', van: begonnen })
        .execute()
      if (loting.kans() < kans) {
        await db
          .insertInto('contact')
          .values({
            id: uuidv7(),
            jeugdige_id: kind,
            datum: plusDagen(begonnen, 1),
            met: 'jeugdige',
            wijze: 'huisbezoek',
            jeugdige_gezien: true,
          })
          .execute()
      }
    }
  })
}, 120_000)
afterAll(() => huis?.sluit())

const invoer = {
  ...{ wat: 'Een vaste bezoekdag', reden: 'Het schoof door.', verwacht: 'Meer kinderen op tijd gezien.', figuur: 'eersteContact' },
  ...{ teams: [teams[0]], van: begin, tot: null, eigenaar: 'teammanager' },
}
const maak = async (anders: object = {}) =>
  ((await huis.stel('bestuurder', 'POST', '/verbetermaatregelen', { ...invoer, ...anders })).inhoud as { id: string }).id
const haal = async (id: string) =>
  (await huis.stel('teamleider', 'GET', `/verbetermaatregelen/${id}`)).inhoud as z.infer<typeof VerbeteringAntwoord>

test('ervoor en erna, naast de teams die niet meededen, met een regelkaart als er maanden genoeg zijn', async () => {
  const beeld = await haal(await maak())
  const deel = ({ teller, noemer }: { teller: number; noemer: number }) => teller / noemer
  expect(beeld.teamnamen).toEqual(['Team 0'])
  expect(beeld.reeks.length).toBeGreaterThanOrEqual(33)
  expect(beeld.reeks.every(({ dag }) => dag < `${vandaag.slice(0, 7)}-01`)).toBe(true)
  expect(deel(beeld.voorna.na) - deel(beeld.voorna.voor)).toBeGreaterThan(0.35)
  expect(Math.abs(deel(beeld.vergelijkingVoorna?.na ?? { teller: 0, noemer: 1 }) - 0.4)).toBeLessThan(0.2)
  expect([beeld.geenKaart, beeld.kaart?.ewmaKan]).toEqual([null, true])
  expect((beeld.kaart?.ewmaSignaal ?? '') > begin).toBe(true)
})

test('van een stand, en van te weinig maanden, komt er geen regelkaart; de reeks is er wel', async () => {
  const stand = await haal(await maak({ figuur: 'zonderVasteJeugdbeschermer' }))
  expect([stand.geenKaart, stand.kaart, stand.reeks.length]).toEqual(['stand', null, 13])
  const alle = await haal(await maak({ teams: [], figuur: 'planVanAanpak' }))
  expect([alle.geenKaart, alle.vergelijking]).toEqual(['geen_spreiding', null])
})

test('of het werkt, zeggen mensen, met een reden; een ander woord later vervangt het, en het oude blijft in de geschiedenis', async () => {
  const id = await maak()
  const zeg = (oordeel: string, reden: string) => huis.stel('bestuurder', 'POST', `/verbetermaatregelen/${id}/oordeel`, { oordeel, reden })
  expect((await zeg('werkt', '')).status).toBe(400)
  expect((await zeg('werkt', 'De teams zeggen het ook.')).status).toBe(200)
  expect((await zeg('weten_we_niet', 'Het andere team steeg ook.')).status).toBe(200)
  expect((await haal(id)).maatregel.oordeel).toEqual({ oordeel: 'weten_we_niet', reden: 'Het andere team steeg ook.', op: vandaag })
  const oud = await huis.databank.kysely.selectFrom('verbetermaatregel_historie').select('oordeel').where('id', '=', id).execute()
  expect(oud.map(({ oordeel }) => oordeel)).toContain('werkt')
  expect((await huis.stel('teamleider', 'POST', `/verbetermaatregelen/${id}/oordeel`, { oordeel: 'werkt', reden: 'Ja.' })).status).toBe(403)
  expect((await huis.stel('regio', 'GET', '/verbetermaatregelen')).status).toBe(403)
})

test('een toezegging is te laat na haar dag, tot er staat waaruit blijkt dat het is gedaan', async () => {
  const { inhoud } = await huis.stel('bestuurder', 'POST', '/toezeggingen', {
    ...{
      verbetermaatregelId: null,
      wat: 'Elk kwartaal laten zien',
      bron: 'Overleg met de regio',
      wie: 'bestuurder',
      uiterlijk: geleden(1),
    },
  })
  const { id } = inhoud as { id: string }
  const lijst = async () =>
    ((await huis.stel('teamleider', 'GET', '/verbetermaatregelen')).inhoud as z.infer<typeof VerbeteringenAntwoord>).toezeggingen
  expect(await lijst()).toMatchObject([{ id, teLaat: true, gedaanOp: null }])
  expect((await huis.stel('bestuurder', 'POST', `/toezeggingen/${id}/afloop`, { bewijs: 'De brief van maart.' })).status).toBe(200)
  expect((await huis.stel('bestuurder', 'POST', `/toezeggingen/${id}/afloop`, { bewijs: 'Nog eens.' })).status).toBe(404)
  expect(await lijst()).toMatchObject([{ teLaat: false, gedaanOp: vandaag, bewijs: 'De brief van maart.' }])
})

test('de praktijkkaart zegt wat het cijfer deed, zonder team of mens, en niets wat te klein is om te delen', async () => {
  const { tekst } = await huis.stel('bestuurder', 'GET', `/verbetermaatregelen/${await maak()}/praktijkkaart`)
  expect(tekst).toContain('Voor en na is geen bewijs')
  expect(tekst).not.toContain('Team 0')
  expect(tekst).not.toContain('teammanager')
  const klein = await huis.stel('bestuurder', 'GET', `/verbetermaatregelen/${await maak({ van: plusDagen(vandaag, -1) })}/praktijkkaart`)
  expect(klein.tekst).toContain('te klein om te delen')
})

test('een team dat niet bestaat, of dagen die omgekeerd staan, worden geweigerd', async () => {
  const stuur = (anders: object) => huis.stel('bestuurder', 'POST', '/verbetermaatregelen', { ...invoer, ...anders })
  expect((await stuur({ teams: [uuidv7()] })).status).toBe(422)
  expect((await stuur({ tot: plusDagen(begin, -1) })).status).toBe(422)
  expect((await stuur({ figuur: 'verzuim12m' })).status).toBe(400)
})
