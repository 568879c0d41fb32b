import type { Feiten } from '@houvast/domein/feiten'
import type { DemoLevering } from './records.ts'

/** The facts of a delivery, put together without a database: what the tests hold the import and the figures against. */
export function feitenUit(levering: DemoLevering): Feiten {
  const sleutel = (rij: { bsn: string; typeMaatregel: string; datumAanvang: string }) =>
    `${rij.bsn}|${rij.typeMaatregel}|${rij.datumAanvang}`
  const beschikkingen = Map.groupBy(levering.beschikkingen, sleutel)
  const toewijzingen = Map.groupBy(levering.toewijzingen, sleutel)
  const plannen = Map.groupBy(levering.plannen, sleutel)
  const contacten = Map.groupBy(levering.contacten, ({ bsn }) => bsn)
  const dienstverbanden = Map.groupBy(levering.dienstverbanden, ({ personeelsnummer }) => personeelsnummer)
  const afwezigheden = Map.groupBy(levering.afwezigheid, ({ personeelsnummer }) => personeelsnummer)
  const maatregelen = [
    ...levering.jeugdbescherming.map((rij) => ({ ...rij, type: rij.typeMaatregel })),
    ...levering.jeugdreclassering.map((rij) => ({ ...rij, type: rij.typeJeugdreclassering })),
  ].map((rij) => {
    const id = sleutel({ bsn: rij.bsn, typeMaatregel: rij.type, datumAanvang: rij.datumAanvang })
    return {
      ...rij,
      id,
      beschikkingen: beschikkingen.get(id) ?? [],
      toewijzingen: (toewijzingen.get(id) ?? []).map((toewijzing) => ({ ...toewijzing, medewerkerId: toewijzing.personeelsnummer })),
      plannen: plannen.get(id) ?? [],
    }
  })
  return {
    kinderen: [...Map.groupBy(maatregelen, ({ bsn }) => bsn)].map(([bsn, van]) => ({
      id: bsn,
      maatregelen: van,
      contacten: contacten.get(bsn) ?? [],
    })),
    medewerkers: new Map(
      levering.medewerkers.map((medewerker) => [
        medewerker.personeelsnummer,
        {
          ...medewerker,
          id: medewerker.personeelsnummer,
          dienstverbanden: dienstverbanden.get(medewerker.personeelsnummer) ?? [],
          afwezigheden: afwezigheden.get(medewerker.personeelsnummer) ?? [],
        },
      ]),
    ),
  }
}
