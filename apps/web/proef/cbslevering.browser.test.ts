import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { gebreken, klachtenVan, openProefhuis, type Proefhuis } from './browser.ts'
import { metToetsenbord } from './toetsenbord.ts'

let huis: Proefhuis
beforeAll(async () => {
  huis = await openProefhuis()
}, 300_000)
afterAll(() => huis?.sluit())

type Page = Awaited<ReturnType<Proefhuis['open']>>
const beeld = async (page: Page, naam: string) => {
  if (process.env.HOUVAST_BEELD) await page.screenshot({ path: `${process.env.HOUVAST_BEELD}-${naam}.png`, fullPage: true })
  expect([...(await gebreken(page)), ...klachtenVan(page)], naam).toEqual([])
}

test('een data-analist bekijkt met het toetsenbord wat naar het CBS gaat, levert het en haalt het bestand op', async () => {
  const page = await huis.open('data-analist')
  await page.goto(new URL('/leveringen', page.url()).href)
  await page.getByRole('heading', { level: 1, name: 'Er moeten nog 3 leveringen aan het CBS worden gemaakt.' }).waitFor()
  await beeld(page, 'leveringen-1280')
  const kaart = page.getByRole('region', { name: /^Machtiging uithuisplaatsing/ }).first()
  const { druk } = metToetsenbord(page)
  const bekijk = await kaart.getByRole('button', { name: /^Bekijk wat er nu geleverd wordt/ }).textContent()
  await druk(bekijk ?? '')
  await kaart.getByText(/^Er gaan [\d.]+ records mee\./).waitFor()
  await kaart.getByText('Van deze periode is nog niet eerder geleverd').waitFor()
  await beeld(page, 'concept-1280')
  await druk('Lever dit bestand')
  await kaart.getByText(/^Geleverd op .* door .*: [\d.]+ records/).waitFor()
  const [bestand] = await Promise.all([page.waitForEvent('download'), kaart.getByRole('link', { name: 'CSV' }).click()])
  expect(await readFile(await bestand.path(), 'utf8')).toMatch(/^\ufeffbsn;geboortedatum;geslacht;/)
  await page.getByRole('heading', { level: 1, name: 'Er moeten nog 2 leveringen aan het CBS worden gemaakt.' }).waitFor()
  await kaart.getByText('Vaste breedte kan nog niet').waitFor()
  await beeld(page, 'geleverd-1280')
  await page.context().close()

  const smal = await huis.open('bestuurder', { breedte: 390, kleur: 'dark' })
  await smal.goto(new URL('/leveringen', smal.url()).href)
  await smal.getByText(/^Geleverd op/).waitFor()
  expect(await smal.getByRole('button', { name: /^Bekijk/ }).count()).toBe(0)
  expect(await smal.getByRole('link', { name: 'CSV' }).count()).toBe(0)
  await beeld(smal, 'leveringen-390')
  await smal.context().close()
}, 180_000)
