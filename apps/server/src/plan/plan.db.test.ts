import { plusJaren } from '@houvast/domein/kalender'
import { leegPlan, leegVeiligheidsplan, type Planinhoud } from '@houvast/domein/plan'
import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { z } from 'zod'
import { klokkenSql } from '../monitor/klokken.ts'
import { getKennismoment } from '../stand/proefvulling.ts'
import type { PlanAntwoord } from './contract.ts'
import { type Dossier, geleden, openProefhuis, type Proefhuis, vandaag } from './proefdossier.ts'

type Wie = 'anna' | 'bram' | 'gerda'
let huis: Proefhuis<Wie>
let dossier: Dossier

beforeAll(async () => {
  huis = await openProefhuis({ anna: 'jeugdbeschermer', bram: 'teamleider', gerda: 'gedragswetenschapper' })
})
afterAll(() => huis?.sluit())
beforeEach(async () => {
  dossier = await huis.maakDossier()
})

const stuur = (wie: Wie, methode: 'POST' | 'PUT', pad: string, body: object) => huis.stel(wie, methode, pad, body)
const lees = async (vraag = '', wie: Wie = 'anna') =>
  (await huis.stel(wie, 'GET', `/jeugdigen/${dossier.kind}/plan${vraag}`)).inhoud as z.infer<typeof PlanAntwoord>

async function begin(soort: 'plan_van_aanpak' | 'veiligheidsplan' = 'plan_van_aanpak'): Promise<string> {
  const { inhoud, status } = await stuur('anna', 'POST', `/jeugdigen/${dossier.kind}/planversies`, {
    maatregelId: dossier.maatregel,
    soort,
  })
  expect(status).toBe(201)
  return (inhoud as { id: string }).id
}

const bewaar = (wie: Wie, id: string, basis: number, inhoud: object) => stuur(wie, 'PUT', `/planversies/${id}`, { basis, inhoud })
const standpunt = (id: string, van: string, woorden = 'Goed zo.') =>
  stuur('anna', 'POST', `/planversies/${id}/standpunten`, { van, naam: 'A', standpunt: 'eens', woorden, datum: vandaag })
const zieAf = (datum = geleden(20), maatregelId = dossier.maatregel, kind = dossier.kind) =>
  stuur('anna', 'POST', `/jeugdigen/${kind}/familiegroepsplan`, {
    maatregelId,
    stap: 'afgezien',
    datum,
    grond: 'ouders_willen_niet',
    toelichting: 'Moeder wil dat wij het plan schrijven.',
  })

const vol: Planinhoud = {
  ...leegPlan,
  beeld: 'Sem gaat niet naar school.',
  beeldGezin: 'Sem wordt gepest.',
  doelen: [
    {
      id: 'd1',
      voorWie: 'Sem',
      domein: 'school_en_werk',
      tekst: 'Sem gaat elke dag naar school.',
      woordenGezin: '',
      woordenKind: 'Ik ga weer.',
    },
  ],
  acties: [{ id: 'a1', wat: 'Gesprek met school', wie: 'Anna', uiterlijk: vandaag, gedaanOp: '' }],
}

/** From an empty concept to a plan that is in force. */
async function stelVast(inhoud: Planinhoud = vol, vastgesteldOp = vandaag): Promise<string> {
  const id = await begin()
  const { revisie } = (await lees()).versies[0] ?? { revisie: 0 }
  await bewaar('anna', id, revisie, inhoud)
  await standpunt(id, 'jeugdige')
  await standpunt(id, 'ouder_met_gezag')
  expect((await stuur('gerda', 'POST', `/planversies/${id}/besproken`, { besprokenOp: vastgesteldOp })).status).toBe(200)
  const { status, inhoud: antwoord } = await stuur('bram', 'POST', `/planversies/${id}/vaststelling`, { vastgesteldOp })
  expect(status, JSON.stringify(antwoord)).toBe(200)
  return id
}

