import { afterAll, beforeAll, expect, test } from 'vitest'
import { gebreken, klachtenVan, openProefhuis, type Proefhuis } from './browser.ts'
import { metToetsenbord } from './toetsenbord.ts'

let huis: Proefhuis
beforeAll(async () => {
  huis = await openProefhuis()
}, 300_000)
afterAll(() => huis?.sluit())

const over = (dagen: number) => new Date(Date.now() + dagen * 86_400_000).toISOString().slice(0, 10)

test.each([{ breedte: 1280, kleur: 'dark' }] as const)(
  'de zaak en het formulier voor een beschikking zijn te lezen: $breedte pixels, $kleur',
  async (beeld) => {
    const bevonden: Record<string, string[]> = {}
    const page = await huis.open('jeugdbeschermer', beeld)
    const kijk = async (naam: string) => {
      bevonden[naam] = [...(await gebreken(page)), ...klachtenVan(page)]
      if (process.env.HOUVAST_PROEF_BEELD)
        await page.screenshot({ path: `${process.env.HOUVAST_PROEF_BEELD}/${naam}-${beeld.breedte}.png`, fullPage: true })
    }
    await page.locator('article a').first().click()
    await page.getByRole('link', { name: 'Maatregelen en beschikkingen' }).click()
    await page.getByRole('heading', { name: 'Beschikkingen' }).waitFor()
    await kijk('zaak')
    await page.getByRole('button', { name: 'Beschikking vastleggen' }).click()
    await page.getByLabel('Einddatum in de beschikking').fill(over(30))
    await kijk('beschikking')
    await page.getByRole('button', { name: 'Annuleren' }).click()
    expect(bevonden).toEqual(Object.fromEntries(Object.keys(bevonden).map((naam) => [naam, []])))
    await page.context().close()
  },
)

test('een overdracht wordt op een telefoon opgesteld met het toetsenbord, en verteld aan het kind', async () => {
  const page = await huis.open('jeugdbeschermer', { breedte: 390 })
  const { druk, tot, vul } = metToetsenbord(page)
  await page.locator('article a').first().click()
  await page.getByRole('link', { name: 'Maatregelen en beschikkingen' }).click()
  await page.getByRole('heading', { name: 'Beschikkingen' }).waitFor()
  await druk('Overdragen aan een collega')
  await tot('Aan wie?')
  for (const _ of ['eerste', 'tweede', 'derde']) await page.keyboard.press('ArrowDown')
  for (const vraag of ['Wie is dit kind?', 'Wie staan er om het kind heen?', 'Hoe veilig is het kind nu?', 'Wat is er beloofd?'])
    await vul(vraag, 'Dat staat hier in een zin.')
  expect(await gebreken(page)).toEqual([])
  await druk('Overdracht opstellen')
  await page.getByText('moet deze overdracht nog aanvaarden').waitFor()
  await druk('Vandaag aan het kind verteld')
  await page.getByText('Het kind weet het sinds').waitFor()
  expect([...(await gebreken(page)), ...klachtenVan(page)]).toEqual([])
  await page.context().close()
})
