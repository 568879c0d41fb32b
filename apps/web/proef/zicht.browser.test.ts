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

/** What the server answers to this person, with the session of the page. */
const haal = <T>(page: Page, pad: string): Promise<T> => page.evaluate(async (adres) => (await fetch(adres)).json(), `/api/v1${pad}`)

interface Zichtbeeld {
  totaal: { kinderen: number; nooit: number; teLang: number }
  rijen: { kind: { id: string; dossiernummer: string; naam: string | null }; stand: string }[]
}

const beelden = [
  { breedte: 1280, kleur: 'light' },
  { breedte: 1280, kleur: 'dark' },
  { breedte: 390, kleur: 'light' },
  { breedte: 390, kleur: 'dark' },
] as const

test.each(beelden)(
  'het zicht op alle kinderen is te lezen en te bedienen: $breedte pixels, $kleur',
  async (beeld) => {
    const page = await huis.open('teamleider', beeld)
    const { totaal } = await haal<Zichtbeeld>(page, '/zicht')
    await page.goto(`${huis.adres}/zicht`)
    await kop(page)
      .filter({ hasText: new RegExp(`^${totaal.nooit + totaal.teLang} van ${totaal.kinderen} kinderen`) })
      .waitFor()
    await page.getByText('Naar leeftijd, wachten en team').click()
    await page.getByRole('row').nth(4).waitFor()
    if (process.env.HOUVAST_BEELD) await page.screenshot({ path: `${process.env.HOUVAST_BEELD}-scan-${beeld.breedte}-${beeld.kleur}.png` })
    expect([...(await gebreken(page)), ...klachtenVan(page)]).toEqual([])
    await page.context().close()
  },
  120_000,
)

test('met alleen het toetsenbord: van de scan naar wie nog nooit is gezien, en het hele bestand dat erbij hoort', async () => {
  const page = await huis.open('teamleider')
  const { totaal } = await haal<Zichtbeeld>(page, '/zicht')
  const nooit = await haal<Zichtbeeld>(page, '/zicht?stand=nooit&aantal=2000')
  expect(nooit.rijen.length).toBe(totaal.nooit)
  const { toets } = metToetsenbord(page)
  await kop(page).waitFor()
  await page.locator('body').press('g')
  await toets('z')
  await kop(page).filter({ hasText: 'niet gezien' }).waitFor()
  await page.getByLabel('Gezien?').focus()
  await page.getByLabel('Gezien?').selectOption('nooit')
  await page.getByRole('status').filter({ hasText: 'in deze keuze' }).waitFor()
  await page.waitForURL(/stand=nooit/)
  const bestand = await page.evaluate(async () => (await fetch('/api/v1/zicht/export?stand=nooit')).text())
  const regels = bestand.trim().split('\r\n').slice(1)
  expect(regels.length).toBe(totaal.nooit)
  for (const { kind } of nooit.rijen) expect(regels.some((regel) => regel.includes(`;${kind.dossiernummer};`))).toBe(true)
  await toets('j')
  await toets('Enter')
  await page.waitForURL(/\/jeugdige\//)
  await page.context().close()
}, 120_000)
