import { type Telling, tellingen } from '@houvast/domein/monitor'
import type { Personeelsbijdrage } from '@houvast/domein/personeel'

export type Personeelsdeel = keyof Personeelsbijdrage

const isTelling = (pad: string): pad is Telling => (tellingen as readonly string[]).includes(pad)

/** The sums over children that a figure is made of; the figure itself where it is one. */
export function tellingenVan(pad: string): readonly Telling[] {
  if (isTelling(pad)) return [pad]
  if (pad === 'wachtlijst.percentage') return ['wachtlijst.totaal', 'kinderen.totaal']
  if (pad.startsWith('wisselingen')) return ['wisselingen.som', 'kinderen.totaal']
  return pad.startsWith('werklast') ? ['kinderen.totaal'] : []
}

const perGroep = { perJbjr: 'jbjr', perMetOndersteunend: 'metOndersteunend', perPrimairProces: 'primairProces' } as const

/** What of a worker a figure is made of. */
export function personeelsdelenVan(pad: string): readonly Personeelsdeel[] {
  const [figuur, deel] = pad.split('.')
  if (figuur === 'fte') return [deel as keyof Personeelsbijdrage]
  if (figuur === 'werklast') return [perGroep[deel as keyof typeof perGroep]]
  if (figuur === 'verloop12m') return ['vertrokken', 'koppen']
  return figuur === 'verzuim12m' ? ['fteDagen', 'ziek'] : []
}