describe('de weg van een plan', () => {
  test('van concept tot vastgesteld haalt de plantermijn, en een tweede versie vervangt de eerste', async () => {
    await zieAf()
    const eerste = await stelVast()
    const beeld = await lees()
    expect(beeld.termijnen).toMatchObject([{ norm: 'JB-011', stand: 'gehaald', gehaaldOp: vandaag }])
    expect(beeld.versies).toMatchObject([{ id: eerste, nummer: 1, status: 'vastgesteld', vastgesteldOp: vandaag, bewaardDoor: 'bram' }])

    const tweede = await stelVast({ ...vol, beeld: 'Sem gaat weer.' })
    const { versies } = await lees()
    expect(versies.map(({ id, nummer, status }) => [id, nummer, status])).toEqual([
      [tweede, 2, 'vastgesteld'],
      [eerste, 1, 'bijgesteld'],
    ])
    expect(versies.map(({ inhoud }) => 'beeld' in inhoud && inhoud.beeld)).toEqual(['Sem gaat weer.', 'Sem gaat niet naar school.'])
  })

  test('een nieuwe versie begint met de tekst die geldt, en er is er één tegelijk in de maak', async () => {
    await zieAf()
    await stelVast()
    await begin()
    expect((await lees()).versies[0]).toMatchObject({ nummer: 2, status: 'concept', inhoud: vol })
    const nog = await stuur('bram', 'POST', `/jeugdigen/${dossier.kind}/planversies`, {
      maatregelId: dossier.maatregel,
      soort: 'plan_van_aanpak',
    })
    expect(nog.status).toBe(409)
  })

  test('zonder wat jeugdige en ouder ervan vinden is het niet besproken; niet gesproken mag, met de reden', async () => {
    const id = await begin()
    await bewaar('anna', id, 1, vol)
    expect(await stuur('anna', 'POST', `/planversies/${id}/besproken`, { besprokenOp: vandaag })).toMatchObject({
      status: 409,
      inhoud: { detail: expect.stringContaining('de jeugdige en een ouder') },
    })
    await standpunt(id, 'jeugdige')
    const nietGesproken = { van: 'ouder_zonder_gezag', naam: 'Vader', standpunt: 'niet_gesproken', datum: vandaag }
    expect((await stuur('anna', 'POST', `/planversies/${id}/standpunten`, { ...nietGesproken, woorden: '' })).status).toBe(422)
    expect((await stuur('anna', 'POST', `/planversies/${id}/standpunten`, { ...nietGesproken, woorden: 'Onvindbaar.' })).status).toBe(201)
    expect((await stuur('anna', 'POST', `/planversies/${id}/besproken`, { besprokenOp: vandaag })).status).toBe(200)
  })

  test('wie een besproken tekst wijzigt, heeft weer een concept', async () => {
    const id = await begin()
    await bewaar('anna', id, 1, vol)
    await standpunt(id, 'jeugdige')
    await standpunt(id, 'ouder_met_gezag')
    await stuur('anna', 'POST', `/planversies/${id}/besproken`, { besprokenOp: vandaag })
    expect((await bewaar('anna', id, 2, { ...vol, beeld: 'Anders.' })).inhoud).toMatchObject({ revisie: 3, status: 'concept' })
    const [versie] = (await lees()).versies
    expect(versie).toMatchObject({ status: 'concept', besprokenOp: null })
    expect(versie?.standpunten.every(({ overEerdereTekst }) => overEerdereTekst)).toBe(true)
  })

  test('een plan met gaten wordt niet vastgesteld, en het antwoord zegt wat er mist', async () => {
    await zieAf()
    const id = await begin()
    await bewaar('anna', id, 1, { ...vol, doelen: [] })
    await standpunt(id, 'jeugdige')
    await standpunt(id, 'ouder_met_gezag')
    await stuur('anna', 'POST', `/planversies/${id}/besproken`, { besprokenOp: vandaag })
    expect(await stuur('anna', 'POST', `/planversies/${id}/vaststelling`, { vastgesteldOp: vandaag })).toMatchObject({
      status: 409,
      inhoud: { detail: expect.stringContaining('ten minste één doel') },
    })
  })

  test('wat vastgesteld is, verandert niet meer', async () => {
    await zieAf()
    const id = await stelVast()
    expect((await bewaar('anna', id, 2, { ...vol, beeld: 'Stiekem anders.' })).status).toBe(409)
  })

  test('een gedragswetenschapper schrijft mee en stelt niet vast', async () => {
    await zieAf()
    const id = await begin()
    expect((await bewaar('gerda', id, 1, vol)).status).toBe(200)
    expect((await stuur('gerda', 'POST', `/planversies/${id}/vaststelling`, { vastgesteldOp: vandaag })).status).toBe(403)
  })

  test('een evaluatie schuift de volgende een jaar op, en noemt alleen doelen die in het plan staan', async () => {
    await zieAf()
    const id = await stelVast()
    const evaluatie = {
      datum: vandaag,
      uitkomst: 'voortzetten',
      beeld: 'Het gaat beter.',
      woordenGezin: 'Fijn.',
      woordenKind: 'Ik slaap weer.',
    }
    const perDoel = [{ doelId: 'd1', uitkomst: 'deels', toelichting: 'Drie dagen per week.' }]
    expect(
      (await stuur('anna', 'POST', `/planversies/${id}/evaluaties`, { ...evaluatie, perDoel: [{ ...perDoel[0], doelId: 'x' }] })).status,
    ).toBe(422)
    expect((await stuur('anna', 'POST', `/planversies/${id}/evaluaties`, { ...evaluatie, perDoel })).status).toBe(201)
    const jaarLater = `${Number(vandaag.slice(0, 4)) + 1}${vandaag.slice(4)}`.replace('-02-29', '-02-28')
    expect((await lees()).versies[0]).toMatchObject({ status: 'geevalueerd', evalueerUiterlijk: jaarLater, evaluaties: [{ perDoel }] })
  })

  test('een plan dat geldt heeft een klok voor zijn evaluatie, op Vandaag en in het dossier, ook zoals het was', async () => {
    await zieAf()
    await stelVast(vol, geleden(9))
    const moment = await getKennismoment(huis.databank.kysely)
    const klok = async (vraag = '') => {
      const { inhoud } = await huis.stel('anna', 'GET', `/vandaag${vraag}`)
      const { kaarten } = inhoud as { kaarten: { kind: { id: string }; termijnen: { norm: string; start: string; eind: string }[] }[] }
      const van = kaarten.find((kaart) => kaart.kind.id === dossier.kind)
      return van?.termijnen.filter(({ norm }) => norm === 'JB-014').map(({ eind }) => eind)
    }
    const [vastgesteld] = (await lees()).versies
    expect(await klok()).toEqual([plusJaren(geleden(9), 1)])
    await stuur('anna', 'POST', `/planversies/${vastgesteld?.id}/evaluaties`, {
      datum: vandaag,
      uitkomst: 'voortzetten',
      beeld: 'Goed.',
      woordenGezin: '',
      woordenKind: '',
      perDoel: [],
    })
    expect(await klok()).toEqual([plusJaren(vandaag, 1)])
    const dossierbeeld = async (vraag = '') => (await huis.stel('anna', 'GET', `/jeugdigen/${dossier.kind}${vraag}`)).inhoud
    expect(await dossierbeeld()).toMatchObject({
      agenda: [],
      termijnen: expect.arrayContaining([expect.objectContaining({ norm: 'JB-014' })]),
    })
    expect(await klok(`?kennismoment=${encodeURIComponent(moment)}`)).toEqual([plusJaren(geleden(9), 1)])
  })

  test('een veiligheidsplan heeft afspraken, wie wat doet als het misgaat, en een dag van controle', async () => {
    const id = await begin('veiligheidsplan')
    expect((await bewaar('anna', id, 1, vol)).status).toBe(422)
    const inhoud = {
      ...leegVeiligheidsplan,
      afspraken: [{ id: '1', wat: 'Oma slaapt dit weekend bij ons.', wie: 'oma' }],
      alsHetMisgaat: [{ id: '1', signaal: 'Vader drinkt.', wat: 'Sem belt oma.', wie: 'Sem' }],
      controledatum: vandaag,
    }
    expect((await bewaar('anna', id, 1, inhoud)).status).toBe(200)
    await standpunt(id, 'jeugdige')
    await standpunt(id, 'ouder_met_gezag')
    await stuur('anna', 'POST', `/planversies/${id}/besproken`, { besprokenOp: vandaag })
    expect((await stuur('anna', 'POST', `/planversies/${id}/vaststelling`, { vastgesteldOp: vandaag })).status).toBe(200)
    const { inhoud: kind } = await huis.stel('anna', 'GET', `/jeugdigen/${dossier.kind}`)
    expect(kind).toMatchObject({
      plannen: [{ soort: 'veiligheidsplan', vastgesteldOp: vandaag }],
      agenda: [{ soort: 'controle', uiterlijk: vandaag }],
    })
  })
})

