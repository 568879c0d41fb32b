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
const kop = (page: Page) => page.getByRole('heading', { level: 1 })

test('een jeugdbeschermer ziet wat elk kind vraagt, legt vast wat een zaak zwaarder maakt, en zegt hoe het voelt', async () => {
  const page = await huis.open('jeugdbeschermer')
  await page.getByRole('link', { name: 'Werklast' }).click()
  await page.getByRole('heading', { level: 1, name: /^Uw kinderen vragen/ }).waitFor()
  await page.getByRole('heading', { name: 'Verloop over een jaar' }).waitFor()
  const voor = (await kop(page).textContent()) ?? ''
  await beeld(page, 'werklast-1280')
  await page.locator('main li a').first().click()
  await page.getByRole('button', { name: 'Dit vraagt meer tijd' }).click()
  await page.getByLabel('Waardoor vraagt deze zaak meer tijd?').selectOption({ label: 'Gesprekken met een tolk (0,25 uur per week)' })
  await page.getByLabel('Waarom?').fill('Elk gesprek met moeder gaat met een tolk.')
  await page.getByRole('button', { name: 'Laat dit meetellen' }).click()
  await page.getByText(/Gesprekken met een tolk, sinds/).waitFor()
  await beeld(page, 'dossier-1280')
  await page.getByRole('link', { name: 'Werklast' }).click()
  await page.getByText('(gesprekken met een tolk)').waitFor()
  expect(await kop(page).textContent()).not.toBe(voor)

  const { toets, tot, druk } = metToetsenbord(page)
  for (const vraag of ['Mijn werk past', 'Elk kind krijgt', 'Ik krijg hulp']) {
    await tot(vraag)
    await toets('Space')
    await toets('ArrowDown')
  }
  await druk('Bewaar mijn antwoorden')
  await page.getByText('Bewaard. U kunt uw antwoorden dit kwartaal nog veranderen.').waitFor()
  await page.context().close()

  const smal = await huis.open('jeugdbeschermer', { breedte: 390, kleur: 'dark' })
  await smal.goto(`${huis.adres}/werklast`)
  await kop(smal).waitFor()
  await smal.getByRole('heading', { name: 'Verloop over een jaar' }).waitFor()
  await beeld(smal, 'werklast-390')
  await smal.context().close()
}, 120_000)

test('de teamleider ziet het verloop en de beleving van het eigen team, en legt een eigen taak vast', async () => {
  const page = await huis.open('teamleider')
  await page.getByRole('link', { name: 'Team', exact: true }).click()
  const eigen = await page.evaluate(async () => (await (await fetch('/api/v1/ik')).json()).team.id as string)
  await page.goto(`${huis.adres}/team/${eigen}`)
  await page.getByRole('heading', { name: /^Hoe het werk voelt/ }).waitFor()
  await page.getByText(/Vanaf 5 ziet u hier een gemiddelde/).waitFor()
  await page.getByRole('button', { name: 'Eigen taak vastleggen' }).click()
  await page.getByLabel('Welke taak?').fill('Werkbegeleiding')
  await page.getByLabel('Uren per week').fill('2,5')
  await page.getByRole('button', { name: 'Leg de taak vast' }).click()
  await page.getByText(/Werkbegeleiding: 2,5 uur per week/).waitFor()
  await beeld(page, 'team-1280')
  await page.getByRole('button', { name: /^Stopt vandaag/ }).click()
  await page.getByText(/Werkbegeleiding: 2,5 uur per week, tot en met/).waitFor()
  await page.context().close()
}, 120_000)

test('vóór een toewijzing staat er wat de gekozen jeugdbeschermer draagt, en wat het met dit kind wordt', async () => {
  const page = await huis.open('wachtlijstbeheerder', { breedte: 390 })
  await page.goto(`${huis.adres}/wachtlijst`)
  await page.getByRole('button', { name: 'Loop de lijst langs' }).click()
  const paneel = page.getByRole('dialog')
  await paneel.getByRole('button', { name: 'Toewijzen' }).click()
  await paneel.locator('.houvast-kandidaat input').first().check()
  await paneel.getByText(/: nu [\d,]+ uur per week, met dit kind [\d,]+ uur, van [\d,]+ uur\./).waitFor()
  await page.context().close()
}, 120_000)
