import type { Page } from 'playwright-core'

/** Far enough for the longest form; a control that is further away is not reachable for a person either. */
const hoogstens = 150

/** A page driven with the keys alone: Tab to what is named, then type or press. */
export function metToetsenbord(page: Page) {
  const nu = () =>
    page.evaluate(() => {
      const plek = document.activeElement
      const isVeld = plek instanceof HTMLInputElement || plek instanceof HTMLTextAreaElement || plek instanceof HTMLSelectElement
      if (!isVeld) return plek?.textContent ?? ''
      const isKeuze = plek instanceof HTMLInputElement && plek.type === 'radio'
      return (isKeuze ? plek.closest('fieldset')?.querySelector('legend')?.textContent : plek.labels?.[0]?.textContent) ?? ''
    })
  const toets = (naam: string) => page.keyboard.press(naam)

  /** Goes forward to the control whose label, question or text begins so; given again, to the next one of that name. */
  async function tot(naam: string): Promise<void> {
    for (let keer = 0; keer < hoogstens; keer += 1) {
      await toets('Tab')
      if ((await nu()).startsWith(naam)) return
    }
    throw new Error(`Met Tab niet te bereiken: ${naam}`)
  }
  return {
    toets,
    tot,
    async vul(naam: string, tekst: string) {
      await tot(naam)
      await page.keyboard.type(tekst)
    },
    /** Chooses the n-th answer; 0 is the first. */
    async kies(naam: string, nummer = 0) {
      await tot(naam)
      await toets('Space')
      for (let keer = 0; keer < nummer; keer += 1) await toets('ArrowDown')
    },
    /** A day in an empty date field: the first of January of this year, part by part. */
    async vulDag(naam: string) {
      await tot(naam)
      for (const _ of ['dag', 'maand', 'jaar']) {
        await toets('ArrowUp')
        await toets('ArrowRight')
      }
    },
    /** Instead of what stands there. */
    async schrijf(naam: string, tekst: string) {
      await tot(naam)
      await toets('Control+A')
      await page.keyboard.type(tekst)
    },
    /** In a list: the first answer that begins so. */
    async kiesUit(naam: string, keuze: string) {
      await tot(naam)
      await page.keyboard.type(keuze)
    },
    /** A day, part by part; whether a browser asks for the day or the month first, it does not say. */
    async dag(naam: string, datum: string) {
      await tot(naam)
      const [jaar = '', maand = '', dag = ''] = datum.split('-')
      const gezet = () => page.evaluate(() => (document.activeElement as HTMLInputElement).value)
      for (const delen of [
        [maand, dag, jaar],
        [dag, maand, jaar],
      ]) {
        for (const deel of delen) await page.keyboard.type(deel)
        if ((await gezet()) === datum) return
        for (const _ of ['jaar', 'tweede']) await toets('ArrowLeft')
      }
      throw new Error(`${naam} werd ${await gezet()} in plaats van ${datum}`)
    },
    async druk(naam: string) {
      await tot(naam)
      await toets('Enter')
    },
  }
}
