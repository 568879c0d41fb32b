import { type CbsRecord, type Verslagperiode, vergelijkLeveringen } from '@houvast/uitwisseling/cbslevering'
import { type CbsBestand, kolomNaam } from '@houvast/uitwisseling/levering'
import type { Kysely } from 'kysely'
import type { Schema } from '../db/schema.ts'
import type { Sleutels } from '../db/sleutels.ts'
import { findWeggang, type Samengesteld, stelSamen, type Wijziging } from './samenstellen.ts'

export const kindVan = (een: Samengesteld | undefined) => ({
  jeugdigeId: een?.jeugdigeId ?? null,
  dossiernummer: een?.dossiernummer ?? null,
})

/** Of who a child is, only that it changed. */
const persoonsvelden: ReadonlySet<string> = new Set(['bsn', 'geboortedatum', 'geslacht', 'postcodeOfGemeente'])

/** Rows to explain; the counts say how many there are in all. */
const hoogstensUitgelegd = 500

/** What the records of now say otherwise than those of the delivery before, each with what changed in the registration and when. */
export async function findVerschil(
  db: Kysely<Schema>,
  sleutels: Sleutels,
  { vorige, ...vraag }: { bestand: CbsBestand; periode: Verslagperiode; kennismoment: string; vorige: string },
  nu: readonly Samengesteld[],
) {
  const toen = await stelSamen(db, sleutels, { ...vraag, kennismoment: vorige })
  const bij = new Map([...toen, ...nu].map((een) => [een.record, een]))
  const { nieuw, weg, gewijzigd, gelijk } = vergelijkLeveringen(
    toen.map(({ record }) => record),
    nu.map(({ record }) => record),
    (record) => getBij(bij, record).registratieId,
  )
  const uitgelegd = weg.slice(0, hoogstensUitgelegd).map((record) => getBij(bij, record))
  const weggang = await findWeggang(
    db,
    vraag.bestand,
    uitgelegd.map(({ registratieId }) => registratieId),
    { na: vorige, tot: vraag.kennismoment },
  )
  const tekst = (waarde: unknown) => (waarde === null || waarde === undefined ? null : String(waarde))
  const rijen = [
    ...gewijzigd.map(({ was, wordt, velden }) => {
      const een = getBij(bij, wordt)
      const oorzaken = [
        ...(velden.some((veld) => persoonsvelden.has(veld)) ? [een.kind] : []),
        ...(velden.some((veld) => !persoonsvelden.has(veld)) ? [een.maatregel] : []),
      ]
      return {
        wat: 'gewijzigd' as const,
        velden: velden.map((veld) =>
          persoonsvelden.has(veld)
            ? { veld: kolomNaam(veld), was: null, wordt: null }
            : { veld: kolomNaam(veld), was: tekst(was[veld as keyof CbsRecord]), wordt: tekst(wordt[veld as keyof CbsRecord]) },
        ),
        ...kindVan(een),
        ...laatste(oorzaken),
      }
    }),
    ...nieuw.map((record) => {
      const een = getBij(bij, record)
      return { wat: 'nieuw' as const, velden: [], ...kindVan(een), ...een.maatregel }
    }),
    ...uitgelegd.map((een) => ({
      wat: 'weg' as const,
      velden: [],
      ...kindVan(een),
      ...(weggang.get(een.registratieId) ?? { gewijzigdOp: null, doorLevering: null }),
    })),
  ]
  return {
    vorigeOp: vorige,
    nieuw: nieuw.length,
    weg: weg.length,
    gewijzigd: gewijzigd.length,
    gelijk,
    rijen: rijen.slice(0, hoogstensUitgelegd),
  }
}

const laatste = (wijzigingen: readonly Wijziging[]): Wijziging | Record<keyof Wijziging, null> =>
  wijzigingen.toSorted((een, ander) => (een.gewijzigdOp < ander.gewijzigdOp ? 1 : -1))[0] ?? { gewijzigdOp: null, doorLevering: null }

function getBij(bij: ReadonlyMap<CbsRecord, Samengesteld>, record: CbsRecord): Samengesteld {
  const een = bij.get(record)
  if (!een) throw new Error('Dit record hoort bij geen van de twee leveringen.')
  return een
}
