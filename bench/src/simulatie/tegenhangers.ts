import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { type Scenario, soorten } from '@houvast/simulatie/instelling'

const voer = promisify(execFile)
const hier = (bestand: string) => fileURLToPath(new URL(bestand, import.meta.url))

export interface Tegenhanger {
  readonly gebeurtenissen: number
  readonly rekenMs: number
  /** FNV-1a of the figures of the first run; the Python script draws differently and has none. */
  readonly hash?: string
}

/** A scenario as the numbers that both other programs read, in their order. */
export function alsGetallen(scenario: Scenario): number[] {
  const { personeel: p, toetsen: t } = scenario
  const stappen = (lijst: readonly { vanafMaand: number; waarde: number }[]) => [
    lijst.length,
    ...lijst.flatMap((een) => [een.vanafMaand, een.waarde]),
  ]
  return [
    ...[scenario.maanden, scenario.aanloopMaanden, scenario.gezinsgrootte.length, ...scenario.gezinsgrootte],
    ...soorten.map((soort) => scenario.verblijfJaren[soort]),
    ...[p.verloopPerJaar, p.vacatureDagen, p.vacatureSpreiding, p.langZiekPerJaar, p.langZiekDagen, p.overdrachtNaDagen],
    ...[p.kortZiekPerJaar, p.kortZiekDagen, p.opbouw.length, ...p.opbouw.flatMap(({ naDagen, deel }) => [naDagen, deel])],
    ...[t.contactDagen, t.contactwerkDagen, t.planDagen, t.planwerkDagen, scenario.toewijzing.voorrangStart, scenario.wachtlijstNaDagen],
    scenario.instellingen.length,
    ...scenario.instellingen.flatMap(({ kinderen, instroomPerJaar, teams }) => [
      ...soorten.map((soort) => kinderen[soort]),
      ...soorten.map((soort) => instroomPerJaar[soort]),
      teams.length,
      ...teams.flatMap(({ plaatsen, caseload }) => [...stappen(plaatsen), ...stappen(caseload)]),
    ]),
  ]
}

async function metBestand<T>(scenario: Scenario, werk: (map: string, bestand: string) => Promise<T>): Promise<T> {
  const map = await mkdtemp(join(tmpdir(), 'houvast-simulatie-'))
  try {
    const bestand = join(map, 'scenario.txt')
    await writeFile(bestand, alsGetallen(scenario).join('\n'))
    return await werk(map, bestand)
  } finally {
    await rm(map, { recursive: true, force: true })
  }
}

/** Our own C++ port, compiled here; null when there is no g++. */
export async function findCpp(scenario: Scenario, runs: number, zaad: number): Promise<Tegenhanger | null> {
  if (!(await isEr('g++', ['--version']))) return null
  return await metBestand(scenario, async (map, bestand) => {
    const programma = join(map, 'gi')
    await voer('g++', ['-O3', '-march=native', '-ffp-contract=off', '-o', programma, hier('./gi.cpp')])
    return JSON.parse((await voer(programma, [bestand, `${runs}`, `${zaad}`])).stdout)
  })
}

/** The same model in SimPy; null when no Python here has it. `HOUVAST_PYTHON` names another one. */
export async function findSimpy(scenario: Scenario, runs: number, zaad: number): Promise<Tegenhanger | null> {
  for (const python of [process.env.HOUVAST_PYTHON ?? 'python3', '/usr/bin/python3']) {
    if (!(await isEr(python, ['-c', 'import simpy']))) continue
    return await metBestand(scenario, async (_map, bestand) =>
      JSON.parse((await voer(python, [hier('./gi_simpy.py'), bestand, `${runs}`, `${zaad}`])).stdout),
    )
  }
  return null
}

async function isEr(programma: string, argumenten: readonly string[]): Promise<boolean> {
  return await voer(programma, argumenten).then(
    () => true,
    () => false,
  )
}

/** FNV-1a over the bytes, as the C++ port takes it. */
export function hashVan(cijfers: Float64Array): string {
  let hash = 2_166_136_261
  for (const deel of new Uint8Array(cijfers.buffer, cijfers.byteOffset, cijfers.byteLength)) hash = Math.imul(hash ^ deel, 16_777_619)
  return (hash >>> 0).toString(16).padStart(8, '0')
}
