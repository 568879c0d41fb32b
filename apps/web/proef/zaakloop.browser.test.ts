import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { gebreken, klachtenVan, openProefhuis, type Proefhuis } from './browser.ts'
import { metToetsenbord } from './toetsenbord.ts'
import {
  geleden,
  leesPdfAchter,
  legBeschikkingVast,
  legContactVast,
  maakAfsluitbrief,
  maakPlan,
  over,
  registreer,
  sluitAf,
} from './zaakstappen.ts'

let huis: Proefhuis
beforeAll(async () => {
  huis = await openProefhuis()
}, 300_000)
afterAll(() => huis?.sluit())

const kaart = (page: Page, naam: string) => page.getByRole('article', { name: naam, exact: true })

/** From the file to one of its screens, by its link; the menu may have one of that name too. */
function naar(page: Page, kind: string) {
  const { tot, toets } = metToetsenbord(page)
  return async (link: string, kop: string, { naHetMenu = false } = {}) => {
    await page.goto(`${huis.adres}/jeugdige/${kind}`)
    await page.getByRole('heading', { name: 'Termijnen' }).waitFor()
    if (naHetMenu) await tot(link)
    await tot(link)
    await toets('Enter')
    await page.getByText(kop).first().waitFor()
  }
}

const klok = (page: Page, begin: string) => page.locator('li').filter({ hasText: begin })

test('een hele ondertoezichtstelling, met alleen het toetsenbord: voorlopig, plan, verlengd, een jaar thuis, gesloten', async () => {
  const page = await huis.open('jeugdbeschermer')
  const { druk, kiesUit, schrijf } = metToetsenbord(page)
  const kind = await registreer(huis, page, { maatregel: 'Voorlopige', begint: geleden(420), eind: geleden(341) })
  const open = naar(page, kind)
  await page.goto(`${huis.adres}/jeugdige/${kind}`)
  await page.getByRole('heading', { name: 'Termijnen' }).waitFor()
  await legContactVast(page, geleden(417), 'Sem liet zijn kamer zien.')

  await open('Maatregelen en beschikkingen', 'Beschikkingen')
  await legBeschikkingVast(page, {
    knop: 'Omzetting vastleggen',
    datum: geleden(345),
    type: 'Ondertoezicht',
    ingang: geleden(340),
    eind: over(24),
  })
  await kaart(page, 'Voorlopige ondertoezichtstelling').getByText('VOTS omgezet in OTS').waitFor()
  await druk('Verbeteren')
  await schrijf('Zaaknummer', 'C/10/4321')
  await druk('Verbetering bewaren')
  await page.getByRole('article', { name: /C\/10\/4321/ }).waitFor()

  await open('Plan openen', 'Welk plan?')
  await maakPlan(page, { metFamiliegroepsplan: true })

  // The last day is near: what it asks for is late, until it is done.
  await page.goto(`${huis.adres}/jeugdige/${kind}`)
  await klok(page, 'Besluit om wel of niet te verlengen: 8 weken').or(klok(page, 'Besluit om wel of niet te verlengen: 9 weken')).waitFor()
  await page.getByText('Geen machtiging uithuisplaatsing.').waitFor()
  await open('Rechtbank', 'Wat er moet gebeuren', { naHetMenu: true })
  await druk('Leg een stap vast')
  await schrijf('Waarom', 'Thuis is het nog niet elke dag veilig.')
  await schrijf('Wie deden mee', 'de gedragswetenschapper en de jeugdbeschermer')
  await druk('Bewaar')
  await page.getByText('Besloten om verlenging te vragen.').first().waitFor()
  await schrijf('Concrete bedreigingen in de ontwikkeling', 'Sem ging twaalf dagen niet naar school.')
  await schrijf('Voor hoeveel maanden', '6')
  await schrijf('Verloop van de maatregel', 'Het gezin deed mee, en Sem bleef het hele jaar thuis wonen.')
  await schrijf('Wat het kind ervan vindt', 'Ik wil bij mama blijven.')
  await schrijf('Wat de ouders ervan vinden', 'Wij willen hulp houden.')
  await druk('Maak de bundel als PDF')
  const redenen = page.getByLabel(/^Waarom ontbreekt /)
  await redenen.first().waitFor()
  for (const veld of await redenen.all()) {
    await veld.focus()
    await page.keyboard.type('Dat wordt op de zitting verteld.')
  }
  await druk('Maak de bundel als PDF')
  const bundel = await leesPdfAchter(page, huis.adres, /^Open als PDF/)
  const { naam: jeugdbeschermer } = await page.evaluate(async () => (await fetch('/api/v1/ik')).json())
  for (const zin of [
    jeugdbeschermer,
    'Sem ging twaalf dagen niet naar school.',
    'Sem gaat elke dag naar school.',
    'Ik wil bij mama blijven.',
    'Wij willen hulp houden.',
    '6 maanden, aansluitend op',
    'Thuis is het nog niet elke dag veilig.',
  ])
    expect(bundel).toContain(zin)
  await druk('Leg een stap vast')
  await kiesUit('Wat is er gebeurd?', 'Verzoek')
  await druk('Bewaar')
  await page.getByText('Verzoek naar de rechtbank gestuurd').first().waitFor()

  await open('Maatregelen en beschikkingen', 'Beschikkingen')
  await legBeschikkingVast(page, { knop: 'Verlenging vastleggen', datum: geleden(0), ingang: over(25), eind: over(200) })
  await page.goto(`${huis.adres}/jeugdige/${kind}`)
  await page.getByRole('heading', { name: 'Termijnen' }).waitFor()
  expect(await page.getByText('Verzoek om verlenging naar de rechtbank: nog').count()).toBe(1)
  expect(await gebreken(page)).toEqual([])

  await open('Maatregelen en beschikkingen', 'Beschikkingen')
  await sluitAf(page, 'Beëindiging volgens plan')
  expect(await gebreken(page)).toEqual([])
  await open('Brieven', 'Welke brief')
  expect(await maakAfsluitbrief(page, huis.adres)).toContain('Het gaat goed op school en thuis.')
  // The browser says of the bundle that was refused that it was refused; of nothing else.
  expect(klachtenVan(page)).toEqual([expect.stringContaining('409')])
  await page.context().close()
}, 240_000)

