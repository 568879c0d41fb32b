import { leegPlan, type Planinhoud } from '@houvast/domein/plan'
import { expect, test } from 'vitest'
import { nl } from '../../teksten/nl.ts'
import { tijdwoorden } from '../../teksten/tijd.ts'
import { noemPlek, toonWaarde } from './woorden.ts'

const t = nl.plan
const tijd = tijdwoorden('nl')
const plan: Planinhoud = {
  ...leegPlan,
  doelen: [{ id: 'd1', voorWie: 'Sem', domein: 'school_en_werk', tekst: 'Elke dag naar school', woordenGezin: '', woordenKind: '' }],
}

test('een plek in een plan heet zoals iemand haar zou noemen', () => {
  expect(noemPlek(['beeldGezin'], [plan], t)).toBe('Wat is er aan de hand? (in de woorden van het gezin)')
  expect(noemPlek(['doelen', 'd1', 'woordenKind'], [plan], t)).toBe('Doel “Elke dag naar school”: in woorden voor het kind')
  expect(noemPlek(['doelen', 'd1'], [leegPlan, plan], t)).toBe('Doel “Elke dag naar school”')
})

test('wat er staat wordt voluit gezegd: een dag, een domein, niets, weggehaald', () => {
  expect(toonWaarde('2026-03-03', t, tijd)).toBe('di 3 maart 2026')
  expect(toonWaarde('school_en_werk', t, tijd)).toBe('School en werk')
  expect(toonWaarde(' ', t, tijd)).toBe('(leeg)')
  expect(toonWaarde(undefined, t, tijd)).toBe('(weggehaald)')
  expect(toonWaarde(plan.doelen[0], t, tijd)).toBe('Sem · School en werk · Elke dag naar school')
})
