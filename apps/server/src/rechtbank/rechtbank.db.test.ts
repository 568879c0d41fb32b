import { plusDagen } from '@houvast/domein/kalender'
import { leegPlan } from '@houvast/domein/plan'
import { leegVerzoek } from '@houvast/domein/rechtbank'
import ICAL from 'ical.js'
import { uuidv7 } from 'uuidv7'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { alsSysteem } from '../db/als.ts'
import { leesPdf } from '../document/leespdf.ts'
import { type Dossier, geleden, openProefhuis, type Proefhuis, vandaag } from '../plan/proefdossier.ts'
import { herbereken } from '../stand/herbereken.ts'

let huis: Proefhuis<'jeugdbeschermer' | 'leiding' | 'bestuurder'>
let dossier: Dossier
const einddatum = plusDagen(vandaag, 50)

beforeAll(async () => {
  huis = await openProefhuis({ jeugdbeschermer: 'jeugdbeschermer', leiding: 'teamleider', bestuurder: 'bestuurder' })
})
afterAll(() => huis?.sluit())
beforeEach(async () => {
  dossier = await huis.maakDossier('11', geleden(315))
  await alsSysteem(huis.databank, 'proef', async ({ db }) => {
    const bij = { jeugdige_id: dossier.kind, maatregel_id: dossier.maatregel }
    await db
      .insertInto('beschikking')
      .values({ id: uuidv7(), ...bij, einddatum })
      .execute()
    await herbereken(db, { kinderen: [dossier.kind], peildatum: vandaag })
  })
})

interface Beeld {
  titels: { punten: { stap: string; stand: string; uiterlijk: string }[]; besluit: string | null; bundel: { ontbreekt: string[] } }[]
  bundels: { id: string; sha256: string }[]
}
const pad = (rest: string) => `/jeugdigen/${dossier.kind}/${rest}`
const stuur = (rest: string, body: object) => huis.stel('jeugdbeschermer', 'POST', pad(rest), { titelId: dossier.maatregel, ...body })
const beeld = async () => (await huis.stel('jeugdbeschermer', 'GET', pad('rechtbank'))).inhoud as Beeld
const stappen = async () => (await beeld()).titels[0]?.punten.map(({ stap, stand }) => [stap, stand])
const besluit = {
  stap: 'besluit_verlengen',
  datum: vandaag,
  redenen: 'Het is thuis nog niet veilig.',
  deelnemers: 'de gedragswetenschapper en ik',
}

