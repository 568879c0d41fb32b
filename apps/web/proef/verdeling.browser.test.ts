import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { gebreken, klachtenVan, openProefhuis, type Proefhuis } from './browser.ts'
import { metToetsenbord } from './toetsenbord.ts'

let huis: Proefhuis
beforeAll(async () => {
  huis = await openProefhuis()
}, 500_000)
afterAll(() => huis?.sluit())

const kop = (page: Page, zin: RegExp) => page.getByRole('heading', { level: 1, name: zin }).waitFor()
const haal = <T>(page: Page, pad: string): Promise<T> => page.evaluate(async (adres) => (await fetch(adres)).json(), `/api/v1${pad}`)
const stuur = (page: Page, pad: string, inhoud: object): Promise<number> =>
  page.evaluate(
    async ([adres, tekst]) => {
      const { csrf } = await (await fetch('/api/v1/ik')).json()
      return (await fetch(adres, { method: 'POST', headers: { 'content-type': 'application/json', 'x-csrf-token': csrf }, body: tekst }))
        .status
    },
    [`/api/v1${pad}`, JSON.stringify(inhoud)] as const,
  )

interface Advies {
  id: string
  gezinnen: {
    gezin: string
    kinderen: { id: string }[]
    stand: string
    voorstel: { medewerker: { id: string; naam: string } } | null
    besluit: { reden: string | null } | null
  }[]
  lasten: { medewerker: { id: string }; straks: number; nu: number; beschikbaar: number }[]
}
const adviesVan = (page: Page) => haal<Advies>(page, `/verdeeladviezen/${page.url().split('/').at(-1)?.split('?')[0]}`)
const zonder = async (page: Page, kind: string) =>
  (await haal<{ wie: { vaste: { id: string } | null } }>(page, `/jeugdigen/${kind}`)).wie.vaste === null

test('een teamleider maakt met alleen het toetsenbord een advies, aanvaardt er een, weigert er een met reden, en ziet wie overblijft', async () => {
  const page = await huis.open('teamleider')
  const { team } = await haal<{ team: { id: string } }>(page, '/ik')
  await page.goto(`${huis.adres}/team/${team.id}`)
  const { toets, tot, druk, kies, vul } = metToetsenbord(page)
  await page.getByRole('link', { name: 'Verdeeladvies maken' }).waitFor()
  await druk('Verdeeladvies maken')
  await kop(page, /u besluit/)
  await page.getByText('Er is nog geen advies gemaakt').waitFor()
  for (let team = 2; team <= 13; team += 1) await kies(`Team ${team}`)
  await druk('Maak het advies')
  await kop(page, /ruimte/)

  const advies = await adviesVan(page)
  const met = advies.gezinnen.filter(({ voorstel }) => voorstel)
  expect(met.length).toBeGreaterThan(1)
  for (const { nu, straks, beschikbaar } of advies.lasten) expect(straks).toBeLessThanOrEqual(Math.max(nu, beschikbaar))
  const wachten = advies.gezinnen.length - met.length
  await kop(
    page,
    wachten > 0 ? new RegExp(`^Voor ${met.length} van de ${advies.gezinnen.length} gezinnen is er ruimte; ${wachten} `) : /^Voor alle/,
  )
  expect(await page.getByText('Er is niet genoeg ruimte').count()).toBe(wachten > 0 ? 1 : 0)
  for (const { kinderen } of advies.gezinnen) expect(await page.locator(`a[href="/jeugdige/${kinderen[0]?.id}"]`).count()).toBe(1)

  await druk('Aanvaarden')
  await page.getByText(/is gevraagd voor .* op de wachtlijst tot/).waitFor()
  expect((await adviesVan(page)).gezinnen.filter(({ stand }) => stand === 'wacht').length).toBe(1)
  await druk('Weigeren')
  await page.getByLabel('Waarom weigert u dit voorstel?').waitFor()
  await page.keyboard.type('Dat liep eerder niet goed.')
  await toets('Control+Enter')
  await page.getByText('Het voorstel is geweigerd.').waitFor()
  const daarna = await adviesVan(page)
  expect(daarna.gezinnen.filter(({ stand }) => stand === 'geweigerd')).toMatchObject([{ besluit: { reden: 'Dat liep eerder niet goed.' } }])
  const gevraagd = daarna.gezinnen.find(({ stand }) => stand === 'wacht')
  expect(await zonder(page, gevraagd?.kinderen[0]?.id ?? '')).toBe(true)

  const werker = await huis.open('jeugdbeschermer')
  const { medewerkerId, naam } = await haal<{ medewerkerId: string; naam: string }>(werker, '/ik')
  const gezin = daarna.gezinnen.find(({ stand, voorstel }) => stand === 'open' && voorstel?.medewerker.id !== medewerkerId)
  const eerste = page.getByRole('listitem').filter({ has: page.locator(`a[href="/jeugdige/${gezin?.kinderen[0]?.id}"]`) })
  await eerste.getByRole('button', { name: /^(Iemand anders|Kies zelf iemand)/ }).focus()
  await toets('Enter')
  await page.locator('form option').nth(3).waitFor({ state: 'attached' })
  await page.keyboard.type(naam)
  await vul('Waarom deze medewerker?', 'Kent de wijk.')
  await toets('Control+Enter')
  await page.getByText(new RegExp(`${naam} is gevraagd`)).waitFor()
  const kind = gezin?.kinderen[0]?.id ?? ''
  expect(await zonder(page, kind)).toBe(true)
  const { rijen } = await haal<{ rijen: { id: string; kind: { id: string }; aanMij: boolean }[] }>(werker, '/overdrachten')
  for (const kaart of rijen.filter((een) => een.aanMij && gezin?.kinderen.some(({ id }) => id === een.kind.id)))
    expect(await stuur(werker, `/overdrachten/${kaart.id}/aanvaarding`, { gelezen: true })).toBe(200)
  expect(await zonder(werker, kind)).toBe(false)
  await page.reload()
  await eerste.getByText('geregeld', { exact: true }).waitFor()

  await page.getByLabel('Iemand die het gezin al kent', { exact: true }).fill('0')
  await tot('Reken opnieuw met deze gewichten')
  await toets('Enter')
  await page.getByText('Wat verandert er met deze gewichten?').waitFor()
  expect((await adviesVan(page)).gezinnen.length).toBe(advies.gezinnen.length - 2)
  await page.goto(`${huis.adres}/verdeling`)
  await page.getByText('Samen 1 keer aanvaard, 1 keer iemand anders gekozen en 1 keer geweigerd.').waitFor()
  expect(klachtenVan(page)).toEqual([])
  await page.context().close()
  await werker.context().close()
}, 180_000)

