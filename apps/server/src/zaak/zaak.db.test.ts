import { type Datum, plusDagen, plusJaren, plusMaanden } from '@houvast/domein/kalender'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { z } from 'zod'
import { type Dossier, geleden, openProefhuis, type Proefhuis, vandaag } from '../plan/proefdossier.ts'
import { getKennismoment } from '../stand/proefvulling.ts'
import type { ZaakAntwoord } from './contract.ts'

let huis: Proefhuis<'anna' | 'bert' | 'gerda' | 'teun'>
let dossier: Dossier

beforeAll(async () => {
  huis = await openProefhuis({ anna: 'jeugdbeschermer', bert: 'jeugdbeschermer', gerda: 'gedragswetenschapper', teun: 'teamleider' })
})
afterAll(() => huis?.sluit())
beforeEach(async () => {
  dossier = await huis.maakDossier('41')
})

type Zaakbeeld = z.infer<typeof ZaakAntwoord>
const lees = async (vraag = '') => (await huis.stel('anna', 'GET', `/jeugdigen/${dossier.kind}/zaak${vraag}`)).inhoud as Zaakbeeld
const beslis = (delen: object[], anders: object = {}) =>
  huis.stel('anna', 'POST', `/jeugdigen/${dossier.kind}/uitspraken`, {
    gerecht: 'Rechtbank Proef',
    zaaknummer: 'C/10/1',
    datum: geleden(40),
    datumKennisgeving: geleden(39),
    dictum: 'De kinderrechter stelt de minderjarige onder toezicht.',
    delen,
    opdrachten: [],
    ...anders,
  })
const begin = (type: string, ingangsdatum: Datum, einddatum: Datum, einddatumInclusief = false) => ({
  stap: 'beginnen',
  type,
  ingangsdatum,
  einddatum,
  einddatumInclusief,
})
const maatregel = (beeld: Zaakbeeld, type: string) => {
  const gevonden = beeld.maatregelen.find((een) => een.type === type)
  if (!gevonden) throw new Error(`Er is geen maatregel ${type}.`)
  return gevonden
}
const eindklok = async () => {
  const { inhoud } = await huis.stel('anna', 'GET', `/jeugdigen/${dossier.kind}`)
  return (inhoud as { termijnen: { norm: string; eind: string }[] }).termijnen
    .filter(({ norm }) => norm === 'OTS-001')
    .map(({ eind }) => eind)
}

test('van beschikking tot afsluiting: voorlopig, onder toezicht, verlengd, opgeheven', async () => {
  const vots = geleden(40)
  expect((await beslis([begin('12', vots, plusMaanden(vots, 3))])).inhoud).toMatchObject({ teLang: [] })
  const voorlopig = maatregel(await lees(), '12')
  expect(voorlopig).toMatchObject({ status: 'loopt', uitersteDag: plusDagen(plusMaanden(vots, 3), -1), fase: 'eind' })

  const ots = geleden(20)
  const omzetting = {
    stap: 'omzetten',
    maatregelId: voorlopig.id,
    type: '11',
    ingangsdatum: ots,
    einddatum: plusDagen(ots, 30),
    einddatumInclusief: true,
  }
  expect((await beslis([omzetting], { datum: geleden(21), datumKennisgeving: geleden(20) })).status).toBe(201)
  let beeld = await lees()
  expect(maatregel(beeld, '12')).toMatchObject({ status: 'geeindigd', laatsteDag: plusDagen(ots, -1), reden: 'VOTS omgezet in OTS' })
  const toezicht = maatregel(beeld, '11')

  const verlenging = {
    stap: 'verlengen',
    maatregelId: toezicht.id,
    ingangsdatum: plusDagen(ots, 31),
    einddatum: plusDagen(ots, 200),
    einddatumInclusief: false,
  }
  expect((await beslis([verlenging], { datum: geleden(3), datumKennisgeving: geleden(3) })).status).toBe(201)
  expect(await eindklok()).toContain(plusDagen(ots, 199))

  const opheffing = { stap: 'opheffen', maatregelId: toezicht.id, einddatum: vandaag, einddatumInclusief: false, reden: '02' }
  expect((await beslis([opheffing], { datum: geleden(2), datumKennisgeving: geleden(2) })).status).toBe(201)
  beeld = await lees()
  expect(maatregel(beeld, '11')).toMatchObject({
    status: 'geeindigd',
    laatsteDag: geleden(1),
    reden: 'Tussentijdse opheffing',
    stappen: [],
  })
  expect(beeld.uitspraken).toHaveLength(4)
})

