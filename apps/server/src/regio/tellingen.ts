import type { Datum } from '@houvast/domein/kalender'
import type { Bladgetallen } from '@houvast/domein/regio'
import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { Schema } from '../db/schema.ts'
import { klokkenSql } from '../monitor/klokken.ts'
import { bekend } from '../stand/bekend.ts'
import { standSql } from '../stand/stand.ts'

interface Vraag {
  readonly peildatum: Datum
  readonly kennismoment: string | null
}

type Rij = Partial<Bladgetallen> & { readonly gemeente: string | null }

/** Where a child lives as registered last: the code of a municipality, or that of its postcode in the list of the institution; null: not known. */
const gemeenteVan = (jeugdige: string): RawBuilder<unknown> => {
  const waar = sql.ref(`${jeugdige}.postcode_of_gemeente`)
  return sql`CASE WHEN ${waar} ~ '^[0-9]{4}$' THEN ${waar}
    WHEN ${waar} ~ '^[1-9][0-9]{3}' THEN (SELECT p.gemeentecode FROM postcodegebied p WHERE left(${waar}, 4)::integer BETWEEN p.eerste AND p.laatste) END`
}

/** Per municipality (null: not known) what the definitions count on one day. Runs with the rights of the system. */
export async function telPerGemeente(db: Kysely<Schema>, vraag: Vraag): Promise<Map<string | null, Partial<Bladgetallen>>> {
  const p = sql`${vraag.peildatum}::date`
  const { rows: kinderen } = await sql<Rij>`
    WITH ${standSql(vraag)},
    woont AS MATERIALIZED (SELECT j.id AS jeugdige_id, ${gemeenteVan('j')} AS gemeente FROM ${bekend('jeugdige', vraag.kennismoment)} j),
    -- A child counts under one kind: voogdij, else ondertoezichtstelling, else voorlopige ondertoezichtstelling; without any of these jeugdreclassering.
    soort AS MATERIALIZED (
      SELECT jeugdige_id, CASE WHEN bool_or(type IN ('21','22','23')) THEN 'voogdij' WHEN bool_or(type = '11') THEN 'ots' WHEN bool_or(type = '12') THEN 'vots' ELSE 'jr' END AS soort
      FROM ${bekend('maatregel', vraag.kennismoment)} m
      WHERE m.familie IS NOT NULL AND m.eerste_dag <= ${p} AND (m.laatste_dag >= ${p} OR m.laatste_dag IS NULL)
      GROUP BY jeugdige_id
    )
    SELECT gemeente, count(*)::integer AS kinderen,
      (count(*) FILTER (WHERE zonder_sinds IS NULL))::integer AS "metVaste", count(zonder_sinds)::integer AS zonder,
      (count(*) FILTER (WHERE zonder_sinds IS NOT NULL AND NOT op_wachtlijst))::integer AS "nogNietOpLijst",
      (count(*) FILTER (WHERE op_wachtlijst))::integer AS wachtlijst,
      (count(*) FILTER (WHERE op_wachtlijst AND stand.soort = 'start'))::integer AS start,
      (count(*) FILTER (WHERE op_wachtlijst AND stand.soort = 'intern'))::integer AS intern,
      (count(*) FILTER (WHERE soort.soort <> 'jr'))::integer AS jb, (count(*) FILTER (WHERE soort.soort = 'ots'))::integer AS ots,
      (count(*) FILTER (WHERE soort.soort = 'vots'))::integer AS vots, (count(*) FILTER (WHERE soort.soort = 'voogdij'))::integer AS voogdij,
      (count(*) FILTER (WHERE soort.soort = 'jr'))::integer AS jr
    FROM stand JOIN woont USING (jeugdige_id) JOIN soort USING (jeugdige_id)
    GROUP BY gemeente`.execute(db)
  const { rows: klokken } = await sql<Rij>`
    WITH ${klokkenSql(vraag)},
    woont AS MATERIALIZED (SELECT j.id AS jeugdige_id, ${gemeenteVan('j')} AS gemeente FROM ${bekend('jeugdige', vraag.kennismoment)} j),
    beide AS MATERIALIZED (
      SELECT 'contact' AS wat, jeugdige_id, familie, uitkomst FROM contactklok UNION ALL SELECT 'plan', jeugdige_id, familie, uitkomst FROM planklok
    )
    SELECT gemeente, ${sql.join(
      (['contact', 'plan'] as const).flatMap((wat) =>
        (['Jb', 'Jr'] as const).flatMap((familie) => {
          const tel = (uitkomst: RawBuilder<unknown>, naam: string) =>
            sql`(count(*) FILTER (WHERE wat = ${sql.lit(wat)} AND familie = ${sql.lit(familie.toUpperCase())} AND ${uitkomst}))::integer AS ${sql.ref(`${wat}${familie}${naam}`)}`
          return [
            tel(sql`uitkomst = 'op_tijd'`, 'OpTijd'),
            tel(sql`uitkomst = 'te_laat'`, 'TeLaat'),
            tel(sql`uitkomst <> 'buiten_beschouwing'`, ''),
          ]
        }),
      ),
    )}
    FROM beide JOIN woont USING (jeugdige_id)
    GROUP BY gemeente`.execute(db)
  const perGemeente = new Map<string | null, Partial<Bladgetallen>>()
  for (const { gemeente, ...getallen } of [...kinderen, ...klokken])
    perGemeente.set(gemeente, { ...perGemeente.get(gemeente), ...getallen })
  return perGemeente
}
