import { definitieversie } from '@houvast/domein/definities'
import { type Datum, plusMaanden } from '@houvast/domein/kalender'
import { laneyKaart, looplengteShewhart, minstePunten } from '@houvast/statistiek/regelkaarten'
import { type Kysely, sql } from 'kysely'
import type { Schema } from '../db/schema.ts'
import { klokkenSql } from '../monitor/klokken.ts'
import { findReeksen, maandelijks } from '../monitor/reeks.ts'
import { metPerioden } from '../stand/perioden.ts'
import type { TijdsverloopAntwoord, verloopfiguren } from './contract.ts'

type Figuur = (typeof verloopfiguren)[number]

export interface Verloopvraag {
  readonly figuur: Figuur
  readonly peildatum: Datum
  readonly kennismoment: string | null
  readonly maanden: number
}

interface Maandtelling {
  readonly teller: number
  readonly noemer: number
}

const grens = 3

/** A figure month by month, with limits of what chance does where there are months enough. Runs with the rights of the system, inside a transaction. */
export async function berekenTijdsverloop(db: Kysely<Schema>, vraag: Verloopvraag): Promise<TijdsverloopAntwoord> {
  const { figuur, peildatum, kennismoment, maanden } = vraag
  const grenzen = maandelijks(peildatum, maanden + 1)
  const tellingen =
    figuur === 'nieuwOpWachtlijst' ? await telNieuw(db, grenzen, kennismoment) : await telKlokken(db, figuur, grenzen, kennismoment)
  const { rows } = await sql<{ nu: string }>`SELECT now() AS nu`.execute(db)
  const kaart = maakKaart(tellingen)
  const metNoemer = tellingen.map(({ noemer }, plek) =>
    noemer > 0 ? tellingen.slice(0, plek).filter((een) => een.noemer > 0).length : null,
  )
  return {
    figuur,
    peildatum,
    kennismoment: kennismoment ?? rows[0]?.nu ?? '',
    definitieversie,
    geenKaart: kaart.waarom,
    aandeel: kaart.kaart?.aandeel ?? null,
    sigmaZ: kaart.kaart?.sigmaZ ?? null,
    looplengte: kaart.kaart ? looplengteShewhart(grens) : null,
    punten: tellingen.map(({ teller, noemer }, plek) => {
      const opKaart = kaart.kaart?.punten[metNoemer[plek] ?? -1]
      return {
        na: grenzen[plek] as Datum,
        tot: grenzen[plek + 1] as Datum,
        teller,
        noemer,
        aandeel: noemer === 0 ? null : teller / noemer,
        onder: opKaart?.onder ?? null,
        boven: opKaart?.boven ?? null,
        signaal: opKaart?.signaal ?? false,
      }
    }),
  }
}

function maakKaart(tellingen: readonly Maandtelling[]) {
  const met = tellingen.filter(({ noemer }) => noemer > 0)
  if (met.length < minstePunten)
    return { kaart: null, waarom: `Er zijn ${met.length} maanden met gegevens. Grenzen zeggen pas iets vanaf ${minstePunten} maanden.` }
  try {
    return { kaart: laneyKaart(met, grens), waarom: null }
  } catch (fout) {
    if (!(fout instanceof RangeError)) throw fout
    return { kaart: null, waarom: fout.message }
  }
}

/** Clocks by the month in which they ended: each counts once. */
async function telKlokken(
  db: Kysely<Schema>,
  figuur: Exclude<Figuur, 'nieuwOpWachtlijst'>,
  grenzen: readonly Datum[],
  kennismoment: string | null,
): Promise<Maandtelling[]> {
  const [eerste, laatste] = [grenzen[0] as Datum, grenzen.at(-1) as Datum]
  const klok = figuur === 'eersteContact' ? sql`contactklok` : sql`planklok`
  const { rows } = await sql<{ maand: number; teller: number; noemer: number }>`
    WITH ${klokkenSql({ peildatum: laatste, vanaf: plusMaanden(eerste, 6), kennismoment })}
    SELECT width_bucket(eind - 1, ${grenzen}::date[]) AS maand, count(*) FILTER (WHERE uitkomst = 'op_tijd') AS teller, count(*) AS noemer
    FROM ${klok} WHERE uitkomst <> 'buiten_beschouwing' AND eind > ${eerste}::date AND eerste_dag <= ${laatste}::date GROUP BY maand`.execute(
    db,
  )
  return perMaand(grenzen, rows)
}

/** How many children came on the list in the month, of those counted at its end. */
async function telNieuw(db: Kysely<Schema>, grenzen: readonly Datum[], kennismoment: string | null): Promise<Maandtelling[]> {
  const [eerste, laatste] = [grenzen[0] as Datum, grenzen.at(-1) as Datum]
  const rijen = await metPerioden(db, { van: eerste, tot: laatste, kennismoment }, async () => {
    const { rows } = await sql<{ maand: number; teller: number }>`
      SELECT width_bucket(greatest(van, wacht_vanaf) - 1, ${grenzen}::date[]) AS maand, count(*) AS teller
      FROM zonder WHERE tot >= wacht_vanaf AND greatest(van, wacht_vanaf) > ${eerste}::date AND greatest(van, wacht_vanaf) <= ${laatste}::date GROUP BY maand`.execute(
      db,
    )
    return rows
  })
  const [reeks] = await findReeksen(db, { peildata: grenzen.slice(1), kennismoment })
  return perMaand(
    grenzen,
    rijen.map((rij) => ({ ...rij, noemer: 0 })),
  ).map(({ teller }, plek) => ({ teller, noemer: Math.max(teller, reeks?.punten[plek]?.kinderen.totaal ?? 0) }))
}

/** Month n runs from the n-th boundary, which it leaves out, to the next. */
function perMaand(grenzen: readonly Datum[], rijen: readonly { maand: number; teller: number; noemer: number }[]): Maandtelling[] {
  return grenzen.slice(1).map((_, plek) => {
    const rij = rijen.find(({ maand }) => maand === plek + 1)
    return { teller: rij?.teller ?? 0, noemer: rij?.noemer ?? 0 }
  })
}
