import { bladkolommen } from '@houvast/domein/regio'
import { verhouding } from '@houvast/domein/werklast'
import type { Regioblad } from './regio.ts'

export const afgeschermd = 'minder dan 10 of afgeschermd'

/** The rows of a sheet as a table of words and numbers; a hidden one is never empty and never 0. */
export function alsRegels({ rijen, peildatum, definitieversie }: Regioblad, instelling: string): Record<string, string | number>[] {
  const toon = (getal: number | null | undefined) => getal ?? afgeschermd
  return rijen.map(({ soort, naam, jeugdregio, accounthouder, ongeverifieerd, getallen, personeel }) => ({
    peildatum,
    definities: definitieversie,
    soort,
    naam: soort === 'instelling' ? instelling : soort === 'elders' ? 'elders of gemeente niet bekend' : naam,
    jeugdregio: jeugdregio ?? '',
    accounthoudendeRegio: accounthouder ?? '',
    indelingNagekeken: ongeverifieerd ? 'nee' : 'ja',
    ...Object.fromEntries(bladkolommen.map((kolom) => [kolom, toon(getallen[kolom])])),
    wachtlijstPercentage: toon(
      getallen.wachtlijst === null || getallen.kinderen === null ? null : verhouding(100 * getallen.wachtlijst, getallen.kinderen),
    ),
    werklastPerJbjr: toon(personeel?.werklast.perJbjr),
    werklastMetOndersteunend: toon(personeel?.werklast.perMetOndersteunend),
    werklastPrimairProces: toon(personeel?.werklast.perPrimairProces),
    verloop12m: toon(personeel?.verloop12m),
    verzuim12m: toon(personeel?.verzuim12m),
  }))
}
