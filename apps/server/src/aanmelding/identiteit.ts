import type { Databank } from '../db/databank.ts'
import type { Aangemeld, Uitgever } from './oidc.ts'

/** Whose account this is. Who logs in for the first time is tied by personeelsnummer, where the provider gives that. */
export async function findMedewerkerVan(databank: Databank, uitgever: Uitgever, aangemeld: Aangemeld): Promise<string | null> {
  const { onderwerp, personeelsnummer } = aangemeld
  const naam = uitgever.demo ? 'demo' : uitgever.issuer
  const bekend = await databank.kysely
    .selectFrom('identiteit')
    .select('medewerker_id')
    .where('uitgever', '=', naam)
    .where('onderwerp', '=', onderwerp)
    .executeTakeFirst()
  if (bekend) return bekend.medewerker_id
  if (personeelsnummer === null) return null
  const medewerker = await databank.kysely
    .selectFrom('medewerker')
    .select('id')
    .where('personeelsnummer', '=', personeelsnummer)
    .executeTakeFirst()
  if (!medewerker) return null
  await databank.kysely
    .insertInto('identiteit')
    .values({ uitgever: naam, onderwerp, medewerker_id: medewerker.id })
    .onConflict((rij) => rij.doNothing())
    .execute()
  return medewerker.id
}
