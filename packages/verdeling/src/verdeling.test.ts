import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { adviseer, maakAdvies, OngeldigeVraag } from './advies.ts'
import { rondAf } from './afronding.ts'
import { bewijs, rondenHoogstens } from './bewijs.ts'
import { splits, voegIn } from './delen.ts'
import { Ondergrens } from './grens.ts'
import { laadHighs } from './highs.ts'
import { type Model, maakModel, Prijzen, prijsVan, prijsVanNietsDoen, prijsVanVerdeling, wacht } from './model.ts'
import { optimum } from './optimum.ts'
import { maakVraag } from './proef/index.ts'
import { verdeelOpUrgentie } from './regels/index.ts'
import { isBewezen, type Stand } from './stand.ts'
import { type Gezin, isStarter, type Jeugdbeschermer, ruimteVan, type Verdeelvraag, werklastVan } from './vraag.ts'
import { type Zoekstand, zoek } from './zoek.ts'

const keren = Number(process.env.HOUVAST_VERDELINGEN ?? 150)
const highs = await laadHighs()

const kleineVraag = fc
  .record({
    zaad: fc.integer({ min: 1, max: 1_000_000 }),
    kinderen: fc.integer({ min: 1, max: 8 }),
    jeugdbeschermers: fc.integer({ min: 1, max: 6 }),
    instellingen: fc.integer({ min: 1, max: 2 }),
  })
  .map(({ zaad, ...omvang }) => maakVraag(zaad, omvang))

const gezin = (id: string, over: Partial<Gezin> = {}): Gezin => ({ id, kinderen: [`${id}-kind`], regio: 'Noord', wachtdagen: 0, ...over })
const worker = (id: string, over: Partial<Jeugdbeschermer> = {}): Jeugdbeschermer => ({
  id,
  regio: 'Noord',
  volledig: 9,
  bezet: 8,
  ...over,
})
const snel = { seconden: 10 }

function zoekKort(model: Model, rondenHoogstens: number): Zoekstand {
  let stand: Zoekstand | undefined
  let ronde = 0
  for (stand of zoek(model, 1, performance.now() + 2_000)) if (++ronde >= rondenHoogstens) break
  if (stand === undefined) throw new Error('Er is geen stand gevonden.')
  return stand
}

function losOp(model: Model): Stand {
  const begin = rondAf(highs, model, zoekKort(model, 1), () => undefined, {
    bijBetere: () => undefined,
    bekend: () => Number.POSITIVE_INFINITY,
  })
  let stand: Stand = begin
  for (let ronde = 0; ronde < rondenHoogstens && !isBewezen(stand); ronde++) stand = bewijs(highs, model, { ...begin, ...stand }, ronde)
  return stand
}

/** Every way there is, one family after the other. */
function probeerAlles(model: Model, i = 0, over = model.ruimte.slice()): number {
  if (i === model.gezinnen) return 0
  let beste = prijsVan(model, i, wacht) + probeerAlles(model, i + 1, over)
  for (let j = 0; j < model.jeugdbeschermers; j++) {
    const last = model.last[i] as number
    const prijs = prijsVan(model, i, j)
    if (prijs === Number.POSITIVE_INFINITY || (over[j] as number) < last) continue
    over[j] = (over[j] as number) - last
    beste = Math.min(beste, prijs + probeerAlles(model, i + 1, over))
    over[j] = (over[j] as number) + last
  }
  return beste
}

test.prop([kleineVraag], { numRuns: keren })(
  'tot acht gezinnen is er geen betere verdeling dan de gevonden en bewezen verdeling',
  (vraag) => {
    const model = maakModel(vraag)
    const stand = losOp(model)
    expect(isBewezen(stand)).toBe(true)
    expect(stand.prijs).toBe(probeerAlles(model))
  },
)

test.prop([kleineVraag, fc.array(fc.integer({ min: 5, max: 300 }), { minLength: 8, maxLength: 8 })], { numRuns: keren })(
  'ook als elk gezin een eigen werklast heeft, en er dus veel manieren zijn om de ruimte te vullen',
  (vraag, lasten) => {
    const gezinnen = vraag.gezinnen.map((een, plek) => ({ ...een, werklast: (lasten[plek] as number) / 100 }))
    const jeugdbeschermers = vraag.jeugdbeschermers.map((een) => ({ ...een, bezet: een.bezet / 2 }))
    const model = maakModel({ ...vraag, gezinnen, jeugdbeschermers })
    const stand = losOp(model)
    expect(isBewezen(stand)).toBe(true)
    expect(stand.prijs).toBe(probeerAlles(model))
  },
)

