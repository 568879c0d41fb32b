import { gzipSync } from 'node:zlib'
import type { Rol } from '@houvast/domein/toegang'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { gebreken, klachtenVan, openProefhuis, type Proefhuis, tabTot } from './browser.ts'

/** First load of JavaScript, compressed, that a phone on a bad connection has to wait for. */
const eersteLadingKb = 250

let huis: Proefhuis
beforeAll(async () => {
  huis = await openProefhuis()
}, 300_000)
afterAll(() => huis?.sluit())

const kop = (page: Page) => page.getByRole('heading', { level: 1 })
const eersteKind = (page: Page) => page.locator('article a').first()

async function naarDossier(page: Page): Promise<void> {
  await eersteKind(page).click()
  await page.getByRole('heading', { name: 'Wat er is gebeurd' }).waitFor()
}

const beelden = [
  { breedte: 1280, kleur: 'light' },
  { breedte: 1280, kleur: 'dark' },
  { breedte: 390, kleur: 'light' },
  { breedte: 390, kleur: 'dark' },
] as const

test.each(beelden)('elk scherm is te lezen en te bedienen: $breedte pixels, $kleur', async (beeld) => {
  const bevonden: Record<string, string[]> = {}
  const kijk = async (naam: string, page: Page) => {
    bevonden[naam] = [...(await gebreken(page)), ...klachtenVan(page)]
  }
  const werker = await huis.open('jeugdbeschermer', beeld)
  await kijk('vandaag', werker)
  await werker.getByRole('button', { name: 'Contact vastleggen' }).first().click()
  await kijk('contact vastleggen', werker)
  await werker.getByRole('button', { name: 'Annuleren' }).click()
  await naarDossier(werker)
  await kijk('jeugdige', werker)
  await werker.keyboard.press('?')
  await werker.getByRole('dialog').waitFor()
  await kijk('sneltoetsen', werker)
  await werker.goto(`${huis.adres}/normen`)
  await werker.getByText('105 normen.').waitFor()
  await werker.locator('summary').first().press('Enter')
  await kijk('normen', werker)
  await werker.context().close()

  const beheerder = await huis.open('wachtlijstbeheerder', beeld)
  await beheerder.goto(`${huis.adres}/wachtlijst`)
  await beheerder.getByRole('table').waitFor()
  await kijk('wachtlijst', beheerder)
  await beheerder.getByRole('button', { name: 'Loop de lijst langs' }).click()
  await beheerder.getByRole('dialog').getByRole('button', { name: 'Toewijzen' }).click()
  await beheerder.getByRole('radio').nth(4).waitFor()
  await kijk('toewijzen', beheerder)
  await beheerder.goto(`${huis.adres}/kennisgeving`)
  await kop(beheerder).waitFor()
  await kijk('kennisgeving', beheerder)
  await beheerder.goto(`${huis.adres}/wachtlijst?peildatum=2026-01-15`)
  await kop(beheerder).waitFor()
  await kijk('zoals het was', beheerder)
  await beheerder.context().close()

  expect(bevonden).toEqual(Object.fromEntries(Object.keys(bevonden).map((naam) => [naam, []])))
})

test('een jeugdbeschermer legt met alleen het toetsenbord een huisbezoek vast', async () => {
  const page = await huis.open('jeugdbeschermer')
  const toets = (naam: string) => page.keyboard.press(naam)
  await page.getByRole('button', { name: 'Contact vastleggen' }).first().focus()
  await toets('Enter')
  const tot = (naam: string) => tabTot(page, naam)
  await tot('Wie hebt u gesproken?')
  await toets('Space')
  await tot('Hoe?')
  await toets('Space')
  await tot('Hebt u het kind zelf gezien?')
  await toets('Space')
  await tot('Hebt u het kind alleen gesproken?')
  await toets('Space')
  await tot('Wat hebt u gezien en gehoord?')
  await page.keyboard.type('Het kind was thuis en at mee.')
  await tot('Hoe veilig is het kind nu?')
  await page.keyboard.type('Rustig thuis.')
  await tot('Contact bewaren')
  await toets('Enter')
  await page.getByText(/^Bewaard om/).waitFor()
  await page.getByText('Vandaag gezien.').first().waitFor()
  await page.context().close()
})

