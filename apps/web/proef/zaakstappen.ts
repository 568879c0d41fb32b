import { leesPdf } from '@houvast/server/document/leespdf.ts'
import type { Page } from 'playwright-core'
import type { Proefhuis } from './browser.ts'
import { metToetsenbord } from './toetsenbord.ts'

export const geleden = (dagen: number) => new Date(Date.now() - dagen * 86_400_000).toISOString().slice(0, 10)
export const over = (dagen: number) => geleden(-dagen)

interface Begin {
  /** As the list of measures calls it, from its first letter. */
  readonly maatregel: string
  readonly begint: string
  readonly eind: string | null
}

/** The intake registers what the court let know, with the keys alone, and names the worker who takes the child; gives the child's id. */
export async function registreer(huis: Proefhuis, werker: Page, { maatregel, begint, eind }: Begin): Promise<string> {
  const intake = await huis.open('wachtlijstbeheerder')
  const { dag, druk, kies, kiesUit, tot, vul } = metToetsenbord(intake)
  await intake.goto(`${huis.adres}/kennisgeving`)
  await intake.getByText('Is het BSN bekend?').waitFor()
  await tot('Is het BSN bekend?')
  await intake.keyboard.press('ArrowDown')
  await dag('Geboortedatum', '2013-04-01')
  await kies('Geslacht', 2)
  await vul('Voornaam', 'Sem')
  await vul('Achternaam', 'Proefgezin')
  await kiesUit('Maatregel', maatregel)
  await dag('Kennisgeving ontvangen op', begint)
  await dag('De maatregel begint op', begint)
  if (eind !== null) await dag('De maatregel duurt tot en met', eind)
  await druk('Kennisgeving bewaren')
  await intake.waitForURL(/\/jeugdige\/[0-9a-f-]+$/)
  const id = intake.url().split('/').at(-1) ?? ''
  const { medewerkerId } = await werker.evaluate(async () => (await fetch('/api/v1/ik')).json())
  await intake.evaluate(
    async ({ id, medewerkerId, van }) => {
      const { csrf } = await (await fetch('/api/v1/ik')).json()
      const { maatregelen } = await (await fetch(`/api/v1/jeugdigen/${id}`)).json()
      const antwoord = await fetch(`/api/v1/jeugdigen/${id}/toewijzingen`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-csrf-token': csrf },
        body: JSON.stringify({ maatregelIds: [maatregelen[0].id], medewerkerId, rol: 'vast', van }),
      })
      if (!antwoord.ok) throw new Error(await antwoord.text())
    },
    { id, medewerkerId, van: begint },
  )
  await intake.context().close()
  return id
}

/** The child was seen on that day. */
export async function legContactVast(page: Page, datum: string, feit: string): Promise<void> {
  const { dag, druk, kies, vul } = metToetsenbord(page)
  await druk('Contact vastleggen')
  await kies('Wanneer?', 2)
  await dag('Welke dag?', datum)
  await kies('Wie hebt u gesproken?')
  await kies('Hoe?')
  await kies('Hebt u het kind zelf gezien?')
  await vul('Wat hebt u gezien en gehoord?', feit)
  await druk('Contact bewaren')
  await page.getByText(feit).first().waitFor()
}

interface Beslissing {
  readonly knop: string
  readonly datum: string
  readonly type?: string
  readonly ingang?: string
  readonly eind?: string
  readonly reden?: string
}

/** What the court decided, from the case. */
export async function legBeschikkingVast(page: Page, { knop, datum, type, ingang, eind, reden }: Beslissing): Promise<void> {
  const { dag, druk, kiesUit, schrijf, tot } = metToetsenbord(page)
  await druk(knop)
  await schrijf('Gerecht', 'Rechtbank Proef')
  await schrijf('Zaaknummer', 'C/10/1234')
  await dag('Datum van de beschikking', datum)
  await dag('Wanneer kreeg u die?', datum)
  await schrijf('De beslissing', 'De kinderrechter beslist als volgt.')
  if (type) await kiesUit('Welke maatregel begint?', type)
  if (ingang) await dag('Ingangsdatum', ingang)
  if (eind) {
    await dag('Einddatum in de beschikking', eind)
    await tot('Staat er')
    await page.keyboard.press('ArrowRight')
  }
  if (reden) await kiesUit('Reden', reden)
  await druk('Beschikking bewaren')
  await page.getByText('De beschikking is bewaard.').waitFor()
}

