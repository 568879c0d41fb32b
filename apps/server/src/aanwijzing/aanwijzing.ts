import { isVanKrachtNa, rechtsmiddelen, volgendeAanwijzingStappen } from '@houvast/domein/aanwijzing'
import { type MaatregelType, maatregelTypes } from '@houvast/domein/feiten'
import { maakKalender } from '@houvast/domein/kalender'
import { magMetDossier } from '@houvast/domein/toegang'
import { type Kysely, sql } from 'kysely'
import { uuidv7 } from 'uuidv7'
import type { z } from 'zod'
import { ruimConceptOp } from '../concept/concept.ts'
import type { Persoon, Toegang } from '../db/als.ts'
import type { AanwijzingStapTabel, AanwijzingTabel, Schema } from '../db/schema.ts'
import { GeenDossier, Probleem } from '../http/probleem.ts'
import { findGrondenOpDossier } from '../jeugdige/dossier.ts'
import { eisDossier } from '../jeugdige/eis-dossier.ts'
import { getMaatregel, nietInDeToekomst, weiger, werkAfgeleideBij } from '../jeugdige/vastleggen.ts'
import { vandaagInAmsterdam } from '../kindnaam.ts'
import { getKind } from '../plan/kind.ts'
import { kennismomentVan, type Planvraag } from '../plan/lezen.ts'
import { bekend } from '../stand/bekend.ts'
import { findLeeftijd } from '../stand/kindnaam.ts'
import type { AanwijzingAntwoord, NieuweAanwijzing, NieuweAanwijzingStap } from './contract.ts'

type Id = { id: string }

const kalender = maakKalender()
/** A written instruction exists under a (provisional) supervision order only. @source BW art. 1:263 */
const metAanwijzing: readonly MaatregelType[] = ['11', '12']
/** @source Rv art. 809 lid 1 */
const gehoordVanaf = 12

export async function getAanwijzingen(db: Kysely<Schema>, persoon: Persoon, vraag: Planvraag): Promise<z.infer<typeof AanwijzingAntwoord>> {
  const { id, peildatum, alleenLezen } = vraag
  const kennismoment = kennismomentVan(vraag)
  const kind = await getKind(db, persoon, vraag)
  const { rows: maatregelen } = await sql<{ id: string; type: MaatregelType }>`
    SELECT m.id, m.type FROM ${bekend('maatregel', kennismoment)} m
    WHERE m.jeugdige_id = ${id}::uuid AND m.type = ANY (${metAanwijzing}::text[]) AND m.eerste_dag <= ${peildatum}::date
      AND (m.laatste_dag IS NULL OR m.laatste_dag >= ${peildatum}::date) ORDER BY m.id`.execute(db)
  const { rows: aanwijzingen } = await sql<AanwijzingTabel>`
    SELECT * FROM ${bekend('aanwijzing', kennismoment)} a WHERE a.jeugdige_id = ${id}::uuid ORDER BY a.bekendgemaakt_op DESC, a.id DESC`.execute(
    db,
  )
  const { rows: stappen } = await sql<AanwijzingStapTabel>`
    SELECT * FROM ${bekend('aanwijzing_stap', kennismoment)} s WHERE s.jeugdige_id = ${id}::uuid ORDER BY s.datum, s.id`.execute(db)
  const stappenVan = Map.groupBy(stappen, ({ aanwijzing_id }) => aanwijzing_id)
  const mag = magMetDossier(persoon.rol, 'aanwijzing.vastleggen', await findGrondenOpDossier(db, persoon, id))
  return {
    peildatum,
    alleenLezen,
    kind,
    vanafTwaalf: kind.leeftijd !== null && kind.leeftijd >= gehoordVanaf,
    maatregelen: maatregelen.map(({ id: maatregel, type }) => ({ id: maatregel, naam: maatregelTypes[type] })),
    aanwijzingen: aanwijzingen.map((aanwijzing) => {
      const gezet = stappenVan.get(aanwijzing.id) ?? []
      return {
        id: aanwijzing.id,
        maatregelId: aanwijzing.maatregel_id,
        aan: aanwijzing.aan,
        naam: aanwijzing.naam,
        tekst: aanwijzing.tekst,
        reden: aanwijzing.reden,
        bekendmaking: aanwijzing.bekendmaking,
        bekendgemaaktOp: aanwijzing.bekendgemaakt_op,
        vanKracht: isVanKrachtNa(gezet),
        stappen: gezet.map(({ id: stapId, stap, datum, toelichting }) => ({ id: stapId, stap, datum, toelichting })),
        volgende: volgendeAanwijzingStappen(gezet),
        termijnen: rechtsmiddelen(aanwijzing.bekendgemaakt_op, gezet, peildatum, kalender).map(
          ({ norm, start, eind, stand, gehaaldOp }) => ({
            norm: norm.id,
            start,
            eind,
            stand,
            gehaaldOp,
            bron: norm.bron,
          }),
        ),
      }
    }),
    acties: mag && !alleenLezen ? ['aanwijzing.vastleggen'] : [],
  }
}

