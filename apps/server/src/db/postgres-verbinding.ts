import { Kysely, PostgresDialect, sql } from 'kysely'
import pg from 'pg'
import { weigerBinnenTransactie } from './eigen-transactie.ts'
import type { Schema } from './schema.ts'
import { lezers } from './waarden.ts'

/** The server cannot be used; the message says what to do. */
export class ServerFout extends Error {}

const zinnen: Record<string, string> = {
  ECONNREFUSED: 'De databaseserver is niet te bereiken. Controleer het adres en de poort, en of de server aanstaat.',
  ENOTFOUND: 'Het adres van de databaseserver bestaat niet. Controleer de URL.',
  ETIMEDOUT: 'De databaseserver antwoordt niet. Controleer het adres en de firewall.',
  '28P01': 'De databaseserver weigert deze gebruiker of dit wachtwoord. Controleer de URL.',
  '28000': 'De databaseserver weigert deze gebruiker. Controleer de URL en de instellingen van de server.',
  '3D000': 'Deze database bestaat niet op de server. Maak haar eerst aan, of verbeter de URL.',
}

const oudsteVersie = 150_000

/** @throws ServerFout when the server cannot be reached, refuses us, or is too old */
export async function openVerbindingen(url: string): Promise<Kysely<Schema>> {
  const types = {
    getTypeParser: (nummer: number, vorm?: string) => (vorm !== 'binary' && lezers[nummer]) || pg.types.getTypeParser(nummer),
  }
  const pool = new pg.Pool({ connectionString: url, max: 10, types: types as pg.CustomTypesConfig, options: '-c TimeZone=UTC' })
  // An idle connection that breaks is replaced at the next question.
  pool.on('error', () => {})
  const verbindingen = {
    options: pool.options,
    end: () => pool.end(),
    connect: async () => {
      weigerBinnenTransactie()
      return pool.connect()
    },
  }
  const kysely = new Kysely<Schema>({ dialect: new PostgresDialect({ pool: verbindingen }) })
  try {
    const { rows } = await sql<{ versie: number }>`SELECT current_setting('server_version_num')::integer AS versie`.execute(kysely)
    if (rows[0] && rows[0].versie >= oudsteVersie) return kysely
    throw new ServerFout('Deze databaseserver is te oud. Gebruik PostgreSQL 15 of nieuwer.')
  } catch (fout) {
    await kysely.destroy()
    const zin = zinnen[(fout as { code?: string }).code ?? '']
    throw zin ? new ServerFout(zin, { cause: fout }) : fout
  }
}
