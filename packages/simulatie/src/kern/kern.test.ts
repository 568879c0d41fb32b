import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { Agenda, exp, Loting, log, normaalkwantiel } from './index.ts'

test.prop([fc.array(fc.record({ tijd: fc.integer({ min: 0, max: 20 }), wie: fc.nat(1000) }), { maxLength: 300 })])(
  'wat eerder is komt eerst, en op één moment wat eerder was gepland',
  (plannen) => {
    const agenda = new Agenda(2)
    plannen.forEach(({ tijd, wie }, nummer) => {
      agenda.plan(tijd, nummer % 16, wie)
    })
    const genomen: { tijd: number; soort: number; wie: number }[] = []
    while (agenda.neemVolgende()) genomen.push({ tijd: agenda.tijd, soort: agenda.soort, wie: agenda.wie })
    expect(genomen).toEqual(
      plannen
        .map((plan, nummer) => ({ ...plan, nummer }))
        .sort((een, ander) => een.tijd - ander.tijd || een.nummer - ander.nummer)
        .map(({ tijd, wie, nummer }) => ({ tijd, soort: nummer % 16, wie })),
    )
  },
)

describe('de loting', () => {
  // Random123 1.09, kat_vectors: threefry2x32 20.
  test.each([
    [0, 0, 0, 0, 0x6b200159, 0x99ba4efe],
    [0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff, 0x1cb996fc, 0xbb002be7],
    [0x13198a2e, 0x03707344, 0x243f6a88, 0x85a308d3, 0xc4923a9c, 0x483df7a0],
  ])('geeft de blokken die de auteurs afdrukken (%i, %i)', (zaad, stroom, wie, beurt, eerste, tweede) => {
    expect(new Loting(zaad).blok(stroom, wie, beurt)).toEqual([eerste, tweede])
  })

  test('hangt niet af van wat eerder werd geloot', () => {
    const [een, ander] = [new Loting(7), new Loting(7)]
    een.uniform(1, 2, 3)
    expect(een.uniform(4, 5, 6)).toBe(ander.uniform(4, 5, 6))
  })
})

describe('de wiskunde', () => {
  const dichtbij = (gemeten: number, bedoeld: number) => Math.abs(gemeten - bedoeld) <= 4e-16 * Math.max(Math.abs(bedoeld), 1e-300)
  test.prop([fc.double({ min: 1e-300, max: 1e300, noNaN: true })])('log ligt binnen een eenheid van de laatste plaats', (x) =>
    dichtbij(log(x), Math.log(x)),
  )
  test.prop([fc.double({ min: -700, max: 700, noNaN: true })])('exp ligt binnen een eenheid van de laatste plaats', (x) =>
    dichtbij(exp(x), Math.exp(x)),
  )
  test.each([
    [0.5, 0],
    [0.975, 1.959963984540054],
    [0.95, 1.6448536269514722],
    [0.001, -3.090232306167813],
  ])('het normale kwantiel van %f is %f', (p, kwantiel) => {
    expect(normaalkwantiel(p)).toBeCloseTo(kwantiel, 8)
  })
})
