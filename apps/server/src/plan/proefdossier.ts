import type { MaatregelType } from '@houvast/domein/feiten'
import { type Datum, plusDagen } from '@houvast/domein/kalender'
import type { Rol } from '@houvast/domein/toegang'
import type { FastifyInstance } from 'fastify'
import { sql } from 'kysely'
import { uuidv7 } from 'uuidv7'
import { alsSysteem } from '../db/als.ts'
import type { Databank } from '../db/databank.ts'
import { openProefdatabank } from '../db/proefdatabank.ts'
import { maakApp } from '../http/app.ts'
import { vandaagInAmsterdam } from '../kindnaam.ts'
import { herbereken } from '../stand/herbereken.ts'
import { type Antwoord, maakVrager } from '../toegang/vrager.ts'

export const vandaag = vandaagInAmsterdam()
export const geleden = (dagen: number): Datum => plusDagen(vandaag, -dagen)

export interface Dossier {
  readonly kind: string
  readonly maatregel: string
}

/** A server with one person for each of these roles, who may all open the files that are made. */
export interface Proefhuis<Naam extends string> {
  readonly databank: Databank
  maakDossier(type?: MaatregelType, begonnen?: Datum, fgpAfgezien?: Datum | null): Promise<Dossier>
  stel(wie: Naam, methode: 'GET' | 'POST' | 'PUT' | 'DELETE', pad: string, body?: object): Promise<Antwoord>
  /** As somebody who has not logged in. */
  haal(url: string): Promise<{ status: number; tekst: string }>
  sluit(): Promise<void>
}

export async function openProefhuis<Naam extends string>(mensen: Readonly<Record<Naam, Rol>>): Promise<Proefhuis<Naam>> {
  const databank = await openProefdatabank()
  const namen = Object.keys(mensen) as Naam[]
  const ids = new Map(namen.map((naam) => [naam, uuidv7()]))
  await alsSysteem(databank, 'proef.vullen', async ({ db }) => {
    for (const [naam, id] of ids) {
      await db
        .insertInto('medewerker')
        .values({ id, personeelsnummer: naam, naam, functie: 'jeugdbeschermer', in_dienst: '2015-01-01' })
        .execute()
      await sql`INSERT INTO gebruikersrol (id, medewerker_id, rol, geldig) VALUES (${uuidv7()}, ${id}, ${mensen[naam]}, daterange('2020-01-01', NULL))`.execute(
        db,
      )
    }
  })
  const app: FastifyInstance = await maakApp({ databank, instelling: 'GI Proef', schermen: null, logNaar: false })
  const vrager = maakVrager(app, databank)
  return {
    databank,
    maakDossier: (type = '11', begonnen = geleden(60), fgpAfgezien = null) =>
      alsSysteem(databank, 'proef.vullen', async ({ db }) => {
        const dossier = { kind: uuidv7(), maatregel: uuidv7() }
        const bij = { jeugdige_id: dossier.kind, maatregel_id: dossier.maatregel }
        await db
          .insertInto('jeugdige')
          .values({
            id: dossier.kind,
            bsn_soort: 'onbekend',
            geboortedatum: '20130101',
            geslacht: 'O',
            voornaam: 'Sem',
            achternaam: 'Proef',
          })
          .execute()
        await db
          .insertInto('maatregel')
          .values({ id: dossier.maatregel, jeugdige_id: dossier.kind, type, datum_aanvang: begonnen })
          .execute()
        await db
          .insertInto('beschikking')
          .values({ id: uuidv7(), ...bij, datum_kennisgeving: begonnen, datum_fgp_afgezien: fgpAfgezien })
          .execute()
        for (const [plaats, id] of [...ids.values()].entries()) {
          const rol = plaats === 0 ? 'vast' : 'waarnemend'
          await db
            .insertInto('toewijzing')
            .values({ id: uuidv7(), ...bij, medewerker_id: id, rol, van: begonnen })
            .execute()
        }
        await herbereken(db, { kinderen: [dossier.kind], peildatum: vandaag })
        return dossier
      }),
    stel: (wie, methode, pad, body) => vrager.stel(ids.get(wie) ?? '', methode, { url: `/api/v1${pad}`, body }),
    async haal(url) {
      const { statusCode, payload } = await app.inject({ url })
      return { status: statusCode, tekst: payload }
    },
    async sluit() {
      await app.close()
      await databank.sluit()
    },
  }
}
