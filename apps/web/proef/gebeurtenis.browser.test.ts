import { afterAll, beforeAll, expect, test } from 'vitest'
import { gebreken, klachtenVan, openProefhuis, type Proefhuis } from './browser.ts'
import { metToetsenbord } from './toetsenbord.ts'

let huis: Proefhuis
beforeAll(async () => {
  huis = await openProefhuis()
}, 300_000)
afterAll(() => huis?.sluit())

test.each([
  { breedte: 1280, kleur: 'light' },
  { breedte: 390, kleur: 'dark' },
] as const)(
  'een verzoek om inzage, vastgelegd met het toetsenbord, begint een klok; ingetrokken is zij weg: $breedte pixels, $kleur',
  async (beeld) => {
    const bevonden: Record<string, string[]> = {}
    const page = await huis.open('jeugdbeschermer', beeld)
    const kijk = async (naam: string) => {
      bevonden[naam] = [...(await gebreken(page)), ...klachtenVan(page)]
      const map = process.env.HOUVAST_BEELDEN
      if (map) await page.screenshot({ path: `${map}/${naam}-${beeld.breedte}-${beeld.kleur}.png`, fullPage: true })
    }
    const { druk, tot, toets, vul } = metToetsenbord(page)
    await page
      .locator('article a')
      .nth(beeld.breedte === 390 ? 3 : 0)
      .click()
    await page.getByRole('heading', { name: 'Termijnen' }).waitFor()
    const dossier = page.url()
    const klok = () => page.getByText('Inzage en afschrift: nog', { exact: false })
    expect(await klok().count()).toBe(0)
    await kijk('dossier')
    await page.getByRole('link', { name: 'Wat er verder gebeurde' }).click()
    await page.getByRole('heading', { name: 'Nog niets vastgelegd', exact: true }).waitFor()
    await kijk('leeg')

    await druk('Gebeurtenis vastleggen')
    await tot('Wat is er gebeurd?')
    await page.keyboard.type('Om inzage is gevraagd')
    await vul('Wat moet een ander erover weten?', 'De moeder vroeg erom in een brief.')
    await kijk('formulier')
    await druk('Gebeurtenis bewaren')
    await page.getByText('De moeder vroeg erom in een brief.').waitFor()
    await kijk('vastgelegd')

    await page.goto(dossier)
    await klok().first().waitFor()
    await kijk('dossier-met-klok')

    await page.goBack()
    await page.getByRole('button', { name: 'Intrekken' }).waitFor()
    await druk('Intrekken')
    await page.keyboard.type('Het ging over een ander kind.')
    await toets('Tab')
    await toets('Enter')
    await page.getByText('Het ging over een ander kind.', { exact: false }).waitFor()
    await kijk('ingetrokken')
    await page.goto(dossier)
    await page.getByRole('heading', { name: 'Termijnen' }).waitFor()
    expect(await klok().count()).toBe(0)

    expect(bevonden).toEqual(Object.fromEntries(Object.keys(bevonden).map((naam) => [naam, []])))
    await page.context().close()
  },
  120_000,
)

test.each([
  { breedte: 1280, kleur: 'dark' },
  { breedte: 390, kleur: 'light' },
] as const)('een bestuurder legt met het toetsenbord een afspraak naast de normen: $breedte pixels, $kleur', async (beeld) => {
  const page = await huis.open('bestuurder', beeld)
  const { druk, tot, vul } = metToetsenbord(page)
  await page.goto(`${huis.adres}/normen`)
  await page.getByRole('heading', { name: 'Afspraken van uw instelling' }).waitFor()
  const naam = `Huisbezoek ${beeld.breedte}`
  await page.getByRole('button', { name: 'Afspraak toevoegen' }).focus()
  await page.keyboard.press('Enter')
  await page.keyboard.type(naam)
  await vul('Hoeveel?', '3')
  await tot('Waarin geteld?')
  await page.keyboard.type('weken')
  await vul('Wie doet wat?', 'De jeugdbeschermer gaat op huisbezoek.')
  await vul('Wie besloot dit, en waar staat het?', 'Managementteam, 1 maart 2026.')
  expect(await gebreken(page)).toEqual([])
  const map = process.env.HOUVAST_BEELDEN
  if (map) await page.screenshot({ path: `${map}/afspraak-${beeld.breedte}.png`, fullPage: true })
  await druk('Afspraak bewaren')
  const kaart = page.getByRole('article').filter({ hasText: naam })
  await kaart.getByText('Binnen 3 weken nadat de kennisgeving kwam: het kind is gezien.').waitFor()
  if (map) await kaart.screenshot({ path: `${map}/afspraak-kaart-${beeld.breedte}.png` })
  expect([...(await gebreken(page)), ...klachtenVan(page)]).toEqual([])
  await page.context().close()
})
