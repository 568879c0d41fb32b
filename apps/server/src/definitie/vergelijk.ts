import {
  gepubliceerdeReeks,
  officieleVersie,
  parameterInWoorden,
  redenInWoorden,
  verschillendeParameters,
} from '@houvast/domein/definities'
import { type Datum, maakKalender } from '@houvast/domein/kalender'
import {
  berekenMonitor,
  bladen,
  type Telling,
  tellingen,
  type Versieverschil,
  vergelijkVersies,
  zonderKennisgeving,
} from '@houvast/domein/monitor'
import { type Kysely, sql } from 'kysely'
import type { z } from 'zod'
import type { Toegang } from '../db/als.ts'
import type { Schema } from '../db/schema.ts'
import { weiger } from '../jeugdige/vastleggen.ts'
import { vandaagInAmsterdam } from '../kindnaam.ts'
import { metNamen } from '../monitor/kinderrijen.ts'
import { findFeiten } from '../stand/feiten.ts'
import type { Vergelijkantwoord, Vergelijkkinderen, Vergelijkkinderenantwoord, Vergelijkvraag } from './contract.ts'
import { getVergelijkversie } from './versies.ts'

const kalender = maakKalender()
const van = officieleVersie

async function vergelijk(db: Kysely<Schema>, vraag: z.infer<typeof Vergelijkvraag>) {
  const peildatum = vraag.peildatum ?? vandaagInAmsterdam()
  if (peildatum > vandaagInAmsterdam()) weiger('peildatum', 'Kies vandaag of een eerdere dag: van later is nog niet bekend wat er gebeurt.')
  const naar = await getVergelijkversie(db, vraag.naar)
  const { rows } = await sql<{ nu: string }>`SELECT now() AS nu`.execute(db)
  const feiten = await findFeiten(db, { contacten: 'eersteContact', toewijzingen: 'vast' })
  const cijfers = ({ id, parameters }: Pick<typeof naar, 'id' | 'parameters'>) => ({
    ...berekenMonitor(feiten, peildatum, kalender, { id, parameters }),
    kennismoment: rows[0]?.nu ?? '',
    zonderKennisgeving: zonderKennisgeving(feiten.kinderen, peildatum, parameters),
  })
  return {
    peildatum,
    naar,
    officieel: cijfers(van),
    anders: cijfers(naar),
    verschillen: vergelijkVersies(feiten, peildatum, kalender, van.parameters, naar.parameters),
  }
}

const isTelling = (pad: string): pad is Telling => (tellingen as readonly string[]).includes(pad)

/** The figures of the official version beside those of another, about the same facts. Only the first is ever an official figure. */
export async function vergelijkDefinities(
  { alsSysteem }: Toegang,
  vraag: z.infer<typeof Vergelijkvraag>,
): Promise<z.infer<typeof Vergelijkantwoord>> {
  const { peildatum, naar, officieel, anders, verschillen } = await alsSysteem((db) => vergelijk(db, vraag))
  const nieuw = new Map(bladen(anders))
  const aantal = (telling: Telling | null, richting: number) =>
    telling === null ? 0 : verschillen.filter((een) => (een.verschillen.get(telling) ?? 0) * richting > 0).length
  return {
    peildatum,
    kennismoment: officieel.kennismoment,
    van: van.id,
    naar: naar.naam,
    isProef: naar.isProef,
    parameters: verschillendeParameters(van.parameters, naar.parameters).map((naam) => ({
      naam,
      van: parameterInWoorden(naam, van.parameters),
      naar: parameterInWoorden(naam, naar.parameters),
    })),
    cijfers: bladen(officieel).map(([pad, waarde]) => {
      const telling = isTelling(pad) ? pad : null
      return { pad, van: waarde, naar: nieuw.get(pad) ?? null, telling, erbij: aantal(telling, 1), eraf: aantal(telling, -1) }
    }),
    gepubliceerd: findGepubliceerd(peildatum),
    officieel,
  }
}

/** The last that was printed up to this day. */
function findGepubliceerd(peildatum: Datum): z.infer<typeof Vergelijkantwoord>['gepubliceerd'] {
  const punt = gepubliceerdeReeks.punten.findLast((een) => een.peildatum <= peildatum)
  return punt ? { bron: gepubliceerdeReeks.bron, peildatum: punt.peildatum, werklast: punt.werklast } : null
}

/** The children who count otherwise, each with the parameter that does it: those that the reader may open, and how many others there are. */
export async function findVergelijkkinderen(
  t: Toegang,
  { telling, ...vraag }: z.infer<typeof Vergelijkkinderen>,
): Promise<z.infer<typeof Vergelijkkinderenantwoord>> {
  const { peildatum, naar, verschillen } = await t.alsSysteem((db) => vergelijk(db, vraag))
  const anders = verschillen.flatMap(({ kind, verschillen: per, door }: Versieverschil) => {
    const verschil = per.get(telling)
    return verschil === undefined ? [] : [{ kind, verschil, door: door.get(telling) ?? [] }]
  })
  const rijen = await metNamen(t, { peildatum }, anders, ({ verschil, door }) =>
    redenInWoorden(verschil, door, van.parameters, naar.parameters),
  )
  return { telling, ...rijen }
}