describe('de agenda rechtbank', () => {
  test('toont wat de einddatum vraagt, en wat al te laat is', async () => {
    expect(await stappen()).toEqual([
      ['mdo', 'te_laat'],
      ['verzoek', 'te_laat'],
      ['zitting', 'open'],
    ])
    const { inhoud } = await huis.stel('jeugdbeschermer', 'GET', '/rechtbank/agenda')
    const { regels } = inhoud as { regels: { kind: { id: string }; punt: { stap: string; hoelang: string } | null }[] }
    const vanKind = regels.filter(({ kind }) => kind.id === dossier.kind)
    expect(vanKind.map(({ punt }) => punt?.stap)).toEqual(['mdo', 'verzoek', 'zitting'])
    expect(vanKind[0]?.punt?.hoelang).toBe('4 weken en 6 dagen te laat')
  })

  test('een besluit om niet te verlengen vraagt een mededeling aan de Raad in plaats van een verzoek', async () => {
    expect((await stuur('rechtbankstappen', { ...besluit, stap: 'besluit_niet_verlengen' })).status).toBe(201)
    expect((await stappen())?.map(([stap]) => stap)).toEqual(['mdo', 'mededeling_raad'])
  })

  test.each([
    ['een besluit zonder reden', { redenen: '' }, 'redenen'],
    ['een besluit zonder wie meededen', { deelnemers: ' ' }, 'deelnemers'],
    ['een besluit in de toekomst', { datum: plusDagen(vandaag, 1) }, 'datum'],
    ['een maatregel van een ander kind', { titelId: uuidv7() }, 'titelId'],
  ])('%s wordt geweigerd, en er wordt niets bewaard', async (_, anders, veld) => {
    const { status, inhoud } = await stuur('rechtbankstappen', { ...besluit, ...anders })
    expect([status, (inhoud as { fouten: { veld: string }[] }).fouten[0]?.veld]).toEqual([422, veld])
    expect((await beeld()).titels[0]?.besluit).toBeNull()
  })

  test('na een beschikking zonder verhoor staat er een zitting op de agenda, en een zitting haalt die', async () => {
    await stuur('rechtbankstappen', { stap: 'beschikking_zonder_verhoor', datum: geleden(3) })
    expect(await stappen()).toContainEqual(['horen', 'open'])
    await stuur('zittingen', {
      datum: plusDagen(vandaag, 5),
      tijd: '10:00',
      rechtbank: 'Rechtbank Proef',
      uitgenodigd: ['de ouders', 'Sem'],
    })
    expect(await stappen()).toContainEqual(['horen', 'gedaan'])
  })

  test('wat op een zitting gebeurde kan pas erna worden vastgelegd', async () => {
    const maak = async (datum: string) => {
      const { inhoud } = await stuur('zittingen', { datum, rechtbank: 'Rechtbank Proef', uitgenodigd: ['de ouders'] })
      return `/zittingen/${(inhoud as { id: string }).id}/verloop`
    }
    const verloop = { aanwezig: ['moeder'], uitkomst: 'Verlengd met zes maanden.' }
    expect((await huis.stel('jeugdbeschermer', 'POST', await maak(plusDagen(vandaag, 5)), verloop)).status).toBe(409)
    expect((await huis.stel('jeugdbeschermer', 'POST', await maak(geleden(1)), verloop)).status).toBe(200)
  })

  test('zoals het was voor het besluit, is er geen besluit', async () => {
    const eerder = new Date().toISOString()
    await stuur('rechtbankstappen', besluit)
    const toen = await huis.stel('jeugdbeschermer', 'GET', `${pad('rechtbank')}?kennismoment=${encodeURIComponent(eerder)}`)
    expect([(toen.inhoud as Beeld).titels[0]?.besluit, (await beeld()).titels[0]?.besluit]).toEqual([null, 'verlengen'])
  })
})

const verzoek = {
  ...leegVerzoek,
  bedreigingen: 'Sem slaapt slecht en ging twaalf dagen niet naar school.',
  duurMaanden: 6,
  verloop: 'Er waren acht huisbezoeken.',
  besprokenOp: vandaag,
  reactieKind: 'Ik wil thuis blijven.',
  reactieOuders: 'Wij zijn het er deels mee eens.',
  beweringen: [
    { soort: 'feit', tekst: 'Twaalf dagen niet op school.', bron: 'leerplichtambtenaar, 3 maart' },
    { soort: 'mening', tekst: 'Moeder vindt zes maanden lang.', bron: 'moeder' },
  ],
}
const bewaar = (tekst: object, redenen: object = {}) =>
  huis.stel('jeugdbeschermer', 'PUT', pad('verzoekbundel'), { titelId: dossier.maatregel, tekst, redenen })
const maakAf = () => stuur('verzoekbundel/pdf', {})

