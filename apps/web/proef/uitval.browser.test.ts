import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { gebreken, klachtenVan, openProefhuis, type Proefhuis } from './browser.ts'
import { metToetsenbord } from './toetsenbord.ts'

let huis: Proefhuis
beforeAll(async () => {
  huis = await openProefhuis()
}, 500_000)
afterAll(() => huis?.sluit())

const kop = (page: Page) => page.getByRole('heading', { level: 1 })
const drieMinuten = 180_000

/** What the server answers to this person, with the session of the page. */
const haal = <T>(page: Page, pad: string): Promise<T> => page.evaluate(async (adres) => (await fetch(adres)).json(), `/api/v1${pad}`)

const stuur = <T>(page: Page, pad: string, inhoud: object): Promise<T> =>
  page.evaluate(
    async ([adres, tekst]) => {
      const { csrf } = await (await fetch('/api/v1/ik')).json()
      const headers = { 'content-type': 'application/json', 'x-csrf-token': csrf }
      return (await fetch(adres, { method: 'POST', headers, body: tekst })).json()
    },
    [`/api/v1${pad}`, JSON.stringify(inhoud)] as const,
  )

interface Uitvalbeeld {
  aantallen: { open: number; wacht: number; geregeld: number }
  kinderen: { kind: { id: string }; besluit: { besluit: string; naar: { id: string; naam: string } } | null; brieven: { id: string }[] }[]
}
interface Kaarten {
  kaarten: { kind: { id: string }; vasteJeugdbeschermer: { id: string } | null; zonderSinds: string | null }[]
}
interface Kandidaten {
  rijen: { id: string; naam: string; kinderen: number; functie: string; afwezig: boolean }[]
}