describe('eerst een familiegroepsplan', () => {
  test('zonder reden en datum van afzien wordt er bij een ondertoezichtstelling geen plan van aanpak vastgesteld', async () => {
    const id = await begin()
    await bewaar('anna', id, 1, vol)
    await standpunt(id, 'jeugdige')
    await standpunt(id, 'ouder_met_gezag')
    await stuur('anna', 'POST', `/planversies/${id}/besproken`, { besprokenOp: vandaag })
    expect(await stuur('anna', 'POST', `/planversies/${id}/vaststelling`, { vastgesteldOp: vandaag })).toMatchObject({
      status: 409,
      inhoud: { detail: expect.stringContaining('Jeugdwet art. 4.1.2') },
    })
    await zieAf()
    expect((await stuur('anna', 'POST', `/planversies/${id}/vaststelling`, { vastgesteldOp: vandaag })).status).toBe(200)
  })

  test('afzien kan niet na het plan dat er al is: dat zou een laat plan op tijd maken', async () => {
    await stuur('anna', 'POST', `/jeugdigen/${dossier.kind}/plannen`, {
      maatregelId: dossier.maatregel,
      soort: 'plan_van_aanpak',
      vastgesteldOp: geleden(5),
    })
    expect((await lees()).termijnen).toMatchObject([
      { stand: 'gehaald', gehaaldOp: geleden(5), eind: expect.toSatisfy((dag) => dag < geleden(5)) },
    ])
    expect((await zieAf(geleden(4))).status).toBe(422)
    expect((await zieAf(geleden(5))).status).toBe(201)
  })

  test('een verkeerde dag is te verbeteren: de klok volgt, en wat er stond blijft te zien', async () => {
    const { inhoud } = await zieAf(geleden(50))
    const moment = await getKennismoment(huis.databank.kysely)
    const { id } = inhoud as { id: string }
    const verbeterd = { stap: 'afgezien', datum: geleden(30), grond: 'concrete_bedreiging', toelichting: 'Het was een andere dag.' }
    expect((await stuur('anna', 'PUT', `/familiegroepsplanstappen/${id}`, { ...verbeterd, datum: geleden(61) })).status).toBe(422)
    expect((await stuur('anna', 'PUT', `/familiegroepsplanstappen/${id}`, verbeterd)).status).toBe(200)
    const stappen = async (vraag = '') => (await lees(vraag)).maatregelen[0]?.familiegroepsplan.stappen
    expect(await stappen()).toMatchObject([{ id, datum: geleden(30), grond: 'concrete_bedreiging' }])
    expect((await lees()).termijnen[0]).toMatchObject({ start: geleden(30) })
    expect(await stappen(`?kennismoment=${encodeURIComponent(moment)}`)).toMatchObject([{ id, datum: geleden(50) }])
  })

  test('is er al een plan van elders, dan volgt de eerste tekst hier daarop', async () => {
    await stuur('anna', 'POST', `/jeugdigen/${dossier.kind}/plannen`, {
      maatregelId: dossier.maatregel,
      soort: 'plan_van_aanpak',
      vastgesteldOp: geleden(30),
    })
    expect((await lees()).maatregelen).toMatchObject([
      {
        plannen: [{ soort: 'plan_van_aanpak', vastgesteldOp: geleden(30), heeftTekst: false }],
        familiegroepsplan: { houdtPlanTegen: false },
      },
    ])
    await stelVast()
    expect((await lees()).maatregelen[0]?.plannen.map(({ heeftTekst }) => heeftTekst)).toEqual([true, false])
  })

  test('bij jeugdreclassering is er niets aan te bieden', async () => {
    dossier = await huis.maakDossier('41')
    expect((await zieAf()).status).toBe(422)
  })

  test('afzien vraagt een grond uit de wet en een toelichting', async () => {
    const stap = { maatregelId: dossier.maatregel, stap: 'afgezien', datum: vandaag }
    const doe = (meer: object) => stuur('anna', 'POST', `/jeugdigen/${dossier.kind}/familiegroepsplan`, { ...stap, ...meer })
    expect((await doe({ toelichting: 'Daarom.' })).status).toBe(422)
    expect((await doe({ grond: 'geen_tijd', toelichting: 'Daarom.' })).status).toBe(400)
    expect((await doe({ grond: 'concrete_bedreiging' })).status).toBe(422)
  })

  test('afgezien op een scherm geeft dezelfde klok en hetzelfde cijfer als afgezien in de beschikking', async () => {
    const metBeschikking = await huis.maakDossier('11', geleden(60), geleden(50))
    const eerder = await lees()
    expect(eerder.termijnen[0]).toMatchObject({ start: geleden(60) })
    await zieAf(geleden(50))
    const { rows } = await sql<{ kind: string; eind: string; uitkomst: string; opgeslagen: string }>`
      WITH ${klokkenSql({ peildatum: vandaag })}
      SELECT k.jeugdige_id AS kind, k.eind, k.uitkomst, t.eind AS opgeslagen FROM planklok k JOIN termijn t ON t.jeugdige_id = k.jeugdige_id AND t.norm = 'JB-011'
      WHERE k.jeugdige_id IN (${metBeschikking.kind}, ${dossier.kind})`.execute(huis.databank.kysely)
    const van = (kind: string) => rows.filter((rij) => rij.kind === kind).map(({ kind: _, ...rest }) => rest)
    expect(van(dossier.kind)).toHaveLength(1)
    expect(van(dossier.kind)).toEqual(van(metBeschikking.kind))
    expect((await lees()).termijnen[0]).toMatchObject({ start: geleden(50) })
  })
})

