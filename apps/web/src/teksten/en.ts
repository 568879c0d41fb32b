import { algemeen } from './en/algemeen.ts'
import { formulier } from './en/formulier.ts'
import { jeugdige } from './en/jeugdige.ts'
import { kennisgeving } from './en/kennisgeving.ts'
import { kind } from './en/kind.ts'
import { schil } from './en/schil.ts'
import { vandaag } from './en/vandaag.ts'
import { wachtlijst } from './en/wachtlijst.ts'
import type { Teksten } from './nl.ts'

export const en: Teksten = { algemeen, formulier, jeugdige, kennisgeving, kind, schil, vandaag, wachtlijst }
