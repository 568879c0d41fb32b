import { type Datum, plusDagen } from '@houvast/domein/kalender'
import { findGronden } from '@houvast/domein/toegang'
import { sql } from 'kysely'
import type { z } from 'zod'
import type { Toegang } from '../db/als.ts'
import { type Kindrij, kindkolommen, noemKind } from '../kindnaam.ts'
import type { AgendaAntwoord } from './contract.ts'
import { findTitelstanden, type Titelstand, toonPunt } from './titels.ts'

type Agenda = z.infer<typeof AgendaAntwoord>
type Regel = Agenda['regels'][number]

/** Weeks before the last day at which the first step is due: further away nothing is asked for yet. */
const vroegsteStapWeken = 12
/** Weeks after the last day during which what was missed still stands on the agenda. */
const nasleepWeken = 26

interface Kandidaat extends Kindrij {
  readonly vaste_id: string | null
  readonly vaste_naam: string | null
  readonly team: string | null
}

/** The children of the reader for whom the court calendar asks something in this many weeks, or has asked it in vain. */
async function findKandidaten({ db, persoon }: Toegang, peildatum: Datum, weken: number): Promise<Kandidaat[]> {
  const tot = plusDagen(peildatum, 7 * (weken + vroegsteStapWeken))
  const sinds = plusDagen(peildatum, -7 * nasleepWeken)
  const { rows } = await sql<Kandidaat>`
    WITH met_einddatum AS (
      SELECT b.jeugdige_id FROM beschikking b JOIN maatregel m ON m.id = b.maatregel_id
      WHERE m.type IN ('11','12') AND m.eerste_dag <= ${peildatum}::date AND (m.laatste_dag >= ${peildatum}::date OR m.laatste_dag IS NULL)
        AND b.einddatum BETWEEN ${sinds}::date AND ${tot}::date
      UNION SELECT m.jeugdige_id FROM machtiging m
      WHERE m.datum_aanvang <= ${peildatum}::date AND m.datum_einde BETWEEN ${peildatum}::date AND ${tot}::date
      UNION SELECT s.jeugdige_id FROM rechtbankstap s WHERE s.stap = 'beschikking_zonder_verhoor' AND s.datum >= ${sinds}::date
      UNION SELECT z.jeugdige_id FROM zitting z WHERE z.datum BETWEEN ${peildatum}::date AND ${tot}::date
    )
    SELECT ${kindkolommen('j')}, w.id AS vaste_id, w.naam AS vaste_naam, t.naam AS team
    FROM jeugdige j
    LEFT JOIN kindstand k ON k.jeugdige_id = j.id
    LEFT JOIN medewerker w ON w.id = k.vaste_medewerker_id
    LEFT JOIN team t ON t.id = w.team_id
    WHERE j.id IN (SELECT jeugdige_id FROM met_einddatum)
      AND j.id IN (SELECT d.jeugdige_id FROM dossiertoegang d WHERE d.medewerker_id = ${persoon?.medewerkerId ?? null}::uuid)
    ORDER BY w.naam, j.achternaam, j.id`.execute(db)
  return rows
}

/** Open steps and hearings of the reader's children, by day; children of one worker with one surname stand together. */
export async function findAgenda(toegang: Toegang, peildatum: Datum, weken: number): Promise<Agenda> {
  const tot = plusDagen(peildatum, 7 * weken)
  const kandidaten = await findKandidaten(toegang, peildatum, weken)
  const standen = await findTitelstanden(toegang.db, { kinderen: kandidaten.map(({ id }) => id), peildatum, kennismoment: null })
  const perKind = Map.groupBy(standen, ({ kind }) => kind)
  const metNaam = toegang.persoon !== null && findGronden(toegang.persoon.rol, 'jeugdige.naam.lezen') !== null
  const regels = kandidaten
    .flatMap((kandidaat) => {
      const over = {
        kind: noemKind(kandidaat, peildatum, metNaam),
        medewerker: kandidaat.vaste_id && kandidaat.vaste_naam ? { id: kandidaat.vaste_id, naam: kandidaat.vaste_naam } : null,
        team: kandidaat.team,
      }
      return (perKind.get(kandidaat.id) ?? []).flatMap((stand) => regelsVan(over, stand, peildatum))
    })
    .filter(({ dag }) => dag <= tot)
    .sort((een, ander) => (een.dag < ander.dag ? -1 : een.dag > ander.dag ? 1 : 0))
  toegang.betrokken(regels.map(({ kind }) => kind.id))
  return { peildatum, tot, tellingen: tel(regels, peildatum), regels }
}

type Over = Pick<Regel, 'kind' | 'medewerker' | 'team'>

function regelsVan(over: Over, { titel, punten, zittingen }: Titelstand, peildatum: Datum): Regel[] {
  const open = punten.filter(({ stand }) => stand === 'open' || stand === 'te_laat')
  const gepland = zittingen.filter(({ datum, aanwezig }) => datum >= peildatum && aanwezig === null)
  return [
    ...open.map((punt): Regel => ({ ...over, titel, dag: punt.uiterlijk, punt: toonPunt(punt, peildatum), zitting: null })),
    ...gepland.map((zitting): Regel => ({ ...over, titel, dag: zitting.datum, punt: null, zitting })),
  ]
}

function tel(regels: readonly Regel[], peildatum: Datum): Agenda['tellingen'] {
  const eindeVanDeWeek = plusDagen(peildatum, 7)
  return {
    kinderen: new Set(regels.map(({ kind }) => kind.id)).size,
    teLaat: regels.filter(({ punt }) => punt?.stand === 'te_laat').length,
    dezeWeek: regels.filter(({ punt, dag }) => punt?.stand === 'open' && dag <= eindeVanDeWeek).length,
    zittingen: regels.filter(({ zitting }) => zitting !== null).length,
  }
}
