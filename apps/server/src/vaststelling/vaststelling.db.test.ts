import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { uuidv7 } from 'uuidv7'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { z } from 'zod'
import { draai } from '../cli/proefprogramma.ts'
import { verwerkLevering } from '../levering/verwerk.ts'
import { geleden, openProefhuis, type Proefhuis } from '../plan/proefdossier.ts'
import type {
  ConceptAntwoord,
  HerberekeningAntwoord,
  VaststellingAntwoord,
  VaststellingenAntwoord,
  VerschilAntwoord,
  VerschilkinderenAntwoord,
} from './contract.ts'
import { breukenIn, breukenInBestand } from './keten.ts'
import { findSchakels } from './vaststelling.ts'

type Wie = 'anna' | 'wil' | 'tess' | 'bo' | 'dora'
let huis: Proefhuis<Wie>
let map: string

beforeAll(async () => {
  map = mkdtempSync(join(tmpdir(), 'houvast-vaststelling-'))
  huis = await openProefhuis({
    anna: 'jeugdbeschermer',
    wil: 'wachtlijstbeheerder',
    tess: 'teamleider',
    bo: 'bestuurder',
    dora: 'data-analist',
  })
})
afterAll(async () => {
  await huis?.sluit()
  rmSync(map, { recursive: true, force: true })
})

const stel = async <T>(wie: Wie, methode: 'GET' | 'POST', pad: string, body?: object) => {
  const antwoord = await huis.stel(wie, methode, pad, body)
  expect(antwoord.status, `${pad} ${antwoord.tekst}`).toBeLessThan(300)
  return antwoord.inhoud as T
}
const concept = (wie: Wie, peildatum: string) =>
  stel<z.infer<typeof ConceptAntwoord>>(wie, 'POST', '/vaststellingen/concept', { peildatum })

async function stelVast(peildatum: string, toelichting: string | null = null): Promise<string> {
  const { inhoud, sha256 } = await concept('dora', peildatum)
  const { kennismoment } = inhoud
  return (await stel<{ id: string }>('bo', 'POST', '/vaststellingen', { peildatum, kennismoment, sha256, toelichting })).id
}

async function leesIn(jeugdbescherming: string[], toewijzingen: string[], afwezigheid: string[]) {
  const koppen = {
    medewerkers: 'personeelsnummer;naam;functie;team_code;in_dienst;uit_dienst;skj_nummer;skj_geldig_tot',
    dienstverbanden: 'personeelsnummer;van;tot;fte;functie',
    afwezigheid: 'personeelsnummer;van;tot;soort;percentage',
    jeugdbescherming:
      'bsn;geboortedatum;geslacht;postcode_of_gemeente;type_maatregel;datum_aanvang;datum_einde;reden_beeindiging;datum_overgedragen;datum_overgedragen_gekregen',
    toewijzingen: 'bsn;type_maatregel;datum_aanvang;personeelsnummer;rol;van;tot;reden',
  }
  const rijen = {
    medewerkers: ['P1;Piet;jeugdbeschermer;;2020-01-01;;;'],
    dienstverbanden: ['P1;2020-01-01;;1,0;jeugdbeschermer'],
    afwezigheid,
    jeugdbescherming,
    toewijzingen,
  }
  for (const [naam, kop] of Object.entries(koppen))
    writeFileSync(join(map, `${naam}.csv`), [kop, ...rijen[naam as keyof typeof rijen], ''].join('\n'))
  const { status } = await verwerkLevering(huis.databank, map, { persoon: null, uitvoeren: true, zonderFouteRecords: true, periode: null })
  expect(status).toBe('uitgevoerd')
}

