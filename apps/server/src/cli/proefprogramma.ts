import { spawn } from 'node:child_process'
import { createWriteStream, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Datum } from '@houvast/domein/kalender'
import { bestandNamen, schrijfCsv } from '@houvast/uitwisseling/levering'
import type { Instelling } from '../demo/instelling.ts'
import { type DemoLevering, legeLevering, schrijfVerloop } from '../demo/records.ts'
import { doorloop } from '../demo/verloop.ts'

const programma = fileURLToPath(new URL('./houvast.ts', import.meta.url))

export interface Afloop {
  readonly code: number | null
  readonly uit: string
  readonly fout: string
}

export interface Lopend {
  readonly afloop: Promise<Afloop>
  /** Ends it as a power cut does. */
  sla(): void
  /** Ends it as Ctrl+C does. */
  breekAf(): void
}

/** Begins the program as `./houvast` does, in a folder of its own. */
export function begin(map: string, argumenten: readonly string[], omgeving: Record<string, string> = {}): Lopend {
  const proces = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', programma, ...argumenten], {
    cwd: map,
    env: { PATH: process.env.PATH, HOME: process.env.HOME, ...omgeving },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let uit = ''
  let fout = ''
  proces.stdout.on('data', (deel) => {
    uit += String(deel)
  })
  proces.stderr.on('data', (deel) => {
    fout += String(deel)
  })
  const afloop = new Promise<Afloop>((klaar, mislukt) => {
    proces.once('error', mislukt)
    proces.once('close', (code) => klaar({ code, uit, fout }))
  })
  return { afloop, sla: () => void proces.kill('SIGKILL'), breekAf: () => void proces.kill('SIGINT') }
}

export const draai = (map: string, argumenten: readonly string[], omgeving?: Record<string, string>) =>
  begin(map, argumenten, omgeving).afloop

/** A folder that is gone when the tests are done. */
export function maakProefmap(): { map: string; ruimOp(): void } {
  const map = mkdtempSync(join(tmpdir(), 'houvast-programma-'))
  return { map, ruimOp: () => rmSync(map, { recursive: true, force: true }) }
}

/** What a small institution delivers on its last day. */
export function kleineLevering(vandaag: Datum, opties: Partial<Instelling> = {}): DemoLevering {
  const instelling: Instelling = {
    naam: 'GI Proef',
    code: 'P',
    zaad: 11,
    kinderen: 80,
    teams: 2,
    jarenHistorie: 2,
    contactMaanden: 8,
    ruimte: 1,
    startEerst: 0.5,
    ...opties,
  }
  return schrijfVerloop(doorloop(instelling, vandaag, 900_000_000), legeLevering())
}

export async function schrijfLevering(levering: DemoLevering, map: string): Promise<string> {
  mkdirSync(map, { recursive: true })
  for (const bestand of bestandNamen) await schrijfCsv(bestand, levering[bestand], createWriteStream(join(map, `${bestand}.csv`)))
  return map
}
