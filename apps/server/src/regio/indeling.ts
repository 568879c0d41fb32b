import { uuidv7 } from 'uuidv7'
import type { z } from 'zod'
import type { Toegang } from '../db/als.ts'
import { Probleem } from '../http/probleem.ts'
import { weiger } from '../jeugdige/vastleggen.ts'
import type { AccounthouderInvoer, IndelingAntwoord, PostcodesInvoer } from './contract.ts'

/** Municipality → jeugdregio → account holder, with what is not certain about it. */
export async function findIndeling({ db }: Toegang): Promise<z.infer<typeof IndelingAntwoord>> {
  const gemeenten = await db.selectFrom('gemeente').selectAll().where('tot', 'is', null).orderBy('naam').execute()
  const houders = await db.selectFrom('accounthouder').select(['jeugdregio', 'naam', 'van', 'tot']).orderBy('van').execute()
  const teams = await db.selectFrom('team').select('jeugdregio').distinct().execute()
  const werkgebied = new Set(teams.map(({ jeugdregio }) => jeugdregio))
  const { postcodes } = await db
    .selectFrom('postcodegebied')
    .select(({ fn }) => fn.countAll<number>().as('postcodes'))
    .executeTakeFirstOrThrow()
  const regios = [...Map.groupBy(gemeenten, ({ jeugdregio }) => jeugdregio)].sort(([een], [ander]) => een.localeCompare(ander, 'nl'))
  return {
    bron: "Lijst van gemeenten en jeugdregio's uit 2015, met de herindelingen sindsdien. Wat is afgeleid, is niet nagekeken bij het CBS.",
    regios: regios.map(([jeugdregio, deze]) => ({
      jeugdregio,
      inWerkgebied: werkgebied.has(jeugdregio),
      gemeenten: deze.map(({ code, naam, herkomst }) => ({ code, naam, ongeverifieerd: herkomst !== 'lijst-2015' })),
      accounthouders: houders.filter((houder) => houder.jeugdregio === jeugdregio).map(({ naam, van, tot }) => ({ naam, van, tot })),
    })),
    postcodes,
  }
}

/** From a day on another region holds the account; the one before ends the day before. */
export async function legAccounthouderVast({ alsSysteem }: Toegang, nieuw: z.infer<typeof AccounthouderInvoer>): Promise<{ id: string }> {
  if (nieuw.tot !== null && nieuw.tot < nieuw.van) weiger('tot', 'De laatste dag ligt voor de eerste. Verbeter een van beide.')
  const id = uuidv7()
  await alsSysteem(async (db) => {
    const regio = await db.selectFrom('gemeente').select('code').where('jeugdregio', '=', nieuw.jeugdregio).limit(1).executeTakeFirst()
    if (!regio) weiger('jeugdregio', 'Deze jeugdregio staat niet in de lijst. Kies er een uit de lijst.')
    const overlap = await db
      .selectFrom('accounthouder')
      .select('naam')
      .where('jeugdregio', '=', nieuw.jeugdregio)
      .where((eb) => eb.or([eb('tot', 'is', null), eb('tot', '>=', nieuw.van)]))
      .where('van', '<=', nieuw.tot ?? '9999-12-31')
      .executeTakeFirst()
    if (overlap) throw new Probleem(409, `In deze tijd houdt ${overlap.naam} de rekening al. Kies andere dagen.`)
    await db
      .insertInto('accounthouder')
      .values({ id, ...nieuw })
      .execute()
  })
  return { id }
}

/** A line a stretch: first postcode, last postcode, code of the municipality. Replaces the list as a whole, or nothing. */
export async function bewaarPostcodes({ alsSysteem }: Toegang, { tekst }: z.infer<typeof PostcodesInvoer>): Promise<{ aantal: number }> {
  const [kop = '', ...regels] = tekst
    .replace(/^\ufeff/, '')
    .split(/\r?\n/)
    .filter((regel) => regel.trim() !== '')
  if (kop.replaceAll(',', ';').toLowerCase().replaceAll(' ', '') !== 'eerste;laatste;gemeentecode')
    weiger('tekst', 'De eerste regel van het bestand hoort te zijn: eerste;laatste;gemeentecode. Zet die kolommen erin.')
  const gebieden = regels.map((regel, plaats) => {
    const [eerste = '', laatste = '', gemeentecode = ''] = regel.split(/[;,]/).map((cel) => cel.trim())
    const postcode = /^[1-9]\d{3}$/
    if (!postcode.test(eerste) || !postcode.test(laatste) || laatste < eerste || !/^\d{4}$/.test(gemeentecode))
      weiger(
        'tekst',
        `Regel ${plaats + 2} klopt niet. Geef de eerste en de laatste postcode (vier cijfers) en de gemeentecode (vier cijfers).`,
      )
    return { eerste: Number(eerste), laatste: Number(laatste), gemeentecode }
  })
  const opVolgorde = gebieden.toSorted((een, ander) => een.eerste - ander.eerste)
  const dubbel = opVolgorde.find(({ eerste }, plaats) => plaats > 0 && (opVolgorde[plaats - 1]?.laatste ?? 0) >= eerste)
  if (dubbel) weiger('tekst', `Postcode ${dubbel.eerste} staat in twee regels. Laat elke postcode één keer voorkomen.`)
  await alsSysteem(async (db) => {
    const bekend = await db.selectFrom('gemeente').select('code').execute()
    const codes = new Set(bekend.map(({ code }) => code))
    const onbekend = gebieden.find(({ gemeentecode }) => !codes.has(gemeentecode))
    if (onbekend) weiger('tekst', `Gemeentecode ${onbekend.gemeentecode} staat niet in de lijst van gemeenten van 2026. Kijk de code na.`)
    await db.deleteFrom('postcodegebied').execute()
    for (let begin = 0; begin < gebieden.length; begin += 1_000)
      await db
        .insertInto('postcodegebied')
        .values(gebieden.slice(begin, begin + 1_000))
        .execute()
  })
  return { aantal: gebieden.length }
}