test('wie toewijst ziet het kind van de lijst gaan', async () => {
  const page = await huis.open('wachtlijstbeheerder')
  await page.keyboard.press('g')
  await page.keyboard.press('w')
  await page.getByRole('table').waitFor()
  const aantal = async () => Number(/^[\d.]+/.exec((await kop(page).textContent()) ?? '')?.[0].replace('.', ''))
  const eerst = await aantal()
  await page.keyboard.press('j')
  await page.keyboard.press('Enter')
  const paneel = page.getByRole('dialog')
  await paneel.getByRole('button', { name: 'Toewijzen' }).click()
  await paneel.locator('.houvast-kandidaat input').first().check()
  await paneel.getByRole('radio', { name: 'Ja, wij hebben het besproken' }).check()
  await paneel.getByRole('button', { name: 'Toewijzing bewaren' }).click()
  await expect.poll(aantal, { timeout: 15_000 }).toBe(eerst - 1)
  await page.context().close()
})

test('de wachtlijst filtert, zoekt en sorteert, en de rijen zijn zinnen', async () => {
  const page = await huis.open('wachtlijstbeheerder')
  await page.goto(`${huis.adres}/wachtlijst`)
  await page
    .locator('tbody tr[data-index="0"]')
    .getByText(/^Wacht \d/)
    .waitFor()
  await page.getByRole('radio', { name: 'Sinds de start' }).check()
  await page.waitForURL(/soort=start/)
  await page.locator('tbody tr[data-index="0"]').getByText('sinds de start').waitFor()
  await page.getByLabel('Zoek op naam of dossiernummer').fill('zzzz bestaat niet')
  await page.getByRole('heading', { name: 'Geen kind met deze keuze' }).waitFor()
  expect(page.url()).not.toContain('zzzz')
  await page.context().close()
})

test('zoals het was: een andere achtergrond, en niets om vast te leggen', async () => {
  const page = await huis.open('jeugdbeschermer')
  const achtergrond = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
  const vandaag = await achtergrond()
  await page.getByRole('button', { name: /^Menu van/ }).click()
  await page.getByRole('button', { name: 'Zoals het was op …' }).click()
  await page.getByLabel('Hoe het stond op').fill('2026-01-15')
  await page.getByRole('button', { name: 'Laat zien' }).click()
  await page.getByText('U kijkt naar do 15 januari 2026').waitFor()
  expect(await achtergrond()).not.toBe(vandaag)
  await expect.poll(() => page.getByRole('button', { name: 'Contact vastleggen' }).count()).toBe(0)
  await page.getByRole('button', { name: 'Terug naar vandaag' }).click()
  await expect.poll(() => page.getByRole('button', { name: 'Contact vastleggen' }).count()).toBeGreaterThan(0)
  await page.context().close()
})

test('wat getypt is gaat niet zomaar verloren: niet bij weggaan, niet als de sessie verloopt', async () => {
  const page = await huis.open('jeugdbeschermer')
  await naarDossier(page)
  await page.getByRole('button', { name: 'Contact vastleggen' }).click()
  await page.getByRole('radio', { name: 'Jeugdige', exact: true }).check()
  await page.getByRole('radio', { name: 'Telefoon' }).check()
  await page.getByLabel('Wat hebt u beloofd of afgesproken?').fill('Ik bel donderdag.')
  await page.getByText(/^Concept bewaard om/).waitFor()
  await page.getByRole('link', { name: 'Vandaag' }).click()
  await page.getByRole('button', { name: /^Contact vastleggen, bewaard op/ }).click()
  await page.getByText('U was hier al aan begonnen.').waitFor()
  expect(await page.getByLabel('Wat hebt u beloofd of afgesproken?').inputValue()).toBe('Ik bel donderdag.')

  await page.context().clearCookies()
  await page.getByRole('button', { name: 'Contact bewaren' }).click()
  await page.getByRole('alertdialog').waitFor()
  const anderTabblad = await page.context().newPage()
  await anderTabblad.goto(huis.adres)
  await anderTabblad.locator('button[name="persoon"][value="jeugdbeschermer"]').click()
  await anderTabblad.locator('#inhoud h1').waitFor()
  await page.getByRole('button', { name: 'Ik ben weer aangemeld' }).click()
  await page.getByRole('alertdialog').waitFor({ state: 'hidden' })
  expect(await page.getByLabel('Wat hebt u beloofd of afgesproken?').inputValue()).toBe('Ik bel donderdag.')
  await page.getByRole('button', { name: 'Contact bewaren' }).click()
  await page.getByText(/^Bewaard om/).waitFor()
  await expect.poll(() => page.getByText('Hier bent u nog niet klaar mee').count()).toBe(0)
  await page.context().close()
})

