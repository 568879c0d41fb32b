import type { Definitieparameters, Parameternaam } from './parameters.ts'

const codes = (lijst: readonly string[]) => lijst.join(', ')

const zinnen: { readonly [Naam in Parameternaam]: (waarde: Definitieparameters[Naam]) => string } = {
  jeugdbescherming: (types) => `jeugdbescherming is code ${codes(types)}`,
  jeugdreclassering: (types) => `jeugdreclassering is code ${codes(types)}`,
  functiegroepen: ({ jbjr, metOndersteunend, primairProces }) =>
    `eerste groep ${codes(jbjr)}; met ondersteuners ${codes(metOndersteunend)}; primair proces ${codes(primairProces)}`,
  wachtlijstNaWerkdagen: (dagen) => `op de wachtlijst na ${dagen} werkdagen`,
  langdurigVanafDag: (dag) => `langdurig ziek vanaf dag ${dag}`,
  grootsteGatInKeten: (dagen) => `hoogstens ${dagen} ${dagen === 1 ? 'dag' : 'dagen'} tussen twee maatregelen`,
  eersteContactWerkdagen: (dagen) => `eerste contact binnen ${dagen} werkdagen`,
  planDagen: (dagen) => `plan binnen ${dagen} dagen`,
  klokvensterMaanden: (maanden) => `termijnen van de laatste ${maanden} maanden`,
  personeelsvensterMaanden: (maanden) => `verloop en verzuim over ${maanden} maanden`,
  referentielijnProcent: (procent) => `referentielijn van ${procent}%`,
  kleinsteCel: (aantal) => `geen aantal onder ${aantal} buiten de instelling`,
}

/** What a parameter says, in words that fit in a sentence. */
export function parameterInWoorden<Naam extends Parameternaam>(naam: Naam, parameters: Definitieparameters): string {
  return zinnen[naam](parameters[naam])
}

/** Why a child counts otherwise under other parameters. */
export function redenInWoorden(
  verschil: number,
  door: readonly Parameternaam[],
  van: Definitieparameters,
  naar: Definitieparameters,
): string {
  const redenen = door.map((naam) => `${parameterInWoorden(naam, naar)} (nu: ${parameterInWoorden(naam, van)})`)
  return `${verschil > 0 ? 'Gaat meetellen' : 'Telt niet meer mee'}, door: ${redenen.join('; ')}.`
}
