import type { team as nl } from '../nl/team.ts'
import type { Vertaling } from '../vorm.ts'

const kind = (aantal: number) => (aantal === 1 ? '1 child' : `${aantal} children`)
const verb = (aantal: number, een: string, meer: string) => (aantal === 1 ? een : meer)

export const team: Vertaling<typeof nl> = {
  teamsKop: (teams, kinderen, werklast) => `${teams} teams carry ${kinderen} children together: ${werklast} per fte.`,
  teamsKopZonder: (teams, kinderen) => `${teams} teams carry ${kinderen} children together.`,
  teamsToelichting: (afwezig, getal) =>
    afwezig === 0 ? 'Nobody is reported absent.' : afwezig === 1 ? '1 worker is absent.' : `${getal} workers are absent.`,
  teamsLeegTitel: 'There are no teams yet',
  teamsLeeg: 'Teams and workers come from a delivery of staff. Ask the data-analist (data analyst) to read one in.',
  bijschrift: 'Teams and their load',
  team: 'Team',
  kinderen: 'Children',
  fte: 'Fte',
  werklast: 'Children per fte',
  afwezig: 'Absent',
  uwTeam: 'your team',
  figuurWerklast: 'the werklast (load)',
  zonderRegio: 'without jeugdregio (youth region)',
  geenFte: 'no fte known',
  terug: 'All teams',
  besluitKop: (aantal, getal) => (aantal === 1 ? '1 child asks for a decision.' : `${getal} children ask for a decision.`),
  besluitUitleg:
    'Their vaste jeugdbeschermer (fixed worker) has been ill for over four weeks. Assign them to somebody else, or agree who stands in.',
  naarWachtlijst: 'To the wachtlijst (waiting list)',
  rustigKop: (naam, aantal, kinderen) =>
    aantal === 1 ? `In ${naam} 1 worker carries ${kinderen} children.` : `In ${naam} ${aantal} workers carry ${kinderen} children.`,
  samenvatting: (naam, kinderen, afwezig) => `${naam}: ${kinderen} children, ${afwezig} absent.`,
  teLaatTotaal: (aantal, getal) =>
    aantal === 0
      ? 'No term has been missed for any child.'
      : aantal === 1
        ? 'For 1 child a term has been missed.'
        : `For ${getal} children a term has been missed.`,
  groepAfwezig: (aantal) => `Absent (${aantal})`,
  groepAanwezig: (aantal) => `At work (${aantal})`,
  groepOverig: (aantal) => `Without children of their own (${aantal})`,
  leegTitel: 'Nobody works in this team on this day',
  leeg: 'Workers come from a delivery of staff. Choose another day, or ask the data-analist (data analyst) whether the file medewerkers is right.',
  functie: {
    jeugdbeschermer: 'jeugdbeschermer (youth protection worker)',
    jeugdreclasseerder: 'jeugdreclasseerder (youth probation worker)',
    ondersteunend: 'support worker',
    gedragswetenschapper: 'gedragswetenschapper (behavioural scientist)',
    teamleider: 'team leader',
    instroommedewerker: 'intake worker',
    jurist: 'lawyer',
    administratief: 'administrative worker',
    overig: 'other function',
  },
  last: (kinderen, fte) => `${kind(kinderen)} on ${fte} fte`,
  perFte: (werklast) => `${werklast} per fte`,
  geenKinderen: 'No children assigned.',
  bovenNorm: (verschil, norm) => `${verschil} above the guideline of ${norm} children per fte`,
  onderNorm: (verschil, norm) => `${verschil} below the guideline of ${norm} children per fte`,
  opNorm: (norm) => `equal to the guideline of ${norm} children per fte`,
  ruimte: (kinderen) => `room for ${kind(kinderen)}`,
  uren: (gezinnen, gewogen, beschikbaar) =>
    `${gezinnen === 1 ? '1 family' : `${gezinnen} families`}; weighted ${gewogen} of ${beschikbaar} hours a week`,
  gewichtUitleg: (versie, bron) =>
    `Weighted hours, version ${versie}. Source: ${bron}. Being new, being absent and own tasks are taken off the hours.`,
  gewichtVoorbeeld: 'These are example weights: they show how weighing works, and are no agreement or judgement.',
  normUitlegOver: 'the guideline',
  normUitleg: (norm) =>
    `The line stands at ${norm} children per fte. That is a guideline that institutions and the ministry work towards, no law. How heavy a family is cannot be seen from it.`,
  starter: 'starter',
  starterSinds: (dag) => `In service since ${dag}.`,
  afwezigSinds: (dag, duur) => `Absent since ${dag}, ${duur}.`,
  afwezigVanaf: (dag) => `Absent since ${dag}.`,
  besluit: (kinderen) => `${kind(kinderen)} ${verb(kinderen, 'asks', 'ask')} for a decision.`,
  nogNietLang: 'After 28 days of full illness this worker no longer counts as vaste jeugdbeschermer (fixed worker).',
  teLaat: (aantal) => `For ${kind(aantal)} a term has been missed.`,
  vastleggen: 'Record absence',
  vastleggenVan: (naam) => `Record absence of ${naam}`,
  beeindigen: 'End absence',
  beeindigenVan: (naam) => `End absence of ${naam}`,
  van: 'First day',
  tot: 'Last day, if known',
  totHint: 'Leave empty if you do not know yet.',
  soort: 'Why?',
  soorten: { ziekte: 'Ill', verlof: 'Leave', overig: 'Other' },
  percentage: 'For what part of the working time?',
  percentageHint: 'In percent. 100 is wholly absent.',
  percentageFout: 'Fill in a number from 1 to 100.',
  gevolg: (kinderen) =>
    kinderen === 0
      ? 'This worker has no children now.'
      : `After 28 days of full illness ${kind(kinderen)} ${verb(kinderen, 'has', 'have')} no vaste jeugdbeschermer (fixed worker) any more. Houvast then asks for a decision.`,
  laatsteDag: 'Last day of absence',
  laatsteDagHint: 'This day still counts.',
  laatsteDagBron: 'Filled in: yesterday.',
  bewaard: (naam, tijd) => `Saved at ${tijd}: ${naam} is absent.`,
  beeindigd: (naam, dag, tijd) => `Saved at ${tijd}: the absence of ${naam} ends on ${dag}.`,
}
