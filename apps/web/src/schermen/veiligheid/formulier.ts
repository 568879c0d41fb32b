import type { Veiligheidbeeld } from './vraag.ts'

export interface FormulierEigen {
  readonly kindId: string
  readonly beeld: Veiligheidbeeld
  readonly onKlaar: (melding: string) => void
  readonly onAnnuleer: () => void
}

export const vanKind = (kindId: string, deel: string): string => `/jeugdigen/${encodeURIComponent(kindId)}/${deel}`
