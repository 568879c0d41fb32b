import type { Feiten, Kind } from '@houvast/domein/feiten'
import { type Datum, maakKalender } from '@houvast/domein/kalender'
import { feitenArbitrary, gevalArbitrary } from '@houvast/domein/proef'
import { berekenDossierklokken, type Gebeurtenis } from '@houvast/domein/termijnen'
import { findKindstand, findWachtende, type Kindstand as Kindstandregel } from '@houvast/domein/wachtlijst'
import fc from 'fast-check'
import type { Transaction } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { alsSysteem } from '../db/als.ts'
import type { Databank } from '../db/databank.ts'
import { openProefdatabank } from '../db/proefdatabank.ts'
import type { Schema } from '../db/schema.ts'
import { controleerAfgeleid, wisselDag } from './dagwissel.ts'
import { findFeiten } from './feiten.ts'
import { herbereken } from './herbereken.ts'
import { getKennismoment, zetFeiten } from './proefvulling.ts'
import { findKindstanden, type Kindstand } from './stand.ts'

const keren = Number(process.env.HOUVAST_PROEVEN ?? 25)
const kalender = maakKalender()
let databank: Databank

beforeAll(async () => {
  databank = await openProefdatabank()
})
afterAll(() => databank.sluit())

const systeem = <T>(werk: (db: Transaction<Schema>) => Promise<T>): Promise<T> => alsSysteem(databank, 'proef', ({ db }) => werk(db))

function volgensDeRegels({ kinderen, medewerkers }: Feiten, peildatum: Datum) {
  return kinderen.flatMap((kind) => {
    const stand = findKindstand(kind, peildatum, medewerkers, kalender)
    return stand === null ? [] : [{ id: kind.id, stand }]
  })
}

const alsRegel = ({ jeugdige_id, ...rij }: Kindstand): { id: string; stand: Kindstandregel } => ({
  id: jeugdige_id,
  stand: {
    teltAls: rij.telt_als,
    ketenVan: rij.keten_van,
    vasteMedewerkerId: rij.vaste_medewerker_id,
    vasteSinds: rij.vaste_sinds,
    zonderSinds: rij.zonder_sinds,
    wachtVanaf: rij.wacht_vanaf,
    soort: rij.soort,
    opWachtlijst: rij.op_wachtlijst,
    wisselingen: rij.wisselingen,
    laatstGezien: rij.laatst_gezien,
    laatstGezienWijze: rij.laatst_gezien_wijze,
    laatsteContact: rij.laatste_contact,
  },
})

/** Waiting begins with the list; speaking to the family meets the monthly contact, a message does not. */
function wachtgebeurtenissen(kind: Kind, medewerkers: Feiten['medewerkers'], peildatum: Datum): Gebeurtenis[] {
  const wachtende = findWachtende(kind, peildatum, medewerkers, kalender)
  if (wachtende === null) return []
  const gesproken = kind.contacten.filter(
    ({ datum, met, wijze }) => datum >= wachtende.wachtVanaf && metGezin.has(met) && wijze !== 'bericht',
  )
  return [
    { id: 'begin', soort: 'wachtlijst_begonnen', datum: wachtende.wachtVanaf, betreft: kind.id },
    ...gesproken.map(({ datum }, plaats): Gebeurtenis => ({ id: `${plaats}`, soort: 'wachtlijst_contact', datum, betreft: kind.id })),
  ]
}
const metGezin = new Set<string>(['jeugdige', 'ouder_met_gezag', 'ouder_zonder_gezag', 'verzorger'])

test('de stand van elk kind is in SQL dezelfde als volgens de regels, nu en zoals toen bekend', async () => {
  await fc.assert(
    fc.asyncProperty(gevalArbitrary(), feitenArbitrary(), async ({ feiten, peildatum }, verbeterd) => {
      await zetFeiten(databank.kysely, feiten)
      const toen = await getKennismoment(databank.kysely)
      expect((await findKindstanden(databank.kysely, { peildatum })).map(alsRegel)).toEqual(volgensDeRegels(feiten, peildatum))
      await zetFeiten(databank.kysely, verbeterd)
      expect((await findKindstanden(databank.kysely, { peildatum })).map(alsRegel)).toEqual(volgensDeRegels(verbeterd, peildatum))
      const zoalsToen = await findKindstanden(databank.kysely, { peildatum, kennismoment: toen })
      expect(zoalsToen.map(alsRegel)).toEqual(volgensDeRegels(feiten, peildatum))
      expect(await findFeiten(databank.kysely, { kennismoment: toen })).toEqual(feiten)
    }),
    { numRuns: keren },
  )
}, 600_000)

test('wat voor één kind wordt herberekend, is hetzelfde als wanneer alles opnieuw wordt berekend', async () => {
  await fc.assert(
    fc.asyncProperty(gevalArbitrary(), feitenArbitrary(), async ({ feiten, peildatum }, verbeterd) => {
      await zetFeiten(databank.kysely, feiten)
      await systeem((db) => herbereken(db, { kinderen: 'alle', peildatum }))
      await zetFeiten(databank.kysely, verbeterd)
      const geraakt = [...feiten.kinderen, ...verbeterd.kinderen].map(({ id }) => id)
      await systeem((db) => herbereken(db, { kinderen: geraakt, peildatum }))
      const rijen = await databank.kysely.selectFrom('kindstand').selectAll().orderBy('jeugdige_id').execute()
      expect(rijen.map((rij) => alsRegel(rij))).toEqual(volgensDeRegels(verbeterd, peildatum))
      const lopend = new Set(rijen.map(({ jeugdige_id }) => jeugdige_id))
      const termijnen = await databank.kysely.selectFrom('termijn').select(['betreft', 'norm', 'onderdeel', 'eind', 'stand']).execute()
      const verwacht = verbeterd.kinderen
        .filter(({ id }) => lopend.has(id))
        .flatMap((kind) => berekenDossierklokken(kind, wachtgebeurtenissen(kind, verbeterd.medewerkers, peildatum), peildatum, kalender))
        .filter(({ isOpen }) => isOpen)
        .map(({ betreft, norm, onderdeel, eind, stand }) => ({ betreft, norm: norm.id, onderdeel, eind, stand }))
      expect(new Set(termijnen.map((een) => JSON.stringify(een)))).toEqual(new Set(verwacht.map((een) => JSON.stringify(een))))
      expect(await systeem(controleerAfgeleid)).toEqual([])
    }),
    { numRuns: Math.ceil(keren / 2) },
  )
}, 600_000)

test('op een nieuwe dag wordt alles opnieuw berekend, en daarna niet nog eens', async () => {
  await systeem((db) => wisselDag(db, '2026-03-02'))
  expect(await systeem((db) => wisselDag(db, '2026-03-02'))).toBe(false)
  expect(await systeem((db) => wisselDag(db, '2026-03-03'))).toBe(true)
})
