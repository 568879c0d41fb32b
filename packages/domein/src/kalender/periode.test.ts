import { test } from '@fast-check/vitest'
import fc from 'fast-check'
import { describe, expect } from 'vitest'
import { datumArbitrary } from '../proef/datums.ts'
import { plusDagen } from './datum.ts'
import { aantalDagen, looptOp, overlap, type Periode, voegSamen, zonder } from './periode.ts'

const dag = datumArbitrary('2026-01-01', '2026-03-01')
const periode: fc.Arbitrary<Periode> = fc
  .tuple(dag, fc.option(fc.integer({ min: 0, max: 15 }), { freq: 6 }))
  .map(([van, n]) => ({ van, tot: n === null ? null : plusDagen(van, n) }))
const perioden = fc.array(periode, { maxLength: 6 })

describe('perioden', () => {
  test('met één dag ertussen horen bij elkaar waar één dag open mag zijn, met twee niet', () => {
    const januari = { van: '2026-01-01', tot: '2026-01-31' } as const
    expect(voegSamen([{ van: '2026-02-02', tot: null }, januari], 1)).toEqual([{ van: '2026-01-01', tot: null }])
    expect(voegSamen([{ van: '2026-02-03', tot: null }, januari], 1)).toHaveLength(2)
    expect(voegSamen([{ van: '2026-02-02', tot: null }, januari])).toHaveLength(2)
    expect(voegSamen([{ van: '2026-02-01', tot: null }, januari])).toHaveLength(1)
  })

  test.prop([perioden, dag])('samengevoegd dekken zij dezelfde dagen, in volgorde en met ruimte ertussen', (alle, elke) => {
    const samen = voegSamen(alle)
    expect(samen.some((een) => looptOp(een, elke))).toBe(alle.some((een) => looptOp(een, elke)))
    for (const [plaats, een] of samen.entries()) {
      const volgende = samen[plaats + 1]
      if (volgende) expect(een.tot !== null && plusDagen(een.tot, 1) < volgende.van).toBe(true)
    }
  })

  test.prop([periode, periode, dag])('overlappen op de dagen die zij beide hebben', (een, ander, elke) => {
    const samen = overlap(een, ander)
    expect(samen !== null && looptOp(samen, elke)).toBe(looptOp(een, elke) && looptOp(ander, elke))
  })

  test.prop([periode, perioden, dag])('zonder andere houden zij de overige dagen', (een, weg, elke) => {
    const over = zonder(een, voegSamen(weg))
    expect(over.filter((stuk) => looptOp(stuk, elke))).toHaveLength(
      looptOp(een, elke) && !weg.some((ander) => looptOp(ander, elke)) ? 1 : 0,
    )
  })

  test('tellen hun eerste en laatste dag mee', () => {
    expect(aantalDagen('2026-02-27', '2026-03-02')).toBe(4)
  })
})
