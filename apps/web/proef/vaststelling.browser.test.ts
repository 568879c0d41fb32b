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

test('een bestuurder stelt de monitor vast met het toetsenbord, en ziet wat er toen en wat er nu bekend is', async () => {
  const page = await huis.open('bestuurder')
  await page.getByRole('link', { name: 'Vaststellingen' }).click()
  await page.getByRole('heading', { level: 1, name: 'Er is nog niets vastgesteld.' }).waitFor()
  await beeld(page, 'leeg-1280')
  const { druk, toets } = metToetsenbord(page)
  await druk('Nieuwe vaststelling')
  await toets('Enter')
  await page.getByRole('heading', { name: /^Concept: de monitor op/ }).waitFor()
  await beeld(page, 'concept-1280')
  await page.getByLabel('Toelichting (hoeft niet)').fill('Voor het kwartaalgesprek met de regio.')
  await druk('Stel deze cijfers vast')
  await page.getByRole('heading', { level: 1, name: /^Vaststelling 1: de monitor op/ }).waitFor()
  await druk('Bereken opnieuw zoals toen bekend')
  await page.getByText('Precies gelijk: elk teken van de inhoud is hetzelfde.').waitFor()
  await druk('Bereken opnieuw zoals nu bekend')
  await page.getByText(/^Alle cijfers zijn nog dezelfde, zoals bekend op/).waitFor()
  await beeld(page, 'vast-1280')
  const adres = page.url()
  const [bestand] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Haal het bestand op (JSON)' }).click(),
  ])
  const { ondertekening } = JSON.parse(await readFile(await bestand.path(), 'utf8')) as { ondertekening: { toelichting: string } }
  expect(ondertekening.toelichting).toBe('Voor het kwartaalgesprek met de regio.')
  await page.context().close()

  const keeper = await huis.open('wachtlijstbeheerder')
  const kind = await keeper.evaluate(async () => {
    const haal = async (pad: string) => (await fetch(`/api/v1${pad}`)).json()
    const { csrf, vandaag } = await haal('/ik')
    const id = (await haal('/wachtlijst?aantal=1')).rijen[0].kind.id as string
    const { maatregelen } = await haal(`/jeugdigen/${id}`)
    const { id: medewerkerId } = (await haal('/kandidaten')).rijen.find((een: { afwezig: boolean }) => !een.afwezig)
    const maatregelIds = maatregelen.filter((een: { loopt: boolean }) => een.loopt).map((een: { id: string }) => een.id)
    const antwoord = await fetch(`/api/v1/jeugdigen/${id}/toewijzingen`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-csrf-token': csrf },
      body: JSON.stringify({ maatregelIds, medewerkerId, rol: 'vast', van: vandaag }),
    })
    if (!antwoord.ok) throw new Error(await antwoord.text())
    return id
  })
  await keeper.goto(adres)
  await keeper.getByRole('button', { name: 'Bereken opnieuw zoals nu bekend' }).click()
  await keeper.getByRole('button', { name: 'Toon deze kinderen: wachtlijst, totaal' }).click()
  await keeper.getByText('1 kind mag u niet openen.').waitFor()
  await beeld(keeper, 'nu-1280')
  await keeper.context().close()

  const smal = await huis.open('data-analist', { breedte: 390, kleur: 'dark' })
  await smal.goto(adres)
  await smal.getByRole('button', { name: 'Bereken opnieuw zoals toen bekend' }).click()
  await smal.getByText('Precies gelijk: elk teken van de inhoud is hetzelfde.').waitFor()
  await smal.getByRole('button', { name: 'Bereken opnieuw zoals nu bekend' }).click()
  await smal.getByRole('button', { name: 'Toon deze kinderen: wachtlijst, totaal' }).click()
  await smal.getByText(/^Telt nu niet meer mee: op .* is een toewijzing toegevoegd op een scherm\.$/).waitFor()
  expect(await smal.locator(`main a[href$="/jeugdige/${kind}"]`).count()).toBe(1)
  await beeld(smal, 'vast-390')
  await smal.context().close()
}, 180_000)

test('een data-analist leest de definities in twee talen, maakt een proefversie, en ziet welke kinderen anders tellen', async () => {
  const page = await huis.open('data-analist')
  await page.getByRole('link', { name: 'Definities' }).first().click()
  await page.getByRole('heading', { level: 1, name: /volgens definities 2026-1/ }).waitFor()
  await page.getByText('(Waitlist)').click()
  await page.getByText('Every child that has a measure').waitFor({ state: 'attached' })
  await beeld(page, 'definities-1280')
  const { druk } = metToetsenbord(page)
  await druk('Proefversie maken')
  await page.getByLabel('Naam van de proefversie').fill('Vier weken wachten')
  await page.getByLabel('Waarom wilt u dit weten?').fill('Wat doet een drempel van 20 werkdagen?')
  await page.getByLabel('Op de wachtlijst na zoveel werkdagen').fill('20')
  await druk('Bewaar de proefversie')
  await page.getByText('De proefversie is bewaard.').waitFor()
  const begin = Date.now()
  await druk('Tel met beide versies')
  await page.getByText('Proefversie "Vier weken wachten": niet voor officiële cijfers.').waitFor()
  const duur = Date.now() - begin
  if (process.env.HOUVAST_BEELD) process.stdout.write(`vergelijken: ${duur} ms\n`)
  await page.getByRole('button', { name: 'Toon deze kinderen: wachtlijst, totaal' }).click()
  await page
    .getByText(/^Telt niet meer mee, door: op de wachtlijst na 20 werkdagen/)
    .first()
    .waitFor()
  await beeld(page, 'vergelijking-1280')
  await page.context().close()

  const smal = await huis.open('bestuurder', { breedte: 390, kleur: 'dark' })
  await smal.goto(`${huis.adres}/definities`)
  await smal.getByRole('button', { name: 'Tel met beide versies' }).click()
  await smal.getByText(/niet voor officiële cijfers/).waitFor()
  await beeld(smal, 'definities-390')
  await smal.context().close()
}, 180_000)