test.prop([kleineVraag], { numRuns: keren })('een ronde met weinig paren belooft nooit meer dan er is', (vraag) => {
  const model = maakModel(vraag)
  const begin = zoekKort(model, 1)
  const optimaal = probeerAlles(model)
  for (let ronde = 0; ronde < rondenHoogstens; ronde++) {
    const { prijs, ondergrens } = bewijs(highs, model, begin, ronde)
    expect(ondergrens).toBeLessThanOrEqual(optimaal)
    expect(prijs).toBeGreaterThanOrEqual(optimaal)
  }
})

test.prop([kleineVraag], { numRuns: keren })(
  'wie niets met elkaar te maken heeft, wordt apart verdeeld: samen even goed als in één keer',
  (vraag) => {
    const model = maakModel(vraag)
    const geheel = new Int32Array(model.gezinnen).fill(wacht)
    for (const deel of splits(model)) voegIn(geheel, deel, losOp(deel.model).verdeling)
    expect(prijsVanVerdeling(model, geheel)).toBe(probeerAlles(model))
  },
)

test.prop([kleineVraag, fc.integer({ min: 1, max: 80 })], { numRuns: keren })(
  'geen enkele verdeling kost minder dan de ondergrens, hoe kort er ook is gerekend',
  (vraag, stappen) => {
    const model = maakModel(vraag)
    const grens = new Ondergrens(model)
    grens.begin()
    grens.verbeter(prijsVanNietsDoen(model), stappen, Number.POSITIVE_INFINITY)
    expect(grens.afgerond).toBeLessThanOrEqual(probeerAlles(model))
  },
)

test.prop([fc.integer({ min: 1, max: 1_000_000 }), fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 30 })], { numRuns: keren })(
  'niemand krijgt meer dan de ruimte, zonder de nodige expertise, van te ver of als starter wat een starter niet krijgt',
  (zaad, kinderen, jeugdbeschermers) => {
    const vraag = maakVraag(zaad, { kinderen, jeugdbeschermers })
    const prijzen = new Prijzen(vraag)
    const model = maakModel(vraag, prijzen)
    const stand = zoekKort(model, 1)
    const { voorstellen, wachtend } = maakAdvies(vraag, model, prijzen, stand)
    const getGezin = (id: string) => vraag.gezinnen.find((een) => een.id === id) as Gezin
    for (const een of vraag.jeugdbeschermers) {
      const eigen = voorstellen.filter(({ jeugdbeschermer }) => jeugdbeschermer === een.id).map((voorstel) => getGezin(voorstel.gezin))
      expect(eigen.reduce((som, lid) => som + werklastVan(lid), 0)).toBeLessThanOrEqual(ruimteVan(een) + 1e-9)
      for (const lid of eigen) {
        expect(een.expertise).toEqual(expect.arrayContaining([...(lid.expertiseNodig ?? [])]))
        expect(prijzen.findReistijd(een.regio, lid.regio)).toBeLessThanOrEqual(60)
        expect(isStarter(een) && lid.criteria?.includes('hoog')).toBe(false)
      }
    }
    expect([...voorstellen, ...wachtend].flatMap((deel) => deel.kinderen).toSorted()).toEqual(
      vraag.gezinnen.flatMap((deel) => deel.kinderen).toSorted(),
    )
    expect(stand.prijs).toBe(prijsVanVerdeling(model, stand.verdeling))
    expect(stand.prijs).toBeLessThanOrEqual(prijsVanVerdeling(model, verdeelOpUrgentie(model)))
  },
)