test('een jeugdbeschermer met 14 kinderen of meer wordt ziek: over elk kind is binnen 3 minuten besloten, met alleen het toetsenbord', async () => {
  const werker = await huis.open('jeugdbeschermer')
  const { medewerkerId, naam } = await haal<{ medewerkerId: string; naam: string }>(werker, '/ik')
  const persoon = { id: medewerkerId, naam }
  const page = await huis.open('teamleider')
  const erbij = await vulAan(page, werker, persoon.id)
  const { team } = await haal<{ team: { id: string } }>(page, '/ik')
  await page.goto(`${huis.adres}/team/${team.id}`)
  await kop(page).waitFor()
  const rij = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: persoon.naam }) })
  const { toets, tot, vul } = metToetsenbord(page)

  await rij.getByRole('button', { name: /^Afwezigheid vastleggen/ }).focus()
  await toets('Enter')
  await rij.getByLabel('Eerste dag').waitFor()
  await toets('Enter')
  await rij.getByRole('link', { name: `Besluit over de kinderen van ${persoon.naam}` }).waitFor()
  await rij.getByRole('link', { name: `Besluit over de kinderen van ${persoon.naam}` }).focus()

  await toets('Enter')
  await page.getByRole('heading', { level: 1, name: /vragen een besluit/ }).waitFor()
  const voor = await haal<Uitvalbeeld>(page, `/medewerkers/${persoon.id}/uitval`)
  expect(voor.aantallen.open).toBeGreaterThanOrEqual(14)
  const wieBijBegin = (await haal<Kandidaten>(page, '/kandidaten')).rijen
  const klokken = async (kind: string) =>
    (await haal<{ termijnen: { id: string; eind: string }[] }>(page, `/jeugdigen/${kind}`)).termijnen
      .map(({ id, eind }) => `${id} ${eind}`)
      .sort()
  const klokkenBijBegin = new Map<string, string[]>()
  for (const { kind } of voor.kinderen) klokkenBijBegin.set(kind.id, await klokken(kind.id))

  const begin = Date.now()
  // One family after another; the next one opens by itself. Round the three ways there are.
  await tot('Besluit over')
  await toets('Enter')
  const over = () => page.getByRole('button', { name: /^Leg het besluit vast over/ })
  for (let keer = 0; (await over().count()) > 0 && keer < 40; keer += 1) {
    await page.locator('form option').nth(8).waitFor({ state: 'attached' })
    const gezin = await page.locator('li:has(form)').getAttribute('data-gezin')
    const keuzen = page.locator('form input[type=radio]')
    await keuzen.and(page.locator(':checked')).focus()
    await toets('ArrowDown')
    await tot(await page.locator('form select').evaluate((lijst: HTMLSelectElement) => lijst.labels[0]?.textContent ?? ''))
    for (let stap = 0; stap <= keer % 4; stap += 1) await toets('ArrowDown')
    await vul('Waarom?', `Besluit ${keer + 1}: zo houdt dit gezin iemand die het kent.`)
    await toets('Control+Enter')
    await page.waitForFunction((eerder) => document.querySelector('li:has(form)')?.getAttribute('data-gezin') !== eerder, gezin)
  }
  await page.getByRole('heading', { level: 1, name: /besloten|geregeld/ }).waitFor()
  const duur = Date.now() - begin
  console.info(`${voor.aantallen.open} kinderen, ${Math.round(duur / 1000)} seconden`)
  expect(duur).toBeLessThan(drieMinuten)

  const na = await haal<Uitvalbeeld>(page, `/medewerkers/${persoon.id}/uitval`)
  expect(na.aantallen).toEqual({ open: 0, wacht: expect.any(Number), geregeld: expect.any(Number) })
  expect(na.kinderen.length).toBe(voor.kinderen.length)
  const soorten = Map.groupBy(na.kinderen, ({ besluit }) => besluit?.besluit)
  expect([...soorten.keys()].sort()).toEqual(['herverdelen', 'waarneming', 'wachtlijst'])

  // The letters: tagged PDFs, two for each child.
  for (const { brieven } of na.kinderen) expect(brieven.length).toBe(2)
  const brief = na.kinderen[0]?.brieven[0]?.id ?? ''
  const pdf = await page.evaluate(async (id) => (await (await fetch(`/api/v1/stukken/${id}/pdf`)).text()).slice(0, 200_000), brief)
  expect(pdf.startsWith('%PDF')).toBe(true)

  // Lists, loads and clocks.
  // An assignment that began today lasts until today.
  const naarLijst = (soorten.get('wachtlijst') ?? []).filter(({ kind }) => !erbij.has(kind.id))
  for (const { kind } of naarLijst) {
    const { wie } = await haal<{ wie: { vaste: unknown; zonderSinds: string | null; contactpersoon: unknown } }>(
      page,
      `/jeugdigen/${kind.id}`,
    )
    expect(wie).toMatchObject({ vaste: null, zonderSinds: expect.any(String), contactpersoon: { naam: expect.any(String) } })
  }
  const wieDaarna = (await haal<Kandidaten>(page, '/kandidaten')).rijen
  const last = (lijst: Kandidaten['rijen']) => lijst.find(({ id }) => id === persoon.id)?.kinderen ?? 0
  expect(last(wieDaarna)).toBe(last(wieBijBegin) - naarLijst.length)
  for (const { kind } of na.kinderen) expect(await klokken(kind.id)).toEqual(klokkenBijBegin.get(kind.id))

  // Whoever was asked sees it on Vandaag; the team leader as long as it waits.
  await page.goto(`${huis.adres}/vandaag`)
  await page.getByRole('link', { name: new RegExp(`^${persoon.naam}: .*wacht op aanvaarding`) }).waitFor()
  await page.context().close()
  await werker.context().close()
}, 400_000)

