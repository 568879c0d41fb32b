import type { Readable } from 'node:stream'
import { type Tabelrij, xlsxVan } from '@houvast/uitwisseling/tabel'
import type { FastifyReply } from 'fastify'
import { z } from 'zod'
import { csvTekst } from './csv.ts'

/** In which form a table leaves. */
export const Tabelvorm = z.object({ vorm: z.enum(['csv', 'xlsx']).default('csv') })
export type Tabelvorm = z.infer<typeof Tabelvorm>['vorm']

const typen: Record<Tabelvorm, string> = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}

/** The same table as on the screen, as a file. */
export function tabelbestand(reply: FastifyReply, naam: string, vorm: Tabelvorm, rijen: readonly Tabelrij[]): string | Readable {
  reply.type(typen[vorm]).header('content-disposition', `attachment; filename="${naam}.${vorm}"`)
  return vorm === 'csv' ? csvTekst(rijen) : xlsxVan(rijen)
}
