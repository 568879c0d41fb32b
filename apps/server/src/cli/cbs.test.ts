import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { teLeveren } from '@houvast/uitwisseling/cbslevering'
import { leesLevering } from '@houvast/uitwisseling/levering'
import { sql } from 'kysely'
import { uuidv7 } from 'uuidv7'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openDatabank } from '../db/databank.ts'
import { vandaag } from '../stand/dagwissel.ts'
import { draai, maakProefmap } from './proefprogramma.ts'

const { map, ruimOp } = maakProefmap()
const [periode] = teLeveren('jeugdbescherming', vandaag())
const cbs = (...meer: string[]) => draai(map, ['cbs', '--periode', periode.naam, '--soort', 'jb', ...meer])
const kop =
  'bsn;geboortedatum;geslacht;postcode_of_gemeente;type_maatregel;datum_aanvang;datum_einde;reden_beeindiging;datum_overgedragen;datum_overgedragen_gekregen'

async function leesIn(...rijen: string[]): Promise<void> {
  mkdirSync(join(map, 'in'), { recursive: true })
  writeFileSync(join(map, 'in', 'jeugdbescherming.csv'), `${[kop, ...rijen].join('\r\n')}\r\n`)
  expect((await draai(map, ['import', 'in'])).code).toBe(0)
}
const metGegevens = async (werk: (databank: Awaited<ReturnType<typeof openDatabank>>) => Promise<unknown>) => {
  const databank = await openDatabank({ map: resolve(map, 'gegevens') })
  await werk(databank).finally(() => databank.sluit())
}

beforeAll(async () => {
  await leesIn(`123456782;20150310;V;1234AB;11;${periode.van};${periode.tot};04;;`, `999999999;20160000;M;0363;21;2020-02-03;;;;`)
  await metGegevens(async ({ kysely }) => {
    const id = uuidv7()
    await kysely
      .insertInto('medewerker')
      .values({ id, personeelsnummer: 'A1', naam: 'Ada Analist', functie: 'overig', in_dienst: '2020-01-01' })
      .execute()
    await sql`INSERT INTO gebruikersrol (id, medewerker_id, rol, geldig) VALUES (${uuidv7()}, ${id}, 'data-analist', daterange('2020-01-01', NULL))`.execute(
      kysely,
    )
  })
  mkdirSync(join(map, 'uit'))
}, 60_000)
afterAll(ruimOp)

const plekken = [9, 8, 1, 6, 2, 8, 8, 2, 8, 8]
const posities = () => {
  let van = 1
  return Object.fromEntries(
    kop.split(';').map((kolom, i) => {
      const plek = { van, tot: van + (plekken[i] ?? 0) - 1 }
      van = plek.tot + 1
      return [kolom, plek]
    }),
  )
}

test('controleren schrijft niets en noemt geen BSN', async () => {
  const { code, uit, fout } = await cbs('--alleen-controleren')
  expect({ code, fout }).toEqual({ code: 0, fout: '' })
  expect(uit).toContain(`jeugdbescherming, ${periode.naam}: 2 records, 0 fouten`)
  expect(uit).not.toMatch(/123456782/)
  expect(readdirSync(join(map, 'uit'))).toEqual([])
})

test('wie niet data-analist is, levert niet', async () => {
  expect(await cbs('--uit', 'uit', '--door', 'B2')).toMatchObject({ code: 2, fout: expect.stringContaining('data-analist') })
  expect(readdirSync(join(map, 'uit'))).toEqual([])
})

test('een fout houdt alles tegen, en er blijft geen bestand achter', async () => {
  const zet = (reden: string) =>
    metGegevens(({ kysely }) => kysely.updateTable('maatregel').set({ reden_beeindiging: reden }).where('type', '=', '11').execute())
  await zet('11')
  const { code, uit, fout } = await cbs('--uit', 'uit', '--door', 'A1')
  expect({ code, fout }).toEqual({ code: 1, fout: expect.stringContaining('Er is niets geleverd.') })
  expect(uit).toMatch(/^fout: dossier \d{7}, rij 2, reden_beeindiging: /m)
  expect(readdirSync(join(map, 'uit'))).toEqual([])
  await zet('04')
}, 30_000)

test('te krappe posities houden ook de levering zelf tegen', async () => {
  writeFileSync(join(map, 'krap.json'), JSON.stringify({ jeugdbescherming: { ...posities(), bsn: { van: 1, tot: 8 } } }))
  const { code, fout } = await cbs('--uit', 'uit', '--door', 'A1', '--posities', 'krap.json')
  expect({ code, fout }).toEqual({ code: 1, fout: expect.stringContaining('te weinig voor een waarde van 9 tekens') })
  expect(readdirSync(join(map, 'uit'))).toEqual([])
  await metGegevens(async ({ kysely }) => expect(await kysely.selectFrom('cbslevering').select('id').execute()).toEqual([]))
}, 30_000)

test('levert Excel, CSV en vaste breedte, die alle drie weer hetzelfde worden ingelezen, en schrijft nergens overheen', async () => {
  writeFileSync(join(map, 'posities.json'), JSON.stringify({ jeugdbescherming: posities() }))
  const { code, uit, fout } = await cbs('--uit', 'uit', '--door', 'A1', '--posities', 'posities.json')
  expect(code).toBe(0)
  expect(fout).toContain('heeft ze niet nagekeken')
  expect(uit).toMatch(/Controlegetal van het CSV-bestand: [0-9a-f]{64}\./)
  const naam = `jeugdbescherming-${periode.naam}`
  const gelezen = await Promise.all(
    (['xlsx', 'csv', 'txt'] as const).map(async (achter) => {
      const een = join(map, `lees-${achter}`)
      mkdirSync(een)
      expect(statSync(join(map, 'uit', `${naam}.${achter}`)).mode & 0o777).toBe(0o600)
      writeFileSync(join(een, `jeugdbescherming.${achter}`), readFileSync(join(map, 'uit', `${naam}.${achter}`)))
      writeFileSync(join(een, 'cbs-posities.json'), readFileSync(join(map, 'posities.json')))
      const { bevindingen, bestanden } = await leesLevering(een)
      expect(bevindingen.aantal('fout')).toBe(0)
      return bestanden.jeugdbescherming.records.map(({ rij: _, ...record }) => record)
    }),
  )
  expect(gelezen[0]).toHaveLength(2)
  expect(gelezen[1]).toEqual(gelezen[0])
  expect(gelezen[2]).toEqual(gelezen[0])
  expect(await cbs('--uit', 'uit', '--door', 'A1')).toMatchObject({ code: 2, fout: expect.stringContaining('bestaat al') })
  expect(existsSync(join(map, 'uit', `${naam}.xlsx`))).toBe(true)
}, 30_000)