describe('de bundel van een verzoek', () => {
  test('kan niet af zolang er iets ontbreekt zonder reden, en noemt wat', async () => {
    await bewaar({ ...verzoek, reactieKind: '' })
    const { status, inhoud } = await maakAf()
    expect(status).toBe(409)
    expect((inhoud as { detail: string }).detail).toContain('het plan dat nu geldt; wat het kind ervan vindt')
  })

  test('is één PDF met de bijlagen in volgorde, en feit en mening apart met hun bron', async () => {
    await alsSysteem(huis.databank, 'proef', async ({ db }) => {
      const bij = { jeugdige_id: dossier.kind, maatregel_id: dossier.maatregel, soort: 'plan_van_aanpak' as const }
      const plan = { id: uuidv7(), ...bij, vastgesteld_op: geleden(200) }
      await db.insertInto('plan').values(plan).execute()
      const inhoud = JSON.stringify({ ...leegPlan, beeld: 'Sem heeft rust nodig.' })
      await db
        .insertInto('planversie')
        .values({ id: uuidv7(), ...bij, nummer: 1, status: 'vastgesteld', revisie: 1, inhoud, plan_id: plan.id })
        .execute()
    })
    await bewaar(verzoek)
    const { inhoud } = await maakAf()
    const bytes = await huis.databank.kysely
      .selectFrom('stuk')
      .select('bytes')
      .where('id', '=', (inhoud as { id: string }).id)
      .executeTakeFirstOrThrow()
    const { tekst, bladwijzers, pdfua } = await leesPdf(bytes.bytes)
    expect(pdfua).toBe('1')
    expect(bladwijzers.map(({ titel }) => titel)).toEqual([
      'Verzoek tot verlenging van de ondertoezichtstelling',
      'Bijlage 1. De vaste jeugdbeschermer',
      'Bijlage 2. Het plan',
      'Bijlage 3. Verloop van de maatregel',
      'Bijlage 4. Wat kind en ouders vinden',
      'Bijlage 5. Feiten, meningen en hun bron',
    ])
    for (const zin of [
      'Sem slaapt slecht en ging twaalf dagen niet naar school.',
      'jeugdbeschermer is de vaste jeugdbeschermer van dit kind, zonder onderbreking sinds',
      'Sem heeft rust nodig.',
      'Ik wil thuis blijven.',
    ])
      expect(tekst).toContain(zin)
    const [feiten = -1, feit = -1, meningen = -1, mening = -1] = ['Feiten\n', 'Twaalf dagen', 'Meningen', 'Moeder vindt'].map((woord) =>
      tekst.indexOf(woord),
    )
    expect(0 < feiten && feiten < feit && feit < meningen && meningen < mening).toBe(true)
  })

  test('zegt zelf wat ontbreekt en waarom; daarna begint een nieuw verzoek leeg', async () => {
    await bewaar(verzoek, { plan: 'Het plan wordt volgende week besproken.' })
    const { inhoud } = await maakAf()
    const { tekst } = await leesPdf(
      (
        await huis.databank.kysely
          .selectFrom('stuk')
          .select('bytes')
          .where('id', '=', (inhoud as { id: string }).id)
          .executeTakeFirstOrThrow()
      ).bytes,
    )
    expect(tekst).toContain('Ontbreekt: het plan dat nu geldt. Het plan wordt volgende week besproken.')
    const daarna = await beeld()
    expect(daarna.bundels).toHaveLength(1)
    expect(daarna.titels[0]?.bundel.ontbreekt).toContain('bedreigingen')
    expect((await maakAf()).status).toBe(409)
  })
})

describe('een stuk', () => {
  const brief = {
    soort: 'kennismaking',
    lezer: 'ouders',
    aan: 'de ouders van Sem',
    velden: { dag: vandaag, tijd: '09:30', waar: 'op kantoor' },
  }

  test('is een brief zoals het voorbeeld, en staat in het dossier met wie hem maakte', async () => {
    const voorbeeld = await stuur('brieven/voorbeeld', brief)
    expect(voorbeeld.status).toBe(200)
    const { inhoud } = await stuur('brieven', brief)
    const { stukken } = (await huis.stel('leiding', 'GET', pad('stukken'))).inhoud as { stukken: object[] }
    expect(stukken).toMatchObject([{ id: (inhoud as { id: string }).id, aan: 'de ouders van Sem', gemaaktDoor: 'jeugdbeschermer' }])
  })

  test('zonder de velden die erbij horen komt er geen brief', async () => {
    const { status, inhoud } = await stuur('brieven', { ...brief, velden: { dag: '2026-02-30', tijd: '9 uur' } })
    expect(status).toBe(422)
    expect((inhoud as { fouten: { veld: string }[] }).fouten.map(({ veld }) => veld)).toEqual(['dag', 'tijd', 'waar'])
  })

  test('kan door niemand worden veranderd of weggehaald', async () => {
    const { inhoud } = await stuur('brieven', brief)
    const { id } = inhoud as { id: string }
    const wijzig = alsSysteem(huis.databank, 'proef', ({ db }) =>
      db.updateTable('stuk').set({ titel: 'Anders' }).where('id', '=', id).execute(),
    )
    await expect(wijzig).rejects.toThrow()
    await expect(alsSysteem(huis.databank, 'proef', ({ db }) => db.deleteFrom('stuk').where('id', '=', id).execute())).rejects.toThrow()
  })
})

