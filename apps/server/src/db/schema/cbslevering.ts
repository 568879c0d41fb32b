import type { CbsBestand } from '@houvast/uitwisseling/levering'

/** What was delivered to CBS: not the records, but what finds them again. */
export interface CbsleveringTabel {
  id: string
  bestand: CbsBestand
  periode: string
  kennismoment: string
  geleverd_door: string
  aantal: number
  waarschuwingen: number
  sha256: string
}

export interface CbsleveringSchema {
  cbslevering: CbsleveringTabel
}
