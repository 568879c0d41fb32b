import { test as eigenschap, fc } from '@fast-check/vitest'
import { expect, test } from 'vitest'
import { logrank, type Waarneming } from './index.ts'
import { waarnemingen } from './proef/waarnemingen.ts'

/** Every way to choose that many of so many. */
function keuzen(aantal: number, uit: number): number[][] {
  if (aantal === 0) return [[]]
  return Array.from({ length: uit }, (_, hoogste) => hoogste).flatMap((hoogste) =>
    keuzen(aantal - 1, hoogste).map((keuze) => [...keuze, hoogste]),
  )
}

const verdeel = (rijen: readonly Waarneming[], eerste: readonly number[]) =>
  rijen.map((rij, plek) => ({ ...rij, groep: eerste.includes(plek) ? 'een' : 'ander' }))

eigenschap.prop([waarnemingen({ meeste: 8 }), fc.integer({ min: 1, max: 7 })], { numRuns: 40 })(
  'over alle verdelingen in twee groepen is het verschil gemiddeld nul, en zijn spreiding wat de toets ervan verwacht',
  (rijen, aantal) => {
    // Exchangeable rows only: with delayed entry who is at risk depends on the labels as well.
    const allen = rijen.map(({ stop, gebeurtenis }) => ({ stop, gebeurtenis }))
    fc.pre(aantal < allen.length && allen.some(({ gebeurtenis }) => gebeurtenis > 0))
    const uitkomsten = keuzen(aantal, allen.length).flatMap((eerste) => {
      try {
        const { groepen, covarianties } = logrank(verdeel(allen, eerste))
        const een = groepen.findIndex(({ groep }) => groep === 'een')
        return [{ verschil: (groepen[een]?.waargenomen ?? 0) - (groepen[een]?.verwacht ?? 0), variantie: covarianties[een]?.[een] ?? 0 }]
      } catch (fout) {
        if (!(fout instanceof RangeError)) throw fout
        return [{ verschil: 0, variantie: 0 }]
      }
    })
    const gemiddelde = (waarden: number[]) => waarden.reduce((som, waarde) => som + waarde, 0) / waarden.length
    expect(gemiddelde(uitkomsten.map(({ verschil }) => verschil))).toBeCloseTo(0, 10)
    expect(gemiddelde(uitkomsten.map(({ verschil }) => verschil ** 2))).toBeCloseTo(
      gemiddelde(uitkomsten.map(({ variantie }) => variantie)),
      10,
    )
  },
)

eigenschap.prop([waarnemingen({ meeste: 30 })])(
  'waargenomen en verwacht zijn samen gelijk, en de volgorde van de groepen maakt niet uit',
  (rijen) => {
    const drie = rijen.map((rij, plek) => ({ ...rij, groep: ['a', 'b', 'c'][plek % 3] ?? '' }))
    const reken = (rij: typeof drie) => {
      try {
        return logrank(rij)
      } catch (fout) {
        if (fout instanceof RangeError) return null
        throw fout
      }
    }
    const uitkomst = reken(drie)
    fc.pre(uitkomst !== null)
    const som = (wat: 'waargenomen' | 'verwacht') => uitkomst?.groepen.reduce((totaal, groep) => totaal + groep[wat], 0) ?? Number.NaN
    expect(som('waargenomen')).toBeCloseTo(som('verwacht'), 10)
    expect(reken(drie.toReversed())?.chikwadraat).toBeCloseTo(uitkomst?.chikwadraat ?? Number.NaN, 6)
  },
)

test('twee lagen die elk niets verschillen, geven samen niets; zonder lagen lijkt er wel een verschil', () => {
  const rij = (laag: string, groep: string, stop: number) => ({ laag, groep, stop, gebeurtenis: 1 })
  const snel = [1, 2, 3, 4].flatMap((stop) => [rij('snel', 'a', stop), rij('snel', 'a', stop), rij('snel', 'b', stop)])
  const traag = [11, 12, 13, 14].flatMap((stop) => [rij('traag', 'a', stop), rij('traag', 'b', stop), rij('traag', 'b', stop)])
  expect(logrank([...snel, ...traag]).chikwadraat).toBeCloseTo(0, 12)
  expect(logrank([...snel, ...traag].map(({ laag: _, ...zonder }) => zonder)).chikwadraat).toBeGreaterThan(1)
})

test('één groep, of groepen die nooit tegelijk in beeld waren, zijn niet te vergelijken', () => {
  expect(() => logrank([{ groep: 'a', stop: 3, gebeurtenis: 1 }])).toThrow('twee groepen')
  expect(() =>
    logrank([
      { groep: 'a', stop: 3, gebeurtenis: 1 },
      { groep: 'b', start: 3, stop: 6, gebeurtenis: 1 },
    ]),
  ).toThrow(RangeError)
})