test('een hele voogdij, met alleen het toetsenbord: uit een ondertoezichtstelling, plan, jaarlijkse beoordeling, gesloten', async () => {
  const page = await huis.open('jeugdbeschermer')
  const { druk, kies, schrijf } = metToetsenbord(page)
  const kind = await registreer(huis, page, { maatregel: 'Ondertoezicht', begint: geleden(500), eind: geleden(140) })
  const open = naar(page, kind)
  await open('Maatregelen en beschikkingen', 'Beschikkingen')
  await legBeschikkingVast(page, { knop: 'Omzetting vastleggen', datum: geleden(410), type: 'Voogdij', ingang: geleden(400) })
  await kaart(page, 'Ondertoezichtstelling').getByText('Gezagsbeëindigende maatregel').waitFor()

  await open('Plan openen', 'Welk plan?')
  await maakPlan(page, { metFamiliegroepsplan: false })
  await open('Beoordeling van de voogdij', 'had uiterlijk')
  await druk('Voogdij beoordelen')
  await schrijf('Wat wil en vindt het kind zelf?', 'Ik wil bij Ria en Joop blijven.')
  await schrijf('Hoe gaat het nu met dit kind?', 'Sem zit goed in het pleeggezin.')
  await kies('Wat is het besluit?', 1)
  await schrijf('Waarom?', 'De pleegouders willen het, en Sem ook.')
  expect(await gebreken(page)).toEqual([])
  await druk('Beoordeling bewaren')
  await page.getByText('Ik wil bij Ria en Joop blijven.').waitFor()
  await page.getByRole('heading', { level: 1, name: /^Bekijk de voogdij opnieuw, uiterlijk/ }).waitFor()

  await open('Maatregelen en beschikkingen', 'Beschikkingen')
  await sluitAf(page, 'Voogdij naar pleegouder')
  await open('Brieven', 'Welke brief')
  expect(await maakAfsluitbrief(page, huis.adres)).toContain('Onze hulp aan Sem en u stopt.')
  expect(klachtenVan(page)).toEqual([])
  await page.context().close()
}, 240_000)

test('een hele jeugdreclassering, met alleen het toetsenbord: plan, verslag aan het Openbaar Ministerie, gesloten', async () => {
  const page = await huis.open('jeugdbeschermer')
  const { dag, druk, kiesUit } = metToetsenbord(page)
  const kind = await registreer(huis, page, { maatregel: 'Toezicht en begeleiding, gedwongen', begint: geleden(190), eind: over(100) })
  const open = naar(page, kind)
  await page.goto(`${huis.adres}/jeugdige/${kind}`)
  await page.getByRole('heading', { name: 'Termijnen' }).waitFor()
  await legContactVast(page, geleden(187), 'Sem kwam op tijd.')
  await open('Plan openen', 'Welk plan?')
  await maakPlan(page, { metFamiliegroepsplan: false })

  await page.goto(`${huis.adres}/jeugdige/${kind}`)
  await klok(page, 'Verslag aan het Openbaar Ministerie').first().waitFor()
  await open('Wat er verder gebeurde', 'Er is nog niets vastgelegd')
  await druk('Gebeurtenis vastleggen')
  await kiesUit('Wat is er gebeurd?', 'Verslag is uitgebracht')
  await dag('Op welke dag?', geleden(20))
  await druk('Gebeurtenis bewaren')
  await page.getByRole('heading', { level: 2, name: /^Verslag is uitgebracht/ }).waitFor()
  await page.goto(`${huis.adres}/jeugdige/${kind}`)
  await page.getByText(/^Verslag aan het Openbaar Ministerie: nog \d+ weken/).waitFor()

  await open('Maatregelen en beschikkingen', 'Beschikkingen')
  await sluitAf(page)
  await kaart(page, 'Toezicht en begeleiding, gedwongen kader').getByText('het einde is vastgelegd').waitFor()
  expect(await gebreken(page)).toEqual([])
  await open('Brieven', 'Welke brief')
  expect(await maakAfsluitbrief(page, huis.adres)).toContain('Wijkteam Noord')
  expect(klachtenVan(page)).toEqual([])
  await page.context().close()
}, 240_000)