export async function geefAanwijzing(toegang: Toegang, kind: string, nieuw: z.infer<typeof NieuweAanwijzing>): Promise<Id> {
  const { db } = toegang
  await eisDossier(toegang, kind)
  toegang.betrokken([kind])
  const maatregel = await getMaatregel(db, kind, nieuw.maatregelId)
  if (!metAanwijzing.includes(maatregel.type))
    weiger('maatregelId', 'Een schriftelijke aanwijzing kan alleen bij een ondertoezichtstelling (BW art. 1:263).')
  nietInDeToekomst('bekendgemaaktOp', nieuw.bekendgemaaktOp, 'De dag waarop de aanwijzing is verzonden of uitgereikt')
  if (nieuw.bekendgemaaktOp < maatregel.eerste_dag || (maatregel.laatste_dag !== null && nieuw.bekendgemaaktOp > maatregel.laatste_dag))
    weiger('bekendgemaaktOp', 'De ondertoezichtstelling liep op die dag niet. Kies een dag waarop zij liep.')
  if (!nieuw.rechtsmiddelVermeld) {
    weiger(
      'rechtsmiddelVermeld',
      'Zet eerst in de brief hoe en tot wanneer iemand naar de kinderrechter kan. Zonder dat weet de ander niet wat hij kan doen.',
    )
  }
  const leeftijd = await findLeeftijdVan(toegang, kind)
  if (nieuw.aan === 'jeugdige' && leeftijd !== null && leeftijd < gehoordVanaf)
    weiger('aan', 'Een kind jonger dan 12 jaar kan zelf niet naar de kinderrechter. Richt de aanwijzing aan de ouder met gezag.')
  const id = uuidv7()
  await db
    .insertInto('aanwijzing')
    .values({
      id,
      jeugdige_id: kind,
      maatregel_id: nieuw.maatregelId,
      aan: nieuw.aan,
      naam: nieuw.naam,
      tekst: nieuw.tekst,
      reden: nieuw.reden,
      bekendmaking: nieuw.bekendmaking,
      bekendgemaakt_op: nieuw.bekendgemaaktOp,
      rechtsmiddel_vermeld: nieuw.rechtsmiddelVermeld,
    })
    .execute()
  await ruimConceptOp(db, { kind, formulier: 'aanwijzing' })
  await werkAfgeleideBij(toegang, [kind])
  return { id }
}

async function findLeeftijdVan({ db }: Toegang, kind: string): Promise<number | null> {
  const rij = await db.selectFrom('jeugdige').select(['geboortedatum', 'bsn_soort']).where('id', '=', kind).executeTakeFirstOrThrow()
  return findLeeftijd(rij, vandaagInAmsterdam())
}

/** @throws GeenDossier, the same whether the instruction does not exist or is in a file of others */
export async function legAanwijzingStapVast(
  toegang: Toegang,
  id: string,
  { stap, datum, toelichting }: z.infer<typeof NieuweAanwijzingStap>,
): Promise<Id> {
  const { db } = toegang
  const aanwijzing = await db.selectFrom('aanwijzing').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()
  if (!aanwijzing) {
    const van = await toegang.alsSysteem((systeem) =>
      systeem.selectFrom('aanwijzing').select('jeugdige_id').where('id', '=', id).executeTakeFirst(),
    )
    throw new GeenDossier(van ? [van.jeugdige_id] : [])
  }
  toegang.betrokken([aanwijzing.jeugdige_id])
  nietInDeToekomst('datum', datum, 'Deze dag')
  if (datum < aanwijzing.bekendgemaakt_op) weiger('datum', 'De aanwijzing was toen nog niet verzonden of uitgereikt. Kies een latere dag.')
  const eerder = await db.selectFrom('aanwijzing_stap').select(['stap', 'datum']).where('aanwijzing_id', '=', id).execute()
  if (!volgendeAanwijzingStappen(eerder).includes(stap))
    throw new Probleem(409, 'Deze stap past niet bij wat er al staat. Laad de bladzijde opnieuw en kies een van de stappen die er staan.')
  const nieuw = uuidv7()
  await ruimConceptOp(db, { kind: aanwijzing.jeugdige_id, formulier: 'aanwijzing', betreft: id })
  await db
    .insertInto('aanwijzing_stap')
    .values({ id: nieuw, jeugdige_id: aanwijzing.jeugdige_id, aanwijzing_id: id, stap, datum, toelichting })
    .execute()
  await werkAfgeleideBij(toegang, [aanwijzing.jeugdige_id])
  return { id: nieuw }
}
