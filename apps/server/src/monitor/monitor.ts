import { definitieversie } from '@houvast/domein/definities'
import type { Datum } from '@houvast/domein/kalender'
import { verhouding, werklast } from '@houvast/domein/werklast'
import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { Schema } from '../db/schema.ts'
import { standSql } from '../stand/stand.ts'
import type { MonitorCijfers } from './contract.ts'
import { klokkenSql } from './klokken.ts'
import { personeelSql } from './personeel.ts'

interface Kindcijfers {
  readonly nu: string
  readonly kinderen: number
  readonly jeugdbescherming: number
  readonly zonder: number
  readonly start: number
  readonly intern: number
  readonly wisselingen: number
  readonly meeste_wisselingen: number
}

interface Klokrij {
  readonly soort: 'eersteContact' | 'planVanAanpak'
  readonly familie: 'JB' | 'JR'
  readonly op_tijd: number
  readonly geteld: number
  readonly buiten_beschouwing: number
}

/**
 * The figures of definities 2026-1 on one day, as known at one moment (null: now), about the whole institution: runs with the rights of the system.
 */
export async function berekenMonitor(db: Kysely<Schema>, peildatum: Datum, kennismoment: string | null = null): Promise<MonitorCijfers> {
  const vraag = { peildatum, kennismoment }
  return berekenEen(db, vraag, standSql(vraag), await telKlokken(db, vraag))
}

async function telKlokken(db: Kysely<Schema>, vraag: { peildatum: Datum; kennismoment: string | null }): Promise<Klokrij[]> {
  const { rows } = await sql<Klokrij>`
    WITH ${klokkenSql(vraag)}
    SELECT soort, familie, count(*) FILTER (WHERE uitkomst = 'op_tijd') AS op_tijd,
      count(*) FILTER (WHERE uitkomst <> 'buiten_beschouwing') AS geteld, count(*) FILTER (WHERE uitkomst = 'buiten_beschouwing') AS buiten_beschouwing
    FROM (SELECT 'eersteContact' AS soort, * FROM contactklok UNION ALL SELECT 'planVanAanpak', * FROM planklok) AS klok
    GROUP BY soort, familie`.execute(db)
  return rows
}

async function berekenEen(
  db: Kysely<Schema>,
  vraag: { peildatum: Datum; kennismoment: string | null },
  stand: RawBuilder<unknown>,
  klokken: readonly Klokrij[],
): Promise<MonitorCijfers> {
  const { peildatum, kennismoment } = vraag
  const kinderen = await enigeRij(
    db,
    sql<Kindcijfers>`
      WITH ${stand}
      SELECT now() AS nu, count(*) AS kinderen, count(*) FILTER (WHERE telt_als = 'JB') AS jeugdbescherming, count(zonder_sinds) AS zonder,
        count(*) FILTER (WHERE op_wachtlijst AND soort = 'start') AS start, count(*) FILTER (WHERE op_wachtlijst AND soort = 'intern') AS intern,
        coalesce(sum(wisselingen), 0) AS wisselingen, coalesce(max(wisselingen), 0) AS meeste_wisselingen
      FROM stand`,
  )
  const personeel = await enigeRij(db, personeelSql(vraag))
  const fte = { jbjr: personeel.fte_jbjr, metOndersteunend: personeel.fte_met_ondersteunend, primairProces: personeel.fte_primair_proces }
  const wachtend = kinderen.start + kinderen.intern
  return {
    peildatum,
    definitieversie,
    kennismoment: kennismoment ?? kinderen.nu,
    kinderen: {
      totaal: kinderen.kinderen,
      waarvanJeugdbescherming: kinderen.jeugdbescherming,
      waarvanAlleenJeugdreclassering: kinderen.kinderen - kinderen.jeugdbescherming,
    },
    fte,
    werklast: werklast(kinderen.kinderen, fte),
    zonderVasteJeugdbeschermer: kinderen.zonder,
    wachtlijst: {
      totaal: wachtend,
      start: kinderen.start,
      intern: kinderen.intern,
      percentage: verhouding(100 * wachtend, kinderen.kinderen),
    },
    eersteContact: perFamilie(klokken, 'eersteContact'),
    planVanAanpak: perFamilie(klokken, 'planVanAanpak'),
    verloop12m: verhouding(2 * personeel.vertrokken, personeel.koppen),
    verzuim12m: verhouding(personeel.ziek, 10_000 * personeel.fte_dagen),
    wisselingen: { gemiddeld: verhouding(kinderen.wisselingen, kinderen.kinderen), maximum: kinderen.meeste_wisselingen },
  }
}

async function enigeRij<Rij>(db: Kysely<Schema>, vraag: ReturnType<typeof sql<Rij>>): Promise<Rij> {
  const { rows } = await vraag.execute(db)
  const [rij] = rows
  if (!rij) throw new Error('De database geeft geen antwoord op een telling.')
  return rij
}

function perFamilie(klokken: readonly Klokrij[], soort: Klokrij['soort']): MonitorCijfers['eersteContact'] {
  const cijfer = (familie: Klokrij['familie']) => {
    const rij = klokken.find((een) => een.soort === soort && een.familie === familie)
    return { opTijd: rij?.op_tijd ?? 0, geteld: rij?.geteld ?? 0, buitenBeschouwing: rij?.buiten_beschouwing ?? 0 }
  }
  return { jeugdbescherming: cijfer('JB'), jeugdreclassering: cijfer('JR') }
}
