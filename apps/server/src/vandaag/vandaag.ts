import { type Datum, dagenTussen, plusDagen } from '@houvast/domein/kalender'
import { findGronden } from '@houvast/domein/toegang'
import { type RawBuilder, sql } from 'kysely'
import type { z } from 'zod'
import { findConceptenPerKind } from '../concept/concept.ts'
import type { Toegang } from '../db/als.ts'
import { type Kindrij, kindkolommen, noemKind, vandaagInAmsterdam } from '../kindnaam.ts'
import { findAgendaPerKind } from '../plan/agenda.ts'
import { bekend } from '../stand/bekend.ts'
import { kindstandSql } from '../stand/stand.ts'
import type { VandaagAntwoord } from './contract.ts'
import { findTermijnenPerKind } from './termijnen.ts'

type Vandaag = z.infer<typeof VandaagAntwoord>
type Kaart = Vandaag['kaarten'][number]

/** Days without contact after which a family counts as silent; practice, no law. */
export const stilNaDagen = 30

/** Asks for one talk about all who wait, not for something with each child. */
const vanHetOverleg = 'WL-004'

interface Kaartrij extends Kindrij {
  readonly maatregelen: string[]
  readonly einddatum: Datum | null
  readonly mijn_rol: Kaart['mijnRol']
  readonly vaste_id: string | null
  readonly vaste_naam: string | null
  readonly zonder_sinds: Datum | null
  readonly op_wachtlijst: boolean
  readonly laatst_gezien: Datum | null
  readonly laatste_contact: Datum | null
  readonly afspraak: string | null
}

/** One card for each running child of the reader: their own, and for who leads a team those of the team. */
export async function findVandaag({ db, persoon, betrokken }: Toegang, peildatum: Datum, kennismoment: string | null): Promise<Vandaag> {
  const op = (tabel: 'jeugdige' | 'toewijzing' | 'maatregel' | 'beschikking' | 'contact') => bekend(tabel, kennismoment)
  const { rows } = await sql<Kaartrij>`
    WITH mijn AS (
      SELECT k.* FROM ${kindstandOp(peildatum, kennismoment)} AS k
      WHERE k.jeugdige_id IN (SELECT d.jeugdige_id FROM dossiertoegang d WHERE d.medewerker_id = ${persoon?.medewerkerId ?? null}::uuid)
    )
    SELECT ${kindkolommen('j')}, m.maatregelen, m.einddatum, t.rol AS mijn_rol, w.id AS vaste_id, w.naam AS vaste_naam, mijn.zonder_sinds, mijn.op_wachtlijst,
      mijn.laatst_gezien, mijn.laatste_contact, c.afspraak
    FROM mijn JOIN ${op('jeugdige')} j ON j.id = mijn.jeugdige_id
    LEFT JOIN medewerker w ON w.id = mijn.vaste_medewerker_id
    CROSS JOIN LATERAL (
      SELECT array_agg(DISTINCT m.type ORDER BY m.type) AS maatregelen, max(b.einddatum) AS einddatum
      FROM ${op('maatregel')} m LEFT JOIN ${op('beschikking')} b ON b.maatregel_id = m.id
      WHERE m.jeugdige_id = j.id AND m.eerste_dag <= ${peildatum}::date AND (m.laatste_dag >= ${peildatum}::date OR m.laatste_dag IS NULL)
    ) m
    LEFT JOIN LATERAL (
      SELECT t.rol FROM ${op('toewijzing')} t
      WHERE t.jeugdige_id = j.id AND t.medewerker_id = ${persoon?.medewerkerId ?? null}::uuid AND t.van <= ${peildatum}::date AND (t.tot >= ${peildatum}::date OR t.tot IS NULL)
      ORDER BY array_position(ARRAY['vast','waarnemend','contactpersoon'], t.rol) LIMIT 1
    ) t ON true
    LEFT JOIN LATERAL (
      SELECT c.afspraak FROM ${op('contact')} c WHERE c.jeugdige_id = j.id AND c.afspraak IS NOT NULL AND c.datum <= ${peildatum}::date ORDER BY c.datum DESC LIMIT 1
    ) c ON true
    WHERE m.maatregelen IS NOT NULL
    ORDER BY j.achternaam, j.id
    LIMIT 400`.execute(db)
  const kinderen = rows.map(({ id }) => id)
  betrokken(kinderen)
  const termijnen = await findTermijnenPerKind(db, { kinderen, peildatum, kennismoment, alleenOpen: true })
  const agenda = await findAgendaPerKind(db, { kinderen, peildatum, kennismoment })
  const isNu = kennismoment === null && peildatum === vandaagInAmsterdam()
  const concepten = isNu ? await findConceptenPerKind(db, kinderen) : null
  const metNaam = persoon !== null && findGronden(persoon.rol, 'jeugdige.naam.lezen') !== null
  const kaarten = rows.map(
    (rij): Kaart => ({
      kind: noemKind(rij, peildatum, metNaam),
      maatregelen: rij.maatregelen,
      mijnRol: rij.mijn_rol,
      vasteJeugdbeschermer: rij.vaste_id && rij.vaste_naam ? { id: rij.vaste_id, naam: rij.vaste_naam } : null,
      zonderSinds: rij.zonder_sinds,
      opWachtlijst: rij.op_wachtlijst,
      termijnen: (termijnen.get(rij.id) ?? []).filter(({ norm }) => norm !== vanHetOverleg),
      laatstGezien: rij.laatst_gezien,
      laatsteContact: rij.laatste_contact,
      stilDagen: rij.laatste_contact ? dagenTussen(rij.laatste_contact, peildatum) : null,
      laatsteAfspraak: rij.afspraak,
      einddatumMaatregel: rij.einddatum,
      agenda: agenda.get(rij.id) ?? [],
      concepten: concepten?.get(rij.id) ?? [],
    }),
  )
  return { peildatum, tellingen: tel(kaarten, peildatum), kaarten }
}

/** Of today as known now the state is kept; of another day or moment it is computed. */
function kindstandOp(peildatum: Datum, kennismoment: string | null): RawBuilder<unknown> {
  if (kennismoment === null && peildatum === vandaagInAmsterdam()) return sql.table('kindstand')
  return sql`(${kindstandSql({ peildatum, kennismoment })})`
}

function tel(kaarten: readonly Kaart[], peildatum: Datum): Vandaag['tellingen'] {
  const heeft = (test: (kaart: Kaart) => boolean) => kaarten.filter(test).length
  const eindeVanDeWeek = plusDagen(peildatum, 7)
  return {
    kinderen: kaarten.length,
    teLaat: heeft(({ termijnen }) => termijnen.some(({ stand, isWet }) => stand === 'te_laat' && isWet)),
    dezeWeek: heeft(({ termijnen }) => termijnen.some(({ stand, eind }) => stand === 'loopt' && eind <= eindeVanDeWeek)),
    stil: heeft(({ stilDagen }) => stilDagen === null || stilDagen > stilNaDagen),
    wachtend: heeft(({ opWachtlijst }) => opWachtlijst),
  }
}
