import { algemeen } from './nl/algemeen.ts'
import { schil } from './nl/schil.ts'
import type { Vertaling } from './vorm.ts'

export const nl = { algemeen, schil }

export type Teksten = Vertaling<typeof nl>
