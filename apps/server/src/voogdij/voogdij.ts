import { type MaatregelType, maatregelTypes } from '@houvast/domein/feiten'
import type { Datum } from '@houvast/domein/kalender'
import { magMetDossier } from '@houvast/domein/toegang'
import { beoordeelVoogdijUiterlijk, isVoogdij, voogdijbeoordelingNorm } from '@houvast/domein/voogdij'
import { type Kysely, sql } from 'kysely'
import { uuidv7 } from 'uuidv7'
import type { z } from 'zod'
import { ruimConceptOp } from '../concept/concept.ts'
import type { Persoon, Toegang } from '../db/als.ts'
import type { Schema, VoogdijbeoordelingTabel } from '../db/schema.ts'
import { findGrondenOpDossier } from '../jeugdige/dossier.ts'
import { eisDossier } from '../jeugdige/eis-dossier.ts'
import { getMaatregel, nietInDeToekomst, weiger } from '../jeugdige/vastleggen.ts'
import { getKind } from '../plan/kind.ts'
import { kennismomentVan, type Planvraag } from '../plan/lezen.ts'
import { bekend } from '../stand/bekend.ts'
import type { NieuweVoogdijbeoordeling, VoogdijAntwoord } from './contract.ts'

/** The guardianships of this child that run, each with its own reviews and the day of the next one. */
export async function getVoogdij(db: Kysely<Schema>, persoon: Persoon, vraag: Planvraag): Promise<z.infer<typeof VoogdijAntwoord>> {
  const { id, peildatum, alleenLezen } = vraag
  const kennismoment = kennismomentVan(vraag)
  const kind = await getKind(db, persoon, vraag)
  const { rows: maatregelen } = await sql<{ id: string; type: MaatregelType; eerste_dag: Datum }>`
    SELECT m.id, m.type, m.eerste_dag FROM ${bekend('maatregel', kennismoment)} m
    WHERE m.jeugdige_id = ${id}::uuid AND m.eerste_dag <= ${peildatum}::date AND (m.laatste_dag IS NULL OR m.laatste_dag >= ${peildatum}::date)
    ORDER BY m.eerste_dag, m.id`.execute(db)
  const { rows: beoordelingen } = await sql<VoogdijbeoordelingTabel>`
    SELECT * FROM ${bekend('voogdijbeoordeling', kennismoment)} b WHERE b.jeugdige_id = ${id}::uuid AND b.datum <= ${peildatum}::date
    ORDER BY b.datum DESC, b.id DESC`.execute(db)
  const perMaatregel = Map.groupBy(beoordelingen, ({ maatregel_id }) => maatregel_id)
  const mag = magMetDossier(persoon.rol, 'voogdij.beoordelen', await findGrondenOpDossier(db, persoon, id))
  const { naam, bron, zekerheid } = voogdijbeoordelingNorm
  return {
    peildatum,
    alleenLezen,
    kind,
    voogdijen: maatregelen
      .filter(({ type }) => isVoogdij(type))
      .map(({ id: maatregelId, type, eerste_dag }) => {
        const eigen = perMaatregel.get(maatregelId) ?? []
        return {
          maatregelId,
          naam: maatregelTypes[type],
          eersteDag: eerste_dag,
          uiterlijk: beoordeelVoogdijUiterlijk(
            eerste_dag,
            eigen.map(({ datum }) => datum),
          ),
          beoordelingen: eigen.map((een) => ({
            id: een.id,
            datum: een.datum,
            woordenKind: een.woorden_kind,
            beeld: een.beeld,
            metGedragswetenschapper: een.met_gedragswetenschapper,
            besluit: een.besluit,
            reden: een.reden,
          })),
        }
      }),
    norm: { id: voogdijbeoordelingNorm.id, naam, bron, voorbehoud: zekerheid.voorbehoud },
    acties: mag && !alleenLezen ? ['voogdij.beoordelen'] : [],
  }
}

export async function beoordeelVoogdij(
  toegang: Toegang,
  kind: string,
  nieuw: z.infer<typeof NieuweVoogdijbeoordeling>,
): Promise<{ id: string }> {
  await eisDossier(toegang, kind)
  toegang.betrokken([kind])
  const maatregel = await getMaatregel(toegang.db, kind, nieuw.maatregelId)
  if (!isVoogdij(maatregel.type))
    weiger('maatregelId', 'Deze beoordeling hoort bij voogdij. Bij een ondertoezichtstelling kijkt de rechter elk jaar.')
  nietInDeToekomst('datum', nieuw.datum, 'Een beoordeling')
  if (nieuw.datum < maatregel.eerste_dag) weiger('datum', 'De voogdij was toen nog niet begonnen. Kies een latere dag.')
  const id = uuidv7()
  await toegang.db
    .insertInto('voogdijbeoordeling')
    .values({
      id,
      jeugdige_id: kind,
      maatregel_id: nieuw.maatregelId,
      datum: nieuw.datum,
      woorden_kind: nieuw.woordenKind,
      beeld: nieuw.beeld,
      met_gedragswetenschapper: nieuw.metGedragswetenschapper,
      besluit: nieuw.besluit,
      reden: nieuw.reden,
    })
    .execute()
  await ruimConceptOp(toegang.db, { kind, formulier: 'voogdijbeoordeling', betreft: nieuw.maatregelId })
  return { id }
}
