import type { Datum } from '@houvast/domein/kalender'
import { findGronden } from '@houvast/domein/toegang'
import type { Toegang } from '../db/als.ts'
import { findKindNamen } from '../stand/kindnaam.ts'

interface Anders {
  readonly kind: string
  readonly verschil: number
}

/**
 * Names what the reader may see of children who count otherwise; how many others there are is a number. One that is gone by now is named as it was known
 * at `eerder`.
 */
export async function metNamen<Een extends Anders>(
  t: Toegang,
  { peildatum, eerder }: { peildatum: Datum; eerder?: string },
  anders: readonly Een[],
  toelichting: (een: Een) => string,
) {
  const toonNaam = t.persoon !== null && findGronden(t.persoon.rol, 'jeugdige.naam.lezen') !== null
  const kinderen = anders.map(({ kind }) => kind)
  const namen = await findKindNamen(t.db, { peildatum, kinderen, toonNaam })
  const weg = kinderen.filter((kind) => !namen.has(kind))
  const toen = eerder && weg.length > 0 ? await findKindNamen(t.db, { peildatum, kennismoment: eerder, kinderen: weg, toonNaam }) : []
  for (const [id, naam] of toen) namen.set(id, naam)
  t.betrokken(namen.keys())
  const rijen = anders.flatMap((een) => {
    const kind = namen.get(een.kind)
    return kind ? [{ kind, verschil: een.verschil, toelichting: toelichting(een) }] : []
  })
  return { rijen, nietZichtbaar: anders.length - rijen.length }
}
