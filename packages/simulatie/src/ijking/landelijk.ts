import { type Scenario, soorten } from '../instelling/index.ts'
import { normaalkwantiel } from '../kern/index.ts'
import { standaardwaarden, type Waarden } from './parameters.ts'

/** Children per institution, from large to small: an estimate, for what is published is the total. */
const grootten = [5000, 4500, 3800, 3200, 2800, 2400, 2200, 1900, 1600, 1300, 1100, 900, 530] as const
const totaal = grootten.reduce((som, grootte) => som + grootte, 0)

/**
 * The thirteen institutions as on 1 April 2025, in balance: as many measures begin as end. What is not published about an institution
 * is drawn evenly from what is known of all: how tight each is does not follow from its size.
 */
export function landelijk(afwijkend: Partial<Waarden> = {}): Scenario {
  const w = { ...standaardwaarden, ...afwijkend }
  const aantallen = {
    ots: w.kinderenJb * w.deelOts,
    vots: w.kinderenJb * w.deelVots,
    voogdij: w.kinderenJb * (1 - w.deelOts - w.deelVots),
    jeugdreclassering: w.kinderen - w.kinderenJb,
  }
  const verblijfJaren = { ots: w.verblijfOts, vots: w.verblijfVots, voogdij: w.verblijfVoogdij, jeugdreclassering: w.verblijfJr }
  const perSoort = (waarde: (soort: (typeof soorten)[number]) => number) =>
    Object.fromEntries(soorten.map((soort) => [soort, waarde(soort)])) as typeof verblijfJaren
  return {
    naam: 'landelijk, 1 april 2025',
    maanden: 24,
    begin: '2025-04-01',
    aanloopMaanden: 12,
    gezinsgrootte: [0.5, 0.27, 0.16, 0.07],
    verblijfJaren,
    personeel: {
      verloopPerJaar: w.verloop,
      vacatureDagen: w.vacatureDagen,
      vacatureSpreiding: w.vacatureSpreiding,
      opbouw: [
        { naDagen: 0, deel: 0 },
        { naDagen: 30, deel: 0.25 },
        { naDagen: 90, deel: 0.5 },
        { naDagen: 180, deel: 1 },
      ],
      langZiekPerJaar: w.langZiekPerJaar,
      langZiekDagen: w.langZiekDagen,
      overdrachtNaDagen: w.overdrachtNaDagen,
      kortZiekPerJaar: w.kortZiekPerJaar,
      kortZiekDagen: w.kortZiekDagen,
    },
    toetsen: { contactDagen: 7, contactwerkDagen: w.contactwerkDagen, planDagen: 42, planwerkDagen: w.planwerkDagen },
    toewijzing: { voorrangStart: w.voorrangStart, regel: 'meeste-ruimte' },
    wachtlijstNaDagen: 7,
    instellingen: grootten.map((grootte, nummer) => {
      const deel = grootte / totaal
      const krapte = normaalkwantiel((((nummer * 5 + 2) % 13) + 0.5) / 13)
      return {
        naam: `Instelling ${nummer + 1}`,
        kinderen: perSoort((soort) => aantallen[soort] * deel),
        instroomPerJaar: perSoort((soort) => (aantallen[soort] * deel) / verblijfJaren[soort]),
        teams: [
          {
            naam: 'alle medewerkers',
            plaatsen: [{ vanafMaand: 0, waarde: Math.round(w.plaatsen * deel) }],
            caseload: [{ vanafMaand: 0, waarde: w.caseload + w.caseloadSpreiding * krapte }],
          },
        ],
      }
    }),
  }
}
