import { definitieversie } from '@houvast/domein/definities'
import type { Datum } from '@houvast/domein/kalender'
import { type Bladrij, bladdag, bladTabel, maakBlad, reeksdagen, toonbareGroepen, verhul } from '@houvast/domein/regio'
import { findGronden, type Rol } from '@houvast/domein/toegang'
import { verhouding } from '@houvast/domein/werklast'
import { type Kysely, sql } from 'kysely'
import type { z } from 'zod'
import type { Schema } from '../db/schema.ts'
import { vulTijdstipIn } from '../http/tijdstip.ts'
import type { RegioAntwoord, RegioReeksAntwoord, RegioVraag } from './contract.ts'
import { onderdrukBlad } from './onderdrukt.ts'
import { type Regiopersoneel, samen, telPersoneel } from './personeel.ts'
import { telPerGemeente } from './tellingen.ts'

type Beeld = z.infer<typeof RegioVraag>['beeld']
type Rij = z.infer<typeof RegioAntwoord>['rijen'][number]
export type Regioblad = Omit<z.infer<typeof RegioAntwoord>, 'instelling' | 'beeld' | 'gevraagd' | 'zonderPostcodes'>

/** What somebody may see: from outside the institution never more than the sheet for outside. */
export const beeldVoor = (rol: Rol, gevraagd: Beeld): Beeld =>
  gevraagd === 'eigen' && findGronden(rol, 'regio.onverhuld.lezen') !== null ? 'eigen' : 'regio'

export interface Bladvraag {
  readonly peildatum: Datum
  readonly kennismoment: string | null
  readonly beeld: Beeld
}

/** For outside: the first of the month, and what was known at the beginning of a month, so that no two sheets are a day or a correction apart. */
export function leesVraag(rol: Rol, vraag: z.infer<typeof RegioVraag>): Bladvraag {
  const { peildatum, kennismoment } = vulTijdstipIn(vraag)
  const beeld = beeldVoor(rol, vraag.beeld)
  if (beeld === 'eigen') return { peildatum, kennismoment, beeld }
  return {
    beeld,
    peildatum: bladdag(peildatum),
    kennismoment: kennismoment === null ? null : `${kennismoment.slice(0, 7)}-01T00:00:00.000Z`,
  }
}

/** One sheet; runs with the rights of the system, and holds no child. */
export async function maakRegioblad(db: Kysely<Schema>, { peildatum, kennismoment, beeld }: Bladvraag): Promise<Regioblad> {
  const vraag = { peildatum, kennismoment }
  const gemeenten = await db
    .selectFrom('gemeente')
    .select(['code', 'naam', 'jeugdregio', 'herkomst'])
    .where('van', '<=', peildatum)
    .where((eb) => eb.or([eb('tot', 'is', null), eb('tot', '>=', peildatum)]))
    .execute()
  const houders = await db
    .selectFrom('accounthouder')
    .select(['jeugdregio', 'naam'])
    .where('van', '<=', peildatum)
    .where((eb) => eb.or([eb('tot', 'is', null), eb('tot', '>=', peildatum)]))
    .execute()
  const personeel = await telPersoneel(db, vraag)
  const werkgebied = await findWerkgebied(db)
  const vertrokken = new Map(personeel.map((deel) => [deel.regio, deel.vertrokken]))
  const rijen = maakBlad({ werkgebied, gemeenten, tellingen: await telPerGemeente(db, vraag), vertrokken })
  const gezien: Bladrij<number | null>[] = beeld === 'eigen' ? rijen : verhul(rijen, await onderdrukBlad(bladTabel(rijen).tabel))
  const groepen = new Map(personeelPerRij(rijen, personeel))
  const toonbaar = findToonbaar(rijen, groepen)
  const { rows } = await sql<{ nu: string }>`SELECT now() AS nu`.execute(db)
  return {
    peildatum,
    kennismoment: kennismoment ?? rows[0]?.nu ?? '',
    definitieversie,
    rijen: gezien.map((rij): Rij => {
      const groep = groepen.get(rij.sleutel)
      const eigen = beeld === 'eigen'
      return {
        ...rij,
        accounthouder: rij.soort === 'regio' ? (houders.find(({ jeugdregio }) => jeugdregio === rij.naam)?.naam ?? rij.naam) : null,
        ongeverifieerd: rij.soort === 'gemeente' && gemeenten.find(({ code }) => code === rij.sleutel)?.herkomst !== 'lijst-2015',
        personeel: groep ? cijfers(groep, rij, eigen, eigen || (toonbaar.get(rij.sleutel) ?? false)) : null,
      }
    }),
  }
}

