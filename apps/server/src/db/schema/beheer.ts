import type { ConceptFormulier } from '@houvast/domein/concept'
import type { Datum } from '@houvast/domein/kalender'
import type { EigenNorm } from '@houvast/domein/termijnen'
import type { Rol } from '@houvast/domein/toegang'
import type { Generated } from 'kysely'
import type { MetHistorie, Registratie } from './basis.ts'

/** An agreement of the institution, beside the norms of the catalogue. */
export interface EigenNormTabel extends Registratie {
  id: string
  code: string
  naam: string
  naast: EigenNorm['naast']
  begint: EigenNorm['begint']
  gehaald: EigenNorm['gehaald']
  groep: EigenNorm['groep']
  aantal: number
  eenheid: EigenNorm['eenheid']
  regel: EigenNorm['regel']
  wie: string
  besluit: string
  van: Datum
  tot: Datum | null
}

export interface GebruikersrolTabel extends Registratie {
  id: string
  medewerker_id: string
  rol: Rol
  geldig: string
}

export interface NoodtoegangTabel {
  id: string
  medewerker_id: string
  jeugdige_id: string
  reden: string
  geldig: string
}

export interface IdentiteitTabel {
  uitgever: string
  onderwerp: string
  medewerker_id: string
}

export interface SessieTabel {
  tokenhash: Uint8Array
  medewerker_id: string
  csrf: string
  begonnen_op: Generated<string>
  laatst_gebruikt_op: Generated<string>
  verloopt_op: string
  id_token: string | null
}

export interface LeveringTabel {
  id: string
  naam: string
  inhoudshash: string
  status: 'gelezen' | 'uitgevoerd' | 'geweigerd'
  ontvangen_op: Generated<string>
  ontvangen_door: string | null
  uitgevoerd_op: string | null
  samenvatting: unknown
}

export interface LogboekTabel {
  volgnummer: number
  trace_id: string
  span_id: string
  naam: string
  verwerkingsactiviteit: string
  status: 'Unset' | 'Ok' | 'Error'
  uitkomst: 'toegestaan' | 'geweigerd'
  begin_op: string
  eind_op: string
  medewerker_id: string | null
  rol: string | null
  betrokkenen: string[]
  aantal_betrokkenen: number
  vorige_hash: Uint8Array
  hash: Uint8Array
}

export interface SleutelkenmerkTabel {
  enige: Generated<boolean>
  kenmerk: string
}

/** What somebody typed and has not sent yet; only its maker ever reads it. */
export interface ConceptTabel {
  medewerker_id: Generated<string>
  formulier: ConceptFormulier
  jeugdige_id: string
  /** What within the file the form is about; the child itself where there is nothing else. */
  betreft: string
  inhoud: unknown
  bewaard_op: Generated<string>
}

export interface AgendafeedTabel {
  medewerker_id: Generated<string>
  tokenhash: Uint8Array
  gemaakt_op: Generated<string>
}

export interface StukTabel {
  id: string
  jeugdige_id: string
  soort: 'brief' | 'verzoekbundel'
  titel: string
  aan: string | null
  bytes: Uint8Array
  sha256: string
  gemaakt_op: Generated<string>
  gemaakt_door: Generated<string | null>
}

export type BeheerSchema = MetHistorie<{
  eigen_norm: EigenNormTabel
  gebruikersrol: GebruikersrolTabel
}> & {
  noodtoegang: NoodtoegangTabel
  identiteit: IdentiteitTabel
  sessie: SessieTabel
  levering: LeveringTabel
  logboek: LogboekTabel
  concept: ConceptTabel
  sleutelkenmerk: SleutelkenmerkTabel
  stuk: StukTabel
  agendafeed: AgendafeedTabel
}