describe('twee mensen schrijven aan één plan', () => {
  test('wie elk iets anders wijzigen, houden allebei hun werk', async () => {
    const id = await begin()
    await bewaar('anna', id, 1, vol)
    expect((await bewaar('bram', id, 2, { ...vol, beeld: 'Van Bram.' })).status).toBe(200)
    const tweede = await bewaar('anna', id, 2, { ...vol, beeldGezin: 'Van Anna.' })
    expect(tweede).toMatchObject({ status: 200, inhoud: { revisie: 4, vanAnderen: 1 } })
    expect((await lees()).versies[0]?.inhoud).toMatchObject({ beeld: 'Van Bram.', beeldGezin: 'Van Anna.' })
  })

  test('dezelfde zin: de tweede krijgt een vraag, en er is niets overschreven', async () => {
    const id = await begin()
    await bewaar('anna', id, 1, vol)
    await bewaar('bram', id, 2, { ...vol, beeld: 'Van Bram.' })
    expect(await bewaar('anna', id, 2, { ...vol, beeld: 'Van Anna.' })).toMatchObject({
      status: 409,
      inhoud: { detail: expect.stringContaining('Er is niets overschreven') },
    })
    expect((await lees()).versies[0]).toMatchObject({ revisie: 3, inhoud: { beeld: 'Van Bram.' } })
    expect((await bewaar('anna', id, 3, { ...vol, beeld: 'Van Anna.' })).status).toBe(200)
  })

  test('geen enkele tekst die bewaard werd, gaat verloren', async () => {
    const id = await begin()
    for (const [plaats, wie] of (['anna', 'bram', 'gerda', 'anna'] as const).entries())
      await bewaar(wie, id, plaats + 1, { ...vol, beeld: `Versie ${plaats}` })
    const { rows } = await sql<{ beeld: string; revisie: number }>`
      SELECT inhoud->>'beeld' AS beeld, revisie FROM planversie_historie WHERE id = ${id}
      UNION ALL SELECT inhoud->>'beeld', revisie FROM planversie WHERE id = ${id} ORDER BY revisie`.execute(huis.databank.kysely)
    expect(rows.map(({ beeld }) => beeld)).toEqual(['', 'Versie 0', 'Versie 1', 'Versie 2', 'Versie 3'])
  })
})

test('zoals het was: het plan met de tekst en de status van toen', async () => {
  await zieAf()
  const id = await begin()
  await bewaar('anna', id, 1, vol)
  const moment = await getKennismoment(huis.databank.kysely)
  await bewaar('anna', id, 2, { ...vol, beeld: 'Later geschreven.' })
  await standpunt(id, 'jeugdige')
  const toen = await lees(`?kennismoment=${encodeURIComponent(moment)}`)
  expect(toen.alleenLezen).toBe(true)
  expect(toen.versies).toMatchObject([{ revisie: 2, status: 'concept', inhoud: { beeld: vol.beeld }, standpunten: [] }])
  expect((await lees(`?peildatum=${geleden(1)}`)).versies).toEqual([])
  expect((await lees()).versies).toMatchObject([{ revisie: 3, inhoud: { beeld: 'Later geschreven.' }, standpunten: [{ van: 'jeugdige' }] }])
})
