import type {
  AfloopInvoer,
  AfspraakInvoer,
  KetenAntwoord,
  KetenimportAntwoord,
  KetentellingInvoer,
  KnelpuntInvoer,
  OverlegInvoer,
  VerwachtingInvoer,
} from '@houvast/server/ketenoverleg/contract.ts'
import { queryOptions } from '@tanstack/react-query'
import type { Antwoord, Invoer } from '../../ophalen/antwoord.ts'
import { adres, haal, stuur } from '../../ophalen/ophalen.ts'

export type Keten = Antwoord<typeof KetenAntwoord>
export type Ketenafspraak = Keten['afspraken'][number]
export type Overleg = Keten['overleggen'][number]

export const ketenSleutel = ['ketenoverleg'] as const

export function ketenVraag(jeugdregio: string) {
  return queryOptions({
    queryKey: [...ketenSleutel, jeugdregio],
    queryFn: ({ signal }) => haal<Keten>('/ketenoverleg', { jeugdregio: jeugdregio || undefined }, signal),
  })
}

const bij = (soort: string, id: string, deel = '') => `/${soort}/${encodeURIComponent(id)}${deel}`

export const bewaarTelling = (inhoud: Invoer<typeof KetentellingInvoer>) => stuur<unknown>('POST', '/ketentellingen', inhoud)
export const importeer = (inhoud: string) => stuur<Antwoord<typeof KetenimportAntwoord>>('POST', '/ketentellingen/import', { inhoud })
export const bewaarVerwachting = (inhoud: Invoer<typeof VerwachtingInvoer>) => stuur<unknown>('POST', '/verwachte-uitspraken', inhoud)
export const bewaarAfspraak = (inhoud: Invoer<typeof AfspraakInvoer>) => stuur<unknown>('POST', '/ketenafspraken', inhoud)
export const bewaarVoortgang = (id: string, woorden: string) => stuur<unknown>('POST', bij('ketenafspraken', id, '/voortgang'), { woorden })
export const rondAf = (id: string, inhoud: Invoer<typeof AfloopInvoer>) =>
  stuur<unknown>('POST', bij('ketenafspraken', id, '/afloop'), inhoud)
export const bewaarOverleg = (inhoud: Invoer<typeof OverlegInvoer>) => stuur<unknown>('POST', '/ketenoverleggen', inhoud)
export const bewaarBesproken = (id: string, besproken: string) => stuur<unknown>('PUT', bij('ketenoverleggen', id), { besproken })
export const sluitAf = (id: string) => stuur<unknown>('POST', bij('ketenoverleggen', id, '/afsluiting'), {})
export const bewaarKnelpunt = (inhoud: Invoer<typeof KnelpuntInvoer>) => stuur<unknown>('POST', '/knelpunten', inhoud)
export const losOp = (id: string) => stuur<unknown>('POST', bij('knelpunten', id, '/oplossing'), {})
export const verslagAdres = (id: string) => adres(bij('ketenoverleggen', id, '/verslag'))
export const knelpuntAdres = adres('/ketenoverleg/knelpunten/export')

/** A file as the API takes it. */
export async function alsBase64(bestand: File): Promise<string> {
  const bytes = new Uint8Array(await bestand.arrayBuffer())
  let tekst = ''
  for (const byte of bytes) tekst += String.fromCharCode(byte)
  return btoa(tekst)
}
