import { test } from '@fast-check/vitest'
import fc from 'fast-check'
import { expect } from 'vitest'
import { vulIn } from './vorm.ts'

const leeg = { dag: '', gezien: null as string | null, wie: [] as string[], telt: false }

test.prop([fc.record({ dag: fc.string(), gezien: fc.option(fc.string()), wie: fc.array(fc.string()), telt: fc.boolean() })])(
  'een concept van dit formulier komt heel terug, ook na een reis als JSON',
  (vorm) => {
    expect(vulIn(leeg, JSON.parse(JSON.stringify(vorm)))).toEqual(vorm)
  },
)

test('van een ouder formulier blijft wat nog past', () => {
  expect(vulIn(leeg, { dag: 3, gezien: 'ja', wie: 'Sem', verdwenen: 'x' })).toEqual({ ...leeg, gezien: 'ja' })
})
