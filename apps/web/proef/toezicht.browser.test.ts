import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { gebreken, klachtenVan, openProefhuis, type Proefhuis } from './browser.ts'
import { metToetsenbord } from './toetsenbord.ts'

let huis: Proefhuis
beforeAll(async () => {
  huis = await openProefhuis()
}, 500_000)
afterAll(() => huis?.sluit())

const kop = (page: Page) => page.getByRole('heading', { level: 1 })
const haal = <T>(page: Page, pad: string): Promise<T> => page.evaluate(async (adres) => (await fetch(adres)).json(), `/api/v1${pad}`)
const beeld = (page: Page, naam: string) =>
  process.env.HOUVAST_BEELD ? page.screenshot({ path: `${process.env.HOUVAST_BEELD}-${naam}.png`, fullPage: true }) : Promise.resolve()

const beelden = [
  { breedte: 1280, kleur: 'light' },
  { breedte: 1280, kleur: 'dark' },
  { breedte: 390, kleur: 'light' },
  { breedte: 390, kleur: 'dark' },
] as const

test.each(beelden)(
  'de inspectie leest de drie vragen en de normen, de bestuurder de vergelijking en zijn verklaring: $breedte pixels, $kleur',
  async (vorm) => {
    const inspecteur = await huis.open('inspectie', vorm)
    await inspecteur.waitForURL(/\/toezicht$/)
    await inspecteur.getByRole('heading', { name: 'Norm voor norm, over de jaren' }).waitFor()
    await inspecteur.getByText('Houvast legt hulp nog niet vast.').waitFor()
    await beeld(inspecteur, `toezicht-${vorm.breedte}-${vorm.kleur}`)
    expect([...(await gebreken(inspecteur)), ...klachtenVan(inspecteur)]).toEqual([])
    await inspecteur.context().close()

    const bestuurder = await huis.open('bestuurder', vorm)
    await bestuurder.goto(`${huis.adres}/bestuursverklaring`)
    await bestuurder.getByRole('heading', { name: 'Punt 1' }).waitFor()
    await beeld(bestuurder, `verklaring-${vorm.breedte}-${vorm.kleur}`)
    expect([...(await gebreken(bestuurder)), ...klachtenVan(bestuurder)]).toEqual([])
    await bestuurder.goto(`${huis.adres}/gelijke-behandeling`)
    await bestuurder.getByRole('radio', { name: 'Jaarlijks onderzoek van onze eigen praktijk' }).check()
    await bestuurder.getByRole('button', { name: 'Toon de vergelijking' }).click()
    await kop(bestuurder).filter({ hasText: 'vergelijkingen.' }).waitFor()
    await beeld(bestuurder, `gelijk-${vorm.breedte}-${vorm.kleur}`)
    expect([...(await gebreken(bestuurder)), ...klachtenVan(bestuurder)]).toEqual([])
    await bestuurder.context().close()
  },
  180_000,
)

interface Steekproeven {
  rijen: { id: string; populatie: number }[]
}

