import { defineConfig } from 'vitest/config'

/** Every test runs on the embedded database; HOUVAST_PROEF=postgres runs those that need a database on a PostgreSQL server as well. */
const postgres = {
  extends: true as const,
  test: {
    name: 'postgres',
    include: ['apps/server/**/*.db.test.ts'],
    env: { HOUVAST_PROEF: 'postgres' },
    globalSetup: ['apps/server/src/db/proefserver.ts'],
  },
}

export default defineConfig({
  test: {
    testTimeout: 60_000,
    hookTimeout: 120_000,
    pool: 'forks',
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {
          name: 'pglite',
          include: ['packages/**/*.test.{ts,tsx}', 'apps/**/*.test.{ts,tsx}', 'bench/**/*.test.ts'],
          env: { HOUVAST_PROEF: 'pglite' },
        },
      },
      ...(process.env.HOUVAST_PROEF === 'postgres' ? [postgres] : []),
    ],
  },
})
