import { algemeen } from './nl/algemeen.ts'
import { formulier } from './nl/formulier.ts'
import { jeugdige } from './nl/jeugdige.ts'
import { kennisgeving } from './nl/kennisgeving.ts'
import { kind } from './nl/kind.ts'
import { schil } from './nl/schil.ts'
import { vandaag } from './nl/vandaag.ts'
import { wachtlijst } from './nl/wachtlijst.ts'
import type { Vertaling } from './vorm.ts'

export const nl = { algemeen, formulier, jeugdige, kennisgeving, kind, schil, vandaag, wachtlijst }

export type Teksten = Vertaling<typeof nl>
