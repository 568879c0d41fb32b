import { bestanden, type CbsBestand, kolommenVan, kolomNaam, type Posities, vereenvoudigd } from '../levering/index.ts'
import { type CbsRecords, zoalsGeleverd } from './selectie.ts'

/**
 * The records in the fixed-width layout that `leesVasteBreedte` reads with the same positions. CBS publishes those apart from the protocol: none are guessed. A date is
 * JJJJMMDD, as the protocol writes it.
 *
 * @throws RangeError with a sentence, where the positions do not know this file, lack a column that is always filled, or leave no room for a value
 */
export function vasteBreedte<B extends CbsBestand>(bestand: B, records: readonly CbsRecords[B][], posities: Posities): string {
  const plekken = posities.get(bestand)
  if (!plekken)
    throw new RangeError(
      `De posities van ${bestand} staan niet in cbs-posities.json. Vul ze daar in volgens de bestandsdefinitie van het CBS.`,
    )
  const kolommen = kolommenVan(bestanden[bestand]).map(([veld, { waarde, leeg }]) => {
    const plek = plekken.find(({ kolom }) => vereenvoudigd(kolom) === vereenvoudigd(kolomNaam(veld)))
    if (!plek && leeg === 'fout')
      throw new RangeError(`De posities van ${kolomNaam(veld)} in ${bestand} staan niet in cbs-posities.json. Vul ze daar in.`)
    return { veld, waarde, plek }
  })
  const breedte = Math.max(...plekken.map(({ tot }) => tot))
  return records
    .map((record) => {
      const regel = Array.from({ length: breedte }, () => ' ')
      const velden = zoalsGeleverd(record) as unknown as Readonly<Record<string, unknown>>
      for (const { veld, waarde, plek } of kolommen) {
        const inhoud = velden[veld]
        if (inhoud === null || inhoud === undefined) continue
        const tekst = waarde.soort === 'datum' ? waarde.schrijf(inhoud).replaceAll('-', '') : waarde.schrijf(inhoud)
        if (!plek)
          throw new RangeError(
            `De posities van ${kolomNaam(veld)} in ${bestand} staan niet in cbs-posities.json, en er is een waarde voor. Vul ze daar in.`,
          )
        if (tekst.length > plek.tot - plek.van + 1)
          throw new RangeError(
            `${kolomNaam(veld)} heeft in ${bestand} ${plek.tot - plek.van + 1} tekens ruimte, te weinig voor een waarde van ${tekst.length} tekens.`,
          )
        for (const [hoeveelste, teken] of [...tekst].entries()) regel[plek.van - 1 + hoeveelste] = teken
      }
      return `${regel.join('')}\r\n`
    })
    .join('')
}
