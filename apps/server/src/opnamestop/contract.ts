import { z } from 'zod'
import { DatumWaarde, Id } from '../waarden.ts'

const verplicht = (melding: string) => z.string().trim().min(3, melding).max(1_000)

export const OpnamestopInvoer = z.object({
  waarvoor: verplicht('Schrijf op waarvoor de opnamestop geldt, bijvoorbeeld een regio, een team of een soort maatregel.'),
  van: DatumWaarde,
  tot: DatumWaarde.nullable(),
  beslotenDoor: verplicht('Schrijf op wie dit besloot.'),
  reden: verplicht('Schrijf op waarom.'),
  ingelicht: z.string().trim().max(1_000).default('').describe('wie ervan weten: rechtbank, Raad, gemeenten'),
  elders: z
    .int('Geef een heel getal.')
    .min(0, 'Geef een getal vanaf 0.')
    .max(100_000)
    .default(0)
    .describe('kinderen die naar een andere instelling gingen'),
})

export const OpnamestoppenAntwoord = z.object({
  rijen: z.array(OpnamestopInvoer.extend({ id: Id, geldt: z.boolean().describe('op de dag van vandaag') })),
})
