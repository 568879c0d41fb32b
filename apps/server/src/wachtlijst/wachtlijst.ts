import { definitieversie } from '@houvast/domein/definities'
import type { Kind, Toewijzing } from '@houvast/domein/feiten'
import { type Datum, dagenTussen, looptOp, maakKalender } from '@houvast/domein/kalender'
import { lopendeMaatregelen } from '@houvast/domein/maatregelen'
import { berekenTermijnen, type Onderwerp } from '@houvast/domein/termijnen'
import { type Kysely, sql } from 'kysely'
import type { z } from 'zod'
import type { Schema } from '../db/schema.ts'
import { bekend } from '../stand/bekend.ts'
import { vandaag } from '../stand/dagwissel.ts'
import { findKinderen } from '../stand/feiten.ts'
import { findKindNamen } from '../stand/kindnaam.ts'
import { standSql } from '../stand/stand.ts'
import type { WachtlijstAntwoord, WachtlijstRij, WachtlijstVraag } from './contract.ts'
import { findWachtenden, type Lijstvraag, schrijfSleutel, telWachtenden, type Wachtende } from './lijst.ts'

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
  const tellingen = await telWachtenden(db, lijst)
  const gevonden = await findWachtenden(db, lijst)
  const bladzijde = gevonden.slice(0, lijst.aantal)
  const laatste = bladzijde.at(-1)
  return {
    peildatum: lijst.peildatum,
    definitieversie,
    stand: {
      totaal: tellingen.totaal,
      start: tellingen.start,
      intern: tellingen.intern,
      langstDagen: tellingen.langst === null ? null : dagenTussen(tellingen.langst, lijst.peildatum),
    },
    rijen: await maakRijen(db, bladzijde, lijst),
    volgende: gevonden.length > bladzijde.length && laatste ? schrijfSleutel(laatste) : null,
  }
}

/** Every row of the list through the same filter, page by page. */
export async function* exporteerWachtlijst(db: Kysely<Schema>, vraag: Vraag, weergave: Weergave): AsyncGenerator<Rij> {
  const lijst = await getLijstvraag(db, { ...vraag, aantal: 1000, na: undefined }, weergave)
  let na: string | undefined
  do {
    const gevonden = await findWachtenden(db, { ...lijst, na })
    const bladzijde = gevonden.slice(0, lijst.aantal)
    yield* await maakRijen(db, bladzijde, lijst)
    const laatste = bladzijde.at(-1)
    na = gevonden.length > bladzijde.length && laatste ? schrijfSleutel(laatste) : undefined
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
  const feiten = new Map(
    (await findKinderen(db, { kennismoment, kinderen: ids, contacten: 'eersteContact' })).map((kind) => [kind.id, kind]),
  )
  const betrokken = wachtenden.flatMap((wachtende) => {
    const feit = feiten.get(wachtende.jeugdige_id)
    if (!feit) return []
    return [
      { wachtende, feit, contactpersoon: findContactpersoon(feit, peildatum), vorige: findVorige(feit, wachtende.keten_van, peildatum) },
    ]
  })
  const medewerkers = await findMedewerkerNamen(
    db,
    betrokken.flatMap(({ contactpersoon, vorige }) => [contactpersoon, vorige].flatMap((een) => een?.medewerkerId ?? [])),
    kennismoment,
  )
  const noem = (toewijzing: Toewijzing | undefined) => (toewijzing && medewerkers.get(toewijzing.medewerkerId)) ?? null
  return betrokken.flatMap(({ wachtende, feit, contactpersoon, vorige }): Rij[] => {
    const kind = namen.get(feit.id)
    if (!kind) return []
    const lopend = lopendeMaatregelen(feit, peildatum)
    const uiterlijk = openTermijnen(feit, peildatum)
    return [
      {
        kind,
        soort: wachtende.soort,
        zonderSinds: wachtende.zonder_sinds,
        dagen: dagenTussen(wachtende.zonder_sinds, peildatum),
        werkdagen: kalender.werkdagenTussen(wachtende.zonder_sinds, peildatum),
        maatregelen: lopend.map(({ type }) => type).sort(),
        laatstGezien: wachtende.laatst_gezien,
        eersteContactUiterlijk: uiterlijk('eerste_contact'),
        planUiterlijk: uiterlijk('plan'),
        einddatumMaatregel: uiterlijk('einddatum'),
        contactpersoon: noem(contactpersoon),
        vorigeJeugdbeschermer: noem(vorige),
      },
    ]
  })
}

async function findMedewerkerNamen(db: Kysely<Schema>, ids: readonly string[], kennismoment: string | null) {
  const { rows } = await sql<{ id: string; naam: string }>`
    SELECT id, naam FROM ${bekend('medewerker', kennismoment)} AS w WHERE id = ANY (${ids}::uuid[])`.execute(db)
  return new Map(rows.map((rij) => [rij.id, rij]))
}

/** The earliest end of an open clock about a subject. */
function openTermijnen(kind: Kind, peildatum: Datum): (onderwerp: Onderwerp) => Datum | null {
  const open = berekenTermijnen(kind, peildatum, kalender).filter(({ isOpen }) => isOpen)
  return (onderwerp) => open.find(({ norm }) => norm.onderwerp === onderwerp)?.eind ?? null
}

const laatstBegonnen = (een: Toewijzing, ander: Toewijzing) => (een.van < ander.van ? 1 : een.van > ander.van ? -1 : 0)

function findContactpersoon(kind: Kind, peildatum: Datum): Toewijzing | undefined {
  return lopendeMaatregelen(kind, peildatum)
    .flatMap(({ toewijzingen }) => toewijzingen)
    .filter((toewijzing) => toewijzing.rol === 'contactpersoon' && looptOp(toewijzing, peildatum))
    .sort(laatstBegonnen)[0]
}

/** Who was vast last within the keten: also somebody who still is on paper but long absent. */
function findVorige(kind: Kind, ketenVan: Datum, peildatum: Datum): Toewijzing | undefined {
  const einde = ({ tot }: Toewijzing) => (tot === null || tot > peildatum ? peildatum : tot)
  return kind.maatregelen
    .flatMap(({ toewijzingen }) => toewijzingen)
    .filter(({ rol, van, tot }) => rol === 'vast' && van <= peildatum && (tot === null || tot >= ketenVan))
    .sort((een, ander) => (einde(een) < einde(ander) ? 1 : einde(een) > einde(ander) ? -1 : laatstBegonnen(een, ander)))[0]
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
