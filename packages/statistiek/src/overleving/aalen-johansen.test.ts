import { test as eigenschap } from '@fast-check/vitest'
import { expect } from 'vitest'
import { aalenJohansen, kaplanMeier, type Waarneming } from './index.ts'
import { waarnemingen } from './proef/waarnemingen.ts'

/** Straight from the definition, with a weight for each row. */
function kansenMet(rijen: readonly Waarneming[], gewichten: readonly number[], tot: number, soort: number): number {
  const som = (welke: (rij: Waarneming) => boolean) =>
    rijen.reduce((totaal, rij, plek) => (welke(rij) ? totaal + (gewichten[plek] ?? 0) : totaal), 0)
  let over = 1
  let kans = 0
  for (let tijd = 1; tijd <= tot; tijd++) {
    const y = som(({ start = -1, stop }) => start < tijd && tijd <= stop)
    if (y <= 0) continue
    kans += (over * som(({ stop, gebeurtenis }) => stop === tijd && gebeurtenis === soort)) / y
    over *= 1 - som(({ stop, gebeurtenis }) => stop === tijd && gebeurtenis > 0) / y
  }
  return kans
}

eigenschap.prop([waarnemingen({ soorten: 3 })])('wat op een manier is geëindigd en wat nog loopt, is samen alles', (rijen) => {
  for (const { nogNiets, uitkomsten } of aalenJohansen(rijen))
    expect(uitkomsten.reduce((som, { kans }) => som + kans, nogNiets.kans)).toBeCloseTo(1, 12)
})

eigenschap.prop([waarnemingen()])('met één soort gebeurtenis is het wat Kaplan–Meier overlaat', (rijen) => {
  const overleving = kaplanMeier(rijen).stappen.map((stap) => stap.overleving)
  for (const [plek, { nogNiets }] of aalenJohansen(rijen).entries()) expect(nogNiets.kans).toBeCloseTo(overleving[plek] ?? Number.NaN, 12)
})

eigenschap.prop([waarnemingen({ soorten: 2, meeste: 15 })])(
  'de kans en haar fout volgen uit de definitie, door elke rij een fractie zwaarder te wegen',
  (rijen) => {
    const een = rijen.map(() => 1)
    const h = 1e-4
    for (const { tijd, uitkomsten } of aalenJohansen(rijen)) {
      for (const [plek, { kans, standaardfout }] of uitkomsten.entries()) {
        expect(kans).toBeCloseTo(kansenMet(rijen, een, tijd, plek + 1), 12)
        const invloeden = rijen.map((_, rij) => {
          const met = (verschil: number) =>
            kansenMet(
              rijen,
              een.map((gewicht, ander) => (ander === rij ? gewicht + verschil : gewicht)),
              tijd,
              plek + 1,
            )
          return (met(h) - met(-h)) / (2 * h)
        })
        expect(standaardfout).toBeCloseTo(Math.hypot(...invloeden), 6)
      }
    }
  },
)