test('met alleen het toetsenbord: een steekproef trekken, een tijdlijn lezen, en zien wat men op dag 30 wist; verder is er niets', async () => {
  const page = await huis.open('inspectie')
  await page.getByRole('button', { name: 'Trek een steekproef' }).waitFor()
  const { druk, toets } = metToetsenbord(page)
  await druk('Trek een steekproef')
  await page.getByLabel('Hoeveel dossiers?').waitFor()
  await toets('Control+A')
  await page.keyboard.type('12')
  await toets('Control+Enter')
  await page.waitForURL(/\/toezicht\/steekproef\//)
  await kop(page).filter({ hasText: '12 dossiers uit' }).waitFor()
  await beeld(page, 'steekproef')
  expect([...(await gebreken(page)), ...klachtenVan(page)]).toEqual([])
  const { rijen } = await haal<Steekproeven>(page, '/toezicht/steekproeven')
  const { dossiers } = await haal<{ dossiers: { pseudoniem: string }[] }>(page, `/toezicht/steekproeven/${rijen[0]?.id}`)
  await kop(page).click()
  await druk(dossiers[0]?.pseudoniem ?? '')
  await kop(page)
    .filter({ hasText: `Dossier ${dossiers[0]?.pseudoniem}` })
    .waitFor()
  await page.getByRole('cell', { name: 'Kennisgeving' }).waitFor()
  await page.getByLabel('Zoals bekend aan het eind van dag').focus()
  await page.keyboard.type('30')
  await toets('Enter')
  await page.waitForURL(/opDag=30/)
  await page.getByRole('columnheader', { name: 'Wist men dat toen?' }).waitFor()
  await beeld(page, 'tijdlijn')
  expect([...(await gebreken(page)), ...klachtenVan(page)]).toEqual([])
  for (const pad of ['/wachtlijst', '/monitor', '/zicht', '/beheer', '/bestuursverklaring']) {
    await page.goto(`${huis.adres}${pad}`)
    await page.getByText('Dit scherm hoort niet bij uw werk').waitFor()
  }
  await page.context().close()
}, 180_000)

test('met alleen het toetsenbord: de bestuurder ondertekent; de tekst staat er met haar controlegetal', async () => {
  const page = await huis.open('bestuurder')
  await page.goto(`${huis.adres}/bestuursverklaring`)
  await page.getByRole('heading', { name: 'Punt 1' }).waitFor()
  const { vul, toets } = metToetsenbord(page)
  const { punten } = await haal<{ punten: unknown[] }>(page, '/bestuursverklaringen/concept')
  for (const plek of punten.keys()) await vul(`Wat doen wij aan punt ${plek + 1}?`, 'Wij werven mensen.')
  await toets('Control+Enter')
  await page.getByText('Klopt nog met wat is ondertekend').waitFor()
  const { rijen } = await haal<{ rijen: { klopt: boolean; punten: { watWijDoen: string }[] }[] }>(page, '/bestuursverklaringen')
  expect(rijen[0]?.klopt).toBe(true)
  expect(rijen[0]?.punten.map(({ watWijDoen }) => watWijDoen)).toEqual(punten.map(() => 'Wij werven mensen.'))
  await page.context().close()
}, 120_000)

test('met alleen het toetsenbord: eerst waarvoor, dan de vergelijking, dan de eigen verklaring; de bestuurder ziet wie keek', async () => {
  const page = await huis.open('bestuurder')
  await page.goto(`${huis.adres}/gelijke-behandeling`)
  await kop(page).filter({ hasText: 'Behandelen wij kinderen gelijk?' }).waitFor()
  const { druk, kies, toets, vul } = metToetsenbord(page)
  await kies('Waarvoor bekijkt u dit?')
  await toets('Control+Enter')
  await kop(page).filter({ hasText: 'vergelijkingen.' }).waitFor()
  await page.getByText('Bestuurder Voorbeeld, bestuurder').first().waitFor()
  await druk('Verklaring vastleggen')
  await vul('Hoe verklaart u het verschil?', 'Dat weten wij nog niet.')
  await vul('Wat besluit u?', 'Wij zoeken het voor 1 februari uit.')
  await toets('Control+Enter')
  await page.getByText('Wij zoeken het voor 1 februari uit.').waitFor()
  await page.context().close()
}, 120_000)

test('met alleen het toetsenbord: de beheerder sluit de periode, en de inspectie ziet meteen niets meer', async () => {
  const inspecteur = await huis.open('inspectie')
  const page = await huis.open('beheerder', { breedte: 390 })
  await page.goto(`${huis.adres}/toezicht/perioden`)
  await kop(page).filter({ hasText: 'Er is nu één periode open.' }).waitFor()
  await beeld(page, 'perioden')
  expect([...(await gebreken(page)), ...klachtenVan(page)]).toEqual([])
  const { druk } = metToetsenbord(page)
  await druk('Sluit deze periode nu')
  await kop(page).filter({ hasText: 'Er is nu geen periode open.' }).waitFor()
  await inspecteur.goto(`${huis.adres}/toezicht`)
  await inspecteur.getByText('Er is nu geen periode voor u open').waitFor()
  expect(await haal<{ status: number }>(inspecteur, '/toezicht/bewijs')).toMatchObject({ status: 403 })
  await inspecteur.context().close()
  await page.context().close()
}, 120_000)
