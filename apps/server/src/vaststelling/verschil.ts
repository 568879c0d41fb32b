import { type Datum, maakKalender } from '@houvast/domein/kalender'
import { bladen, type Kindverschil, type Telling, vergelijkFeiten } from '@houvast/domein/monitor'
import { type Personeelsbijdrage, personeelsbijdrage } from '@houvast/domein/personeel'
import { bronnenVan, oorzaakInWoorden } from '@houvast/domein/vaststelling'
import type { Kysely } from 'kysely'
import type { z } from 'zod'
import type { Toegang } from '../db/als.ts'
import type { Schema } from '../db/schema.ts'
import type { MonitorAntwoord } from '../monitor/contract.ts'
import { metNamen } from '../monitor/kinderrijen.ts'
import { findKinderen, findMedewerkers } from '../stand/feiten.ts'
import type { VerschilAntwoord, VerschilkinderenAntwoord } from './contract.ts'
import { berekenInhoud } from './inhoud.ts'
import { getRustigMoment } from './kennisgrens.ts'
import { type Personeelsdeel, personeelsdelenVan, tellingenVan } from './paden.ts'
import { getRij, inhoudVan } from './vaststelling.ts'
import { type Bronwijziging, findKinderenVan, findWijzigingen } from './wijzigingen.ts'

const kalender = maakKalender()

interface Vergelijking {
  readonly peildatum: Datum
  readonly toen: z.infer<typeof MonitorAntwoord>
  readonly nu: z.infer<typeof MonitorAntwoord>
  readonly kinderen: readonly Kindverschil[]
  readonly medewerkers: readonly { readonly id: string; readonly delen: readonly Personeelsdeel[] }[]
  oorzakenVanKind(kind: string, telling: Telling): Bronwijziging[]
  oorzakenVanMedewerker(medewerker: string): Bronwijziging[]
}

/** The figures of a statement beside those of the same day as known at a later moment, with every child that counts otherwise and what was changed about it. */
export async function vergelijkMetNu(db: Kysely<Schema>, id: string): Promise<Vergelijking> {
  const { peildatum, kennismoment, cijfers, definities, instelling } = inhoudVan(await getRij(db, id))
  const later = await getRustigMoment(db)
  const nu = await berekenInhoud(db, { instelling, peildatum, kennismoment: later, definitieversie: definities.id })
  const wijzigingen = await findWijzigingen(db, kennismoment, later)
  const vanMedewerker = Map.groupBy(
    wijzigingen.filter(({ jeugdigeId, medewerkerId }) => jeugdigeId === null && medewerkerId !== null),
    ({ medewerkerId }) => medewerkerId ?? '',
  )
  const vasten = await findKinderenVan(db, [...vanMedewerker.keys()], [kennismoment, later])
  const vastenVan = Map.groupBy(vasten, ({ jeugdigeId }) => jeugdigeId)
  const vanKind = Map.groupBy(
    wijzigingen.filter(({ jeugdigeId }) => jeugdigeId !== null),
    ({ jeugdigeId }) => jeugdigeId ?? '',
  )
  const geraakt = [...new Set([...vanKind.keys(), ...vastenVan.keys()])]
  const feiten = async (moment: string) => ({
    kinderen: geraakt.length === 0 ? [] : await findKinderen(db, { kennismoment: moment, kinderen: geraakt }),
    medewerkers: await findMedewerkers(db, { kennismoment: moment }),
  })
  const [voor, na] = [await feiten(kennismoment), await feiten(later)]
  const oorzakenVanKind = (kind: string, telling: Telling) => {
    const bronnen = bronnenVan(telling)
    const viaMedewerker = (vastenVan.get(kind) ?? []).flatMap(({ medewerkerId }) => vanMedewerker.get(medewerkerId) ?? [])
    return [...(vanKind.get(kind) ?? []), ...viaMedewerker].filter(({ tabel }) => bronnen.includes(tabel))
  }
  return {
    peildatum,
    toen: cijfers,
    nu: nu.cijfers,
    kinderen: vergelijkFeiten(voor, na, peildatum, kalender),
    medewerkers: [...vanMedewerker.keys()].flatMap((medewerker) => {
      const [eerder, nieuw] = [voor, na].map(({ medewerkers }) => medewerkers.get(medewerker))
      const delen = anders(eerder && personeelsbijdrage(eerder, peildatum), nieuw && personeelsbijdrage(nieuw, peildatum))
      return delen.length === 0 ? [] : [{ id: medewerker, delen }]
    }),
    oorzakenVanKind,
    oorzakenVanMedewerker: (medewerker) => vanMedewerker.get(medewerker) ?? [],
  }
}

