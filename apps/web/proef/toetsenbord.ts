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
    async druk(naam: string) {
      await tot(naam)
      await toets('Enter')
    },
  }
}
