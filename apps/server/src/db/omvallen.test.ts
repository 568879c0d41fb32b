import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openDatabank } from './databank.ts'
import { MapInGebruik, sluitMapAf } from './map-slot.ts'

const keren = Number(process.env.HOUVAST_KILLS ?? 5)
const script = fileURLToPath(new URL('./proefproces.ts', import.meta.url))

let ouder: string
let map: string
const kinderen = new Set<ChildProcess>()

beforeEach(() => {
  ouder = mkdtempSync(join(tmpdir(), 'houvast-omvallen-'))
  map = ouder
})
afterEach(() => {
  for (const kind of kinderen) kind.kill('SIGKILL')
  kinderen.clear()
  rmSync(ouder, { recursive: true, force: true })
})

function begin(wat: 'slot' | 'schrijf') {
  const kind = spawn(process.execPath, [script, wat, map], { stdio: ['ignore', 'pipe', 'inherit'] })
  kinderen.add(kind)
  const regels: string[] = []
  const gestopt = new Promise<void>((klaar) => kind.once('close', () => klaar()))
  const lezer = createInterface({ input: kind.stdout })
  const eersteRegel = new Promise<string>((klaar, mislukt) => {
    lezer.once('line', klaar)
    kind.once('error', mislukt)
    kind.once('close', () => klaar('gestopt zonder een woord'))
  })
  lezer.on('line', (regel) => regels.push(regel))
  const sla = async () => {
    kind.kill('SIGKILL')
    await gestopt
    kinderen.delete(kind)
  }
  return { eersteRegel, regels, gestopt, sla }
}

const wacht = (ms: number) => new Promise((klaar) => setTimeout(klaar, ms))

describe('de gegevensmap', () => {
  test('is voor één proces tegelijk, ook langs een andere weg naar dezelfde map', async () => {
    const eerste = begin('slot')
    expect(await eerste.eersteRegel).toBe('klaar')
    expect(() => sluitMapAf(map)).toThrow(MapInGebruik)
    const omweg = join(ouder, 'omweg')
    symlinkSync(map, omweg)
    expect(() => sluitMapAf(omweg)).toThrow('is al in gebruik door een ander venster')
    await expect(openDatabank({ map })).rejects.toThrow(MapInGebruik)
    expect(existsSync(join(map, 'db'))).toBe(false)
    const tweede = begin('slot')
    expect(await tweede.eersteRegel).toMatch(/^MapInGebruik: De gegevensmap .* is al in gebruik/)
    await tweede.gestopt
    await eerste.sla()
    sluitMapAf(map)()
  })

  test('is ook binnen één proces maar één keer te openen, en na sluiten weer vrij', () => {
    const geefVrij = sluitMapAf(map)
    expect(() => sluitMapAf(map)).toThrow(MapInGebruik)
    geefVrij()
    sluitMapAf(map)()
  })

  test('is weer vrij zodra het proces weg is, hoe het ook stopte', async () => {
    for (let keer = 0; keer < 10; keer++) {
      const proces = begin('slot')
      expect(await proces.eersteRegel).toBe('klaar')
      await proces.sla()
      sluitMapAf(map)()
    }
  })

  test('krijgt van twee die tegelijk beginnen er precies één', async () => {
    for (let keer = 0; keer < 3; keer++) {
      const processen = Array.from({ length: 4 }, () => begin('slot'))
      const uitkomsten = await Promise.all(processen.map(({ eersteRegel }) => eersteRegel))
      expect(uitkomsten.filter((regel) => regel === 'klaar')).toHaveLength(1)
      await Promise.all(processen.map(({ sla }) => sla()))
    }
  })
})

test(`na ${keren} keer midden in het schrijven omvallen is er niets verloren wat was bevestigd, en niets half`, {
  timeout: 60_000 + keren * 15_000,
}, async () => {
  let bevestigd = -1
  for (let keer = 0; keer < keren; keer++) {
    const schrijver = begin('schrijf')
    // One in five falls over while it opens, or while it makes the folder.
    const tijdensOpenen = keer % 5 === 0
    if (!tijdensOpenen) expect(await schrijver.eersteRegel).toBe('klaar')
    await wacht(tijdensOpenen ? 200 + ((keer * 397) % 2_000) : 20 + ((keer * 53) % 700))
    await schrijver.sla()
    bevestigd = Math.max(bevestigd, ...schrijver.regels.filter((regel) => regel !== 'klaar').map(Number))
  }
  const databank = await openDatabank({ map })
  const { rows } = await sql<{ nummers: number; hoogste: number; halve: number }>`
      SELECT count(DISTINCT nummer) AS nummers, max(nummer) AS hoogste, count(*) FILTER (WHERE aantal <> 2) AS halve
      FROM (SELECT rtrim(code, 'ab')::integer AS nummer, count(*) AS aantal FROM team WHERE length(naam) = 2000 GROUP BY 1) AS paren`.execute(
    databank.kysely,
  )
  const [uitkomst] = rows
  await databank.sluit()
  expect(bevestigd).toBeGreaterThan(0)
  expect(uitkomst?.hoogste).toBeGreaterThanOrEqual(bevestigd)
  expect(uitkomst).toMatchObject({ halve: 0, nummers: (uitkomst?.hoogste ?? 0) + 1 })
  if (process.env.HOUVAST_KILLS) console.log(`${keren} keer omgevallen; bevestigd tot ${bevestigd}, teruggevonden tot ${uitkomst?.hoogste}`)
})
