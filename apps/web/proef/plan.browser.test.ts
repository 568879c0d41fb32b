import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { gebreken, klachtenVan, openProefhuis, type Proefhuis } from './browser.ts'
import { metToetsenbord } from './toetsenbord.ts'

let huis: Proefhuis
beforeAll(async () => {
  huis = await openProefhuis()
}, 300_000)
afterAll(() => huis?.sluit())

const kop = (page: Page) => page.getByRole('heading', { level: 1 })

/** As the screens do: with the token of the page. */
function stuur<T>(page: Page, pad: string, inhoud: object): Promise<T> {
  return page.evaluate(
    async ({ pad, inhoud }) => {
      const { csrf } = await (await fetch('/api/v1/ik')).json()
      const antwoord = await fetch(`/api/v1${pad}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-csrf-token': csrf },
        body: JSON.stringify(inhoud),
      })
      if (!antwoord.ok) throw new Error(await antwoord.text())
      return antwoord.json()
    },
    { pad, inhoud },
  )
}

/** A child of whom nothing is written yet, with an order of today and this worker; gives its id. */
async function maakKind(werker: Page, type: '11' | '21' = '11'): Promise<string> {
  const { medewerkerId, vandaag } = await werker.evaluate(async () => (await fetch('/api/v1/ik')).json())
  const intake = await huis.open('wachtlijstbeheerder')
  const { id } = await stuur<{ id: string }>(intake, '/kennisgevingen', {
    jeugdige: { bsn: '999999999', geboortedatum: '20120401', geslacht: 'O', voornaam: 'Sem', achternaam: 'Proef' },
    type,
    datumAanvang: vandaag,
    datumKennisgeving: vandaag,
  })
  const { maatregelen } = await intake.evaluate(async (kind) => (await fetch(`/api/v1/jeugdigen/${kind}`)).json(), id)
  await stuur(intake, `/jeugdigen/${id}/toewijzingen`, { maatregelIds: [maatregelen[0].id], medewerkerId, rol: 'vast', van: vandaag })
  await intake.context().close()
  return id
}

async function naarPlan(page: Page): Promise<void> {
  await page.goto(`${huis.adres}/jeugdige/${await maakKind(page)}`)
  await page.getByRole('link', { name: 'Plan openen' }).click()
  await page.getByText('Welk plan?').waitFor()
}

async function meldOpnieuwAan(page: Page): Promise<void> {
  const tabblad = await page.context().newPage()
  await tabblad.goto(huis.adres)
  await tabblad.locator('button[name="persoon"][value="jeugdbeschermer"]').click()
  await tabblad.locator('#inhoud h1').waitFor()
  await tabblad.close()
  await page.getByRole('button', { name: 'Ik ben weer aangemeld' }).click()
  await page.getByRole('alertdialog').waitFor({ state: 'hidden' })
}

test.each([
  { breedte: 1280, kleur: 'light' },
  { breedte: 1280, kleur: 'dark' },
  { breedte: 390, kleur: 'light' },
  { breedte: 390, kleur: 'dark' },
] as const)(
  'van eerste woord tot evaluatie en nieuwe versie, met alleen het toetsenbord: $breedte pixels, $kleur',
  async (beeld) => {
    const bevonden: Record<string, string[]> = {}
    const page = await huis.open('jeugdbeschermer', beeld)
    const kijk = async (naam: string) => {
      bevonden[naam] = [...(await gebreken(page)), ...klachtenVan(page)]
      const map = process.env.HOUVAST_BEELDEN
      if (map) await page.screenshot({ path: `${map}/${naam.replaceAll(' ', '-')}-${beeld.breedte}-${beeld.kleur}.png`, fullPage: true })
    }
    const { druk, kies, tot, toets, vul, vulDag } = metToetsenbord(page)
    await naarPlan(page)
    await kijk('leeg')

    await druk('Vastleggen over het familiegroepsplan')
    await kies('Wat is er gebeurd?', 2)
    await kies('Op welke grond?')
    await vul('Waarom?', 'De moeder wil dat wij het plan schrijven.')
    await kijk('familiegroepsplan')
    await druk('Bewaren')
    await page.getByText('De moeder wil dat wij het plan schrijven.').waitFor()

    await druk('Plan beginnen')
    await page.getByRole('button', { name: 'Tekst bewaren' }).waitFor()
    await vul('Wat is er aan de hand? (professional)', 'Sem gaat al drie weken niet naar school.')
    await vul('Wat is er aan de hand? (in de woorden', 'Sem wordt gepest.')
    await druk('Feit, mening of interpretatie toevoegen')
    await vul('Wat staat er?', 'Veertien dagen verzuim.')
    await vul('Van wie komt dit', 'school, 3 maart')
    await druk('Doel toevoegen')
    await page.keyboard.type('Sem')
    await vul('Wat willen we bereiken?', 'Sem gaat elke dag naar school.')
    await vul('In woorden voor het kind', 'Jij gaat weer naar school.')
    await druk('Actie toevoegen')
    await page.keyboard.type('Gesprek met school')
    await vul('Wie?', 'Anna')
    await vulDag('Uiterlijk')
    await druk('Hulp toevoegen')
    await page.keyboard.type('Weerbaarheidstraining')
    await vul('Dit plan in woorden voor het kind', 'Wij helpen je om weer naar school te gaan.')
    await kijk('schrijven')
    await druk('Tekst bewaren')
    await page.getByText('Het plan is bewaard.').waitFor()

    for (const [wie, naam, woorden] of [
      [0, 'Sem', 'Ik wil wel naar school.'],
      [1, 'Moeder', 'Ik doe mee.'],
    ] as const) {
      await druk('Standpunt vastleggen')
      await kies('Van wie?', wie)
      await vul('Naam', naam)
      await vul('In eigen woorden', woorden)
      if (wie === 0) await kijk('standpunt')
      await druk('Standpunt bewaren')
      await page.getByText(woorden, { exact: true }).waitFor()
    }
    await page.getByRole('button', { name: 'Vastleggen dat het is besproken' }).waitFor()
    await druk('Vastleggen dat het is besproken')
    await page.getByText('besproken, nog niet vastgesteld').waitFor()
    await kijk('besproken')
    await druk('Plan vaststellen')
    await page.getByText('geldt sinds').waitFor()
    await kijk('vastgesteld')

    await druk('Evalueren')
    await kies('Is dit bereikt?')
    await vul('Wat is er veranderd?', 'Sem gaat vier dagen per week.')
    await vul('Wat vindt het kind?', 'Het gaat goed.')
    await kijk('evalueren')
    await druk('Evaluatie bewaren')
    await page.getByText('geëvalueerd').first().waitFor()
    await tot('Voor het kind')
    await toets('Enter')
    await page.getByRole('heading', { name: 'Jouw plan' }).waitFor()
    await kijk('voor het kind')

    await druk('Nieuwe versie beginnen')
    await vul('Wat is er aan de hand? (professional)', 'Het gaat beter. ')
    await druk('Tekst bewaren')
    await page.getByText('Het plan is bewaard.').waitFor()
    await tot('Versies vergelijken')
    await toets('Enter')
    await page.getByText('Is nu').first().waitFor()
    await kijk('vergelijken')
    await page.context().close()
    expect(bevonden).toEqual(Object.fromEntries(Object.keys(bevonden).map((naam) => [naam, []])))
  },
  240_000,
)

test('de sessie verloopt tijdens het typen: na aanmelden staat de tekst er, ook na opnieuw laden', async () => {
  const page = await huis.open('jeugdbeschermer')
  await naarPlan(page)
  await page.getByRole('button', { name: 'Plan beginnen' }).click()
  const veld = page.getByLabel('Wat is er aan de hand? (professional)')
  await veld.fill('Eerste zin.')
  await page.getByText(/^Concept bewaard om/).waitFor()
  await page.context().clearCookies()
  await veld.pressSequentially(' Tweede zin.')
  await page.getByRole('alertdialog').waitFor()
  await meldOpnieuwAan(page)
  expect(await veld.inputValue()).toBe('Eerste zin. Tweede zin.')
  await page.getByText(/^Concept bewaard om/).waitFor()
  await page.reload()
  await page.getByText('U was hier al aan begonnen.').waitFor()
  expect(await veld.inputValue()).toBe('Eerste zin. Tweede zin.')

  await page.goto(`${huis.adres}/vandaag`)
  await page.getByRole('link', { name: /^Plan schrijven, bewaard op/ }).click()
  await expect.poll(() => veld.inputValue()).toBe('Eerste zin. Tweede zin.')
  await page.context().close()
})

test('twee mensen schrijven aan één plan: wie als tweede bewaart, krijgt een vraag en verliest niets', async () => {
  const [anna, bram] = [await huis.open('jeugdbeschermer'), await huis.open('teamleider')]
  await naarPlan(anna)
  await anna.getByRole('button', { name: 'Plan beginnen' }).click()
  const beeld = (page: Page) => page.getByLabel('Wat is er aan de hand? (professional)')
  const gezin = (page: Page) => page.getByLabel('Wat is er aan de hand? (in de woorden van het gezin)')
  const bewaar = (page: Page) => page.getByRole('button', { name: 'Tekst bewaren' }).click()
  await beeld(anna).waitFor()
  await bram.goto(anna.url())
  await beeld(bram).fill('Van de teamleider.')
  await beeld(anna).fill('Van de jeugdbeschermer.')
  await gezin(anna).fill('Van het gezin.')
  await bewaar(bram)
  await bram.getByText('Het plan is bewaard.').waitFor()

  await bewaar(anna)
  await anna.getByRole('heading', { name: 'Iemand anders heeft hetzelfde gewijzigd' }).waitFor()
  expect(await gebreken(anna)).toEqual([])
  const map = process.env.HOUVAST_BEELDEN
  if (map) await anna.screenshot({ path: `${map}/samenvoegen.png`, fullPage: true })
  await anna.getByText('Van de teamleider.').waitFor()
  await anna.getByRole('button', { name: 'Bewaren met deze keuzes' }).click()
  await anna.getByText('Kies bij elk stuk wat blijft staan.').waitFor()
  await anna.getByRole('radio', { name: 'Houd wat de ander schreef' }).check()
  await anna.getByRole('button', { name: 'Bewaren met deze keuzes' }).click()
  await anna.getByText('Het plan is bewaard.').waitFor()
  expect(await beeld(anna).inputValue()).toBe('Van de teamleider.')
  expect(await gezin(anna).inputValue()).toBe('Van het gezin.')

  await beeld(bram).fill('Nog een keer de teamleider.')
  await bewaar(bram)
  await bram.getByText('Een wijziging van een ander is meegenomen.').waitFor()
  await expect.poll(() => gezin(bram).inputValue()).toBe('Van het gezin.')
  await Promise.all([anna.context().close(), bram.context().close()])
})

test('een veiligheidsplan: afspraken, wie wat doet als het misgaat, en wanneer het wordt gecontroleerd', async () => {
  const page = await huis.open('jeugdbeschermer', { breedte: 390, kleur: 'dark' })
  await naarPlan(page)
  await page.getByRole('radio', { name: 'Veiligheidsplan' }).check()
  await page.getByRole('button', { name: 'Plan beginnen' }).click()
  await page.getByRole('button', { name: 'Afspraak toevoegen' }).click()
  await page.getByLabel('Wat?').fill('Oma slaapt dit weekend bij ons.')
  await page.getByLabel('Wie?', { exact: true }).fill('Oma')
  await page.getByRole('button', { name: 'Stap toevoegen' }).click()
  await page.getByLabel('Waaraan merken we het?').fill('Er is ruzie.')
  expect(await gebreken(page)).toEqual([])
  await page.getByRole('button', { name: 'Afspraak 1 weghalen' }).click()
  expect(await page.getByRole('button', { name: 'Afspraak toevoegen' }).evaluate((knop) => knop === document.activeElement)).toBe(true)
  await page.getByRole('button', { name: 'Tekst bewaren' }).click()
  await page.getByText('Het plan is bewaard.').waitFor()
  await page.reload()
  await page.getByRole('radio', { name: 'Veiligheidsplan' }).check()
  await expect.poll(() => page.getByLabel('Waaraan merken we het?').inputValue()).toBe('Er is ruzie.')
  await page.context().close()
})

test('een schriftelijke aanwijzing, met wat ertegen kan en tot wanneer', async () => {
  const page = await huis.open('jeugdbeschermer', { breedte: 390 })
  await page.goto(`${huis.adres}/jeugdige/${await maakKind(page)}`)
  await page.getByRole('link', { name: 'Schriftelijke aanwijzingen' }).click()
  await page.getByRole('button', { name: 'Aanwijzing vastleggen' }).click()
  await page.getByLabel('Naam').fill('Moeder')
  await page.getByLabel('Wat moet er gebeuren?').fill('Breng Sem elke dag naar school.')
  await page.getByLabel('Waarom is dit nodig?').fill('Hij verzuimt.')
  await page.getByRole('button', { name: 'Aanwijzing bewaren' }).click()
  await page.getByText('Zet eerst in de brief').first().waitFor()
  await page.getByRole('checkbox').check()
  expect(await gebreken(page)).toEqual([])
  await page.getByRole('button', { name: 'Aanwijzing bewaren' }).click()
  await page.getByText('Naar de kinderrechter kan tot en met').waitFor()
  await page.getByRole('button', { name: 'Verzoek of beslissing vastleggen' }).click()
  await page.getByRole('radio', { name: 'Verzoek om intrekking ontvangen' }).check()
  await page.getByRole('button', { name: 'Bewaren', exact: true }).click()
  await page.getByText('Beslis schriftelijk op het verzoek').waitFor()
  expect(await kop(page).textContent()).toContain('Er geldt 1 schriftelijke aanwijzing')
  expect(await gebreken(page)).toEqual([])
  await page.context().close()
})

test('de voogdij wordt beoordeeld met de woorden van het kind vooraan', async () => {
  const page = await huis.open('teamleider', { kleur: 'dark' })
  await page.goto(`${huis.adres}/vandaag`)
  await page.getByRole('button', { name: /^Toon nog/ }).click()
  await page
    .locator('.houvast-gezin__kind')
    .filter({ hasText: /· Voogdij/ })
    .first()
    .getByRole('link')
    .first()
    .click()
  await page.getByRole('link', { name: 'Beoordeling van de voogdij' }).click()
  await page.getByRole('button', { name: 'Voogdij beoordelen' }).click()
  await page.getByLabel('Wat wil en vindt het kind zelf?').fill('Ik wil hier blijven.')
  await page.getByLabel('Hoe gaat het nu met dit kind?').fill('Goed.')
  await page.getByLabel('Waarom?').fill('Het gaat goed.')
  expect(await gebreken(page)).toEqual([])
  await page.getByRole('button', { name: 'Beoordeling bewaren' }).click()
  await page.getByText('Ik wil hier blijven.').waitFor()
  expect(await gebreken(page)).toEqual([])
  await page.context().close()
})
