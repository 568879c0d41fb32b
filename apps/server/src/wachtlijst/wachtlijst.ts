import { definitieversie } from '@houvast/domein/definities'
import { type Datum, dagenTussen, maakKalender } from '@houvast/domein/kalender'
import type { Onderwerp } from '@houvast/domein/termijnen'
import { type Kysely, sql } from 'kysely'
import type { z } from 'zod'
import type { Schema } from '../db/schema.ts'
import { bekend } from '../stand/bekend.ts'
import { vandaag } from '../stand/dagwissel.ts'
import { findKindNamen } from '../stand/kindnaam.ts'
import { standSql } from '../stand/stand.ts'
import type { WachtlijstAntwoord, WachtlijstRij, WachtlijstVraag } from './contract.ts'
import { findBladzijde, type Lijstvraag, type Wachtende } from './lijst.ts'
import { findContactpersoon, findOmstandigheden, findVorigeJeugdbeschermer } from './omstandigheden.ts'

type Vraag = Partial<z.infer<typeof WachtlijstVraag>>
type Rij = z.infer<typeof WachtlijstRij>
type Antwoord = z.infer<typeof WachtlijstAntwoord>

export interface Weergave {
  /** May this role read names (`jeugdige.naam.lezen`)? Without it rows have none, and none are searched or sorted by. */
  readonly toonNaam: boolean
}

const kalender = maakKalender()

/** The waitlist as this reader may see it: rows and counts alike. */
export async function findWachtlijst(db: Kysely<Schema>, vraag: Vraag, weergave: Weergave): Promise<Antwoord> {
  const lijst = await getLijstvraag(db, vraag, weergave)
  const { totaal, start, intern, langst, wachtenden, volgende, ...groepen } = await findBladzijde(db, lijst)
  return {
    peildatum: lijst.peildatum,
    definitieversie,
    stand: { totaal, start, intern, langstDagen: langst === null ? null : dagenTussen(langst, lijst.peildatum) },
    groepen: lijst.isVandaag ? groepen : null,
    rijen: await maakRijen(db, wachtenden, lijst),
    volgende,
  }
}

/** Every row of the list through the same filter, page by page. */
export async function* exporteerWachtlijst(db: Kysely<Schema>, vraag: Vraag, weergave: Weergave): AsyncGenerator<Rij> {
  const lijst = await getLijstvraag(db, { ...vraag, aantal: 2000, na: undefined }, weergave)
  let na: string | undefined
  do {
    const { wachtenden, volgende } = await findBladzijde(db, { ...lijst, na })
    yield* await maakRijen(db, wachtenden, lijst)
    na = volgende ?? undefined
  } while (na !== undefined)
}

async function getLijstvraag(db: Kysely<Schema>, vraag: Vraag, { toonNaam }: Weergave): Promise<Lijstvraag> {
  const { peildatum: bijgewerkt } = await db.selectFrom('afgeleid_op').select('peildatum').executeTakeFirstOrThrow()
  const peildatum = vraag.peildatum ?? vandaag()
  return {
    peildatum,
    isVandaag: vraag.kennismoment === undefined && peildatum === bijgewerkt,
    kennismoment: vraag.kennismoment ?? null,
    soort: vraag.soort,
    groep: vraag.groep,
    zoek: vraag.zoek,
    sorteer: vraag.sorteer ?? 'langst',
    na: vraag.na,
    aantal: vraag.aantal ?? 100,
    toonNaam,
  }
}

async function maakRijen(db: Kysely<Schema>, wachtenden: readonly Wachtende[], vraag: Lijstvraag): Promise<Rij[]> {
  if (wachtenden.length === 0) return []
  const { peildatum, kennismoment, toonNaam } = vraag
  const ids = wachtenden.map(({ jeugdige_id }) => jeugdige_id)
  const namen = await findKindNamen(db, { peildatum, kennismoment, kinderen: ids, toonNaam })
  const omstandigheden = await findOmstandigheden(db, ids, vraag)
  const betrokken = wachtenden.flatMap((wachtende) => {
    const kind = namen.get(wachtende.jeugdige_id)
    const rondom = omstandigheden.get(wachtende.jeugdige_id)
    if (!kind || !rondom) return []
    const contactpersoon = findContactpersoon(rondom, peildatum)
    return [{ wachtende, kind, rondom, contactpersoon, vorige: findVorigeJeugdbeschermer(rondom, wachtende.keten_van, peildatum) }]
  })
  const medewerkers = await findMedewerkerNamen(
    db,
    betrokken.flatMap(({ contactpersoon, vorige }) => [contactpersoon, vorige].filter((id) => id !== null)),
    kennismoment,
  )
  const noem = (id: string | null) => (id === null ? null : (medewerkers.get(id) ?? null))
  return betrokken.map(({ wachtende, kind, rondom, contactpersoon, vorige }): Rij => {
    const uiterlijk = (onderwerp: Onderwerp) => rondom.open.find((klok) => klok.onderwerp === onderwerp)?.eind ?? null
    return {
      kind,
      soort: wachtende.soort,
      zonderSinds: wachtende.zonder_sinds,
      dagen: dagenTussen(wachtende.zonder_sinds, peildatum),
      werkdagen: kalender.werkdagenTussen(wachtende.zonder_sinds, peildatum),
      maatregelen: [...rondom.maatregelen],
      laatstGezien: wachtende.laatst_gezien,
      eersteContactUiterlijk: uiterlijk('eerste_contact'),
      planUiterlijk: uiterlijk('plan'),
      einddatumMaatregel: uiterlijk('einddatum'),
      contactpersoon: noem(contactpersoon),
      vorigeJeugdbeschermer: noem(vorige),
      groep: wachtende.groep,
      contactUiterlijk: wachtende.contact_uiterlijk,
    }
  })
}

async function findMedewerkerNamen(db: Kysely<Schema>, ids: readonly string[], kennismoment: string | null) {
  const { rows } = await sql<{ id: string; naam: string }>`
    SELECT id, naam FROM ${bekend('medewerker', kennismoment)} AS w WHERE id = ANY (${ids}::uuid[])`.execute(db)
  return new Map(rows.map((rij) => [rij.id, rij]))
}

/** For the command line: everybody on the list of a day, with the rights of the system. */
export async function wachtlijstVoorOpdrachtregel(
  db: Kysely<Schema>,
  peildatum: Datum,
  kennismoment: string | null = null,
): Promise<{ dossiernummer: string; zonderSinds: Datum; werkdagen: number; soort: 'start' | 'intern' }[]> {
  const { rows } = await sql<{ dossiernummer: string; zonder_sinds: Datum; soort: 'start' | 'intern' }>`
    WITH ${standSql({ peildatum, kennismoment })}
    SELECT j.dossiernummer, stand.zonder_sinds, stand.soort
    FROM stand JOIN ${bekend('jeugdige', kennismoment)} j ON j.id = stand.jeugdige_id
    WHERE stand.op_wachtlijst
    ORDER BY stand.zonder_sinds, j.dossiernummer`.execute(db)
  return rows.map(({ dossiernummer, zonder_sinds, soort }) => ({
    dossiernummer,
    zonderSinds: zonder_sinds,
    werkdagen: kalender.werkdagenTussen(zonder_sinds, peildatum),
    soort,
  }))
}
