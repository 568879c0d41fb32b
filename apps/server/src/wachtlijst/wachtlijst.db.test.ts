import { type Datum, maakKalender } from '@houvast/domein/kalender'
import { gevalArbitrary } from '@houvast/domein/proef'
import { wachtlijst as volgensDeRegels, type Wachtgroep, wachtgroepen } from '@houvast/domein/wachtlijst'
import fc from 'fast-check'
import { uuidv7 } from 'uuidv7'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { z } from 'zod'
import { als, alsSysteem, type Persoon } from '../db/als.ts'
import type { Databank } from '../db/databank.ts'
import { openProefdatabank } from '../db/proefdatabank.ts'
import { herbereken } from '../stand/herbereken.ts'
import { getKennismoment, zetFeiten } from '../stand/proefvulling.ts'
import { WachtlijstAntwoord, type WachtlijstVraag } from './contract.ts'
import { exporteerWachtlijst, findWachtlijst, wachtlijstVoorOpdrachtregel } from './wachtlijst.ts'

const keren = Number(process.env.HOUVAST_PROEVEN ?? 6)
const kalender = maakKalender()
const bestuurder: Persoon = { medewerkerId: uuidv7(), rol: 'bestuurder' }
const wachtend = gevalArbitrary({ min: 5 }).filter(({ feiten, peildatum }) => volgensDeRegels(feiten, peildatum, kalender).length > 1)
let databank: Databank

beforeAll(async () => {
  databank = await openProefdatabank()
})
afterAll(() => databank.sluit())

const lees = (persoon: Persoon, vraag: Partial<z.infer<typeof WachtlijstVraag>>) =>
  als(databank, persoon, 'wachtlijst.lezen', ({ db }) => findWachtlijst(db, vraag, { toonNaam: true }))

async function leesBladVoorBlad(vraag: Partial<z.infer<typeof WachtlijstVraag>>) {
  const ids: string[] = []
  let na: string | undefined
  do {
    const antwoord = await lees(bestuurder, { ...vraag, na, aantal: 2 })
    ids.push(...antwoord.rijen.map(({ kind }) => kind.id))
    na = antwoord.volgende ?? undefined
  } while (na !== undefined)
  return ids
}

/** Groups are of today. */
const zonderGroep = ({ rijen, groepen: _, ...rest }: z.infer<typeof WachtlijstAntwoord>) => ({
  ...rest,
  rijen: rijen.map(({ groep: __, contactUiterlijk: ___, ...rij }) => rij),
})

async function zetVandaag(geval: { feiten: Parameters<typeof zetFeiten>[1]; peildatum: Datum }) {
  await zetFeiten(databank.kysely, geval.feiten)
  await alsSysteem(databank, 'proef', ({ db }) => herbereken(db, { kinderen: 'alle', peildatum: geval.peildatum }))
}

