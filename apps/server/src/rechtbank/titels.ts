import { type Datum, maakKalender } from '@houvast/domein/kalender'
import {
  type Agendapunt,
  berekenAgenda,
  hoelang,
  isTweeJaarUithuisgeplaatst,
  type Machtiging,
  type Rechtbankstap,
  type Titel,
  titelsVan,
} from '@houvast/domein/rechtbank'
import { isWet } from '@houvast/domein/termijnen'
import { type Kysely, sql } from 'kysely'
import type { z } from 'zod'
import type { Schema } from '../db/schema.ts'
import { bekend, vanKinderen } from '../stand/bekend.ts'
import { findKinderen } from '../stand/feiten.ts'
import type { RechtbankAntwoord } from './contract.ts'

type Titelbeeld = z.infer<typeof RechtbankAntwoord>['titels'][number]
export type Zitting = Titelbeeld['zittingen'][number]

export interface Titelvraag {
  readonly kinderen: readonly string[]
  readonly peildatum: Datum
  readonly kennismoment: string | null
}

/** One title with what was done for it, and what it asks for. */
export interface Titelstand {
  readonly kind: string
  readonly titel: Titel
  readonly punten: readonly Agendapunt[]
  readonly stappen: Titelbeeld['stappen']
  readonly zittingen: readonly Zitting[]
  readonly adviesRaadNodig: boolean
}

const kalender = maakKalender()

interface OverTitel {
  readonly jeugdige_id: string
  readonly titel_id: string
}
interface Staprij extends OverTitel {
  readonly id: string
  readonly stap: Rechtbankstap
  readonly datum: Datum
  readonly redenen: string | null
  readonly deelnemers: string | null
}

/** The running titles of these children with their agenda, per child in order of their last day. */
export async function findTitelstanden(db: Kysely<Schema>, { kinderen, peildatum, kennismoment }: Titelvraag): Promise<Titelstand[]> {
  if (kinderen.length === 0) return []
  const feiten = await findKinderen(db, { kinderen, kennismoment, contacten: 'eersteContact', toewijzingen: 'geen' })
  const { rows: machtigingen } = await sql<Machtiging & { jeugdige_id: string }>`
    SELECT m.jeugdige_id, m.id, CASE m.type WHEN '71' THEN 'gesloten_plaatsing' ELSE 'uithuisplaatsing' END AS soort,
      m.datum_aanvang AS van, m.datum_einde AS tot
    FROM ${bekend('machtiging', kennismoment)} m WHERE ${vanKinderen('m', kinderen)} ORDER BY m.datum_aanvang, m.id`.execute(db)
  const { rows: stappen } = await sql<Staprij>`
    SELECT s.jeugdige_id, coalesce(s.maatregel_id, s.machtiging_id) AS titel_id, s.id, s.stap, s.datum, s.redenen, s.deelnemers
    FROM ${bekend('rechtbankstap', kennismoment)} s
    WHERE ${vanKinderen('s', kinderen)} AND s.datum <= ${peildatum}::date ORDER BY s.datum, s.id`.execute(db)
  const { rows: zittingen } = await sql<Zitting & OverTitel>`
    SELECT z.jeugdige_id, coalesce(z.maatregel_id, z.machtiging_id) AS titel_id, z.id, z.datum, to_char(z.tijd, 'HH24:MI') AS tijd, z.rechtbank,
      z.uitgenodigd, z.aanwezig, z.uitkomst
    FROM ${bekend('zitting', kennismoment)} z WHERE ${vanKinderen('z', kinderen)} ORDER BY z.datum, z.tijd, z.id`.execute(db)

  return feiten.flatMap((kind) => {
    const eigen = machtigingen.filter(({ jeugdige_id }) => jeugdige_id === kind.id)
    return titelsVan(kind, eigen, peildatum).map((titel): Titelstand => {
      const gedaan = stappen.filter(({ titel_id }) => titel_id === titel.id)
      const gepland = zittingen.filter(({ titel_id }) => titel_id === titel.id)
      const tweeJaarUithuisgeplaatst = isTweeJaarUithuisgeplaatst(kind, eigen, titel.einddatum)
      return {
        kind: kind.id,
        titel,
        punten: berekenAgenda(
          { titel, gedaan, zittingen: gepland.map(({ datum }) => datum), tweeJaarUithuisgeplaatst },
          peildatum,
          kalender,
        ),
        stappen: gedaan.map(({ id, stap, datum, redenen, deelnemers }) => ({ id, stap, datum, redenen, deelnemers })),
        zittingen: gepland.map(({ jeugdige_id: _, titel_id: __, ...zitting }) => zitting),
        adviesRaadNodig: tweeJaarUithuisgeplaatst,
      }
    })
  })
}

export function toonPunt(punt: Agendapunt, peildatum: Datum): Titelbeeld['punten'][number] {
  const { norm, stap, titelId, uiterlijk, intern, stand, gedaanOp, uitleg } = punt
  return {
    id: `${titelId}/${stap}/${uiterlijk}`,
    stap,
    norm: norm.id,
    naam: norm.naam,
    isWet: isWet(norm),
    uiterlijk,
    intern,
    stand,
    gedaanOp,
    hoelang: hoelang(punt, peildatum),
    uitleg,
    voorbehoud: norm.zekerheid.voorbehoud,
  }
}
