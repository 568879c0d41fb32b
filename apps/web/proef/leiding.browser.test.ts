import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { gebreken, klachtenVan, openProefhuis, type Proefhuis, tabTot } from './browser.ts'

let huis: Proefhuis
beforeAll(async () => {
  huis = await openProefhuis()
}, 500_000)
afterAll(() => huis?.sluit())

const rekentMs = 60_000
const kop = (page: Page) => page.getByRole('heading', { level: 1 })
const grafieken = (page: Page) => page.getByRole('figure')

async function naar(page: Page, pad: string): Promise<void> {
  await page.goto(`${huis.adres}${pad}`)
  await kop(page).waitFor()
}

async function naarMonitor(page: Page, pad = '/monitor'): Promise<void> {
  await naar(page, pad)
  await grafieken(page).nth(8).waitFor({ timeout: rekentMs })
}

const bestand = (name: string, ...regels: string[]) => ({
  name,
  mimeType: 'text/csv',
  buffer: Buffer.from(`${regels.join('\n')}\n`),
})
const teams = bestand('teams.csv', 'team_code;naam;jeugdregio', 'T99;Team Proef;Regio Proef')
const medewerkerkop = 'personeelsnummer;naam;functie;team_code;in_dienst;uit_dienst;skj_nummer;skj_geldig_tot'
const medewerkers = bestand(
  'medewerkers.csv',
  medewerkerkop,
  'P901;Piet Proef;jeugdbeschermer;T99;2026-01-01;;;',
  'P902;Kees Proef;tovenaar;T99;2026-01-01;;;',
)

async function lees(page: Page, ...bestanden: ReturnType<typeof bestand>[]): Promise<void> {
  await naar(page, '/importeren')
  await page.locator('input[type=file]').setInputFiles(bestanden)
  await page.getByRole('link', { name: 'Alle leveringen' }).waitFor({ timeout: rekentMs })
}

const beelden = [
  { breedte: 1280, kleur: 'light' },
  { breedte: 1280, kleur: 'dark' },
  { breedte: 390, kleur: 'light' },
  { breedte: 390, kleur: 'dark' },
] as const

test.each(beelden)(
  'monitor, team, importeren en beheer zijn te lezen en te bedienen: $breedte pixels, $kleur',
  async (beeld) => {
    const bevonden: Record<string, string[]> = {}
    const kijk = async (naam: string, page: Page) => {
      bevonden[naam] = [...(await gebreken(page)), ...klachtenVan(page)]
    }
    const bestuurder = await huis.open('bestuurder', beeld)
    await naarMonitor(bestuurder)
    await bestuurder
      .getByRole('button', { name: /^Toon deze kinderen/ })
      .first()
      .click()
    await bestuurder.getByRole('list', { name: 'Kinderen op de wachtlijst' }).waitFor()
    for (const tabel of [0, 2]) await bestuurder.getByText('Toon de cijfers als tabel').nth(tabel).click()
    await kijk('monitor', bestuurder)
    await naar(bestuurder, '/monitor/kinderen/planTeLaat')
    await kijk('kinderen achter een cijfer', bestuurder)
    await bestuurder.context().close()

    const teamleider = await huis.open('teamleider', beeld)
    await naar(teamleider, '/team')
    await kijk('teams', teamleider)
    await teamleider
      .getByRole('row', { name: /uw team/ })
      .getByRole('link')
      .click()
    await teamleider
      .getByRole('button', { name: /^Afwezigheid vastleggen/ })
      .first()
      .click()
    await kijk('team', teamleider)
    await teamleider.context().close()

    const analist = await huis.open('data-analist', beeld)
    await lees(analist, teams, medewerkers)
    await kijk('levering met fouten', analist)
    await lees(analist, teams)
    await kijk('levering', analist)
    await naar(analist, '/importeren')
    await kijk('importeren', analist)
    await analist.context().close()

    const beheerder = await huis.open('beheerder', beeld)
    await naar(beheerder, '/beheer')
    await beheerder.getByText('Wat mag iedere rol?').click()
    await kijk('beheer', beheerder)
    await beheerder.context().close()

    expect(bevonden).toEqual(Object.fromEntries(Object.keys(bevonden).map((naam) => [naam, []])))
  },
  240_000,
)

