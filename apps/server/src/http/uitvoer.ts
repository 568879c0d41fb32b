import { PassThrough, type Readable } from 'node:stream'
import { schrijfTabelXlsx } from '@houvast/uitwisseling/levering'
import type { FastifyReply } from 'fastify'
import type { Document } from '../document/document.ts'
import { maakPdf } from '../document/pdf.ts'
import { csvTekst } from './csv.ts'

export type Vorm = 'csv' | 'xlsx' | 'json' | 'pdf'
type Rijen = readonly Readonly<Record<string, unknown>>[]

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
  { rijen, alles, document }: { rijen: Rijen; alles: unknown; document: () => Document },
): Promise<Readable | Buffer | string> {
  reply.type(soorten[vorm]).header('content-disposition', `attachment; filename="${naam}.${vorm}"`)
  if (vorm === 'pdf') return maakPdf(document())
  if (vorm === 'json') return JSON.stringify(alles)
  if (vorm === 'csv') return csvTekst(rijen)
  const stroom = new PassThrough()
  schrijfTabelXlsx(rijen, stroom).catch((fout: Error) => stroom.destroy(fout))
  return stroom
}
