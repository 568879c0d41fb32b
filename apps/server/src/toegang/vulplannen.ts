import { leegPlan } from '@houvast/domein/plan'
import { uuidv7 } from 'uuidv7'
import type { Toegang } from '../db/als.ts'

/** Of the first measure of each child two plans in the making and one that is in force: so that every step can be taken on some file. */
export async function vulPlannen({ db }: Toegang): Promise<void> {
  const maatregelen = await db
    .selectFrom('maatregel')
    .select(['id', 'jeugdige_id', 'datum_aanvang'])
    .distinctOn('jeugdige_id')
    .where('familie', 'is not', null)
    .orderBy('jeugdige_id')
    .orderBy('id')
    .execute()
  const kant = { id: 'a', wat: 'Samen eten', wie: 'moeder' }
  for (const { id: maatregel_id, jeugdige_id, datum_aanvang } of maatregelen) {
    const bij = { jeugdige_id, maatregel_id, nummer: 1, revisie: 1 }
    const plan = { id: uuidv7(), jeugdige_id, maatregel_id, soort: 'familiegroepsplan' as const, vastgesteld_op: datum_aanvang }
    const standpunt = { jeugdige_id, revisie: 1, naam: 'A', standpunt: 'eens' as const, woorden: '', datum: datum_aanvang }
    const inDeMaak = uuidv7()
    await db.insertInto('plan').values(plan).execute()
    await db
      .insertInto('planversie')
      .values([
        { ...bij, id: inDeMaak, soort: 'plan_van_aanpak', status: 'concept', inhoud: JSON.stringify(leegPlan) },
        {
          ...bij,
          id: uuidv7(),
          soort: 'veiligheidsplan',
          status: 'besproken',
          besproken_op: datum_aanvang,
          inhoud: JSON.stringify({
            zorgen: '',
            zorgenGezin: '',
            afspraken: [kant],
            alsHetMisgaat: [{ ...kant, signaal: 'Ruzie' }],
            controledatum: datum_aanvang,
            gedeeldMet: '',
            voorKind: '',
          }),
        },
        { ...bij, id: uuidv7(), soort: 'familiegroepsplan', status: 'vastgesteld', inhoud: JSON.stringify(leegPlan), plan_id: plan.id },
      ])
      .execute()
    await db
      .insertInto('familiegroepsplan_stap')
      .values({ id: uuidv7(), jeugdige_id, maatregel_id, stap: 'aangeboden', datum: datum_aanvang })
      .execute()
    await db
      .insertInto('aanwijzing')
      .values({
        id: uuidv7(),
        jeugdige_id,
        maatregel_id,
        aan: 'ouder_met_gezag',
        naam: 'De vader',
        tekst: 'Kom naar het gesprek.',
        reden: 'U kwam niet.',
        bekendmaking: 'verzonden',
        bekendgemaakt_op: datum_aanvang,
        rechtsmiddel_vermeld: true,
      })
      .execute()
    await db
      .insertInto('planstandpunt')
      .values((['jeugdige', 'ouder_met_gezag'] as const).map((van) => ({ ...standpunt, id: uuidv7(), planversie_id: inDeMaak, van })))
      .execute()
  }
}
