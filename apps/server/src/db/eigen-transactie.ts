import { AsyncLocalStorage } from 'node:async_hooks'

const transactie = new AsyncLocalStorage<{ loopt: boolean }>()

/** Marks the work, and all that it starts, as being inside a transaction. */
export async function binnenTransactie<T>(werk: () => Promise<T>): Promise<T> {
  const stand = { loopt: true }
  try {
    return await transactie.run(stand, werk)
  } finally {
    stand.loopt = false
  }
}

/** With one connection, work that asks for a second one waits for itself for ever; and what it writes there is not rolled back with it. */
export function weigerBinnenTransactie(): void {
  if (transactie.getStore()?.loopt)
    throw new Error('Deze vraag staat binnen een transactie, en gaat er buitenom. Gebruik de `db` van de toegang.')
}
