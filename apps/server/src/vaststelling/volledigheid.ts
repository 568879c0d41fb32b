import { type Kysely, sql } from 'kysely'
import type { z } from 'zod'
import type { Schema } from '../db/schema.ts'
import type { MonitorAntwoord } from '../monitor/contract.ts'
import { bekend } from '../stand/bekend.ts'
import type { Volledigheid } from './contract.ts'

interface Telling {
  readonly maatregelen: number
  readonly preventief: number
  readonly nooit_gelopen: number
  readonly kinderen_zonder_bsn: number
  readonly toewijzingen: number
  readonly kennisgevingen: number
  readonly contacten: number
  readonly plannen: number
  readonly dienstverbanden: number
  readonly medewerkers: number
  readonly ziekmeldingen: number
}

/** On how many records each figure rests, what it leaves out and why, and what the last delivery left open; as known at a moment. */
export async function telVolledigheid(db: Kysely<Schema>, cijfers: z.infer<typeof MonitorAntwoord>): Promise<z.infer<typeof Volledigheid>> {
  const { peildatum, kennismoment } = cijfers
  const p = sql`${peildatum}::date`
  const op = (tabel: Parameters<typeof bekend>[0]) => bekend(tabel, kennismoment)
  const loopt = (begin: string, eind: string) => sql`${sql.ref(begin)} <= ${p} AND (${sql.ref(eind)} >= ${p} OR ${sql.ref(eind)} IS NULL)`
  const { rows } = await sql<Telling>`
    WITH lopend AS MATERIALIZED (SELECT id, jeugdige_id, familie FROM ${op('maatregel')} m WHERE ${loopt('eerste_dag', 'laatste_dag')})
    SELECT
      (SELECT count(*) FROM lopend WHERE familie IS NOT NULL) AS maatregelen,
      (SELECT count(*) FROM lopend WHERE familie IS NULL) AS preventief,
      (SELECT count(*) FROM ${op('maatregel')} m WHERE laatste_dag < eerste_dag) AS nooit_gelopen,
      (SELECT count(*) FROM ${op('jeugdige')} j WHERE bsn_soort <> 'bekend' AND id IN (SELECT jeugdige_id FROM lopend WHERE familie IS NOT NULL)) AS kinderen_zonder_bsn,
      (SELECT count(*) FROM ${op('toewijzing')} t WHERE rol = 'vast' AND ${loopt('van', 'tot')}) AS toewijzingen,
      (SELECT count(*) FROM ${op('beschikking')} b WHERE datum_kennisgeving <= ${p}) AS kennisgevingen,
      (SELECT count(*) FROM ${op('contact')} c WHERE met = 'jeugdige' AND jeugdige_gezien AND datum <= ${p}) AS contacten,
      (SELECT count(*) FROM ${op('plan')} v WHERE soort IN ('plan_van_aanpak', 'familiegroepsplan') AND vastgesteld_op <= ${p}) AS plannen,
      (SELECT count(*) FROM ${op('dienstverband')} d WHERE ${loopt('van', 'tot')}) AS dienstverbanden,
      (SELECT count(*) FROM ${op('medewerker')} w WHERE ${loopt('in_dienst', 'uit_dienst')}) AS medewerkers,
      (SELECT count(*) FROM ${op('afwezigheid')} a WHERE soort = 'ziekte' AND van <= ${p}) AS ziekmeldingen`.execute(db)
  const [telling] = rows
  if (!telling) throw new Error('De database geeft geen antwoord op een telling.')
  return {
    berustOp: berustOp(telling),
    nietGeteld: nietGeteld(telling, cijfers),
    zonderBekendBsn: telling.kinderen_zonder_bsn,
    levering: await findLaatsteLevering(db, kennismoment),
  }
}

