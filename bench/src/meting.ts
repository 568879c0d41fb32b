import { loadavg } from 'node:os'

export interface Meting {
  readonly wat: string
  readonly doel: string
  readonly gemeten: string
  /** Beside the same work in another engine, where that was done. */
  readonly verhouding?: string
}

export type Bank = (meld: (stap: string) => void) => Promise<Meting[]>

export interface Tijd {
  readonly ms: number
  /** Of the processor, over all threads of this process: what is left of a measurement on a busy machine. */
  readonly rekenMs: number
}

export async function klok<T>(werk: () => Promise<T>): Promise<Tijd & { uitkomst: T }> {
  const begin = performance.now()
  const gerekend = process.cpuUsage()
  const uitkomst = await werk()
  const { user, system } = process.cpuUsage(gerekend)
  return { ms: performance.now() - begin, rekenMs: (user + system) / 1000, uitkomst }
}

export const inMs = (ms: number): string => (ms < 1000 ? `${Math.round(ms)} ms` : `${(ms / 1000).toFixed(2)} s`)

export const inTijd = ({ ms, rekenMs }: Tijd): string => `${inMs(ms)} (rekentijd ${inMs(rekenMs)})`

export function percentiel(tijden: readonly number[], deel: number): number {
  const opVolgorde = tijden.toSorted((een, ander) => een - ander)
  return opVolgorde[Math.min(opVolgorde.length - 1, Math.ceil(deel * opVolgorde.length) - 1)] ?? Number.NaN
}

/** The load of the machine stands with the figures: on a busy one they say little. */
export function druk(naam: string, metingen: readonly Meting[]): void {
  const kop: Meting = { wat: naam, doel: 'doel', gemeten: 'gemeten', verhouding: 'verhouding' }
  const kolommen = ['wat', 'doel', 'gemeten', 'verhouding'] as const
  const breedte = kolommen.map((kolom) => Math.max(...[kop, ...metingen].map((rij) => (rij[kolom] ?? '').length)))
  for (const rij of [kop, ...metingen]) {
    process.stdout.write(`${kolommen.map((kolom, plek) => (rij[kolom] ?? '').padEnd(breedte[plek] ?? 0)).join('  ')}\n`)
  }
  process.stdout.write(`belasting van de machine: ${loadavg()[0]?.toFixed(1)}\n\n`)
}
