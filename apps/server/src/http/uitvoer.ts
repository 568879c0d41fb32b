import type { Readable } from 'node:stream'
import { type Tabelrij, xlsxVan } from '@houvast/uitwisseling/tabel'
import type { FastifyReply } from 'fastify'
import type { Document } from '../document/document.ts'
import { maakPdf } from '../document/pdf.ts'
import { csvTekst } from './csv.ts'

export type Vorm = 'csv' | 'xlsx' | 'json' | 'pdf'

const soorten: Record<Vorm, string> = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  json: 'application/json; charset=utf-8',
  pdf: 'application/pdf',
}

/** The same rows in the form that was asked for; a PDF says them in words. What is sent is what was found in the transaction that logged it. */
export async function stuurUitvoer(
  reply: FastifyReply,
  { naam, vorm }: { naam: string; vorm: Vorm },
  { rijen, alles, document }: { rijen: readonly Tabelrij[]; alles: unknown; document: () => Document },
): Promise<Readable | Buffer | string> {
  reply.type(soorten[vorm]).header('content-disposition', `attachment; filename="${naam}.${vorm}"`)
  if (vorm === 'pdf') return maakPdf(document())
  if (vorm === 'json') return JSON.stringify(alles)
  return vorm === 'csv' ? csvTekst(rijen) : xlsxVan(rijen)
}
