import { leesPdf } from '@houvast/server/document/leespdf.ts'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { gebreken, klachtenVan, openProefhuis, type Proefhuis } from './browser.ts'

let huis: Proefhuis
beforeAll(async () => {
  huis = await openProefhuis()
}, 500_000)
afterAll(() => huis?.sluit())

const kop = (page: Page) => page.getByRole('heading', { level: 1 })
async function naar(page: Page, pad: string): Promise<void> {
  await page.goto(`${huis.adres}${pad}`)
  await kop(page).waitFor()
}

const beelden = [
  { breedte: 1280, kleur: 'light' },
  { breedte: 1280, kleur: 'dark' },
  { breedte: 390, kleur: 'light' },
  { breedte: 390, kleur: 'dark' },
] as const

/** By keyboard alone: from the calendar to a child whose supervision order ends. */
async function naarKind(page: Page): Promise<void> {
  await naar(page, '/rechtbank')
  const eerste = page
    .locator('.houvast-agenda a', { has: page.locator('xpath=ancestor::li[contains(., "Ondertoezichtstelling tot")]') })
    .first()
  await eerste.focus()
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'Wat er moet gebeuren' }).first().waitFor()
}

test.each(beelden)(
  'agenda, kind en brieven zijn te lezen en te bedienen: $breedte pixels, $kleur',
  async (beeld) => {
    const bevonden: Record<string, string[]> = {}
    const page = await huis.open('teamleider', beeld)
    const kijk = async (naam: string) => {
      bevonden[naam] = [...(await gebreken(page)), ...klachtenVan(page)]
      const map = process.env.HOUVAST_PROEF_BEELDEN
      if (map) await page.screenshot({ path: `${map}/${naam} ${beeld.breedte} ${beeld.kleur}.png`, fullPage: beeld.kleur === 'light' })
    }
    await naar(page, '/rechtbank')
    await kijk('agenda')
    await naarKind(page)
    await page.getByRole('button', { name: 'Leg een stap vast' }).first().press('Enter')
    await kijk('rechtbank van een kind')
    await page.getByRole('link', { name: 'Brieven' }).press('Enter')
    await page.getByRole('button', { name: 'Toon de brief' }).waitFor()
    await page.getByLabel('Aan', { exact: true }).fill('de ouders')
    await page.getByLabel('Dag van het gesprek').fill('2030-01-07')
    await page.getByLabel('Tijd').fill('09:30')
    await page.getByLabel('Waar').fill('op kantoor')
    await page.getByLabel('Waar').press('Enter')
    await page.getByRole('article', { name: 'Zo wordt de brief' }).waitFor()
    await kijk('brieven')
    await page.context().close()
    expect(bevonden).toEqual(Object.fromEntries(Object.keys(bevonden).map((naam) => [naam, []])))
  },
  120_000,
)

test('van agenda naar besluit naar bundel, met het toetsenbord, tot de tekst van de PDF', async () => {
  const page = await huis.open('teamleider')
  await naarKind(page)
  await page.getByRole('button', { name: 'Leg een stap vast' }).first().press('Enter')
  await page.getByLabel('Waarom', { exact: true }).fill('Het is thuis nog niet veilig.')
  await page.getByLabel('Wie deden mee').fill('de gedragswetenschapper en de jeugdbeschermer')
  await page.getByLabel('Wie deden mee').press('Enter')
  await page.getByRole('status').filter({ hasText: 'Bewaard om' }).first().waitFor()
  await page.getByText('Besloten om verlenging te vragen.').first().waitFor()

  await page.getByLabel('Concrete bedreigingen in de ontwikkeling').first().fill('Sem ging twaalf dagen niet naar school.')
  await page.getByLabel('Voor hoeveel maanden').first().fill('6')
  await page.getByRole('button', { name: 'Maak de bundel als PDF' }).first().press('Enter')
  await page.getByRole('alert').filter({ hasText: 'De bundel is nog niet af.' }).waitFor()
  const redenen = page.getByLabel(/^Waarom ontbreekt /)
  await redenen.first().waitFor()
  for (const veld of await redenen.all()) await veld.fill('Dat wordt op de zitting verteld.')
  await page.getByRole('button', { name: 'Maak de bundel als PDF' }).first().press('Enter')
  const pdf = page.getByRole('status').getByRole('link', { name: /^Open als PDF/ })
  await pdf.waitFor()
  const antwoord = await page.request.get(`${huis.adres}${await pdf.getAttribute('href')}`)
  expect(antwoord.headers()['content-type']).toBe('application/pdf')
  const { tekst, pdfua } = await leesPdf(await antwoord.body())
  expect(pdfua).toBe('1')
  expect(tekst).toContain('Sem ging twaalf dagen niet naar school.')
  expect(tekst).toContain('6 maanden, aansluitend op')
  expect(tekst).toContain('Het is thuis nog niet veilig. Deelnemers: de gedragswetenschapper en de jeugdbeschermer.')
  expect(tekst).toContain('Dat wordt op de zitting verteld.')
  // The browser says of the bundle that was refused that it was refused; of nothing else.
  expect(klachtenVan(page)).toEqual([expect.stringContaining('409')])
  await page.context().close()
}, 120_000)
