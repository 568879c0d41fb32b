import { readFileSync } from 'node:fs'
import { mkdir, rename, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { heleMap } from '../bevinding.ts'
import { metMap, schrijfZip } from '../proef/map.ts'
import { leesLevering } from './levering.ts'

const kop =
  'bsn;geboortedatum;geslacht;postcode_of_gemeente;type_maatregel;datum_aanvang;datum_einde;reden_beeindiging;datum_overgedragen;datum_overgedragen_gekregen'
const rij = '123456782;20140512;M;1234AB;11;20250106;;;;'
const jb = (...rijen: string[]) => [kop, ...rijen, ''].join('\r\n')

async function lees(bestanden: Record<string, string | Buffer>) {
  return metMap(bestanden, (map) => leesLevering(map))
}
async function codes(bestanden: Record<string, string | Buffer>) {
  return (await lees(bestanden)).bevindingen
    .lijst()
    .map(({ ernst, code, rij: waar, kolom }) => [ernst, code, waar, kolom].filter((deel) => deel !== null).join(' '))
}
async function eerste(inhoud: string | Buffer) {
  return (await lees({ 'jeugdbescherming.csv': inhoud })).bestanden.jeugdbescherming.records[0]
}

const verwacht = {
  rij: 2,
  bsn: '123456782',
  geboortedatum: '20140512',
  geslacht: 'M',
  postcodeOfGemeente: '1234AB',
  typeMaatregel: '11',
  datumAanvang: '2025-01-06',
  datumEinde: null,
  redenBeeindiging: null,
  datumOvergedragen: null,
  datumOvergedragenGekregen: null,
}

test('een bestand met puntkomma’s, met komma’s, met BOM of met kale regeleinden is hetzelfde bestand', async () => {
  for (const inhoud of [
    jb(rij),
    jb(rij).replaceAll(';', ','),
    `\ufeff${jb(rij)}`,
    jb(rij).replaceAll('\r\n', '\n'),
    jb(rij).replaceAll('\r\n', '\r'),
  ])
    expect(await eerste(inhoud)).toEqual(verwacht)
})

test('in de kopregel doen hoofdletters, spaties, streepjes en volgorde er niet toe', async () => {
  const anders = jb(rij).replace('bsn;geboortedatum', 'BSN;Geboorte-Datum').replace('type_maatregel', 'Type maatregel')
  expect(await eerste(anders)).toEqual(verwacht)
  const omgekeerd = jb(rij)
    .split('\r\n')
    .map((regel) => regel.split(';').reverse().join(';'))
    .join('\r\n')
  expect(await eerste(omgekeerd)).toEqual(verwacht)
})

test('een datum mag JJJJMMDD, JJJJ-MM-DD en DD-MM-JJJJ zijn', async () => {
  for (const dag of ['2025-01-06', '06-01-2025']) expect(await eerste(jb(rij.replace('20250106', dag)))).toEqual(verwacht)
})

test('een geboortedatum zonder dag of maand blijft zoals hij is aangeleverd', async () => {
  for (const dag of ['20140500', '20140000', '00000000']) expect((await eerste(jb(rij.replace('20140512', dag))))?.geboortedatum).toBe(dag)
})

test('een BSN dat in Excel zijn voorloopnul verloor, krijgt hem terug', async () => {
  expect((await eerste(jb(rij.replace('123456782', '12345672'))))?.bsn).toBe('012345672')
})

test('een onmogelijke datum, een onbekende code en een lege verplichte cel zijn fouten, met hun rij en kolom', async () => {
  const inhoud = jb(
    rij,
    rij.replace('20250106', '20250230'),
    rij.replace(';M;', ';X;'),
    rij.replace(';11;', ';;'),
    rij.replace('20250106;', '20250106;99991231'),
  )
  expect(await codes({ 'jeugdbescherming.csv': inhoud })).toEqual([
    'fout onmogelijke-datum 3 datum_aanvang',
    'fout onbekende-code 4 geslacht',
    'fout verplicht-veld-leeg 5 type_maatregel',
    'fout onmogelijke-datum 6 datum_einde',
  ])
})

test('een overgenomen maatregel zonder datum van aanvang begint op de dag van overname, met een waarschuwing', async () => {
  const inhoud = jb('123456782;20140512;M;1234AB;11;;;;;20250106')
  expect((await eerste(inhoud))?.datumAanvang).toBe('2025-01-06')
  expect(await codes({ 'jeugdbescherming.csv': inhoud })).toEqual(['waarschuwing datum-aanvang-vervangen 2 datum_aanvang'])
})

test('fte en percentage buiten hun bereik zijn fouten; een komma in het getal mag', async () => {
  const dienstverbanden =
    'personeelsnummer;van;tot;fte;functie\nP1;20200101;;0,8889;jurist\nP1;20200101;;36;jurist\nP1;20200101;;-1;jurist\n'
  const afwezigheid = 'personeelsnummer;van;tot;soort;percentage\nP1;20200101;;ziekte;101\n'
  expect(await codes({ 'dienstverbanden.csv': dienstverbanden, 'afwezigheid.csv': afwezigheid })).toEqual([
    'fout buiten-bereik 2 percentage',
    'fout buiten-bereik 3 fte',
    'fout buiten-bereik 4 fte',
  ])
  expect((await lees({ 'dienstverbanden.csv': dienstverbanden })).bestanden.dienstverbanden.records.map(({ fte }) => fte)).toEqual([0.8889])
})

test('een ontbrekende verplichte kolom maakt het bestand onbruikbaar; een andere ontbrekende of onbekende kolom is een waarschuwing', async () => {
  expect(await codes({ 'teams.csv': 'naam;jeugdregio\nNoord;X\n' })).toEqual(['fout kolom-ontbreekt 1 team_code'])
  expect(await codes({ 'teams.csv': 'team_code;naam;kleur\nT1;Noord;rood\n' })).toEqual([
    'waarschuwing kolom-ontbreekt 1 jeugdregio',
    'waarschuwing onbekende-kolom 1 kleur',
  ])
})

test('zonder kopregel komt niets van de eerste rij in een melding', async () => {
  const { bevindingen } = await lees({ 'medewerkers.csv': '123456782;Jan Jansen\n' })
  expect(JSON.stringify(bevindingen.lijst())).not.toMatch(/123456782|Jansen/)
  expect(bevindingen.aantal('fout')).toBeGreaterThan(0)
})

test('een bestand dat geen UTF-8 is, zegt hoe het wel moet', async () => {
  const teams = (naam: string, codering: BufferEncoding) => Buffer.from(`team_code;naam;jeugdregio\nT1;${naam};X\n`, codering)
  for (const inhoud of [teams('Zuid-België', 'latin1'), Buffer.from(`\ufeff${teams('Noord', 'utf8')}`, 'utf16le')]) {
    const [bevinding] = (await lees({ 'teams.csv': inhoud })).bevindingen.lijst()
    expect(bevinding?.melding).toContain('Opslaan als, CSV UTF-8')
  }
})

test('een aanhalingsteken dat niet sluit, nultekens en een te lange rij maken het bestand onbruikbaar', async () => {
  const teams = (cel: string) => `team_code;naam;jeugdregio\nT0;Zuid;X\nT1;${cel};X\n`
  expect(await codes({ 'teams.csv': teams('"Noord') })).toEqual(['fout aanhalingsteken-open 3'])
  expect(await codes({ 'teams.csv': teams('No"ord') })).toEqual(['fout aanhalingsteken 3'])
  expect(await codes({ 'teams.csv': teams('No\0ord') })).toEqual(['fout nultekens'])
  expect(await codes({ 'teams.csv': teams('x'.repeat(1_100_000)) })).toEqual(['fout rij-te-lang 3'])
  expect(await codes({ 'teams.csv': teams('x'.repeat(40_000)) })).toEqual(['fout ongeldige-waarde 3 naam'])
})

test('een rij met te weinig of te veel kolommen is een fout', async () => {
  expect(await codes({ 'teams.csv': 'team_code;naam;jeugdregio\nT1;Noord\nT2;Zuid;X;Y\nT3;Oost;X;;\n\n;;\nT4;West;\n' })).toEqual([
    'fout aantal-kolommen 2',
    'fout aantal-kolommen 3',
  ])
})

test('eindigt de laatste rij zonder regeleinde, dan kan het bestand zijn afgekapt: een waarschuwing', async () => {
  expect(await codes({ 'jeugdbescherming.csv': jb(rij).trimEnd() })).toEqual(['waarschuwing regeleinde-ontbreekt'])
})

test('een lege map, een pad dat er niet is en een map zonder bekende bestanden zijn een fout op de map', async () => {
  expect(await codes({})).toEqual(['fout lege-map'])
  expect(await codes({ 'notities.csv': 'a;b\n' })).toEqual(['fout lege-map', 'waarschuwing onbekend-bestand'])
  const [bevinding] = (await leesLevering('bestaat-niet')).bevindingen.lijst()
  expect(bevinding).toMatchObject({ bestand: heleMap, code: 'map-niet-gevonden', ernst: 'fout' })
})

test('toewijzingen zonder medewerkers zijn een fout', async () => {
  const toewijzingen = 'bsn;type_maatregel;datum_aanvang;personeelsnummer;rol;van;tot;reden\n123456782;11;20250106;P1;vast;20250106;;\n'
  expect(await codes({ 'toewijzingen.csv': toewijzingen })).toEqual(['fout toewijzingen-zonder-medewerkers'])
})

test('wat geen gewoon bestand is, of er twee keer is, wordt geweigerd en nooit gevolgd', () =>
  metMap({ 'echt.txt': 'x', 'Teams.csv': 'team_code;naam;jeugdregio\n', 'teams.xlsx': 'x' }, async (map) => {
    await mkdir(join(map, 'contacten.csv'))
    await symlink(join(map, 'echt.txt'), join(map, 'plannen.csv'))
    const { bevindingen, bestanden } = await leesLevering(map)
    expect(bevindingen.lijst().map(({ bestand, code }) => `${bestand} ${code}`)).toEqual([
      'contacten.csv geen-bestand',
      'plannen.csv geen-bestand',
      'teams.xlsx dubbel-bestand',
      'echt.txt onbekend-bestand',
    ])
    expect(bestanden.teams.bruikbaar).toBe(false)
  }))

test('een bekend bestand in een formaat dat Houvast niet leest is een fout, want anders gaan de rijen verloren', async () => {
  expect(await codes({ 'teams.xls': 'x', 'medewerkers.ods': 'x' })).toEqual(['fout verkeerd-formaat', 'fout verkeerd-formaat'])
})

test('het bestand met vaste posities heeft zijn posities nodig; zonder wordt er niets geraden', async () => {
  const regel = '12345678220140512M1234AB1120250106'
  expect(await codes({ 'jeugdbescherming.txt': regel })).toEqual(['fout geen-posities'])
  const plek = (van: number, tot: number) => ({ van, tot })
  const posities = {
    jeugdbescherming: {
      bsn: plek(1, 9),
      geboortedatum: plek(10, 17),
      geslacht: plek(18, 18),
      postcode_of_gemeente: plek(19, 24),
      type_maatregel: plek(25, 26),
      datum_aanvang: plek(27, 34),
      datum_einde: plek(35, 42),
      reden_beeindiging: plek(43, 44),
      datum_overgedragen: plek(45, 52),
      datum_overgedragen_gekregen: plek(53, 60),
    },
  }
  const bestanden = { 'jeugdbescherming.txt': `${regel}\r\n${regel.slice(0, 30)}\r\n`, 'cbs-posities.json': JSON.stringify(posities) }
  expect((await lees(bestanden)).bestanden.jeugdbescherming.records).toEqual([{ ...verwacht, rij: 1 }])
  expect((await codes(bestanden))[0]).toBe('fout aantal-kolommen 2')
  expect(await codes({ ...bestanden, 'cbs-posities.json': '{"jeugdbescherming": {"bsn": [1, 9]}}' })).toEqual([
    'fout posities-onleesbaar',
    'fout geen-posities',
  ])
})

test('een zip is hetzelfde als de map, ook als de map zelf is ingepakt', () =>
  metMap({}, async (map) => {
    const los = await lees({ 'jeugdbescherming.csv': jb(rij) })
    for (const voor of ['', 'levering/']) {
      const zip = join(map, 'levering.zip')
      await schrijfZip(zip, { [`${voor}jeugdbescherming.csv`]: jb(rij), '__MACOSX/._x': 'x' })
      const levering = await leesLevering(zip)
      expect(levering.bevindingen.lijst()).toEqual([])
      expect(levering.bestanden).toEqual(los.bestanden)
      expect(levering.inhoudshash).toBe(los.inhoudshash)
    }
  }))

test('een zip in een zip wordt geweigerd, en een kapotte zip of een pad naar buiten ook', () =>
  metMap({}, async (map) => {
    const zip = join(map, 'levering.zip')
    await schrijfZip(zip, { 'jeugdbescherming.csv': jb(rij), 'meer.zip': 'PK' })
    expect((await leesLevering(zip)).bevindingen.lijst().map(({ code }) => code)).toEqual(['zip-in-zip'])

    const stuk = Buffer.from('PK\x03\x04 geen zip')
    await writeFile(zip, stuk)
    expect((await leesLevering(zip)).bevindingen.lijst().map(({ code }) => code)).toEqual(['zip-onleesbaar'])

    await schrijfZip(zip, { 'aa/jeugdbescherming.csv': jb(rij) })
    await writeFile(zip, Buffer.from(readFileSync(zip).toString('latin1').replaceAll('aa/jeugd', '../jeugd'), 'latin1'))
    expect((await leesLevering(zip)).bevindingen.lijst().map(({ code }) => code)).toEqual(['zip-pad'])
  }))

test('dezelfde inhoud geeft dezelfde hash, andere inhoud een andere', async () => {
  const een = await lees({ 'jeugdbescherming.csv': jb(rij) })
  const zelfde = await lees({ 'Jeugdbescherming.csv': jb(rij), 'notitie.md': 'x' })
  const ander = await lees({ 'jeugdbescherming.csv': jb(rij, rij) })
  expect(zelfde.inhoudshash).toBe(een.inhoudshash)
  expect(ander.inhoudshash).not.toBe(een.inhoudshash)
})

test('van een bestand vol fouten blijven er duizend bevindingen per soort, de rest wordt geteld', async () => {
  const { bevindingen } = await lees({ 'teams.csv': `team_code;naam;jeugdregio\n${'T1;;X\n'.repeat(2_500)}` })
  expect(bevindingen.aantal('fout')).toBe(2_500)
  expect(bevindingen.lijst()).toHaveLength(1_001)
  expect(bevindingen.lijst().find(({ rij: waar }) => waar === null)?.melding).toContain('nog 1.500 keer')
})

test('een bestand dat hernoemd is naar .xlsx is geen werkmap', () =>
  metMap({ 'teams.csv': 'team_code;naam;jeugdregio\nT1;Noord;X\n' }, async (map) => {
    await rename(join(map, 'teams.csv'), join(map, 'teams.xlsx'))
    expect((await leesLevering(map)).bevindingen.lijst().map(({ code }) => code)).toEqual(['onleesbaar'])
  }))
