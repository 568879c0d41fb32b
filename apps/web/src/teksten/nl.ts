import { aanwijzing } from './nl/aanwijzing.ts'
import { algemeen } from './nl/algemeen.ts'
import { beheer } from './nl/beheer.ts'
import { bestuursverklaring } from './nl/bestuursverklaring.ts'
import { brief } from './nl/brief.ts'
import { cbslevering } from './nl/cbslevering.ts'
import { definities } from './nl/definities.ts'
import { formulier } from './nl/formulier.ts'
import { gebeurtenis } from './nl/gebeurtenis.ts'
import { gelijkebehandeling } from './nl/gelijkebehandeling.ts'
import { importeren } from './nl/importeren.ts'
import { jeugdige } from './nl/jeugdige.ts'
import { kennisgeving } from './nl/kennisgeving.ts'
import { ketenoverleg } from './nl/ketenoverleg.ts'
import { kind } from './nl/kind.ts'
import { monitor } from './nl/monitor.ts'
import { normen } from './nl/normen.ts'
import { opnamestop } from './nl/opnamestop.ts'
import { plan } from './nl/plan.ts'
import { rechtbank } from './nl/rechtbank.ts'
import { regio } from './nl/regio.ts'
import { schil } from './nl/schil.ts'
import { sturing } from './nl/sturing.ts'
import { team } from './nl/team.ts'
import { toezicht } from './nl/toezicht.ts'
import { uitval } from './nl/uitval.ts'
import { vandaag } from './nl/vandaag.ts'
import { vaststelling } from './nl/vaststelling.ts'
import { veiligheid } from './nl/veiligheid.ts'
import { verbetering } from './nl/verbetering.ts'
import { verdeling } from './nl/verdeling.ts'
import { voogdij } from './nl/voogdij.ts'
import { wachtlijst } from './nl/wachtlijst.ts'
import { wachttijd } from './nl/wachttijd.ts'
import { weekoverleg } from './nl/weekoverleg.ts'
import { werklast } from './nl/werklast.ts'
import { werklastmelding } from './nl/werklastmelding.ts'
import { zaak } from './nl/zaak.ts'
import { zicht } from './nl/zicht.ts'
import type { Vertaling } from './vorm.ts'

export const nl = {
  aanwijzing,
  algemeen,
  beheer,
  bestuursverklaring,
  cbslevering,
  brief,
  definities,
  formulier,
  gebeurtenis,
  gelijkebehandeling,
  importeren,
  jeugdige,
  kennisgeving,
  ketenoverleg,
  kind,
  monitor,
  normen,
  opnamestop,
  plan,
  rechtbank,
  regio,
  schil,
  sturing,
  team,
  toezicht,
  uitval,
  vandaag,
  vaststelling,
  veiligheid,
  verbetering,
  verdeling,
  voogdij,
  wachtlijst,
  wachttijd,
  weekoverleg,
  werklast,
  werklastmelding,
  zaak,
  zicht,
}

export type Teksten = Vertaling<typeof nl>