describe('wie het voorstel leest', () => {
  test('ziet dat broers en zussen samen blijven, ook als zij zo moeten wachten', async () => {
    const vraag = { gezinnen: [gezin('A', { kinderen: ['1', '2'] })], jeugdbeschermers: [worker('J1'), worker('J2')] }
    const { voorstellen, wachtend, samenvatting } = await adviseer(vraag, snel)
    expect(voorstellen).toEqual([])
    expect(wachtend.map(({ kinderen }) => kinderen)).toEqual([['1', '2']])
    expect(samenvatting).toContain('2 kinderen blijven zonder vaste jeugdbeschermer')
  })

  test('ziet de jeugdbeschermer terug die het gezin kent, met de reden en de tweede keus met haar prijs', async () => {
    const vraag = { gezinnen: [gezin('A', { eerdereJeugdbeschermers: ['J2'] })], jeugdbeschermers: [worker('J1'), worker('J2')] }
    const { voorstellen, certificaat } = await adviseer(vraag, snel)
    expect(voorstellen[0]).toMatchObject({ jeugdbeschermer: 'J2', tweede: { jeugdbeschermer: 'J1', meerprijs: 25 } })
    expect(voorstellen[0]?.waarom).toContain('was eerder jeugdbeschermer van dit gezin')
    expect(certificaat).toMatchObject({ bewezen: true, hoogstensVanSpan: 0 })
  })

  test('ziet wie voor de tweede keus plaats moet maken', async () => {
    const vraag = {
      gezinnen: [gezin('A', { eerdereJeugdbeschermers: ['J1'] }), gezin('B')],
      jeugdbeschermers: [worker('J1'), worker('J2')],
    }
    const { voorstellen } = await adviseer(vraag, snel)
    expect(voorstellen.find((voorstel) => voorstel.gezin === 'A')).toMatchObject({
      jeugdbeschermer: 'J1',
      tweede: { jeugdbeschermer: 'J2', meerprijs: 25, ruilMet: { gezin: 'B', naar: 'J1' } },
    })
  })

  test('ziet dat inwerken en afwezigheid van de ruimte af gaan', async () => {
    const starter = worker('starter', { bezet: 4, inwerkdeel: 0.5 })
    const ziek = worker('ziek', { bezet: 4, afwezigdeel: 0.5 })
    const { wachtend } = await adviseer({ gezinnen: [gezin('A')], jeugdbeschermers: [starter, ziek] }, snel)
    expect(wachtend[0]?.waarom).toContain('niemand heeft ruimte')
  })

  test('ziet het effect van een gewicht: telt reizen zwaarder, dan gaat nabij voor bekend', async () => {
    const vraag: Verdeelvraag = {
      gezinnen: [gezin('A', { eerdereJeugdbeschermers: ['ver'] })],
      jeugdbeschermers: [worker('ver', { regio: 'Zuid' }), worker('nabij')],
      reistijden: [{ van: 'Noord', naar: 'Zuid', minuten: 30 }],
    }
    const kies = async (reisminuut: number) =>
      (await adviseer({ ...vraag, gewichten: { reisminuut } }, snel)).voorstellen[0]?.jeugdbeschermer
    expect([await kies(0.5), await kies(1)]).toEqual(['ver', 'nabij'])
  })
})

describe('wie een deel aanvaardt', () => {
  const vraag: Verdeelvraag = { gezinnen: [gezin('A', { wachtdagen: 90 }), gezin('B')], jeugdbeschermers: [worker('J1')] }

  test('krijgt de rest opnieuw verdeeld over wat er dan nog is', async () => {
    const advies = await adviseer({ ...vraag, besluiten: [{ gezin: 'B', jeugdbeschermer: 'J1', besluit: 'aanvaard' }] }, snel)
    expect(advies.voorstellen).toEqual([])
    expect(advies.wachtend.map((een) => een.gezin)).toEqual(['A'])
  })

  test('krijgt niet nog eens voorgesteld wat is geweigerd', async () => {
    const advies = await adviseer({ ...vraag, besluiten: [{ gezin: 'A', jeugdbeschermer: 'J1', besluit: 'geweigerd' }] }, snel)
    expect(advies.voorstellen.map((een) => een.gezin)).toEqual(['B'])
  })

  test('kan niemand ongemerkt overbelasten', async () => {
    const besluiten = vraag.gezinnen.map(({ id }) => ({ gezin: id, jeugdbeschermer: 'J1', besluit: 'aanvaard' as const }))
    await expect(adviseer({ ...vraag, besluiten }, snel)).rejects.toThrow(OngeldigeVraag)
    await expect(adviseer({ ...vraag, besluiten }, snel)).rejects.toThrow('vraagt 2 gezinnen; er is ruimte voor 1 gezin')
  })
})

test('wie afbreekt, krijgt meteen het beste tot dan toe, en er blijft niets rekenen', async () => {
  const model = maakModel(maakVraag(1, { kinderen: 300, jeugdbeschermers: 250 }))
  const draden = () => process.getActiveResourcesInfo().filter((soort) => soort === 'MessagePort' || soort === 'Worker').length
  const vooraf = draden()
  const afbreker = new AbortController()
  const stand = await optimum(model, { seconden: 60, afbreken: afbreker.signal, bijStand: () => afbreker.abort() })
  expect(stand.prijs).toBe(prijsVanVerdeling(model, stand.verdeling))
  expect(stand.prijs).toBeLessThan(prijsVanNietsDoen(model))
  expect(stand.ondergrens).toBeLessThanOrEqual(stand.prijs)
  expect(draden()).toBeLessThanOrEqual(vooraf)
})
