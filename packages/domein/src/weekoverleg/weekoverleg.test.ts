import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { dagenTussen, plusDagen } from '../kalender/datum.ts'
import {
  dagenTussenWeekoverleg,
  findVeranderingen,
  kanBesluiten,
  type Laatstelijk,
  weekbesluiten,
  weekoverlegUiterlijk,
} from './weekoverleg.ts'

const niets: Laatstelijk = { nieuw: null, spoed: null, gezien: null, contact: null, poging: null, plan: null, termijn: null }

describe('een weekoverleg', () => {
  test('is er elke week, en niet als niemand wacht', () => {
    expect(weekoverlegUiterlijk('2026-11-16', '2026-01-05')).toBe('2026-11-23')
    expect(weekoverlegUiterlijk('2026-11-16', null)).toBeNull()
  })

  test('is er voor wie pas wacht ook binnen een week, hoe lang geleden het vorige ook was', () => {
    expect(weekoverlegUiterlijk(null, '2026-11-20')).toBe('2026-11-27')
    expect(weekoverlegUiterlijk('2026-03-02', '2026-11-20')).toBe('2026-11-27')
  })

  test('laat een kind met spoed niet wachten', () => {
    expect(weekbesluiten.filter((besluit) => kanBesluiten(besluit, true))).toEqual(['toewijzen'])
    expect(weekbesluiten.filter((besluit) => kanBesluiten(besluit, false))).toEqual([...weekbesluiten])
  })
})

describe('wat er veranderde', () => {
  test('is alles wat sinds het vorige overleg gebeurde, de dag zelf erbij', () => {
    const kind = { ...niets, nieuw: '2026-10-01', gezien: '2026-11-16', contact: '2026-11-18', plan: '2026-11-02' } as const
    expect(findVeranderingen(kind, '2026-11-16')).toEqual(['gezien', 'contact'])
    expect(findVeranderingen(kind, '2026-11-19')).toEqual([])
  })

  test('is van een kind dat er nog niet stond alleen dat', () => {
    expect(findVeranderingen({ ...niets, nieuw: '2026-11-17', contact: '2026-11-18' }, '2026-11-16')).toEqual(['nieuw'])
    expect(findVeranderingen({ ...niets, nieuw: '2026-01-05' }, null)).toEqual(['nieuw'])
  })
})

const dag = fc.integer({ min: 0, max: 400 }).map((dagen) => plusDagen('2026-01-01', dagen))

test.prop([fc.option(dag), dag])(
  'het volgende overleg is nooit later dan een week na het vorige, voor wie toen al wachtte',
  (laatste, sinds) => {
    const uiterlijk = weekoverlegUiterlijk(laatste, sinds)
    expect(uiterlijk).not.toBeNull()
    if (uiterlijk === null) return
    expect(dagenTussen(sinds, uiterlijk)).toBeGreaterThanOrEqual(dagenTussenWeekoverleg)
    if (laatste !== null && laatste >= sinds) expect(dagenTussen(laatste, uiterlijk)).toBe(dagenTussenWeekoverleg)
  },
)