function anders(een: Personeelsbijdrage | undefined, ander: Personeelsbijdrage | undefined): Personeelsdeel[] {
  const delen = Object.keys(een ?? ander ?? {}) as Personeelsdeel[]
  return delen.filter((deel) => (een?.[deel] ?? 0) !== (ander?.[deel] ?? 0))
}

/** Which figures are another now, or the same with other children; how many children that is, and what was changed. No child is named. */
export async function findVerschil(db: Kysely<Schema>, id: string): Promise<VerschilAntwoord> {
  const vergelijking = await vergelijkMetNu(db, id)
  const { toen, nu, kinderen, medewerkers } = vergelijking
  const eerder = new Map(bladen(toen))
  return {
    kennismoment: nu.kennismoment,
    cijfers: bladen(nu).flatMap(([pad, is]) => {
      const was = eerder.get(pad) ?? null
      const geteld = tellingenVan(pad)
      const [eigen] = geteld
      const telling = eigen === pad ? eigen : null
      const oorzaken = [
        ...geteld.flatMap((een) =>
          kinderen.filter(({ verschillen }) => verschillen.has(een)).flatMap(({ kind }) => vergelijking.oorzakenVanKind(kind, een)),
        ),
        ...medewerkers
          .filter(({ delen }) => personeelsdelenVan(pad).some((deel) => delen.includes(deel)))
          .flatMap((een) => vergelijking.oorzakenVanMedewerker(een.id)),
      ]
      const aantal = (richting: number) =>
        telling === null ? 0 : kinderen.filter(({ verschillen }) => (verschillen.get(telling) ?? 0) * richting > 0).length
      const [erbij, eraf] = [aantal(1), aantal(-1)]
      return was === is && erbij + eraf === 0 ? [] : [{ pad, toen: was, nu: is, telling, erbij, eraf, oorzaken: telOorzaken(oorzaken) }]
    }),
  }
}

function telOorzaken(wijzigingen: readonly Bronwijziging[]): VerschilAntwoord['cijfers'][number]['oorzaken'] {
  const eenmaal = new Map(wijzigingen.map((een) => [`${een.tabel}/${een.id}`, een]))
  return [...Map.groupBy(eenmaal.values(), ({ tabel, soort, herkomst }) => `${tabel}/${soort}/${herkomst}`)]
    .sort(([een], [ander]) => (een < ander ? -1 : 1))
    .flatMap(([, groep]) => {
      const [eerste] = groep
      return eerste ? [{ tabel: eerste.tabel, soort: eerste.soort, herkomst: eerste.herkomst, aantal: groep.length }] : []
    })
}

/** The children who count otherwise now, each with what was changed in one sentence: those that the reader may open, and how many others there are. */
export async function findVerschilkinderen(t: Toegang, id: string, telling: Telling): Promise<z.infer<typeof VerschilkinderenAntwoord>> {
  const vergelijking = await t.alsSysteem((db) => vergelijkMetNu(db, id))
  const anders = vergelijking.kinderen.flatMap(({ kind, verschillen }) => {
    const verschil = verschillen.get(telling)
    return verschil === undefined ? [] : [{ kind, verschil }]
  })
  const rijen = await metNamen(
    t,
    { peildatum: vergelijking.peildatum, eerder: vergelijking.toen.kennismoment },
    anders,
    ({ kind, verschil }) => oorzaakInWoorden(verschil, vergelijking.oorzakenVanKind(kind, telling)),
  )
  return { telling, ...rijen }
}
