import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { gebreken, klachtenVan, openProefhuis, type Proefhuis } from './browser.ts'
import { metToetsenbord } from './toetsenbord.ts'

let huis: Proefhuis
beforeAll(async () => {
  huis = await openProefhuis()
}, 500_000)
afterAll(() => huis?.sluit())

const rekentMs = 90_000
const figuren = ['wachtlijst', 'wachttijd', 'eersteContact', 'planVanAanpak', 'werklast'] as const
const kaart = (page: Page, figuur: string) => page.locator(`[data-figuur="${figuur}"]`)

async function naarSturing(page: Page): Promise<void> {
  await page.goto(`${huis.adres}/sturing`)
  for (const figuur of figuren) await kaart(page, figuur).waitFor({ timeout: rekentMs })
}

const beelden = [
  { breedte: 1280, kleur: 'light' },
  { breedte: 1280, kleur: 'dark' },
  { breedte: 390, kleur: 'light' },
  { breedte: 390, kleur: 'dark' },
] as const

test.each(beelden)(
  'sturing is te lezen en te bedienen: $breedte pixels, $kleur',
  async (beeld) => {
    const page = await huis.open('bestuurder', beeld)
    await naarSturing(page)
    await page.getByRole('figure').nth(5).waitFor({ timeout: rekentMs })
    await page
      .getByRole('link', { name: /^Open het dossier/ })
      .nth(2)
      .waitFor()
    await kaart(page, 'wachtlijst').getByText('Toon de cijfers als tabel').first().click()
    const rijen = kaart(page, 'wachtlijst').getByRole('table').first().getByRole('row')
    expect(await rijen.count()).toBe(14)
    if (process.env.HOUVAST_BEELD)
      await page.screenshot({ path: `${process.env.HOUVAST_BEELD}-${beeld.breedte}-${beeld.kleur}.png`, fullPage: true })
    expect([...(await gebreken(page)), ...klachtenVan(page)]).toEqual([])
    await page.context().close()
  },
  240_000,
)

test('de bestuurder begint bij sturing, en is in drie klikken van elk cijfer bij het dossier van een kind', async () => {
  const page = await huis.open('bestuurder')
  await page.waitForURL(/\/sturing/)
  for (const figuur of figuren) {
    await naarSturing(page)
    await kaart(page, figuur)
      .getByRole('link', { name: /^Toon deze kinderen/ })
      .click()
    await page.waitForURL(/\/monitor\/kinderen\//)
    await page.locator('.houvast-kinderen a').first().click({ timeout: rekentMs })
    await page.waitForURL(/\/jeugdige\//)
    await page.locator('#inhoud h1').waitFor()
  }
  expect(klachtenVan(page)).toEqual([])
  await page.context().close()
}, 300_000)

test('de voorbeelden zijn kinderen zonder naam, en leiden naar hun dossier', async () => {
  const page = await huis.open('bestuurder')
  await naarSturing(page)
  const voorbeelden = page.getByRole('region', { name: 'Drie kinderen achter deze cijfers' })
  const open = voorbeelden.getByRole('link', { name: /^Open het dossier/ })
  await open.nth(2).waitFor({ timeout: rekentMs })
  expect(await voorbeelden.getByText(/^Een kind van \d+ jaar$/).count()).toBe(3)
  await open.first().click()
  await page.waitForURL(/\/jeugdige\//)
  await page.context().close()
}, 180_000)

test('met alleen het toetsenbord van een cijfer naar een kind', async () => {
  const page = await huis.open('bestuurder')
  await naarSturing(page)
  const { tot, toets } = metToetsenbord(page)
  await tot('Toon deze kinderen op de wachtlijst')
  await toets('Enter')
  await page.waitForURL(/\/monitor\/kinderen\/wachtlijst/)
  await page.locator('.houvast-kinderen a').first().waitFor({ timeout: rekentMs })
  await tot('Kind ')
  await toets('Enter')
  await page.waitForURL(/\/jeugdige\//)
  await page.context().close()
}, 180_000)

test('een jeugdbeschermer leest dat dit scherm niet bij het werk hoort, en ziet geen cijfer', async () => {
  const page = await huis.open('jeugdbeschermer')
  for (const pad of ['/sturing', '/monitor/kinderen/wachtlijst']) {
    await page.goto(`${huis.adres}${pad}`)
    await page.getByText('Dit scherm hoort niet bij uw werk').waitFor()
    expect(await page.locator('[data-figuur], .houvast-kinderen').count()).toBe(0)
  }
  for (const pad of ['/monitor', '/monitor/kinderen?figuur=wachtlijst', '/wachttijd'])
    expect(await page.evaluate(async (adres) => (await fetch(adres)).status, `/api/v1${pad}`)).toBe(403)
  await page.context().close()
})
