import { findGronden, type Rol } from '@houvast/domein/toegang'
import { als, type Persoon } from '@houvast/server/db/als.ts'
import type { Databank } from '@houvast/server/db/databank.ts'
import { findWachtlijst } from '@houvast/server/wachtlijst/wachtlijst.ts'
import { sql } from 'kysely'
import { openLandelijk, type Schaal, vandaag } from '../landelijk/vulling.ts'
import { type Bank, inMs, klok, type Meting, percentiel } from '../meting.ts'

const keren = 40
const lezers: readonly Rol[] = ['jeugdbeschermer', 'wachtlijstbeheerder', 'teamleider', 'bestuurder']
const sorteringen = ['langst', 'niet_gezien', 'plan_te_laat', 'naam'] as const

/** The waitlist page as its ordinary readers ask for it, row-level security and log entry included. */
export const wachtlijstbank: Bank = async (meld) => [...(await meet(1, meld)), ...(await meet(10, meld))]

async function meet(schaal: Schaal, meld: (stap: string) => void): Promise<Meting[]> {
  const databank = await openLandelijk(schaal, meld)
  const metingen: Meting[] = []
  try {
    for (const rol of lezers) {
      meld(`${schaal}×, ${rol}`)
      const persoon = await getLezer(databank, rol)
      for (const sorteer of sorteringen) {
        const { tijden, rekentijden, rijen, totaal } = await vraagBladzijden(databank, persoon, sorteer)
        metingen.push({
          wat: `${schaal}× ${rol}, ${sorteer} (${rijen} van ${totaal} rijen)`,
          doel: 'p95 ≤ 100 ms',
          gemeten: `p50 ${inMs(percentiel(tijden, 0.5))}, p95 ${inMs(percentiel(tijden, 0.95))} (rekentijd p95 ${inMs(percentiel(rekentijden, 0.95))})`,
        })
      }
    }
  } finally {
    await databank.sluit()
  }
  return metingen
}

async function vraagBladzijden(databank: Databank, persoon: Persoon, sorteer: (typeof sorteringen)[number]) {
  const toonNaam = findGronden(persoon.rol, 'jeugdige.naam.lezen') !== null
  const tijden: number[] = []
  const rekentijden: number[] = []
  let na: string | undefined
  let rijen = 0
  let totaal = 0
  for (let keer = 0; keer < keren; keer++) {
    const { ms, rekenMs, uitkomst } = await klok(() =>
      als(databank, persoon, 'wachtlijst.lezen', async ({ db, betrokken }) => {
        const antwoord = await findWachtlijst(db, { peildatum: vandaag, sorteer, na, aantal: 100 }, { toonNaam })
        betrokken(antwoord.rijen.map(({ kind }) => kind.id))
        return antwoord
      }),
    )
    tijden.push(ms)
    rekentijden.push(rekenMs)
    na = uitkomst.volgende ?? undefined
    rijen = Math.max(rijen, uitkomst.rijen.length)
    totaal = uitkomst.stand.totaal
  }
  return { tijden, rekentijden, rijen, totaal }
}

/** Of this role the one who sees most of the list; a bestuurder needs no relation to a child. */
async function getLezer(databank: Databank, rol: Rol): Promise<Persoon> {
  const { rows } = await sql<{ medewerker_id: string }>`
    SELECT r.medewerker_id
    FROM gebruikersrol r
    JOIN dossiertoegang d ON d.medewerker_id = r.medewerker_id
    JOIN kindstand k ON k.jeugdige_id = d.jeugdige_id AND k.op_wachtlijst
    WHERE r.rol = ${rol === 'bestuurder' ? 'teamleider' : rol} AND r.geldig @> ${vandaag}::date
    GROUP BY r.medewerker_id ORDER BY count(*) DESC, r.medewerker_id LIMIT 1`.execute(databank.kysely)
  const [rij] = rows
  if (!rij) throw new Error(`Er is niemand met de rol ${rol}.`)
  return { medewerkerId: rij.medewerker_id, rol }
}