test('"dit kan ik er niet bij hebben": de teamleider ziet het op Vandaag, besluit met een reden, en de jeugdbeschermer leest wat helpt', async () => {
  const werker = await huis.open('jeugdbeschermer')
  const { kaarten } = await haal<Kaarten>(werker, '/vandaag')
  await werker.goto(`${huis.adres}/jeugdige/${kaarten[0]?.kind.id}`)
  await werker.getByRole('button', { name: 'Dit kan ik er niet bij hebben' }).click()
  await werker.getByLabel('Waarom kunt u dit er niet bij hebben?').fill('Ik heb al twaalf gezinnen.')
  expect([...(await gebreken(werker)), ...klachtenVan(werker)]).toEqual([])
  await werker.getByRole('button', { name: 'Vraag om een besluit' }).click()
  await werker.getByText('Gemeld. Uw teamleider ziet dit').waitFor()

  const leider = await huis.open('teamleider', { breedte: 390 })
  await leider.goto(`${huis.adres}/vandaag`)
  await leider.getByText('Ik heb al twaalf gezinnen.').waitFor()
  await leider.getByRole('button', { name: /^Besluit ?: / }).click()
  await leider.getByText('niet toegekend').click()
  await leider.getByLabel('Waarom?').fill('Er is nu niemand anders.')
  await leider.getByLabel('Wat helpt deze medewerker nu?').fill('Tot januari komt er geen kind bij.')
  if (process.env.HOUVAST_BEELD) await leider.screenshot({ path: `${process.env.HOUVAST_BEELD}-melding.png`, fullPage: true })
  expect([...(await gebreken(leider)), ...klachtenVan(leider)]).toEqual([])
  await leider.getByRole('button', { name: 'Leg het besluit vast' }).click()
  await leider.getByText('Bewaard. De medewerker ziet uw besluit').waitFor()

  await werker.goto(`${huis.adres}/vandaag`)
  await werker.getByText(/niet toegekend\. Er is nu niemand anders\. Wat nu helpt: Tot januari komt er geen kind bij\./).waitFor()
  for (const page of [werker, leider]) await page.context().close()
}, 120_000)

/** Until there are 14: children of colleagues are handed over and accepted, as anybody would. */
async function vulAan(leider: Page, werker: Page, naarMedewerkerId: string): Promise<Set<string>> {
  const { kaarten } = await haal<Kaarten>(leider, '/vandaag')
  const eigen = kaarten.filter(({ vasteJeugdbeschermer }) => vasteJeugdbeschermer?.id === naarMedewerkerId).length
  const vanAnderen = kaarten.filter(({ vasteJeugdbeschermer }) => vasteJeugdbeschermer && vasteJeugdbeschermer.id !== naarMedewerkerId)
  const erbij = new Set<string>()
  const { vandaag } = await haal<{ vandaag: string }>(leider, '/ik')
  for (const { kind } of vanAnderen) {
    if (eigen + erbij.size >= 14) break
    const kaart = { naarMedewerkerId, per: vandaag, overKind: 'Van school.', mensen: 'Oma.', veiligheid: 'Rustig.', beloften: 'Bellen.' }
    const overdracht = await stuur<{ id?: string }>(leider, `/jeugdigen/${kind.id}/overdrachten`, kaart)
    if (!overdracht.id) continue
    const aanvaard = await stuur<{ id?: string }>(werker, `/overdrachten/${overdracht.id}/aanvaarding`, { gelezen: true })
    if (aanvaard.id) erbij.add(kind.id)
  }
  return erbij
}

const beelden = [
  { breedte: 1280, kleur: 'light' },
  { breedte: 390, kleur: 'dark' },
] as const

test.each(beelden)(
  'uitval is te lezen en te bedienen: $breedte pixels, $kleur',
  async (beeld) => {
    const page = await huis.open('teamleider', beeld)
    const { rijen } = await haal<{ rijen: { medewerker: { id: string } }[] }>(page, '/uitval')
    await page.goto(`${huis.adres}/vandaag`)
    await page.getByText('van u: hun jeugdbeschermer').or(page.getByText('wie hen overneemt')).first().waitFor()
    await page.goto(`${huis.adres}/uitval/${rijen[0]?.medewerker.id}`)
    await page
      .getByRole('button', { name: /^Besluit over/ })
      .first()
      .click()
    await page.getByLabel('Waarom?').waitFor()
    if (process.env.HOUVAST_BEELD) await page.screenshot({ path: `${process.env.HOUVAST_BEELD}-${beeld.breedte}.png`, fullPage: true })
    expect([...(await gebreken(page)), ...klachtenVan(page)]).toEqual([])
    await page.context().close()
  },
  120_000,
)