test('een verlenging die na de laatste dag is beslist, wordt geweigerd met een zin; daarna blijft de afloop over', async () => {
  await beslis([begin('11', geleden(40), geleden(11), true)])
  const { id } = maatregel(await lees(), '11')
  const verlenging = {
    stap: 'verlengen',
    maatregelId: id,
    ingangsdatum: geleden(10),
    einddatum: plusDagen(vandaag, 100),
    einddatumInclusief: true,
  }
  const geweigerd = await beslis([verlenging], { datum: geleden(5), datumKennisgeving: geleden(5) })
  expect(geweigerd.status).toBe(422)
  expect(geweigerd.tekst).toContain('Met terugwerkende kracht verlengen')
  expect(maatregel(await lees(), '11').status).toBe('verstreken')
  expect((await huis.stel('anna', 'POST', `/maatregelen/${id}/stappen`, { stap: 'aflopen', reden: '03' })).status).toBe(200)
  expect(maatregel(await lees(), '11')).toMatchObject({ status: 'geeindigd', laatsteDag: geleden(11), reden: 'Niet verlengd' })
})

test('meer maatregelen en opdrachten in één beschikking; te lang volgens de wet is een waarschuwing, geen weigering', async () => {
  const uhp = { stap: 'machtigen', type: '72', ingangsdatum: geleden(40), einddatum: plusJaren(geleden(40), 1), einddatumInclusief: false }
  const antwoord = await beslis([begin('11', geleden(40), plusJaren(geleden(40), 1), true), uhp], {
    opdrachten: [{ wat: 'Onderzoek of het kind naar huis kan.', wie: 'de instelling', uiterlijk: plusDagen(vandaag, 30) }],
  })
  expect(antwoord.inhoud).toMatchObject({ teLang: [{ norm: 'OTS-001', uiterlijk: plusDagen(plusJaren(geleden(40), 1), -1) }] })
  const [uitspraak] = (await lees()).uitspraken
  expect(uitspraak).toMatchObject({
    delen: [
      { naam: 'Ondertoezichtstelling', einddatum: plusJaren(geleden(40), 1), einddatumInclusief: true, teLang: { norm: 'OTS-001' } },
      { naam: 'Machtiging uithuisplaatsing', laatsteDag: plusDagen(plusJaren(geleden(40), 1), -1), teLang: null },
    ],
    opdrachten: [{ wie: 'de instelling', uitkomst: null }],
  })
  const opdracht = uitspraak?.opdrachten[0]?.id
  await huis.stel('anna', 'POST', `/opdrachten/${opdracht}/uitkomst`, {
    uitkomst: 'uitgevoerd',
    uitkomstOp: vandaag,
    bewijs: 'Verslag van vandaag.',
  })
  expect((await lees()).uitspraken[0]?.opdrachten).toMatchObject([{ uitkomst: 'uitgevoerd', bewijs: 'Verslag van vandaag.' }])
})

test('is één deel onmogelijk, dan wordt niets van de beschikking bewaard', async () => {
  const goed = begin('11', geleden(40), plusDagen(vandaag, 100))
  expect((await beslis([goed, goed])).status).toBe(422)
  expect((await lees()).uitspraken).toEqual([])
  expect((await lees()).maatregelen.map(({ type }) => type)).toEqual(['41'])
})

test('wie een beschikking verbetert of intrekt, verandert de klok; wat toen bekend was, blijft te zien', async () => {
  await beslis([begin('11', geleden(40), plusDagen(vandaag, 100))])
  const [uitspraak] = (await lees()).uitspraken
  const toen = await getKennismoment(huis.databank.kysely)
  expect(await eindklok()).toEqual([plusDagen(vandaag, 99)])

  const { delen, opdrachten, ingetrokkenOp, redenIntrekking, geregistreerdOp, id, ...woorden } = uitspraak as NonNullable<typeof uitspraak>
  const deel = { id: delen[0]?.id, ingangsdatum: geleden(40), einddatum: plusDagen(vandaag, 60), einddatumInclusief: true }
  expect((await huis.stel('anna', 'PUT', `/uitspraken/${id}`, { ...woorden, zaaknummer: 'C/10/2', delen: [deel] })).status).toBe(200)
  expect(await eindklok()).toEqual([plusDagen(vandaag, 60)])
  const verbeterd = await getKennismoment(huis.databank.kysely)

  expect((await huis.stel('anna', 'POST', `/uitspraken/${id}/intrekking`, { reden: 'Over een ander kind.' })).status).toBe(200)
  expect(await eindklok()).toEqual([])
  expect((await lees()).uitspraken).toMatchObject([{ redenIntrekking: 'Over een ander kind.' }])
  expect((await lees()).maatregelen.find(({ type }) => type === '11')?.status).toBe('geeindigd')

  const zoals = (moment: string) => lees(`?kennismoment=${encodeURIComponent(moment)}`)
  expect((await zoals(toen)).uitspraken).toMatchObject([
    { zaaknummer: 'C/10/1', ingetrokkenOp: null, delen: [{ laatsteDag: plusDagen(vandaag, 99) }] },
  ])
  expect(maatregel(await zoals(toen), '11')).toMatchObject({ status: 'loopt', uitersteDag: plusDagen(vandaag, 99) })
  expect((await zoals(verbeterd)).uitspraken).toMatchObject([{ zaaknummer: 'C/10/2', delen: [{ laatsteDag: plusDagen(vandaag, 60) }] }])
})