describe('het agenda-adres', () => {
  const leesFeed = async (pad: string) => huis.haal(pad)
  const maakAdres = async (wie: 'jeugdbeschermer' | 'leiding' = 'jeugdbeschermer') =>
    ((await huis.stel(wie, 'POST', '/agendafeed')).inhoud as { pad: string }).pad

  test('geeft klokken en zittingen van de eigen kinderen, zonder naam', async () => {
    await stuur('zittingen', { datum: plusDagen(vandaag, 5), tijd: '10:00', rechtbank: 'Rechtbank Proef', uitgenodigd: ['de ouders'] })
    const { dossiernummer } = await huis.databank.kysely
      .selectFrom('jeugdige')
      .select('dossiernummer')
      .where('id', '=', dossier.kind)
      .executeTakeFirstOrThrow()
    const { status, tekst } = await leesFeed(await maakAdres())
    const teksten = new ICAL.Component(ICAL.parse(tekst)).getAllSubcomponents('vevent').map((een) => new ICAL.Event(een).summary)
    expect(status).toBe(200)
    expect(teksten).toContain(`dossier ${dossiernummer}: zitting`)
    expect(tekst).not.toContain('Sem')
  })

  test('werkt niet meer na intrekken of na een nieuw adres, en is niet te raden', async () => {
    const oud = await maakAdres()
    const nieuw = await maakAdres()
    expect((await leesFeed(oud)).status).toBe(404)
    expect((await leesFeed(nieuw)).status).toBe(200)
    await huis.stel('jeugdbeschermer', 'DELETE', '/agendafeed')
    expect((await leesFeed(nieuw)).status).toBe(404)
    expect((await leesFeed(`/agenda/${'a'.repeat(43)}.ics`)).status).toBe(404)
  })

  test('toont een kind niet meer zodra de toewijzing voorbij is, en elke lezing staat in het logboek', async () => {
    const adres = await maakAdres()
    const { dossiernummer } = await huis.databank.kysely
      .selectFrom('jeugdige')
      .select('dossiernummer')
      .where('id', '=', dossier.kind)
      .executeTakeFirstOrThrow()
    expect((await leesFeed(adres)).tekst).toContain(dossiernummer)
    const { betrokkenen } = await huis.databank.kysely
      .selectFrom('logboek')
      .select('betrokkenen')
      .where('naam', '=', 'agendafeed.lezen')
      .orderBy('volgnummer', 'desc')
      .executeTakeFirstOrThrow()
    expect(betrokkenen).toContain(dossier.kind)
    await alsSysteem(huis.databank, 'proef', async ({ db }) => {
      await db
        .updateTable('toewijzing')
        .set({ tot: geleden(1) })
        .where('jeugdige_id', '=', dossier.kind)
        .execute()
      await herbereken(db, { kinderen: [dossier.kind], peildatum: vandaag })
    })
    expect((await leesFeed(adres)).tekst).not.toContain(dossiernummer)
  })

  test('is er niet voor wie geen eigen kinderen heeft', async () => {
    expect((await huis.stel('bestuurder', 'POST', '/agendafeed')).status).toBe(403)
  })
})
