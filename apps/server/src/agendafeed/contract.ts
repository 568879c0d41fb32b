import { z } from 'zod'
import { Moment } from '../waarden.ts'

export const AgendafeedAntwoord = z.object({ gemaaktOp: Moment.nullable().describe('null: u hebt geen agenda-adres') })
export const NieuweAgendafeed = z.object({ pad: z.string().describe('het geheime adres op deze server; wordt maar één keer getoond') })