/** The regions of the teams: where the institution works does not depend on where children are. */
async function findWerkgebied(db: Kysely<Schema>): Promise<string[]> {
  const rijen = await db.selectFrom('team').select('jeugdregio').distinct().execute()
  return rijen.flatMap(({ jeugdregio }) => (jeugdregio === null ? [] : [jeugdregio]))
}

function personeelPerRij(rijen: readonly Bladrij[], personeel: readonly Regiopersoneel[]): [string, Regiopersoneel][] {
  const regios = new Set(rijen.filter(({ soort }) => soort === 'regio').map(({ naam }) => naam))
  return rijen
    .filter(({ soort }) => soort !== 'gemeente')
    .map(({ sleutel, soort, naam }) => {
      const deze = personeel.filter(({ regio }) =>
        soort === 'instelling' ? true : soort === 'regio' ? regio === naam : regio === null || !regios.has(regio),
      )
      return [sleutel, samen(deze)]
    })
}

function findToonbaar(rijen: readonly Bladrij[], groepen: ReadonlyMap<string, Regiopersoneel>): Map<string, boolean> {
  const delen = rijen.filter(({ soort }) => soort === 'regio' || soort === 'elders').map(({ sleutel }) => sleutel)
  const toon = toonbareGroepen(delen.map((sleutel) => groepen.get(sleutel)?.mensen ?? 0))
  const alles = groepen.get('instelling')?.mensen ?? 0
  return new Map([
    ...delen.map((sleutel, plaats) => [sleutel, toon[plaats] ?? false] as const),
    ['instelling', toonbareGroepen([alles])[0] ?? false],
  ])
}

/** Workload is of who lives in the region over the fte of the teams there; shown only where both may be seen. */
function cijfers(
  { fte, koppen, fteDagen, ziek }: Regiopersoneel,
  { getallen }: Bladrij<number | null>,
  eigen: boolean,
  toon: boolean,
): Rij['personeel'] {
  const per = (delen: number) => (toon && getallen.kinderen !== null ? verhouding(getallen.kinderen, delen / 10_000) : null)
  return {
    fte: eigen
      ? { jbjr: fte.jbjr / 10_000, metOndersteunend: fte.metOndersteunend / 10_000, primairProces: fte.primairProces / 10_000 }
      : null,
    werklast: { perJbjr: per(fte.jbjr), perMetOndersteunend: per(fte.metOndersteunend), perPrimairProces: per(fte.primairProces) },
    verloop12m: toon && getallen.vertrokken !== null ? verhouding(2 * getallen.vertrokken, koppen) : null,
    verzuim12m: toon ? verhouding(ziek, 10_000 * fteDagen) : null,
  }
}

/** A year of sheets, a quarter apart; without the municipalities. Each is the sheet of its own day: what is hidden there is hidden here. */
export async function findRegioreeks(db: Kysely<Schema>, vraag: Bladvraag): Promise<z.infer<typeof RegioReeksAntwoord>> {
  const bladen: Regioblad[] = []
  for (const peildatum of reeksdagen(vraag.peildatum)) bladen.push(await maakRegioblad(db, { ...vraag, peildatum }))
  return { beeld: vraag.beeld, bladen: bladen.map((blad) => ({ ...blad, rijen: blad.rijen.filter(({ soort }) => soort !== 'gemeente') })) }
}
