import type { Zaakstap } from '@houvast/domein/maatregelen'
import { hoogsteMaandenMinimaal, isBegrensd, statusOp } from '@houvast/domein/maatregelen'
import { uuidv7 } from 'uuidv7'
import type { z } from 'zod'
import type { Toegang } from '../db/als.ts'
import { GeenDossier } from '../http/probleem.ts'
import { weiger, werkAfgeleideBij } from '../jeugdige/vastleggen.ts'
import type { NieuweMaatregelstap, NieuwWerkvariantbesluit } from './contract.ts'
import { bewaarVerschil, leesZaak, wachtOpAnderen, zetStap } from './zaak.ts'

type Id = { id: string }

/** @throws GeenDossier, the same whether the measure does not exist or is in a file of others */
async function getKindVan(toegang: Toegang, maatregelId: string): Promise<string> {
  const zoek = (db: Toegang['db']) => db.selectFrom('maatregel').select('jeugdige_id').where('id', '=', maatregelId).executeTakeFirst()
  const maatregel = await zoek(toegang.db)
  if (!maatregel) {
    const van = await toegang.alsSysteem(zoek)
    throw new GeenDossier(van ? [van.jeugdige_id] : [])
  }
  toegang.betrokken([maatregel.jeugdige_id])
  await wachtOpAnderen(toegang.db, maatregel.jeugdige_id)
  return maatregel.jeugdige_id
}

/** What the institution itself records about the end: handed over, lapsed, closed; and with whom the family goes on. */
export async function zetMaatregelstap(toegang: Toegang, maatregelId: string, nieuw: z.infer<typeof NieuweMaatregelstap>): Promise<Id> {
  const { db } = toegang
  const kind = await getKindVan(toegang, maatregelId)
  const voor = await leesZaak(db, { kind, kennismoment: null })
  const na = zetStap(voor, maakStap(maatregelId, nieuw))
  await bewaarVerschil(db, kind, voor, na)
  const maatregel = na.maatregelen.find(({ id }) => id === maatregelId)
  const datum = maatregel?.datumEinde ?? maatregel?.datumOvergedragen
  if (nieuw.warmeOverdracht && datum) {
    const { naarWie, afspraken, aanvaard } = nieuw.warmeOverdracht
    await db
      .insertInto('warme_overdracht')
      .values({ id: uuidv7(), jeugdige_id: kind, maatregel_id: maatregelId, naar_wie: naarWie, afspraken, aanvaard, datum })
      .execute()
  }
  await werkAfgeleideBij(toegang, [kind])
  return { id: maatregelId }
}

function maakStap(maatregelId: string, nieuw: z.infer<typeof NieuweMaatregelstap>): Zaakstap {
  if (nieuw.stap === 'overdragen') return { stap: 'overdragen', maatregelId, laatsteDag: nieuw.laatsteDag }
  const reden = nieuw.reden ?? null
  return nieuw.stap === 'aflopen'
    ? { stap: 'aflopen', maatregelId, reden }
    : { stap: 'afsluiten', maatregelId, laatsteDag: nieuw.laatsteDag, reden }
}

export async function besluitWerkvariant(
  toegang: Toegang,
  maatregelId: string,
  {
    variant,
    van,
    tot = null,
    reden,
  }: { tot?: NonNullable<z.infer<typeof NieuwWerkvariantbesluit>['tot']> | null } & Omit<z.infer<typeof NieuwWerkvariantbesluit>, 'tot'>,
): Promise<Id> {
  const { db, persoon } = toegang
  const kind = await getKindVan(toegang, maatregelId)
  if (!isBegrensd({ variant, van, tot })) {
    weiger(
      'tot',
      variant === 'minimaal'
        ? `Minimaal werken heeft een laatste dag, binnen ${hoogsteMaandenMinimaal} maanden na het begin. Kies een dag; daarna besluit u opnieuw.`
        : 'Methodegetrouw werken heeft geen laatste dag. Laat die leeg.',
    )
  }
  const { geboren, maatregelen } = await leesZaak(db, { kind, kennismoment: null })
  const maatregel = maatregelen.find((een) => een.id === maatregelId)
  if (!maatregel || !['loopt', 'eindigt'].includes(statusOp(maatregel, geboren, van)))
    weiger('van', 'De maatregel loopt op die dag niet. Kies een dag waarop zij loopt.')
  const id = uuidv7()
  await db
    .insertInto('werkvariantbesluit')
    .values({ id, jeugdige_id: kind, maatregel_id: maatregelId, variant, van, tot, reden, besloten_door: persoon?.medewerkerId ?? '' })
    .execute()
  return { id }
}
