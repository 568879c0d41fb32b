import { definitieversie, getDefinitie } from '@houvast/domein/definities'
import type { Feiten } from '@houvast/domein/feiten'
import { type Datum, maakKalender, plusJaren } from '@houvast/domein/kalender'
import {
  beantwoordVragen,
  gewoneMarge,
  minstensGelijk,
  type Normcijfer,
  normcijfers,
  oordeelTrend,
  type Toezichtnorm,
  toezichtnormen,
  type Vragen,
} from '@houvast/domein/toezicht'
import { verschilInAandeel, wilson } from '@houvast/statistiek/aandelen'
import { onderdruk, type Som } from '@houvast/statistiek/onderdrukking'
import { type Kysely, sql } from 'kysely'
import type { z } from 'zod'
import type { Schema } from '../db/schema.ts'
import { vulTijdstipIn } from '../http/tijdstip.ts'
import { bekend } from '../stand/bekend.ts'
import { findFeiten } from '../stand/feiten.ts'
import { getReactietijd } from '../veiligheid/lezen.ts'
import type { BewijsAntwoord, BewijsVraag } from './contract.ts'

export type Bewijs = z.infer<typeof BewijsAntwoord>
type Groep = Bewijs['groepen'][number]

const jarenTerug = 5
const kalender = maakKalender()

/** What an inspection is shown, of the whole institution and of no child: runs with the rights of the system. */
export async function findBewijs(db: Kysely<Schema>, vraag: z.infer<typeof BewijsVraag>): Promise<Bewijs> {
  const { peildatum, kennismoment } = vulTijdstipIn(vraag)
  const marge = vraag.marge ?? gewoneMarge
  const feiten = await findFeiten(db, { kennismoment })
  const jaren = Array.from({ length: jarenTerug }, (_, terug) => plusJaren(peildatum, -terug)).reverse()
  const { rows } = await sql<{ nu: string }>`SELECT now() AS nu`.execute(db)
  const { groepen, nietGetoond } = await telVragen(feiten, await findTeamnamen(db, kennismoment), peildatum)
  return {
    peildatum,
    kennismoment: kennismoment ?? rows[0]?.nu ?? '',
    definitieversie,
    marge,
    groepen,
    nietGetoond,
    normen: maakNormen(
      jaren.map((dag) => ({ dag, cijfers: normcijfers(feiten, dag, kalender) })),
      marge,
    ),
    reactietijd: await findReactietijden(db, jaren, kennismoment),
  }
}

async function findTeamnamen(db: Kysely<Schema>, kennismoment: string | null): Promise<Map<string, string>> {
  const { rows } = await sql<{ medewerker: string; naam: string }>`
    SELECT w.id AS medewerker, t.naam FROM ${bekend('medewerker', kennismoment)} AS w JOIN ${bekend('team', kennismoment)} AS t ON t.id = w.team_id`.execute(
    db,
  )
  return new Map(rows.map(({ medewerker, naam }) => [medewerker, naam]))
}

const zonderTeam = 'Nog geen team'
const kolommen = ['kinderen', 'vast', 'zonderVast', 'plan', 'planLooptNog', 'zonderPlan'] as const

function telGroep(antwoorden: readonly Vragen[]): number[] {
  const tel = (past: (antwoord: Vragen) => boolean) => antwoorden.filter(past).length
  return [
    antwoorden.length,
    tel(({ heeftVaste }) => heeftVaste),
    tel(({ heeftVaste }) => !heeftVaste),
    tel(({ plan }) => plan === 'ja'),
    tel(({ plan }) => plan === 'termijn_loopt'),
    tel(({ plan }) => plan === 'nee'),
  ]
}

/** The institution, its teams and the kinds of measure in one table, so that what is hidden in one cannot be computed from another. */
async function telVragen(
  { kinderen, medewerkers }: Feiten,
  teams: ReadonlyMap<string, string>,
  peildatum: Datum,
): Promise<{ groepen: Groep[]; nietGetoond: number }> {
  const antwoorden = kinderen.flatMap((kind) => beantwoordVragen(kind, peildatum, medewerkers, kalender) ?? [])
  const perTeam = Map.groupBy(antwoorden, ({ medewerkerId }) =>
    medewerkerId === null ? zonderTeam : (teams.get(medewerkerId) ?? zonderTeam),
  )
  const perSoort = Map.groupBy(antwoorden, ({ soort }) => soort)
  const opNaam = ([een]: readonly [string, unknown], [ander]: readonly [string, unknown]) => een.localeCompare(ander, 'nl')
  const groepen = [
    { soort: 'instelling' as const, naam: '', leden: antwoorden },
    ...[...perTeam].sort(opNaam).map(([naam, leden]) => ({ soort: 'team' as const, naam, leden })),
    ...[...perSoort].sort(opNaam).map(([naam, leden]) => ({ soort: 'maatregel' as const, naam: String(naam), leden })),
  ]
  const cellen = groepen.flatMap(({ leden }) => telGroep(leden))
  const plek = (groep: number, kolom: number) => groep * kolommen.length + kolom
  const sommen: Som[] = groepen.flatMap((_, groep) => [
    { totaal: plek(groep, 0), delen: [plek(groep, 1), plek(groep, 2)] },
    { totaal: plek(groep, 0), delen: [plek(groep, 3), plek(groep, 4), plek(groep, 5)] },
  ])
  for (const soort of ['team', 'maatregel'] as const) {
    const delen = groepen.flatMap((groep, nummer) => (groep.soort === soort ? [nummer] : []))
    if (delen.length > 0)
      sommen.push(...kolommen.map((_, kolom) => ({ totaal: plek(0, kolom), delen: delen.map((groep) => plek(groep, kolom)) })))
  }
  const { zichtbaar } = await onderdruk({ cellen, sommen }, minstensGelijk)
  return {
    groepen: groepen.map(({ soort, naam }, groep) => {
      const [aantal = null, vast = null, zonderVast = null, plan = null, planLooptNog = null, zonderPlan = null] = kolommen.map(
        (_, kolom) => zichtbaar[plek(groep, kolom)] ?? null,
      )
      return { soort, naam, kinderen: aantal, vast, zonderVast, plan, planLooptNog, zonderPlan }
    }),
    nietGetoond: zichtbaar.filter((cel) => cel === null).length,
  }
}

