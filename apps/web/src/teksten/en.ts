import { algemeen } from './en/algemeen.ts'
import { schil } from './en/schil.ts'
import type { Teksten } from './nl.ts'

export const en: Teksten = { algemeen, schil }
