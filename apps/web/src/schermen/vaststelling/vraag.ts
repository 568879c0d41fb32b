import type {
  ConceptAntwoord,
  HerberekeningAntwoord,
  NieuweVaststelling,
  VaststellingAntwoord,
  VaststellingenAntwoord,
  VerschilAntwoord,
} from '@houvast/server/vaststelling/contract.ts'
import { queryOptions } from '@tanstack/react-query'
import type { Antwoord, Invoer } from '../../ophalen/antwoord.ts'
import { adres, haal, stuur } from '../../ophalen/ophalen.ts'
import type { Kinderen } from '../definities/Anderskinderen.tsx'

export type Concept = Antwoord<typeof ConceptAntwoord>
export type Inhoud = Concept['inhoud']
export type Vaststellingbeeld = Antwoord<typeof VaststellingAntwoord>
export type Verschil = Antwoord<typeof VerschilAntwoord>

const plek = (id: string, deel = '') => `/vaststellingen/${encodeURIComponent(id)}${deel}`

export const vaststellingenVraag = queryOptions({
  queryKey: ['vaststellingen'],
  queryFn: ({ signal }) => haal<Antwoord<typeof VaststellingenAntwoord>>('/vaststellingen', {}, signal),
})

export function vaststellingVraag(id: string) {
  return queryOptions({ queryKey: ['vaststellingen', id], queryFn: ({ signal }) => haal<Vaststellingbeeld>(plek(id), {}, signal) })
}

export function toenVraag(id: string) {
  return queryOptions({
    queryKey: ['vaststellingen', id, 'toen'],
    queryFn: ({ signal }) => haal<Antwoord<typeof HerberekeningAntwoord>>(plek(id, '/zoals-toen'), {}, signal),
  })
}

export function nuVraag(id: string) {
  return queryOptions({
    queryKey: ['vaststellingen', id, 'nu'],
    queryFn: ({ signal }) => haal<Verschil>(plek(id, '/zoals-nu'), {}, signal),
  })
}

export function nuKinderenVraag(id: string, telling: Kinderen['telling']) {
  return {
    queryKey: ['vaststellingen', id, 'nu', telling],
    queryFn: ({ signal }: { signal: AbortSignal }) => haal<Kinderen>(plek(id, '/kinderen'), { telling }, signal),
  }
}

export const bestandAdres = (id: string, soort: 'json' | 'pdf'): string => adres(plek(id, `/${soort}`))

export const maakConcept = (peildatum: string) => stuur<Concept>('POST', '/vaststellingen/concept', { peildatum })
export const stelVast = (nieuw: Invoer<typeof NieuweVaststelling>) => stuur<{ id: string }>('POST', '/vaststellingen', nieuw)
