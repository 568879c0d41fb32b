import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import pakket, { type Highs } from 'highs'

// The types describe the CommonJS form, where the loader sits one level deeper than in the module that Node loads.
const laad: unknown = pakket

/** A solver of its own; what it computes blocks the thread until it is done. */
export const laadHighs = (wasmModule?: WebAssembly.Module): Promise<Highs> =>
  (laad as typeof pakket.default)(wasmModule === undefined ? {} : { wasmModule })

let vertaling: Promise<WebAssembly.Module> | undefined

/** Once for the process: threads that share it find it as fast as the last one left it. */
export function vertaalHighs(): Promise<WebAssembly.Module> {
  vertaling ??= readFile(createRequire(import.meta.url).resolve('highs/runtime')).then((bytes) =>
    WebAssembly.compile(new Uint8Array(bytes)),
  )
  return vertaling
}
