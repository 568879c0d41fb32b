import { openDatabank } from './databank.ts'
import { sluitMapAf } from './map-slot.ts'

/**
 * A process for the tests to kill. `slot` holds the folder; `schrijf` writes a team and its twin in one transaction again and again, and prints each number
 * after the database has acknowledged it.
 */
const [wat, map = ''] = process.argv.slice(2)

try {
  if (wat === 'slot') {
    sluitMapAf(map)
    process.stdout.write('klaar\n')
    setInterval(() => {}, 1000)
  } else {
    await schrijf()
  }
} catch (fout) {
  process.stdout.write(`${(fout as Error).name}: ${(fout as Error).message}\n`)
  process.exit(1)
}

async function schrijf(): Promise<void> {
  const databank = await openDatabank({ map })
  process.stdout.write('klaar\n')
  for (;;) {
    const { volgende } = await databank.kysely
      .selectFrom('team')
      .select(({ fn }) => fn.countAll<number>().as('volgende'))
      .executeTakeFirstOrThrow()
    const nummer = volgende / 2
    await databank.kysely.transaction().execute(async (db) => {
      for (const helft of ['a', 'b']) {
        await db
          .insertInto('team')
          .values({
            id: `00000000-0000-7000-800${helft}-${String(nummer).padStart(12, '0')}`,
            code: `${nummer}${helft}`,
            naam: 'x'.repeat(2_000),
          })
          .execute()
      }
    })
    process.stdout.write(`${nummer}\n`)
  }
}