test('alleen het laatste woord over een maatregel kan worden ingetrokken', async () => {
  await beslis([begin('11', geleden(40), plusDagen(vandaag, 9), true)])
  const eerste = (await lees()).uitspraken[0]?.id
  const { id } = maatregel(await lees(), '11')
  await beslis(
    [
      {
        stap: 'verlengen',
        maatregelId: id,
        ingangsdatum: plusDagen(vandaag, 10),
        einddatum: plusDagen(vandaag, 90),
        einddatumInclusief: true,
      },
    ],
    { datum: geleden(1), datumKennisgeving: vandaag },
  )
  const trekIn = (uitspraak?: string) => huis.stel('anna', 'POST', `/uitspraken/${uitspraak}/intrekking`, { reden: 'Vergissing.' })
  expect((await trekIn(eerste)).status).toBe(409)
  expect((await trekIn((await lees()).uitspraken[0]?.id)).status).toBe(200)
  expect(maatregel(await lees(), '11').uitersteDag).toBe(plusDagen(vandaag, 9))
  expect((await trekIn(eerste)).status).toBe(200)
})

test('een maatregel die naar een andere instelling gaat, houdt zijn geschiedenis, met wie verdergaat en wat is afgesproken', async () => {
  const warmeOverdracht = { naarWie: 'GI Elders', afspraken: 'Zij bellen deze week.', aanvaard: 'nog_niet' }
  const stap = { stap: 'overdragen', laatsteDag: vandaag, warmeOverdracht }
  expect((await huis.stel('gerda', 'POST', `/maatregelen/${dossier.maatregel}/stappen`, stap)).status).toBe(403)
  expect((await huis.stel('anna', 'POST', `/maatregelen/${dossier.maatregel}/stappen`, stap)).status).toBe(200)
  expect(maatregel(await lees(), '41')).toMatchObject({ status: 'eindigt', laatsteDag: vandaag, warmeOverdracht, stappen: [] })
  expect((await huis.stel('anna', 'POST', `/maatregelen/${dossier.maatregel}/stappen`, stap)).status).toBe(409)
})

test('minimaal werken kan alleen een gedragswetenschapper of teamleider besluiten, met reden en een laatste dag', async () => {
  const besluit = (wie: 'anna' | 'gerda' | 'teun', tot?: Datum) =>
    huis.stel(wie, 'POST', `/maatregelen/${dossier.maatregel}/werkvariant`, {
      variant: 'minimaal',
      van: vandaag,
      ...(tot ? { tot } : {}),
      reden: 'Ziekte in het team.',
    })
  expect((await besluit('anna', plusDagen(vandaag, 30))).status).toBe(403)
  expect((await besluit('gerda')).status).toBe(422)
  expect((await besluit('gerda', plusMaanden(vandaag, 4))).status).toBe(422)
  expect((await besluit('gerda', plusDagen(vandaag, 30))).status).toBe(201)
  expect(maatregel(await lees(), '41').werkvariant).toMatchObject({
    variant: 'minimaal',
    tot: plusDagen(vandaag, 30),
    beslotenDoor: 'gerda',
  })
})

test('wie een maatregel omzet, laat het kind niet zonder zijn vaste jeugdbeschermer achter', async () => {
  const ots = await huis.maakDossier('11', geleden(300))
  const omzetting = { stap: 'omzetten', maatregelId: ots.maatregel, type: '21', ingangsdatum: geleden(10), einddatumInclusief: false }
  const beschikking = {
    gerecht: 'Rechtbank Proef',
    zaaknummer: 'C/10/7',
    datum: geleden(11),
    datumKennisgeving: geleden(11),
    dictum: 'De rechtbank beëindigt het gezag.',
    delen: [omzetting],
    opdrachten: [],
  }
  const vaste = async () =>
    await huis.databank.kysely
      .selectFrom('kindstand')
      .select(['vaste_medewerker_id', 'vaste_sinds', 'op_wachtlijst'])
      .where('jeugdige_id', '=', ots.kind)
      .executeTakeFirstOrThrow()
  const voor = await vaste()
  expect(voor.vaste_medewerker_id).not.toBeNull()
  expect((await huis.stel('anna', 'POST', `/jeugdigen/${ots.kind}/uitspraken`, beschikking)).status).toBe(201)
  expect(await vaste()).toEqual(voor)
  expect((await huis.stel('anna', 'GET', `/jeugdigen/${ots.kind}/zaak`)).status).toBe(200)
})