function berustOp(t: Telling): z.infer<typeof Volledigheid>['berustOp'] {
  const maatregelen = { wat: 'maatregelen die op de peildatum lopen', aantal: t.maatregelen }
  const toewijzingen = { wat: 'toewijzingen van een vaste jeugdbeschermer die op de peildatum lopen', aantal: t.toewijzingen }
  const ziekmeldingen = { wat: 'ziekmeldingen tot en met de peildatum', aantal: t.ziekmeldingen }
  const kennisgevingen = { wat: 'kennisgevingen tot en met de peildatum', aantal: t.kennisgevingen }
  const dienstverbanden = { wat: 'dienstverbanden die op de peildatum lopen', aantal: t.dienstverbanden }
  return [
    { figuur: 'kinderen', records: [maatregelen] },
    { figuur: 'fte', records: [dienstverbanden] },
    { figuur: 'werklast', records: [maatregelen, dienstverbanden] },
    { figuur: 'zonderVasteJeugdbeschermer', records: [maatregelen, toewijzingen, ziekmeldingen] },
    { figuur: 'wachtlijst', records: [maatregelen, toewijzingen, ziekmeldingen, kennisgevingen] },
    {
      figuur: 'eersteContact',
      records: [kennisgevingen, { wat: 'contacten tot en met de peildatum waarbij de jeugdige is gezien', aantal: t.contacten }],
    },
    { figuur: 'planVanAanpak', records: [kennisgevingen, { wat: 'plannen tot en met de peildatum', aantal: t.plannen }] },
    { figuur: 'verloop12m', records: [{ wat: 'medewerkers in dienst op de peildatum', aantal: t.medewerkers }] },
    { figuur: 'verzuim12m', records: [dienstverbanden, ziekmeldingen] },
    { figuur: 'wisselingen', records: [maatregelen, toewijzingen] },
  ]
}

function nietGeteld(t: Telling, { eersteContact, planVanAanpak, zonderKennisgeving }: z.infer<typeof MonitorAntwoord>) {
  const buiten = (per: typeof eersteContact) => per.jeugdbescherming.buitenBeschouwing + per.jeugdreclassering.buitenBeschouwing
  const zonder = zonderKennisgeving.jeugdbescherming + zonderKennisgeving.jeugdreclassering
  const eerderVoorbij = 'de maatregel eindigde eerder dan de termijn'
  const geenKennisgeving = 'van de lopende maatregel is de kennisgeving niet bekend, dus er is geen termijn'
  return [
    { figuur: 'kinderen', aantal: t.preventief, reden: 'het preventieve kader (code 31) telt niet mee' },
    { figuur: 'kinderen', aantal: t.nooit_gelopen, reden: 'de laatste dag van de maatregel ligt voor de eerste' },
    { figuur: 'eersteContact', aantal: buiten(eersteContact), reden: eerderVoorbij },
    { figuur: 'eersteContact', aantal: zonder, reden: geenKennisgeving },
    { figuur: 'planVanAanpak', aantal: buiten(planVanAanpak), reden: eerderVoorbij },
    { figuur: 'planVanAanpak', aantal: zonder, reden: geenKennisgeving },
  ]
}

async function findLaatsteLevering(db: Kysely<Schema>, kennismoment: string): Promise<z.infer<typeof Volledigheid>['levering']> {
  const { rows } = await sql<{ uitgevoerd_op: string; fouten: number; waarschuwingen: number }>`
    SELECT uitgevoerd_op, (samenvatting ->> 'fouten')::integer AS fouten, (samenvatting ->> 'waarschuwingen')::integer AS waarschuwingen
    FROM levering WHERE status = 'uitgevoerd' AND uitgevoerd_op <= ${kennismoment}::timestamptz ORDER BY uitgevoerd_op DESC, id DESC LIMIT 1`.execute(
    db,
  )
  const [laatste] = rows
  return laatste ? { uitgevoerdOp: laatste.uitgevoerd_op, fouten: laatste.fouten, waarschuwingen: laatste.waarschuwingen } : null
}
