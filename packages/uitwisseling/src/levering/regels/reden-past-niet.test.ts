import { expect, test } from 'vitest'
import { plaatsen } from '../proef/levering.ts'

const ots = (redenBeeindiging: string) => ({ redenBeeindiging, datumEinde: '2025-03-01' }) as const
const voogdij = (redenBeeindiging: string) => ({ typeMaatregel: '21', redenBeeindiging, datumEinde: '2025-03-01' }) as const

test('een reden uit de lijst van voogdij past niet bij een ots, en andersom', () => {
  expect(plaatsen('reden-past-niet', { jeugdbescherming: [ots('04'), ots('14'), voogdij('14'), voogdij('04')] })).toEqual([
    'jeugdbescherming:3 reden_beeindiging',
    'jeugdbescherming:5 reden_beeindiging',
  ])
})

test('reden 31 hoort bij het preventief justitieel kader en bij niets anders', () => {
  const reden = { redenBeeindiging: '31', datumEinde: '2025-03-01' } as const
  expect(plaatsen('reden-past-niet', { jeugdreclassering: [{ ...reden, typeJeugdreclassering: '31' }, reden] })).toEqual([
    'jeugdreclassering:3 reden_beeindiging',
  ])
})