describe('een vaststelling', () => {
  test('blijft na een jaar van wijzigingen byte voor byte te berekenen zoals toen bekend, en zegt zoals nu bekend wat er anders is en waardoor', async () => {
    const [eerste, tweede] = [await huis.maakDossier('11', geleden(400)), await huis.maakDossier('12', geleden(430))]
    const lopend = `123456782;20140512;M;1234AB;11;${geleden(420)};;;;`
    const ander = `111222333;20150512;V;1234AB;11;${geleden(410)};;;;`
    const bijPiet = `123456782;11;${geleden(420)};P1;vast;${geleden(418)};;`
    await leesIn([lopend, ander], [bijPiet], [])
    const peildatum = geleden(365)
    const id = await stelVast(peildatum, 'Voor het jaarverslag.')
    const toen = await stel<z.infer<typeof VaststellingAntwoord>>('tess', 'GET', `/vaststellingen/${id}`)
    expect(toen).toMatchObject({
      volgnummer: 1,
      vorigeHash: '',
      vastgesteldDoor: { naam: 'bo', rol: 'bestuurder' },
      toelichting: 'Voor het jaarverslag.',
    })
    expect(toen.inhoud.cijfers.kinderen.totaal).toBe(4)
    expect(toen.inhoud).toMatchObject({ instelling: 'GI Proef', definities: { id: '2026-1' }, volledigheid: { levering: { fouten: 0 } } })

    // Told later, corrected, ended, retracted, delivered again; on screens and by deliveries.
    await stel('anna', 'POST', `/jeugdigen/${eerste.kind}/contacten`, {
      datum: geleden(399),
      met: 'jeugdige',
      wijze: 'huisbezoek',
      jeugdigeGezien: true,
      feit: 'Wij spraken elkaar.',
    })
    await stel('anna', 'POST', `/jeugdigen/${tweede.kind}/plannen`, {
      maatregelId: tweede.maatregel,
      soort: 'plan_van_aanpak',
      vastgesteldOp: geleden(400),
    })
    await huis.maakDossier('41', geleden(390))
    await leesIn(
      [`123456782;20140512;M;1234AB;11;${geleden(420)};${geleden(366)};03;;`, ander],
      [bijPiet],
      [`P1;${geleden(417)};;ziekte;100`],
    )
    await leesIn([ander], [], [])
    const verzoek = { soort: 'inzage_verzocht', datum: geleden(40), overId: null, toelichting: '' }
    const { id: verzocht } = await stel<{ id: string }>('anna', 'POST', `/jeugdigen/${eerste.kind}/gebeurtenissen`, verzoek)
    await stel('anna', 'POST', `/gebeurtenissen/${verzocht}/intrekking`, { reden: 'Het was een ander kind.' })
    const { kysely } = huis.databank
    const team = uuidv7()
    await kysely.insertInto('team').values({ id: team, code: 'T1', naam: 'Team 1' }).execute()
    await kysely.updateTable('medewerker').set({ team_id: team }).where('naam', 'in', ['anna', 'tess']).execute()
    const { id: anna } = await kysely.selectFrom('medewerker').select('id').where('naam', '=', 'anna').executeTakeFirstOrThrow()
    await stel('tess', 'POST', `/medewerkers/${anna}/afwezigheid`, { van: geleden(405), soort: 'ziekte', percentage: 100 })
    const vanEerste = kysely.selectFrom('toewijzing').select('id').where('jeugdige_id', '=', eerste.kind).where('rol', '=', 'vast')
    const { id: vast } = await vanEerste.executeTakeFirstOrThrow()
    await stel('tess', 'POST', `/toewijzingen/${vast}/einde`, { tot: geleden(1), reden: 'Anna is ziek.' })

    const opnieuw = await stel<z.infer<typeof HerberekeningAntwoord>>('tess', 'GET', `/vaststellingen/${id}/zoals-toen`)
    expect(opnieuw).toEqual({ gelijk: true, sha256: toen.sha256, verschillen: [] })

    const nu = await stel<z.infer<typeof VerschilAntwoord>>('tess', 'GET', `/vaststellingen/${id}/zoals-nu`)
    const van = (pad: string) => nu.cijfers.find((een) => een.pad === pad)
    expect(van('kinderen.totaal')).toMatchObject({ toen: 4, nu: 4, erbij: 1, eraf: 1 })
    expect(van('eersteContact.jeugdbescherming.opTijd')).toMatchObject({
      toen: 0,
      nu: 1,
      erbij: 1,
      oorzaken: [{ tabel: 'contact', herkomst: 'scherm' }],
    })
    expect(van('wachtlijst.intern')?.oorzaken).toContainEqual({ tabel: 'afwezigheid', soort: 'toegevoegd', herkomst: 'scherm', aantal: 1 })
    const achter = await stel<z.infer<typeof VerschilkinderenAntwoord>>(
      'bo',
      'GET',
      `/vaststellingen/${id}/kinderen?telling=planVanAanpak.jeugdbescherming.opTijd`,
    )
    expect(achter.rijen.map(({ kind, verschil }) => [kind.id, kind.naam, verschil])).toEqual([[tweede.kind, null, 1]])
    expect(achter.rijen[0]?.toelichting).toMatch(/^Telt nu mee: op .* is een plan toegevoegd op een scherm\.$/)
    const { rijen: weg } = await stel<z.infer<typeof VerschilkinderenAntwoord>>(
      'bo',
      'GET',
      `/vaststellingen/${id}/kinderen?telling=kinderen.totaal`,
    )
    expect(weg.map(({ verschil }) => verschil).toSorted()).toEqual([-1, 1])
  }, 120_000)

  test('is niet meer te veranderen, en sluit aan op de vorige', async () => {
    await stelVast(geleden(30))
    const { vaststellingen } = await stel<z.infer<typeof VaststellingenAntwoord>>('wil', 'GET', '/vaststellingen')
    expect(vaststellingen.map(({ volgnummer }) => volgnummer)).toEqual([2, 1])
    expect(vaststellingen[0]?.vorigeHash).toBe(vaststellingen[1]?.hash)
    for (const opdracht of [
      `UPDATE vaststelling SET toelichting = 'iets anders'`,
      'DELETE FROM vaststelling',
      'TRUNCATE vaststelling',
      `INSERT INTO vaststelling SELECT 9, gen_random_uuid(), peildatum, kennismoment, definitieversie, inhoud, sha256, toelichting, vastgesteld_op, vastgesteld_door, naam, rol, vorige_hash, repeat('0', 64) FROM vaststelling WHERE volgnummer = 1`,
    ])
      await expect(sql.raw(opdracht).execute(huis.databank.kysely)).rejects.toThrow(/veranderd|sluit aan/)
    const schakels = await findSchakels(huis.databank.kysely)
    expect(breukenIn(schakels)).toEqual([])
    const [een, twee] = schakels
    if (!een || !twee) throw new Error('Er zijn geen twee vaststellingen.')
    expect(breukenIn([twee])).toHaveLength(1)
    expect(breukenIn([{ ...een, inhoud: een.inhoud.replace('"totaal":4', '"totaal":5') }, twee])).toEqual([
      'Vaststelling 1: de inhoud is veranderd.',
    ])
    const later = { ...een.ondertekening, vastgesteldOp: '2020-01-01T00:00:00.000000Z' }
    expect(breukenIn([{ ...een, ondertekening: later }, twee])).toEqual(['Vaststelling 1: wie of wanneer is veranderd.'])
  })

  test('gaat mee als bestand dat te controleren is, en als document met dezelfde hash', async () => {
    const { vaststellingen } = await stel<z.infer<typeof VaststellingenAntwoord>>('bo', 'GET', '/vaststellingen')
    const laatste = vaststellingen[0]
    if (!laatste) throw new Error('Er is niets vastgesteld.')
    const { tekst } = await huis.stel('dora', 'GET', `/vaststellingen/${laatste.id}/json`)
    expect(breukenInBestand(tekst)?.breuken).toEqual([])
    const { inhoud } = await huis.databank.kysely
      .selectFrom('vaststelling')
      .select('inhoud')
      .where('id', '=', laatste.id)
      .executeTakeFirstOrThrow()
    expect(tekst).toContain(inhoud)
    expect(breukenInBestand(tekst.replace('"totaal":', '"totaal":1'))?.breuken).not.toEqual([])
    expect(breukenInBestand('{}')).toBeNull()
    const eerste = vaststellingen.find(({ volgnummer }) => volgnummer === 1)
    writeFileSync(join(map, 'twee.json'), tekst)
    writeFileSync(join(map, 'een.json'), (await huis.stel('dora', 'GET', `/vaststellingen/${eerste?.id}/json`)).tekst)
    writeFileSync(join(map, 'anders.json'), tekst.replace('"naam":"bo"', '"naam":"be"'))
    const { code, uit } = await draai(map, ['vaststelling', 'controleer', 'twee.json', '--vorige', 'een.json'])
    expect({ code, uit }).toMatchObject({ code: 0, uit: expect.stringContaining('en sluit aan op de vorige vaststelling.') })
    const veranderd = await draai(map, ['vaststelling', 'controleer', 'anders.json'])
    expect(veranderd).toMatchObject({ code: 1, fout: expect.stringContaining('Wie vaststelde, wanneer') })
    expect((await draai(map, ['vaststelling', 'controleer', 'een.json', '--vorige', 'twee.json'])).code).toBe(1)
    const pdf = await huis.stel('dora', 'GET', `/vaststellingen/${laatste.id}/pdf`)
    expect(pdf.tekst.replace(/\s/g, '')).toContain(laatste.sha256)
    expect(pdf.tekst.replace(/\s/g, '')).toContain(laatste.hash)
    for (const pad of ['json', 'pdf']) expect((await huis.stel('tess', 'GET', `/vaststellingen/${laatste.id}/${pad}`)).status).toBe(403)
  })

  test('wordt geweigerd als het concept een ander is, of er nog iets bekend kan worden, of door wie het niet mag', async () => {
    const peildatum = geleden(10)
    const { inhoud, sha256 } = await concept('bo', peildatum)
    const { kennismoment } = inhoud
    const stuur = (anders: object, wie: Wie = 'bo') =>
      huis.stel(wie, 'POST', '/vaststellingen', { peildatum, kennismoment, sha256, toelichting: null, ...anders })
    expect(await stuur({ sha256: '0'.repeat(64) })).toMatchObject({ status: 422 })
    expect(await stuur({ peildatum: geleden(11) })).toMatchObject({ status: 422 })
    expect(await stuur({ kennismoment: new Date(Date.now() + 60_000).toISOString() })).toMatchObject({ status: 422 })
    expect(await stuur({}, 'tess')).toMatchObject({ status: 403 })
    expect((await huis.stel('bo', 'POST', '/vaststellingen/concept', { peildatum: '2999-01-01' })).status).toBe(422)
    expect((await huis.stel('wil', 'POST', '/vaststellingen/concept', { peildatum })).status).toBe(403)
    expect(await stuur({})).toMatchObject({ status: 201 })
  })
})
