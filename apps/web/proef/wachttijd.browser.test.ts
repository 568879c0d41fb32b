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

async function naarWachttijd(page: Page): Promise<void> {
  await page.goto(`${huis.adres}/wachttijd`)
  await page.getByRole('img', { name: /^Wachten omdat/ }).waitFor({ timeout: rekentMs })
}

test.each([
  { breedte: 1280, kleur: 'light' },
  { breedte: 390, kleur: 'dark' },
  { breedte: 1280, kleur: 'dark' },
  { breedte: 390, kleur: 'light' },
] as const)(
  'de wachttijd is te lezen, per team en per kind: $breedte pixels, $kleur',
  async (beeld) => {
    const page = await huis.open('bestuurder', beeld)
    await naarWachttijd(page)
    await page.getByLabel('Bekijk per').selectOption('team')
    await page.getByRole('cell', { name: /^Team/ }).first().waitFor({ timeout: rekentMs })
    expect(page.url()).toContain('groepering=team')
    if (process.env.HOUVAST_BEELD)
      await page.screenshot({ path: `${process.env.HOUVAST_BEELD}-wt-${beeld.breedte}-${beeld.kleur}.png`, fullPage: true })
    expect([...(await gebreken(page)), ...klachtenVan(page)]).toEqual([])
    await page.context().close()
  },
  240_000,
)

test('met alleen het toetsenbord van de wachttijd naar een kind', async () => {
  const page = await huis.open('bestuurder')
  await naarWachttijd(page)
  const { tot, toets } = metToetsenbord(page)
  await tot('Toon deze kinderen')
  await toets('Enter')
  await page.waitForURL(/\/monitor\/kinderen\/wachttijdStart/)
  await page.locator('.houvast-kinderen a').first().waitFor({ timeout: rekentMs })
  await tot('Kind ')
  await toets('Enter')
  await page.waitForURL(/\/jeugdige\//)
  await page.context().close()
}, 180_000)

test('een jeugdbeschermer leest dat de wachttijd niet bij het werk hoort', async () => {
  const page = await huis.open('jeugdbeschermer')
  await page.goto(`${huis.adres}/wachttijd`)
  await page.getByText('Dit scherm hoort niet bij uw werk').waitFor()
  expect(await page.locator('[data-wacht]').count()).toBe(0)
  await page.context().close()
})
