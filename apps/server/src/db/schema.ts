import type { AfgeleidSchema } from './schema/afgeleid.ts'
import type { BeheerSchema } from './schema/beheer.ts'
import type { CbsleveringSchema } from './schema/cbslevering.ts'
import type { PlanSchema } from './schema/plan.ts'
import type { RechtbankSchema } from './schema/rechtbank.ts'
import type { RegistratieSchema } from './schema/registratie.ts'
import type { ToezichtSchema } from './schema/toezicht.ts'
import type { UitvalSchema } from './schema/uitval.ts'
import type { VaststellingSchema } from './schema/vaststelling.ts'
import type { VeiligheidSchema } from './schema/veiligheid.ts'
import type { VerdelingSchema } from './schema/verdeling.ts'
import type { WachtlijstSchema } from './schema/wachtlijst.ts'
import type { WerklastSchema } from './schema/werklast.ts'
import type { ZaakSchema } from './schema/zaak.ts'

export type * from './schema/afgeleid.ts'
export type * from './schema/beheer.ts'
export type * from './schema/cbslevering.ts'
export type * from './schema/plan.ts'
export type * from './schema/rechtbank.ts'
export type * from './schema/registratie.ts'
export type * from './schema/toezicht.ts'
export type * from './schema/uitval.ts'
export type * from './schema/vaststelling.ts'
export type * from './schema/veiligheid.ts'
export type * from './schema/verdeling.ts'
export type * from './schema/wachtlijst.ts'
export type * from './schema/werklast.ts'
export type * from './schema/zaak.ts'

/** Every table, a file a subject: in `schema/`. */
export type Schema = RegistratieSchema &
  AfgeleidSchema &
  BeheerSchema &
  CbsleveringSchema &
  PlanSchema &
  ZaakSchema &
  RechtbankSchema &
  ToezichtSchema &
  UitvalSchema &
  VaststellingSchema &
  VeiligheidSchema &
  VerdelingSchema &
  WachtlijstSchema &
  WerklastSchema