/** A short plan from the first word to adopted; with an order of supervision the family was offered its own first. */
export async function maakPlan(page: Page, { metFamiliegroepsplan }: { metFamiliegroepsplan: boolean }): Promise<void> {
  const { druk, kies, vul, vulDag } = metToetsenbord(page)
  if (metFamiliegroepsplan) {
    await druk('Vastleggen over het familiegroepsplan')
    await kies('Wat is er gebeurd?', 2)
    await kies('Op welke grond?')
    await vul('Waarom?', 'De moeder wil dat wij het plan schrijven.')
    await druk('Bewaren')
    await page.getByText('De moeder wil dat wij het plan schrijven.').waitFor()
  }
  await druk('Plan beginnen')
  await page.getByRole('button', { name: 'Tekst bewaren' }).waitFor()
  await vul('Wat is er aan de hand? (professional)', 'Sem gaat al drie weken niet naar school.')
  await vul('Wat is er aan de hand? (in de woorden', 'Sem wordt gepest.')
  await druk('Doel toevoegen')
  await page.keyboard.type('Sem')
  await vul('Wat willen we bereiken?', 'Sem gaat elke dag naar school.')
  await vul('In woorden voor het kind', 'Jij gaat weer naar school.')
  await druk('Actie toevoegen')
  await page.keyboard.type('Gesprek met school')
  await vul('Wie?', 'Anna')
  await vulDag('Uiterlijk')
  await vul('Dit plan in woorden voor het kind', 'Wij helpen je om weer naar school te gaan.')
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
    await druk('Standpunt bewaren')
    await page.getByText(woorden, { exact: true }).waitFor()
  }
  await druk('Vastleggen dat het is besproken')
  await page.getByText('besproken, nog niet vastgesteld').waitFor()
  await druk('Plan vaststellen')
  await page.getByText('geldt sinds').waitFor()
}

/** Who goes on with the family, and what was agreed with them. */
export async function sluitAf(page: Page, reden?: string): Promise<void> {
  const { druk, kiesUit, schrijf } = metToetsenbord(page)
  await druk('Afsluiten')
  if (reden) await kiesUit('Reden', reden)
  await schrijf('Naar wie', 'Wijkteam Noord')
  await schrijf('Wat is er afgesproken?', 'Zij bellen deze week.')
  await druk('Bewaren')
  await page.getByText('Verder met: Wijkteam Noord').first().waitFor()
}

/** The text of the PDF behind a link, as another program reads it. */
export async function leesPdfAchter(page: Page, adres: string, naam: RegExp): Promise<string> {
  const verwijzing = page.getByRole('status').getByRole('link', { name: naam })
  await verwijzing.waitFor()
  const antwoord = await page.request.get(`${adres}${await verwijzing.getAttribute('href')}`)
  const { tekst, pdfua } = await leesPdf(await antwoord.body())
  if (pdfua !== '1') throw new Error('De PDF is niet toegankelijk.')
  return tekst
}

/** A letter about closing, to the parents; gives its text. */
export async function maakAfsluitbrief(page: Page, adres: string): Promise<string> {
  const { dag, druk, kiesUit, schrijf } = metToetsenbord(page)
  await kiesUit('Welke brief', 'Afsluiting')
  await schrijf('Aan', 'de ouders')
  await dag('Laatste dag', over(0))
  await schrijf('Waarom wij stoppen', 'Het gaat goed op school en thuis.')
  await schrijf('Bij wie hulp te vinden is', 'Wijkteam Noord')
  await druk('Toon de brief')
  await page.getByRole('article', { name: 'Zo wordt de brief' }).waitFor()
  await druk('Maak de brief als PDF')
  return leesPdfAchter(page, adres, /^Open als PDF/)
}
