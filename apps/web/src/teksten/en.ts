import { aanwijzing } from './en/aanwijzing.ts'
import { algemeen } from './en/algemeen.ts'
import { beheer } from './en/beheer.ts'
import { bestuursverklaring } from './en/bestuursverklaring.ts'
import { brief } from './en/brief.ts'
import { cbslevering } from './en/cbslevering.ts'
import { definities } from './en/definities.ts'
import { formulier } from './en/formulier.ts'
import { gebeurtenis } from './en/gebeurtenis.ts'
import { gelijkebehandeling } from './en/gelijkebehandeling.ts'
import { importeren } from './en/importeren.ts'
import { jeugdige } from './en/jeugdige.ts'
import { kennisgeving } from './en/kennisgeving.ts'
import { ketenoverleg } from './en/ketenoverleg.ts'
import { kind } from './en/kind.ts'
import { monitor } from './en/monitor.ts'
import { normen } from './en/normen.ts'
import { opnamestop } from './en/opnamestop.ts'
import { plan } from './en/plan.ts'
import { rechtbank } from './en/rechtbank.ts'
import { regio } from './en/regio.ts'
import { schil } from './en/schil.ts'
import { sturing } from './en/sturing.ts'
import { team } from './en/team.ts'
import { toezicht } from './en/toezicht.ts'
import { uitval } from './en/uitval.ts'
import { vandaag } from './en/vandaag.ts'
import { vaststelling } from './en/vaststelling.ts'
import { veiligheid } from './en/veiligheid.ts'
import { verbetering } from './en/verbetering.ts'
import { verdeling } from './en/verdeling.ts'
import { voogdij } from './en/voogdij.ts'
import { wachtlijst } from './en/wachtlijst.ts'
import { wachttijd } from './en/wachttijd.ts'
import { weekoverleg } from './en/weekoverleg.ts'
import { werklast } from './en/werklast.ts'
import { werklastmelding } from './en/werklastmelding.ts'
import { zaak } from './en/zaak.ts'
import { zicht } from './en/zicht.ts'
import type { Teksten } from './nl.ts'

export const en: Teksten = {
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
