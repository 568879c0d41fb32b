import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { gebreken, klachtenVan, openProefhuis, type Proefhuis } from './browser.ts'

let huis: Proefhuis
beforeAll(async () => {
  huis = await openProefhuis()
}, 300_000)
afterAll(() => huis?.sluit())

const geleden = (dagen: number) => new Date(Date.now() - dagen * 86_400_000).toISOString().slice(0, 10)
const over = (dagen: number) => geleden(-dagen)

/** A child with jeugdreclassering only, whom nobody has yet: it stands on the list of the intake and of every team leader. */
async function maakKind(): Promise<string> {
  const page = await huis.open('wachtlijstbeheerder')
  const id = await page.evaluate(
    async ({ dag, einddatum }) => {
      const { csrf } = (await (await fetch('/api/v1/ik')).json()) as { csrf: string }
      const antwoord = await fetch('/api/v1/kennisgevingen', {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-csrf-token': csrf },
        body: JSON.stringify({
          jeugdige: { bsn: '999999999', geboortedatum: '20140301', geslacht: 'O', voornaam: 'Sam', achternaam: 'Proefgezin' },
          type: '41',
          datumAanvang: dag,
          datumKennisgeving: dag,
          einddatum,
        }),
      })
      return ((await antwoord.json()) as { id: string }).id
    },
    { dag: geleden(30), einddatum: over(100) },
  )
  await page.context().close()
  return id
}

/** Everything by keyboard: to a field by Tab, to a choice by typing its first words, to a button by Enter. */
function toetsenbord(page: Page) {
  const tot = async (naam: string) => {
    for (let keer = 0; keer < 120; keer += 1) {
      const nu = await page.evaluate(() => {
        const plek = document.activeElement
        const isVeld = plek instanceof HTMLInputElement || plek instanceof HTMLTextAreaElement || plek instanceof HTMLSelectElement
        if (!isVeld) return plek?.textContent ?? ''
        const groep = plek instanceof HTMLInputElement && plek.type === 'radio' ? plek.closest('fieldset')?.querySelector('legend') : null
        return groep?.textContent ?? plek.labels?.[0]?.textContent ?? ''
      })
      if (nu.startsWith(naam)) return
      await page.keyboard.press('Tab')
    }
    throw new Error(`Met Tab niet te bereiken: ${naam}`)
  }
  return {
    tot,
    async druk(naam: string) {
      await tot(naam)
      await page.keyboard.press('Enter')
    },
    async schrijf(naam: string, tekst: string) {
      await tot(naam)
      await page.keyboard.press('Control+A')
      await page.keyboard.type(tekst)
    },
    async kies(naam: string, keuze: string) {
      await tot(naam)
      await page.keyboard.type(keuze)
    },
    /** A date field takes day, month and year one after the other, as its language writes them. */
    async dag(naam: string, datum: string) {
      await tot(naam)
      const [jaar = '', maand = '', dag = ''] = datum.split('-')
      const eerst = await page.evaluate(() => new Intl.DateTimeFormat(navigator.language).formatToParts(new Date())[0]?.type)
      await page.keyboard.type(eerst === 'month' ? `${maand}${dag}${jaar}` : `${dag}${maand}${jaar}`)
      expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).value), naam).toBe(datum)
    },
  }
}

interface Beslissing {
  readonly knop: string
  readonly datum: string
  readonly wat?: string
  readonly type?: string
  readonly ingang?: string
  readonly eind?: string
  readonly reden?: string
}

async function beslis(page: Page, { knop, datum, wat, type, ingang, eind, reden }: Beslissing) {
  const toets = toetsenbord(page)
  await toets.druk(knop)
  await toets.schrijf('Gerecht', 'Rechtbank Proef')
  await toets.schrijf('Zaaknummer', 'C/10/1234')
  await toets.dag('Datum van de beschikking', datum)
  await toets.dag('Wanneer kreeg u die?', datum)
  await toets.schrijf('De beslissing', 'De kinderrechter beslist als volgt.')
  if (wat) await toets.kies('Wat besliste de rechter?', wat)
  if (type) await toets.kies('Welke maatregel begint?', type)
  if (ingang) await toets.dag('Ingangsdatum', ingang)
  if (eind) {
    await toets.dag('Einddatum in de beschikking', eind)
    await toets.tot('Staat er')
    await page.keyboard.press('ArrowRight')
  }
  if (reden) await toets.kies('Reden', reden)
  await toets.druk('Beschikking bewaren')
  await page.getByText('De beschikking is bewaard.').waitFor()
}

