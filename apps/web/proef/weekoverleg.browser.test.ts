import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { gebreken, klachtenVan, openProefhuis, type Proefhuis } from './browser.ts'
import { metToetsenbord } from './toetsenbord.ts'

let huis: Proefhuis
beforeAll(async () => {
  huis = await openProefhuis()
}, 300_000)
afterAll(() => huis?.sluit())

const haal = <T>(page: Page, pad: string): Promise<T> => page.evaluate(async (adres) => (await fetch(adres)).json(), `/api/v1${pad}`)

interface Lijst {
  stand: { totaal: number }
  groepen: { spoed: number; voorrang: number; contact: number; overig: number }
}

const beeld = async (page: Page, naam: string) => {
  if (process.env.HOUVAST_BEELD) await page.screenshot({ path: `${process.env.HOUVAST_BEELD}-${naam}.png`, fullPage: false })
  expect([...(await gebreken(page)), ...klachtenVan(page)], naam).toEqual([])
}

test('het weekoverleg gaat kind voor kind, met alleen het toetsenbord, en schrijft zijn eigen verslag', async () => {
  const page = await huis.open('wachtlijstbeheerder')
  await page.goto(`${huis.adres}/wachtlijst`)
  await page.getByText('Het weekoverleg had uiterlijk').waitFor()
  const voor = await haal<Lijst>(page, '/wachtlijst')
  const { toets, tot, schrijf, druk } = metToetsenbord(page)
  await druk('Weekoverleg')
  await page.getByRole('heading', { name: 'Weekoverleg beginnen' }).waitFor()
  await druk('Begin het overleg')
  await page.getByRole('heading', { level: 1, name: /^Over 0 van de/ }).waitFor()
  await beeld(page, 'weekoverleg-1280')

  const aantal = Math.min(8, voor.stand.totaal)
  for (let nummer = 0; nummer < aantal; nummer += 1) {
    const wie = (await page.locator('main section h2').first().textContent()) ?? ''
    const keuzen = page.locator('form input[type=radio]')
    await keuzen.and(page.locator(':checked')).focus()
    if ((await keuzen.count()) === 3) for (let keer = 0; keer < nummer % 3; keer += 1) await toets('ArrowDown')
    await schrijf('Waarom?', `Besproken als nummer ${nummer + 1}: oma ziet dit kind elke dag.`)
    await toets('Control+Enter')
    await page.waitForFunction((naam) => document.querySelector('main section h2')?.textContent !== naam, wie)
    await page.getByRole('heading', { level: 1, name: new RegExp(`^Over ${nummer + 1} van de`) }).waitFor()
  }
  await page.reload()
  await page.getByRole('heading', { level: 1, name: new RegExp(`^Over ${aantal} van de`) }).waitFor()
  await tot('Overleg afsluiten')
  await toets('Enter')
  await page.getByText(`Afgesloten. Over ${aantal} kinderen is besloten.`, { exact: true }).waitFor()
  await page.getByText('is niet gesproken. Dat blijft op de lijst zichtbaar.').waitFor()
  const verslag = await page.getByRole('link', { name: 'Verslag (PDF)' }).getAttribute('href')
  const pdf = await page.evaluate(async (adres) => (await (await fetch(adres)).text()).slice(0, 8), verslag ?? '')
  expect(pdf.startsWith('%PDF')).toBe(true)

  await page.goto(`${huis.adres}/wachtlijst`)
  await page.getByRole('table').waitFor()
  await expect.poll(() => page.getByText('Het weekoverleg had uiterlijk').count()).toBe(0)
  const na = await haal<Lijst>(page, '/wachtlijst')
  expect(na.stand.totaal).toBe(voor.stand.totaal)
  expect(na.groepen.voorrang + na.groepen.spoed).toBeGreaterThan(voor.groepen.voorrang + voor.groepen.spoed - 1)
  expect(na.groepen.voorrang).toBeGreaterThan(0)
  await page.getByLabel('Welke groep?').selectOption({ label: `Voorrang (${na.groepen.voorrang})` })
  await page.waitForURL(/groep=voorrang/)
  await beeld(page, 'wachtlijst-voorrang')
  await page.context().close()
}, 180_000)