test('stoppen met rekenen bewaart niets', async () => {
  const page = await huis.open('wachtlijstbeheerder')
  await page.goto(`${huis.adres}/verdeling`)
  const { rijen: eerst } = await haal<{ rijen: object[] }>(page, '/verdeeladviezen')
  await page.getByRole('button', { name: 'Maak het advies' }).click()
  await page.getByRole('progressbar').waitFor()
  await page.getByRole('button', { name: 'Stop met rekenen' }).click()
  await page.getByText('Gestopt. Er is niets bewaard.').waitFor()
  // Longer than the server would have gone on.
  await page.waitForTimeout(4_500)
  expect((await haal<{ rijen: object[] }>(page, '/verdeeladviezen')).rijen.length).toBe(eerst.length)
  await page.context().close()
}, 120_000)

test('een bestuurder stelt de gewichten vast; een teamleider leest ze, en wijzigt ze niet', async () => {
  const page = await huis.open('bestuurder')
  await page.goto(`${huis.adres}/verdeling/gewichten`)
  await kop(page, /nog geen gewichten vastgesteld/)
  await page.getByRole('button', { name: 'Stel nieuwe gewichten vast' }).click()
  await page.getByLabel('Een bodemeis is niet nageleefd', { exact: true }).fill('40')
  await page.getByLabel('Wie besloot dit, en waar staat dat?').fill('Managementteam, besluit 12.')
  expect([...(await gebreken(page)), ...klachtenVan(page)]).toEqual([])
  await page.getByRole('button', { name: 'Stel vast', exact: true }).click()
  await kop(page, /^Uw instelling heeft vastgesteld/)
  await page.getByText('Managementteam, besluit 12.').waitFor()
  const leider = await huis.open('teamleider')
  await leider.goto(`${huis.adres}/verdeling/gewichten`)
  await kop(leider, /^Uw instelling heeft vastgesteld/)
  expect(await leider.getByRole('button', { name: 'Stel nieuwe gewichten vast' }).count()).toBe(0)
  for (const een of [page, leider]) await een.context().close()
}, 120_000)

const beelden = [
  { breedte: 1280, kleur: 'light' },
  { breedte: 390, kleur: 'dark' },
] as const

test.each(beelden)(
  'het verdeeladvies is te lezen en te bedienen: $breedte pixels, $kleur',
  async (beeld) => {
    const page = await huis.open('teamleider', beeld)
    const beeldNaam = (naam: string) => `${process.env.HOUVAST_BEELD}-${naam}-${beeld.breedte}.png`
    await page.goto(`${huis.adres}/verdeling`)
    await page.getByText('Gewichten', { exact: true }).click()
    if (process.env.HOUVAST_BEELD) await page.screenshot({ path: beeldNaam('begin') })
    expect([...(await gebreken(page)), ...klachtenVan(page)]).toEqual([])
    for (const team of [2, 3, 4, 5]) await page.getByLabel(`Team ${team}`, { exact: true }).check()
    await page.getByRole('button', { name: 'Maak het advies' }).click()
    await kop(page, /ruimte/)
    await page
      .getByRole('button', { name: /^(Iemand anders|Kies zelf iemand)/ })
      .first()
      .click()
    await page.getByLabel('Waarom deze medewerker?').waitFor()
    if (process.env.HOUVAST_BEELD) await page.screenshot({ path: beeldNaam('advies') })
    expect([...(await gebreken(page)), ...klachtenVan(page)]).toEqual([])
    await page.context().close()
  },
  120_000,
)
