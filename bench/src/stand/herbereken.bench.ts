import { alsSysteem } from '@houvast/server/db/als.ts'
import { controleerAfgeleid } from '@houvast/server/stand/dagwissel.ts'
import { herbereken } from '@houvast/server/stand/herbereken.ts'
import { openLandelijk, vandaag } from '../landelijk/vulling.ts'
import { type Bank, inMs, inTijd, klok, percentiel } from '../meting.ts'

const keren = 40

/** What it costs to keep the derived tables: for one child in the transaction of an event, and for everybody at day change. */
export const herberekenbank: Bank = async (meld) => {
  const databank = await openLandelijk(1, meld)
  try {
    const standen = await databank.kysely.selectFrom('kindstand').select('jeugdige_id').orderBy('jeugdige_id').limit(keren).execute()
    const tijden: number[] = []
    for (const { jeugdige_id } of standen) {
      const { ms } = await klok(() =>
        alsSysteem(databank, 'bench', ({ db }) => herbereken(db, { kinderen: [jeugdige_id], peildatum: vandaag })),
      )
      tijden.push(ms)
    }
    meld('alle kinderen, een dag later')
    const morgen = await klok(() =>
      alsSysteem(databank, 'bench', ({ db }) => herbereken(db, { kinderen: 'alle', peildatum: '2026-10-02' })),
    )
    await alsSysteem(databank, 'bench', ({ db }) => herbereken(db, { kinderen: 'alle', peildatum: vandaag }))
    meld('nachtelijke controle')
    const controle = await klok(() => alsSysteem(databank, 'bench', ({ db }) => controleerAfgeleid(db)))
    if (controle.uitkomst.length > 0) throw new Error(`De controle vindt ${controle.uitkomst.length} verschillen.`)
    return [
      { wat: 'één kind, p50', doel: 'enkele ms', gemeten: inMs(percentiel(tijden, 0.5)) },
      { wat: 'één kind, p95', doel: 'enkele ms', gemeten: inMs(percentiel(tijden, 0.95)) },
      { wat: '31.000 kinderen bij de dagwissel', doel: '≤ 15 s', gemeten: inTijd(morgen) },
      { wat: 'nachtelijke controle, zonder verschil', doel: '-', gemeten: inTijd(controle) },
    ]
  } finally {
    await databank.sluit()
  }
}