type Normpunt = Bewijs['normen'][number]['jaren'][number]

/** Neither what was counted nor the rest may be smaller than ten: the one follows from the other. */
function maakPunt(peildatum: Datum, { teller, noemer, buiten }: Normcijfer): Normpunt {
  const mag = teller >= minstensGelijk && noemer - teller >= minstensGelijk
  const interval = mag ? wilson(teller, noemer) : null
  return {
    peildatum,
    teller: mag ? teller : null,
    noemer: noemer >= minstensGelijk ? noemer : null,
    buiten: buiten >= minstensGelijk ? buiten : null,
    aandeel: interval?.aandeel ?? null,
    onder: interval?.onder ?? null,
    boven: interval?.boven ?? null,
  }
}

const wie: Partial<Record<Toezichtnorm, string>> = {
  eersteContactJb: 'jeugdbescherming',
  eersteContactJr: 'jeugdreclassering',
  planJb: 'jeugdbescherming',
  planJr: 'jeugdreclassering',
}

function maakNormen(jaren: readonly { dag: Datum; cijfers: readonly Normcijfer[] }[], marge: number): Bewijs['normen'] {
  return (Object.keys(toezichtnormen) as Toezichtnorm[]).map((norm) => {
    const { figuur, beter, lijn } = toezichtnormen[norm]
    const definitie = getDefinitie(figuur)
    const punten = jaren.flatMap(({ dag, cijfers }) => {
      const cijfer = cijfers.find((een) => een.norm === norm)
      return cijfer === undefined || cijfer.noemer === 0 ? [] : [maakPunt(dag, cijfer)]
    })
    const isGezien = norm === 'gezien'
    return {
      norm,
      naam: isGezien ? 'Gezien in 31 dagen' : [definitie.naam, wie[norm]].filter(Boolean).join(', '),
      definitie: isGezien
        ? 'Kinderen met een maatregel die in de 31 dagen tot en met de peildatum in persoon zijn gezien. Een telefoongesprek of een bericht is contact, maar geen zien. De 31 dagen zijn een eigen keuze van Houvast.'
        : definitie.tekst,
      tellerIs: isGezien ? 'kinderen die in 31 dagen zijn gezien' : definitie.teller,
      noemerIs: definitie.noemer ?? 'kinderen met een maatregel',
      lijn,
      beter,
      jaren: punten,
      trend: maakTrend(punten, beter, marge),
    }
  })
}

function maakTrend(punten: readonly Normpunt[], beter: 'hoger' | 'lager', marge: number): Bewijs['normen'][number]['trend'] {
  const telbaar = punten.flatMap(({ peildatum, teller, noemer }) =>
    teller === null || noemer === null ? [] : [{ peildatum, teller, noemer }],
  )
  const [eerste, laatste] = [telbaar[0], telbaar.at(-1)]
  const verschil = eerste && laatste && eerste !== laatste ? verschilInAandeel(laatste, eerste) : null
  return {
    oordeel: oordeelTrend(verschil, beter, marge),
    verschil: verschil?.verschil ?? null,
    onder: verschil?.onder ?? null,
    boven: verschil?.boven ?? null,
    van: verschil === null ? null : (eerste?.peildatum ?? null),
  }
}

async function findReactietijden(db: Kysely<Schema>, jaren: readonly Datum[], kennismoment: string | null): Promise<Bewijs['reactietijd']> {
  const rijen: Bewijs['reactietijd'] = []
  const mag = (aantal: number) => (aantal >= minstensGelijk ? aantal : null)
  for (const dag of jaren) {
    const { mediaanMinuten, besloten, open } = await getReactietijd(db, { peildatum: dag, kennismoment, alleenLezen: true })
    if (besloten + open > 0)
      rijen.push({
        peildatum: dag,
        mediaanMinuten: mag(besloten) === null ? null : mediaanMinuten,
        besloten: mag(besloten),
        open: mag(open),
      })
  }
  return rijen
}
