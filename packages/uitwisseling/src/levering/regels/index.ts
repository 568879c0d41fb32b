import type { Regel } from '../controle/beeld.ts'
import { datumInToekomst } from './datum-in-toekomst.ts'
import { dubbeleRij } from './dubbele-rij.ts'
import { dubbeleSleutel } from './dubbele-sleutel.ts'
import { eindeVoorBegin } from './einde-voor-begin.ts'
import { eindeZonderReden } from './einde-zonder-reden.ts'
import { elfproef } from './elfproef.ts'
import { gat } from './gat.ts'
import { kennisgevingOntbreekt } from './kennisgeving-ontbreekt.ts'
import { medewerkerNietInDienst } from './medewerker-niet-in-dienst.ts'
import { meerderjarig } from './meerderjarig.ts'
import { overdrachtSluitNietAan } from './overdracht-sluit-niet-aan.ts'
import { overgenomenVoorAanvang } from './overgenomen-voor-aanvang.ts'
import { overlap } from './overlap.ts'
import { postcodeOntbreekt } from './postcode-ontbreekt.ts'
import { redenPastNiet } from './reden-past-niet.ts'
import { redenZonderEinde } from './reden-zonder-einde.ts'
import { toewijzingBuitenMaatregel } from './toewijzing-buiten-maatregel.ts'
import { tweeGeboortedatums } from './twee-geboortedatums.ts'
import { tweeVasteMedewerkers } from './twee-vaste-medewerkers.ts'
import { misschienWachtrijAlsMedewerker, wachtrijAlsMedewerker } from './wachtrij-als-medewerker.ts'

/** Need no other record than their own and its copies. They come first: a reference may not point at a record with a fout. */
export const regelsVoorVerwijzing: readonly Regel[] = [elfproef, eindeVoorBegin, redenPastNiet, dubbeleRij, dubbeleSleutel]

/** Look at records that are good, along their references. Nothing hangs on a toewijzing, the one record that still may fall here. */
export const regelsNaVerwijzing: readonly Regel[] = [
  wachtrijAlsMedewerker,
  misschienWachtrijAlsMedewerker,
  redenZonderEinde,
  eindeZonderReden,
  overgenomenVoorAanvang,
  overdrachtSluitNietAan,
  overlap,
  gat,
  meerderjarig,
  postcodeOntbreekt,
  tweeGeboortedatums,
  kennisgevingOntbreekt,
  tweeVasteMedewerkers,
  medewerkerNietInDienst,
  toewijzingBuitenMaatregel,
  datumInToekomst,
]