test('een bestuurder kiest een dag, en de dag staat in het adres en in de kop', async () => {
  const page = await huis.open('bestuurder')
  await naarMonitor(page)
  await page.getByLabel('Hoe stond het op').fill('2025-04-01')
  await page.getByLabel('Hoe stond het op').press('Enter')
  await page.getByRole('heading', { level: 1, name: /^Op 1 april 2025 hadden .* kinderen een maatregel\./ }).waitFor({ timeout: rekentMs })
  expect(page.url()).toContain('peildatum=2025-04-01')
  await page.getByLabel('Hoe stond het op').fill('2099-01-01')
  await page.getByRole('button', { name: 'Laat zien' }).click()
  await page.getByText('In de toekomst kijken kan niet.').waitFor()
  await page.context().close()
})

test('achter een cijfer staan de kinderen, met de weg naar hun dossier, en zonder naam voor de bestuurder', async () => {
  const page = await huis.open('bestuurder')
  await naarMonitor(page)
  await page.getByRole('button', { name: /^Uitleg bij de wachtlijst/ }).click()
  const uitleg = page.getByRole('dialog')
  for (const woord of ['Teller', 'Noemer', 'Zoals bekend op', 'Definities, versie']) await uitleg.getByText(woord).first().waitFor()
  await page.keyboard.press('Escape')
  await page
    .getByRole('button', { name: /^Toon deze kinderen/ })
    .first()
    .click()
  const rij = page.getByRole('list', { name: 'Kinderen op de wachtlijst' }).getByRole('listitem').first()
  expect(await rij.textContent()).toMatch(/^Kind .*Wacht \d+ dagen op een vaste jeugdbeschermer/)
  await rij.getByRole('link').click()
  await page.waitForURL(/\/jeugdige\//)
  await page.context().close()
})

test('wat het ministerie publiceerde staat in eigen grafieken, met de waarschuwing erbij', async () => {
  const page = await huis.open('teamleider')
  await naarMonitor(page)
  const extern = page.getByRole('figure', { name: /^Extern gepubliceerd/ })
  expect(await extern.count()).toBe(3)
  expect(await extern.getByRole('img').nth(2).getAttribute('aria-label')).toContain('naar 12 op 1 april 2025')
  await extern.nth(2).getByText('rekent de werklast op een andere manier uit').waitFor()
  const wacht = page.waitForEvent('download')
  await extern.first().getByText('Toon de cijfers als tabel').click()
  await extern.first().getByRole('button', { name: 'Downloaden (CSV)' }).click()
  expect((await wacht).suggestedFilename()).toBe('kinderen-gepubliceerd.csv')
  expect(await page.getByText('Twaalf maanden downloaden').count()).toBe(0)
  await page.context().close()
})

test('een teamleider meldt met alleen het toetsenbord iemand ziek', async () => {
  const page = await huis.open('teamleider')
  await naar(page, '/team')
  await page
    .getByRole('row', { name: /uw team/ })
    .getByRole('link')
    .focus()
  await page.keyboard.press('Enter')
  const groep = (naam: string) => page.locator('section').filter({ has: page.getByRole('heading', { level: 2, name: naam }) })
  const eerste = groep('Aan het werk').getByRole('listitem').first()
  const naam = (await eerste.getByRole('heading').textContent())?.replace(/starter$/, '').trim() ?? ''
  await eerste.getByRole('button', { name: /^Afwezigheid vastleggen/ }).focus()
  await page.keyboard.press('Enter')
  await page.getByLabel('Eerste dag').waitFor()
  expect(await page.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('date')
  await page.keyboard.press('Control+Enter')
  await page.getByText(`${naam} is afwezig.`).waitFor()
  await groep('Afwezig').getByRole('heading', { level: 3, name: naam }).waitFor()
  await page.context().close()
})

test('een levering verandert niets tot iemand haar uitvoert; daarna zegt het scherm wat er gebeurde', async () => {
  const page = await huis.open('data-analist')
  await lees(page, bestand('brief.csv', 'dit;is;geen;levering'))
  await page.getByRole('heading', { level: 1, name: /heeft .*fout.* Er is niets veranderd\./ }).waitFor()

  await lees(page, teams)
  await page.getByRole('heading', { name: 'Deze levering is gelezen. Er is nog niets veranderd.' }).waitFor()
  await page.getByRole('button', { name: 'Inlezen uitvoeren' }).click()
  await page.getByText(/^Ingelezen: .*opnieuw berekend\.$/).waitFor({ timeout: rekentMs })
  await page.getByRole('link', { name: 'Naar de monitor' }).waitFor()

  await lees(page, teams)
  await page.getByRole('heading', { name: 'Deze levering verandert niets.' }).waitFor()
  expect(await page.getByRole('button', { name: 'Inlezen uitvoeren' }).count()).toBe(0)
  await page.context().close()
}, 240_000)

test('van levering naar monitor naar kind, met alleen het toetsenbord', async () => {
  const page = await huis.open('data-analist')
  const kies = async (naam: string) => {
    await tabTot(page, naam)
    await page.keyboard.press('Enter')
  }
  await kies('Importeren')
  await page.getByRole('button', { name: 'Bestanden kiezen' }).waitFor()
  const venster = page.waitForEvent('filechooser')
  await kies('Bestanden kiezen')
  await (await venster).setFiles([bestand('teams.csv', 'team_code;naam;jeugdregio', 'T98;Team Toets;Regio Proef')])
  await page.getByRole('heading', { name: 'Deze levering is gelezen. Er is nog niets veranderd.' }).waitFor({ timeout: rekentMs })
  await kies('Inlezen uitvoeren')
  await page.getByText(/^Ingelezen: .*opnieuw berekend\.$/).waitFor({ timeout: rekentMs })
  await kies('Naar de monitor')
  await grafieken(page).nth(8).waitFor({ timeout: rekentMs })
  await kies('Toon deze kinderen')
  await page.getByText(/kinderen getoond\./).waitFor({ timeout: rekentMs })
  await kies('Kind ')
  await page.getByRole('heading', { name: 'Wat er is gebeurd' }).waitFor()
  await page.context().close()
}, 240_000)

test('met fouten kan de rest worden ingelezen, en een verkeerd bestand wordt niet eens verstuurd', async () => {
  const page = await huis.open('data-analist')
  await lees(page, teams, medewerkers)
  expect(await page.getByRole('row').nth(1).textContent()).toMatch(/Fout\. .*medewerkers\.csv.*rij 3, kolom functie/)
  await page.getByRole('radio', { name: 'Waarschuwingen' }).check()
  await page.getByText('Bij deze keuze is er niets.').waitFor()
  await page.getByRole('button', { name: 'Zonder foute records uitvoeren' }).click()
  await page
    .getByText(/weggelaten/)
    .first()
    .waitFor({ timeout: rekentMs })

  await naar(page, '/importeren')
  await page.locator('input[type=file]').setInputFiles([{ name: 'brief.pdf', mimeType: 'application/pdf', buffer: Buffer.from('x') }])
  await page.getByRole('alert').getByText('Dit kan Houvast niet lezen: brief.pdf.').waitFor()
  await page.context().close()
}, 240_000)

test('een beheerder geeft iemand een rol, en kan niet als laatste weg', async () => {
  const page = await huis.open('beheerder')
  await naar(page, '/beheer')
  await page.getByLabel('Wie ziet u?').selectOption('Geen rol')
  const keuze = page.getByRole('table').getByRole('combobox').first()
  const naam = (await keuze.getAttribute('aria-label'))?.replace('Rol van ', '') ?? ''
  await keuze.selectOption('gedragswetenschapper')
  await page.getByRole('status').getByText(`${naam} is nu gedragswetenschapper.`).waitFor()

  await page.getByLabel('Wie ziet u?').selectOption('Iedereen')
  await page.getByLabel('Zoek op naam, team of functie').fill('beheerder voorb')
  await page.getByLabel('Rol van Beheerder Voorbeeld').selectOption('Geen rol')
  await page.getByRole('alertdialog').getByRole('button', { name: 'Mijn rol wijzigen' }).click()
  await page.getByRole('alert').getByText('Er moet altijd iemand beheerder zijn.').waitFor()
  expect(await page.getByLabel('Rol van Beheerder Voorbeeld').inputValue()).toBe('beheerder')
  await page.context().close()
})