test('op de wachtlijst staat wie er volgens de regels op staat, vandaag en op een andere dag of zoals toen bekend', async () => {
  await fc.assert(
    fc.asyncProperty(wachtend, async (geval) => {
      await zetVandaag(geval)
      const { peildatum } = geval
      const verwacht = volgensDeRegels(geval.feiten, peildatum, kalender)
      const kennismoment = await getKennismoment(databank.kysely)
      const nu = await lees(bestuurder, { peildatum })
      expect(new Map(nu.rijen.map((rij) => [rij.kind.id, [rij.zonderSinds, rij.soort, rij.werkdagen]]))).toEqual(
        new Map(verwacht.map(({ kind, zonderSinds, soort, werkdagen }) => [kind.id, [zonderSinds, soort, werkdagen]])),
      )
      expect(nu.stand).toMatchObject({ totaal: verwacht.length, start: verwacht.filter(({ soort }) => soort === 'start').length })
      expect(WachtlijstAntwoord.parse(nu)).toEqual(nu)
      const inGroep = (groep: Wachtgroep) => nu.rijen.filter((rij) => rij.groep === groep)
      for (const groep of wachtgroepen) {
        expect(nu.groepen?.[groep]).toBe(inGroep(groep).length)
        expect((await lees(bestuurder, { peildatum, groep })).rijen).toEqual(inGroep(groep))
      }
      for (const sorteer of ['langst', 'niet_gezien', 'plan_te_laat', 'naam'] as const) {
        const opVolgorde = await lees(bestuurder, { peildatum, sorteer })
        expect(zonderGroep(await lees(bestuurder, { peildatum, sorteer, kennismoment }))).toEqual(zonderGroep(opVolgorde))
        expect(await leesBladVoorBlad({ peildatum, sorteer })).toEqual(opVolgorde.rijen.map(({ kind }) => kind.id))
        expect(await leesBladVoorBlad({ peildatum, sorteer, kennismoment })).toEqual(opVolgorde.rijen.map(({ kind }) => kind.id))
      }
      const regels = await alsSysteem(databank, 'proef', ({ db }) => wachtlijstVoorOpdrachtregel(db, peildatum))
      expect(regels).toEqual(
        nu.rijen
          .map(({ kind, zonderSinds, werkdagen, soort }) => ({ dossiernummer: kind.dossiernummer, zonderSinds, werkdagen, soort }))
          .sort((een, ander) => (een.zonderSinds + een.dossiernummer < ander.zonderSinds + ander.dossiernummer ? -1 : 1)),
      )
      const uitvoer: unknown[] = []
      await als(databank, { ...bestuurder, rol: 'data-analist' }, 'wachtlijst.uitvoeren', async ({ db }) => {
        for await (const rij of exporteerWachtlijst(db, { peildatum }, { toonNaam: true })) uitvoer.push(rij)
      })
      expect(uitvoer).toEqual(nu.rijen)
    }),
    { numRuns: keren },
  )
}, 600_000)

test('een jeugdbeschermer ziet op de lijst en in de telling alleen eigen kinderen, en zonder recht op namen staat er geen naam', async () => {
  const geval = fc.sample(wachtend, { numRuns: 1, seed: 7 })[0]
  if (!geval) throw new Error('Er is geen geval.')
  await zetVandaag(geval)
  const { peildatum } = geval
  const [eerste] = (await lees(bestuurder, { peildatum })).rijen
  const [medewerkerId] = geval.feiten.medewerkers.keys()
  if (!eerste || !medewerkerId) throw new Error('De lijst is leeg.')
  const jeugdbeschermer: Persoon = { medewerkerId, rol: 'jeugdbeschermer' }
  await databank.kysely.deleteFrom('dossiertoegang').execute()
  expect((await lees(jeugdbeschermer, { peildatum })).stand).toEqual({ totaal: 0, start: 0, intern: 0, langstDagen: null })
  await databank.kysely
    .insertInto('dossiertoegang')
    .values({ medewerker_id: medewerkerId, jeugdige_id: eerste.kind.id, grond: 'toewijzing' })
    .execute()
  const eigen = await lees(jeugdbeschermer, { peildatum })
  expect(eigen.rijen).toEqual([eerste])
  expect(eigen.stand.totaal).toBe(1)
  const zonderNaam = await als(databank, bestuurder, 'wachtlijst.lezen', ({ db }) =>
    findWachtlijst(db, { peildatum, zoek: eerste.kind.naam ?? '' }, { toonNaam: false }),
  )
  expect(zonderNaam.rijen).toEqual([])
  const opNummer = await als(databank, bestuurder, 'wachtlijst.lezen', ({ db }) =>
    findWachtlijst(db, { peildatum, zoek: eerste.kind.dossiernummer }, { toonNaam: false }),
  )
  expect(opNummer.rijen.map(({ kind }) => [kind.id, kind.naam])).toEqual([[eerste.kind.id, null]])
})