test('in het paneel: waarom dit kind wacht, wat vervalt, een poging die mislukte, spoed geven en opheffen, en de brief', async () => {
  const page = await huis.open('wachtlijstbeheerder', { breedte: 390, kleur: 'dark' })
  await page.goto(`${huis.adres}/wachtlijst`)
  await page.getByRole('button', { name: 'Loop de lijst langs' }).click()
  const paneel = page.getByRole('dialog')
  await paneel.getByRole('heading', { name: 'Waarom wacht dit kind?' }).waitFor()
  await paneel.getByRole('button', { name: 'Contact lukte niet' }).click()
  await paneel.getByLabel('Wat gebeurde er?').fill('De voicemail stond aan.')
  await beeld(page, 'poging-390')
  await paneel.getByRole('button', { name: 'Leg vast dat het niet lukte' }).click()
  await paneel.getByText('De klok van het maandelijkse contact loopt door.').waitFor()
  await paneel.getByText('De voicemail stond aan.').waitFor()
  await paneel.getByText('Contact lukte niet. Probeer het opnieuw.').waitFor()

  await paneel.getByRole('button', { name: 'Dit kind kan niet wachten' }).click()
  await paneel.getByLabel('Waarom kan dit kind niet wachten?').fill('Vader is terug in huis.')
  await paneel.getByRole('button', { name: 'Geef spoed' }).click()
  await paneel.getByText('Vader is terug in huis.').waitFor()
  await page.keyboard.press('Escape')
  await page
    .getByText('heeft spoed en geen vaste jeugdbeschermer')
    .or(page.getByText('hebben spoed en geen vaste jeugdbeschermer'))
    .waitFor()
  await beeld(page, 'spoed-390')
  await page.getByRole('button', { name: 'Loop de lijst langs' }).click()
  await paneel.getByRole('button', { name: 'Spoed opheffen' }).click()
  await paneel.getByLabel('Waarom kan dit kind weer wachten?').fill('Vader is weer vertrokken.')
  await paneel.getByRole('button', { name: 'Hef de spoed op' }).click()
  await paneel.getByRole('button', { name: 'Dit kind kan niet wachten' }).waitFor()

  await paneel.getByRole('link', { name: 'Brief aan kind en ouders' }).click()
  await page.waitForURL(/brieven\?.*soort=wachten/)
  await page.getByLabel('Wie te bellen is').waitFor()
  await beeld(page, 'brief-390')
  await page.context().close()
}, 120_000)

test('wie contact houdt, en de opnamestop: vastgelegd door de teamleider, te zien op de wachtlijst', async () => {
  const leider = await huis.open('teamleider')
  await leider.goto(`${huis.adres}/opnamestop`)
  await leider.getByRole('heading', { name: 'Er geldt nu geen opnamestop.' }).waitFor()
  await leider.getByRole('button', { name: 'Opnamestop vastleggen' }).click()
  await leider.getByLabel('Waarvoor geldt het?').fill('Regio Noord')
  await leider.getByLabel('Wie besloot dit?').fill('De bestuurder')
  await leider.getByLabel('Waarom').fill('Er zijn vier vacatures.')
  await leider.getByRole('button', { name: 'Bewaar' }).click()
  await leider.getByRole('heading', { name: 'Geldt nu: Regio Noord' }).waitFor()
  await beeld(leider, 'opnamestop')

  const page = await huis.open('wachtlijstbeheerder', { kleur: 'dark' })
  await page.goto(`${huis.adres}/wachtlijst`)
  await page.getByText('Er geldt een opnamestop: Regio Noord.').waitFor()
  await page.getByRole('button', { name: 'Toon wie contact houdt' }).click()
  await page.getByText('Een contactpersoon telt niet als vaste jeugdbeschermer.').waitFor()
  await beeld(page, 'contactpersonen')
  const smal = await huis.open('wachtlijstbeheerder', { breedte: 390 })
  await smal.goto(`${huis.adres}/weekoverleg`)
  await smal
    .getByRole('heading', { name: 'Eerdere overleggen' })
    .or(smal.getByRole('heading', { name: 'Nog geen weekoverleg' }))
    .waitFor()
  await beeld(smal, 'weekoverleggen-390')
  for (const een of [leider, page, smal]) await een.context().close()
}, 120_000)
