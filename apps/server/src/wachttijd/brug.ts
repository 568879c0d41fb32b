import { definitieversie } from '@houvast/domein/definities'
import { type Datum, datumInWoorden, maakKalender, plusJaren } from '@houvast/domein/kalender'
import { type Wachtoorzaak, wachtoorzaken } from '@houvast/domein/wachtlijst'
import { type Verblijf, verblijven, type Wachtuitgang, wachtuitgangen } from '@houvast/domein/wachttijd'
import { type Kysely, sql } from 'kysely'
import type { z } from 'zod'
import type { Toegang } from '../db/als.ts'
import type { Schema } from '../db/schema.ts'
import { Probleem } from '../http/probleem.ts'
import { type Kindrij, sleutelVan, toonKinderen } from '../monitor/kinderlijst.ts'
import { findFeiten } from '../stand/feiten.ts'
import type { BrugAntwoord, BrugKinderenAntwoord, BrugKinderenVraag, BrugVraag } from './contract.ts'
import { findPerioden } from './perioden.ts'

export interface Brugvraag {
  readonly van: Datum
  readonly tot: Datum
  readonly kennismoment: string | null
}

/** @throws Probleem when the days are not in order, or more than five years apart */
export function eisVolgorde({
  van,
  tot,
  kennismoment = null,
}: Pick<z.infer<typeof BrugVraag>, 'van' | 'tot'> & { kennismoment?: string | null | undefined }): Brugvraag {
  if (van >= tot) throw new Probleem(400, 'De eerste dag ligt niet voor de laatste. Kies twee dagen, de eerste het langst geleden.')
  if (plusJaren(van, 5) < tot) throw new Probleem(400, 'Er liggen meer dan vijf jaar tussen de twee dagen. Kies een kortere tijd.')
  return { van, tot, kennismoment }
}

/** Everybody who was on the list on a day between the two; runs with the rights of the system. */
export async function findVerblijven(db: Kysely<Schema>, { van, tot, kennismoment }: Brugvraag): Promise<Verblijf[]> {
  const { perioden } = await findPerioden(db, { van, tot, kennismoment })
  const kinderen = [...new Set(perioden.map(({ jeugdigeId }) => jeugdigeId))]
  return verblijven(await findFeiten(db, { kinderen, kennismoment, contacten: 'eersteContact' }), van, tot, maakKalender())
}

/** The list on the first day, who came on and went off it and why, and the list on the last. */
export async function berekenBrug(db: Kysely<Schema>, vraag: Brugvraag): Promise<z.infer<typeof BrugAntwoord>> {
  const alle = await findVerblijven(db, vraag)
  const aantal = (welke: (een: Verblijf) => boolean) => alle.filter(welke).length
  const { rows } = await sql<{ nu: string }>`SELECT now() AS nu`.execute(db)
  return {
    ...vraag,
    kennismoment: vraag.kennismoment ?? rows[0]?.nu ?? '',
    definitieversie,
    toen: aantal(({ stondEr }) => stondEr),
    nu: aantal(({ staatEr }) => staatEr),
    erbij: wachtoorzaken.map((oorzaak) => ({ oorzaak, aantal: aantal(({ erbij }) => erbij === oorzaak) })),
    eraf: wachtuitgangen.map((uitgang) => ({ uitgang, aantal: aantal(({ eraf }) => eraf === uitgang) })),
  }
}

const wanneer: Record<Wachtoorzaak | Wachtuitgang, string> = {
  nog_niemand: 'Er was nog nooit een vaste jeugdbeschermer.',
  vertrek: 'De vaste jeugdbeschermer ging uit dienst.',
  afwezig: 'De vaste jeugdbeschermer was lang afwezig.',
  beeindigd: 'De toewijzing eindigde en er kwam niemand voor in de plaats.',
  toegewezen: 'Daarna kreeg het kind een vaste jeugdbeschermer.',
  teruggekeerd: 'Daarna was de eigen jeugdbeschermer er weer.',
  maatregel_geeindigd: 'Daarna eindigde de maatregel.',
}

/** The children behind a part of the bridge: on the list then or now, or who came on or went off it for that reason. */
export async function findBrugkinderen(
  t: Toegang,
  { deel, na, aantal, ...vraag }: Brugvraag & Pick<z.infer<typeof BrugKinderenVraag>, 'deel' | 'na' | 'aantal'>,
): Promise<z.infer<typeof BrugKinderenAntwoord>> {
  const alle = await t.alsSysteem((db) => findVerblijven(db, vraag))
  const perKind = new Map<string, Kindrij>()
  for (const verblijf of alle) {
    if (!hoortBij(deel, verblijf)) continue
    const { kindId, opLijst, erbij, eraf } = verblijf
    const zinnen = [`Op de wachtlijst vanaf ${datumInWoorden(opLijst)}.`, erbij && wanneer[erbij], eraf && wanneer[eraf]]
    perKind.set(kindId, { jeugdige_id: kindId, dag: opLijst, toelichting: zinnen.filter(Boolean).join(' ') })
  }
  const rijen = [...perKind.values()].toSorted((een, ander) => (sleutelVan(een) < sleutelVan(ander) ? -1 : 1))
  return toonKinderen(t, rijen, { peildatum: vraag.tot, kennismoment: vraag.kennismoment, na, aantal })
}

function hoortBij(deel: z.infer<typeof BrugKinderenVraag>['deel'], { stondEr, staatEr, erbij, eraf }: Verblijf): boolean {
  if (deel === 'toen') return stondEr
  if (deel === 'nu') return staatEr
  return erbij === deel || eraf === deel
}