const kaart = (page: Page, naam: string) => page.getByRole('article', { name: naam, exact: true })

test('met alleen het toetsenbord: voorlopig, onder toezicht, verlengd en opgeheven; daarna voogdij en de jeugdreclassering gesloten', async () => {
  const kind = await maakKind()
  const page = await huis.open('teamleider')
  await page.goto(`${huis.adres}/jeugdige/${kind}`)
  await page.getByRole('link', { name: 'Maatregelen en beschikkingen' }).click()
  await kaart(page, 'Toezicht en begeleiding, gedwongen kader').waitFor()

  const nieuw = 'Beschikking vastleggen'
  await beslis(page, { knop: nieuw, datum: geleden(20), type: 'Voorlopige ondertoezicht', ingang: geleden(20), eind: over(50) })
  await beslis(page, { knop: 'Omzetting vastleggen', datum: geleden(10), type: 'Ondertoezicht', ingang: geleden(10), eind: over(5) })
  await kaart(page, 'Voorlopige ondertoezichtstelling').getByText('VOTS omgezet in OTS').waitFor()
  await beslis(page, { knop: 'Verlenging vastleggen', datum: geleden(3), ingang: over(6), eind: over(200) })
  expect(await gebreken(page)).toEqual([])
  await beslis(page, { knop: 'Opheffing vastleggen', datum: geleden(2), eind: geleden(1), reden: 'Tussentijdse' })
  await kaart(page, 'Ondertoezichtstelling').getByText('Tussentijdse opheffing').waitFor()
  await beslis(page, { knop: nieuw, datum: geleden(0), type: 'Voogdij', ingang: geleden(0) })
  await kaart(page, 'Voogdij').getByText('beginfase').waitFor()

  const toets = toetsenbord(page)
  const jr = kaart(page, 'Toezicht en begeleiding, gedwongen kader')
  await jr.getByRole('button', { name: 'Afsluiten' }).focus()
  await page.keyboard.press('Enter')
  await toets.schrijf('Naar wie', 'Wijkteam Noord')
  await toets.schrijf('Wat is er afgesproken?', 'Zij bellen deze week.')
  expect(await gebreken(page)).toEqual([])
  await toets.druk('Bewaren')
  await jr.getByText('het einde is vastgelegd').waitFor()
  await jr.getByText('Verder met: Wijkteam Noord').waitFor()
  expect(klachtenVan(page)).toEqual([])
  await page.context().close()
})

test.each([
  { breedte: 1280, kleur: 'dark' },
  { breedte: 390, kleur: 'light' },
] as const)('de zaak, de beschikking en de overdracht zijn te lezen: $breedte pixels, $kleur', async (beeld) => {
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
  if (beeld.breedte === 390) {
    await page.getByRole('button', { name: 'Overdragen aan een collega' }).click()
    await page.getByLabel('Aan wie?').selectOption({ index: 3 })
    for (const vraag of ['Wie is dit kind?', 'Wie staan er om het kind heen?', 'Hoe veilig is het kind nu?', 'Wat is er beloofd?'])
      await page.getByLabel(vraag).fill('Dat staat hier in een zin.')
    await page.getByRole('button', { name: 'Overdracht opstellen' }).click()
    await page.getByText('moet deze overdracht nog aanvaarden').waitFor()
    await page.getByRole('button', { name: 'Vandaag aan het kind verteld' }).click()
    await page.getByText('Het kind weet het sinds').waitFor()
    await kijk('overdracht')
  }
  expect(bevonden).toEqual(Object.fromEntries(Object.keys(bevonden).map((naam) => [naam, []])))
  await page.context().close()
})