test('zoeken vindt een kind op dossiernummer en opent het', async () => {
  const page = await huis.open('jeugdbeschermer')
  await naarDossier(page)
  const nummer = /dossier (\S+)/.exec((await page.locator('.houvast-dossier__wie').textContent()) ?? '')?.[1] ?? ''
  await page.goto(`${huis.adres}/vandaag`)
  await kop(page).waitFor()
  await page.keyboard.press('/')
  await page.keyboard.type(nummer)
  await page.locator('.houvast-zoekuitkomst a').first().waitFor()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await page.getByText(`dossier ${nummer}`).waitFor()
  await page.context().close()
})

test('een kennisgeving opent een dossier met lopende termijnen', async () => {
  const page = await huis.open('wachtlijstbeheerder')
  await page.goto(`${huis.adres}/kennisgeving`)
  await page.getByRole('radio', { name: 'Nee, nog niet' }).check()
  await page.getByLabel('Geboortedatum', { exact: true }).fill('2015-04-01')
  await page.getByRole('radio', { name: 'Meisje' }).check()
  await page.getByLabel('Voornaam').fill('Proef')
  await page.getByLabel('Maatregel', { exact: true }).selectOption('11')
  await page.getByRole('button', { name: 'Kennisgeving bewaren' }).click()
  await page.getByText('Kies wat van toepassing is.').waitFor()
  await page.getByLabel('De maatregel begint op').fill(await page.getByLabel('Kennisgeving ontvangen op').inputValue())
  await page.getByRole('button', { name: 'Kennisgeving bewaren' }).click()
  await page.getByText('Nog niemand').first().waitFor()
  await page.getByRole('heading', { name: 'Termijnen' }).waitFor()
  await page.context().close()
})

test.each<[Rol, string]>([
  ['bestuurder', '/vandaag'],
  ['beheerder', '/wachtlijst'],
])('een %s krijgt op %s een zin en geen fout', async (rol, pad) => {
  const page = await huis.open(rol)
  await page.goto(`${huis.adres}${pad}`)
  await page.getByText('Dit scherm hoort niet bij uw werk').waitFor()
  await page.context().close()
})

test('een norm is te vinden op haar artikel, en zegt in welke versie zij is gelezen', async () => {
  const page = await huis.open('jeugdbeschermer')
  await page.getByRole('button', { name: /^Menu van/ }).press('Enter')
  await page.getByRole('link', { name: 'Normen' }).press('Enter')
  await page.getByLabel('Zoek een norm').fill('Rv art. 806')
  await page.getByText('1 norm.').waitFor()
  await page.locator('summary', { hasText: 'HB-001' }).press('Enter')
  await page.getByText('Gelezen in de versie van 2026').waitFor()
  await page.getByLabel('Welke normen?').selectOption('waarborg')
  await page.getByText('Geen norm gevonden').waitFor()
  await page.context().close()
})

test('in het Engels staat alles er ook', async () => {
  const page = await huis.open('jeugdbeschermer')
  await page.getByRole('button', { name: /^Menu van/ }).click()
  await page.getByRole('radio', { name: 'English' }).check()
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Record contact' }).first().waitFor()
  expect(await page.locator('html').getAttribute('lang')).toBe('en')
  await page.context().close()
})

test(`de eerste lading is minder dan ${eersteLadingKb} kB JavaScript`, async () => {
  const page = await huis.open('jeugdbeschermer')
  const scripts: Promise<Buffer>[] = []
  page.on('response', (antwoord) => {
    if (antwoord.url().endsWith('.js')) scripts.push(antwoord.body())
  })
  await page
    .context()
    .newCDPSession(page)
    .then((cdp) => cdp.send('Network.setCacheDisabled', { cacheDisabled: true }))
  await page.goto(`${huis.adres}/vandaag`)
  await eersteKind(page).waitFor()
  const kb = (await Promise.all(scripts)).reduce((som, inhoud) => som + gzipSync(inhoud).length, 0) / 1024
  expect(kb).toBeGreaterThan(20)
  expect(kb).toBeLessThan(eersteLadingKb)
  await page.context().close()
})
