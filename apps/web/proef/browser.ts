import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as wacht } from 'node:timers/promises'
import { AxeBuilder } from '@axe-core/playwright'
import type { Rol } from '@houvast/domein/toegang'
import Chromium from '@sparticuz/chromium'
import { type Browser, chromium, type Page } from 'playwright-core'

const houvast = join(import.meta.dirname, '../../server/src/cli/houvast.ts')
const startMs = 240_000

interface Beeld {
  readonly breedte?: 1280 | 390
  readonly kleur?: 'light' | 'dark'
}

export interface Proefhuis {
  readonly adres: string
  /** A browser of its own for this role, logged in through the login page as a person would. */
  open(rol: Rol, beeld?: Beeld): Promise<Page>
  sluit(): Promise<void>
}

/** A real server on an empty temporary folder with the demo institution, and a real browser. */
export async function openProefhuis(): Promise<Proefhuis> {
  const server = await getServer()
  const browser = await chromium.launch({
    executablePath: await Chromium.executablePath(),
    args: ['--no-sandbox', '--disable-dev-shm-usage', '--force-prefers-reduced-motion'],
  })
  return {
    adres: server.adres,
    open: (rol, beeld) => meldAan(browser, server.adres, rol, beeld ?? {}),
    async sluit() {
      await browser.close()
      await server.stop()
    },
  }
}

interface Server {
  readonly adres: string
  stop(): Promise<void>
}

/** While a screen is being made, HOUVAST_PROEF_ADRES names a server that runs already; its data are then changed by the tests. */
async function getServer(): Promise<Server> {
  const adres = process.env.HOUVAST_PROEF_ADRES
  if (adres) return { adres, stop: async () => {} }
  const map = await mkdtemp(join(tmpdir(), 'houvast-proef-'))
  const server = await omDeBeurt(() => startServer(map))
  return {
    adres: server.adres,
    async stop() {
      await server.stop()
      await rm(map, { recursive: true, force: true })
    },
  }
}

/** A server that starts builds the screens when they are old; two test files at once would build into the same folder. */
async function omDeBeurt<T>(werk: () => Promise<T>): Promise<T> {
  const slot = join(tmpdir(), 'houvast-proef-start')
  for (;;) {
    const gelukt = await mkdir(slot).then(
      () => true,
      () => false,
    )
    if (gelukt) break
    const begonnen = await stat(slot).catch(() => null)
    if (begonnen && Date.now() - begonnen.mtimeMs > startMs) await rm(slot, { recursive: true, force: true })
    else await wacht(250)
  }
  try {
    return await werk()
  } finally {
    await rm(slot, { recursive: true, force: true })
  }
}

async function startServer(map: string): Promise<Server> {
  const poort = 20_000 + Math.floor(Math.random() * 20_000)
  const proces = spawn(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', houvast, 'start', '--gegevens', map, '--poort', String(poort)],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  )
  return { adres: await adresVan(proces), stop: () => stop(proces) }
}

/** What the server says while it starts is kept, so that a start that fails says why. */
function adresVan(proces: ChildProcess): Promise<string> {
  const gezegd: string[] = []
  const { promise, resolve, reject } = Promise.withResolvers<string>()
  const teLang = setTimeout(() => reject(new Error(`De server startte niet.\n${gezegd.join('\n')}`)), startMs)
  for (const stroom of [proces.stdout, proces.stderr]) {
    if (stroom === null) continue
    createInterface(stroom).on('line', (regel) => {
      gezegd.push(regel)
      const adres = /Houvast is open op (http\S+)/.exec(regel)?.[1]
      if (adres) resolve(adres)
    })
  }
  proces.once('exit', () => reject(new Error(`De server stopte.\n${gezegd.join('\n')}`)))
  return promise.finally(() => clearTimeout(teLang))
}

async function stop(proces: ChildProcess): Promise<void> {
  if (proces.exitCode !== null) return
  const gestopt = once(proces, 'exit')
  proces.kill('SIGTERM')
  await gestopt
}

async function meldAan(browser: Browser, adres: string, rol: Rol, { breedte = 1280, kleur = 'light' }: Beeld): Promise<Page> {
  const hoogte = breedte === 390 ? 844 : 900
  const context = await browser.newContext({
    viewport: { width: breedte, height: hoogte },
    colorScheme: kleur,
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
  })
  context.setDefaultTimeout(15_000)
  const page = await context.newPage()
  klachten.set(page, [])
  page.on('console', (regel) => (regel.type() === 'error' ? klachten.get(page)?.push(regel.text()) : null))
  page.on('pageerror', (fout) => klachten.get(page)?.push(fout.message))
  await page.goto(adres)
  await page.locator(`button[name="persoon"][value="${rol}"]`).click()
  await page.locator('#inhoud h1').waitFor()
  // Before the login the screens ask who this is, and are told: nobody.
  klachten.set(page, [])
  return page
}

const klachten = new WeakMap<Page, string[]>()

/** What the browser complained of since the page was opened: an error in a script, or something the content policy forbade. */
export function klachtenVan(page: Page): string[] {
  return klachten.get(page) ?? []
}

/** Findings of axe on WCAG 2.2 A and AA and good practice, as sentences; and whether the page is wider than the window. */
export async function gebreken(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze()
  const teBreed = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  return [
    ...violations.map(({ id, help, nodes }) => `${id}: ${help} (${nodes.map(({ target }) => target.join(' ')).join('; ')})`),
    ...(teBreed > 0 ? [`de pagina is ${teBreed} pixels te breed`] : []),
  ]
}

/** Goes on with Tab until the focus is on what begins with these words: its own text, its label, or the question of its group. */
export async function tabTot(page: Page, naam: string): Promise<void> {
  for (let keer = 0; keer < 120; keer += 1) {
    const nu = await page.evaluate(() => {
      const plek = document.activeElement
      return plek instanceof HTMLInputElement || plek instanceof HTMLTextAreaElement
        ? (plek.closest('fieldset')?.querySelector('legend')?.textContent ?? plek.labels?.[0]?.textContent ?? '')
        : (plek?.textContent ?? '')
    })
    if (nu.trim().startsWith(naam)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`Met Tab niet te bereiken: ${naam}`)
}
