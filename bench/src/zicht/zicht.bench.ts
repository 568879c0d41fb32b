import { als, type Persoon } from '@houvast/server/db/als.ts'
import type { Databank } from '@houvast/server/db/databank.ts'
import { exporteerZicht, findZicht } from '@houvast/server/zicht/zicht.ts'
import { sql } from 'kysely'
import { openLandelijk, vandaag } from '../landelijk/vulling.ts'
import { type Bank, inMs, klok, type Meting, percentiel } from '../meting.ts'

const keren = 10
const grens = 2_000

/** The scan of all children as its widest and its narrowest reader ask for it, row-level security and log entry included. */
export const zichtbank: Bank = async (meld) => {
  const databank = await openLandelijk(1, meld)
  try {
    const metingen: Meting[] = []
    for (const rol of ['data-analist', 'jeugdbeschermer'] as const) {
      meld(rol)
      const persoon: Persoon = { medewerkerId: await getJeugdbeschermer(databank), rol }
      metingen.push(await meet('lijst', persoon, () => leesLijst(databank, persoon)))
      if (rol === 'data-analist') {
        metingen.push(await meet('uitvoer, de eerste rijen', persoon, () => voerUit(databank, persoon, 1)))
        metingen.push(await meet('uitvoer van alles', persoon, () => voerUit(databank, persoon, null), null))
      }
    }
    return metingen
  } finally {
    await databank.sluit()
  }
}

async function meet(wat: string, { rol }: Persoon, werk: () => Promise<number>, tot: number | null = grens): Promise<Meting> {
  const tijden: number[] = []
  let kinderen = 0
  for (let keer = 0; keer < keren; keer++) {
    const { ms, uitkomst } = await klok(werk)
    tijden.push(ms)
    kinderen = uitkomst
  }
  const p95 = percentiel(tijden, 0.95)
  return {
    wat: `${rol}, ${wat} (${kinderen} kinderen)`,
    doel: tot === null ? '-' : `p95 ≤ ${inMs(tot)}`,
    gemeten: `p50 ${inMs(percentiel(tijden, 0.5))}, p95 ${inMs(p95)}`,
    ...(tot === null ? {} : { verhouding: `${(p95 / tot).toFixed(2)} van de grens` }),
  }
}

const leesLijst = (databank: Databank, persoon: Persoon) =>
  als(databank, persoon, 'zicht.lezen', async ({ db, betrokken }) => {
    const { rijen, totaal } = await findZicht(db, { peildatum: vandaag, stand: 'niet_gezien' }, persoon.rol)
    betrokken(rijen.map(({ kind }) => kind.id))
    return totaal.kinderen
  })

/** `hoogstens` so many portions; null: all of them. */
const voerUit = (databank: Databank, persoon: Persoon, hoogstens: number | null) =>
  als(databank, persoon, 'zicht.uitvoeren', async ({ db, betrokken }) => {
    let aantal = 0
    let delen = 0
    for await (const rijen of exporteerZicht(db, { peildatum: vandaag }, persoon.rol)) {
      betrokken(rijen.map(({ kind }) => kind.id))
      aantal += rijen.length
      if (++delen === hoogstens) break
    }
    return aantal
  })

async function getJeugdbeschermer(databank: Databank): Promise<string> {
  const { rows } = await sql<{ medewerker_id: string }>`
    SELECT r.medewerker_id FROM gebruikersrol r JOIN dossiertoegang d ON d.medewerker_id = r.medewerker_id AND d.grond = 'toewijzing'
    WHERE r.rol = 'jeugdbeschermer' AND r.geldig @> ${vandaag}::date
    GROUP BY r.medewerker_id ORDER BY count(*) DESC, r.medewerker_id LIMIT 1`.execute(databank.kysely)
  const [rij] = rows
  if (!rij) throw new Error('Er is geen jeugdbeschermer.')
  return rij.medewerker_id
}
