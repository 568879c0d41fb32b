import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, expect, test } from 'vitest'
import { openDatabank } from '../db/databank.ts'
import { controleerAfgeleid } from '../stand/dagwissel.ts'
import { begin, draai, kleineLevering, maakProefmap, schrijfLevering } from './proefprogramma.ts'

/** HOUVAST_KILLS=50 for a night's run. */
const keren = Number(process.env.HOUVAST_KILLS ?? 3)
const { map, ruimOp } = maakProefmap()
afterAll(ruimOp)

const wacht = (ms: number) => new Promise((klaar) => setTimeout(klaar, ms))

test(`na ${keren} keer omvallen tijdens het inlezen staat alles er, of niets`, { timeout: 120_000 + keren * 60_000 }, async () => {
  const levering = kleineLevering('2025-04-01', { kinderen: 250 })
  const aantal = levering.jeugdbescherming.length + levering.jeugdreclassering.length
  await schrijfLevering(levering, join(map, 'levering'))
  const begonnen = performance.now()
  expect(await draai(map, ['import', 'levering', '--gegevens', 'heel'])).toMatchObject({ code: 0 })
  const duur = performance.now() - begonnen
  expect(await telIn('heel')).toEqual({ maatregelen: aantal, leveringen: 1, verschillen: 0 })

  const aflopen = { niets: 0, alles: 0 }
  for (let keer = 0; keer < keren; keer++) {
    rmSync(join(map, 'half'), { recursive: true, force: true })
    const lopend = begin(map, ['import', 'levering', '--gegevens', 'half'])
    await wacht(duur * (0.15 + (0.85 * (keer + 0.5)) / keren))
    lopend.sla()
    await lopend.afloop
    const na = await telIn('half')
    expect([
      { maatregelen: 0, leveringen: 0, verschillen: 0 },
      { maatregelen: aantal, leveringen: 1, verschillen: 0 },
    ]).toContainEqual(na)
    aflopen[na.maatregelen === 0 ? 'niets' : 'alles']++
  }
  expect(await draai(map, ['import', 'levering', '--gegevens', 'half'])).toMatchObject({ code: 0 })
  expect(await telIn('half')).toMatchObject({ maatregelen: aantal, verschillen: 0 })
  if (process.env.HOUVAST_KILLS) console.log(`${keren} keer omgevallen tijdens het inlezen:`, aflopen)
})

async function telIn(gegevens: string) {
  if (!existsSync(join(map, gegevens, 'db'))) return { maatregelen: 0, leveringen: 0, verschillen: 0 }
  const databank = await openDatabank({ map: join(map, gegevens) })
  try {
    const { rows } = await sql<{ maatregelen: number; leveringen: number }>`
      SELECT (SELECT count(*) FROM maatregel) AS maatregelen, (SELECT count(*) FROM levering) AS leveringen`.execute(databank.kysely)
    const verschillen = await databank.kysely.transaction().execute((db) => controleerAfgeleid(db))
    return { maatregelen: rows[0]?.maatregelen, leveringen: rows[0]?.leveringen, verschillen: verschillen.length }
  } finally {
    await databank.sluit()
  }
}
