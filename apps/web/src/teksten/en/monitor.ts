import type { monitor as nl } from '../nl/monitor.ts'
import type { Vertaling } from '../vorm.ts'

export const monitor: Vertaling<typeof nl> = {
  kop: (dag, aantal, getal) => `On ${dag} ${aantal === 1 ? '1 child' : `${getal} children`} had a maatregel (measure).`,
  verdeling: (jb, jr) => `${jb} with jeugdbescherming (protection), ${jr} with jeugdreclassering (probation) only.`,
  berekenen: 'The figures of this day are being computed…',
  peildatum: 'How it stood on',
  toon: 'Show',
  kiesDag: 'Choose a day that has been. The future cannot be shown.',
  vandaag: 'Today',
  csv: 'Download twelve months (CSV)',
  leegTitel: 'On this day no child had a measure',
  leeg: 'The figures come from the measures, assignments and contacts in Houvast. If nothing has been read in yet, ask the data-analist (data analyst) to read in a delivery. Or choose another day.',
  rekenwijze: (versie, moment) => `Definitions, version ${versie}. As known on ${moment}.`,
  groep: { kinderen: 'Who waits', termijnen: 'What happens in time', mensen: 'Who does the work' },
  figuur: {
    kinderen: 'children with a measure',
    zonderVaste: 'children without a vaste jeugdbeschermer (fixed worker)',
    wachtlijst: 'the wachtlijst (waiting list)',
    wisselingen: 'changes of worker',
    eersteContact: (familie) => `first contact in ${familie}`,
    planVanAanpak: (familie) => `plan in time in ${familie}`,
    kennisgeving: 'children without a known kennisgeving (notice)',
    werklast: 'the werklast (load)',
    fte: 'staff in fte',
    verloop: 'staff turnover',
    verzuim: 'sick leave',
  },
  zonderVaste: (aantal, getal) =>
    aantal === 0
      ? 'Every child had a vaste jeugdbeschermer (fixed worker).'
      : `${aantal === 1 ? '1 child' : `${getal} children`} had no vaste jeugdbeschermer (fixed worker).`,
  wachtlijst: (aantal, getal) =>
    `${aantal === 0 ? 'No child' : aantal === 1 ? '1 child' : `${getal} children`} waited over 5 working days for a vaste jeugdbeschermer (fixed worker).`,
  wachtlijstVerdeling: (start, intern, percentage) =>
    `${start} since the start of their measure, ${intern} because their worker fell away. That is ${percentage}% of all children; the reference line is 3%.`,
  wisselingen: (gemiddeld) => `A child had ${gemiddeld} different fixed workers on average.`,
  wisselingenMax: (maximum) => `The highest number for one child is ${maximum}.`,
  familie: { jeugdbescherming: 'jeugdbescherming (protection)', jeugdreclassering: 'jeugdreclassering (probation)' },
  eersteContact: (opTijd, geteld, familie) => `In ${familie} the child was seen in time in ${opTijd} of ${geteld} cases.`,
  planVanAanpak: (opTijd, geteld, familie) => `In ${familie} the plan was there in time in ${opTijd} of ${geteld} cases.`,
  geenTermijnen: (familie) => `In ${familie} no term ended in this half year.`,
  aandeelTermijn: (percentage) => `That is ${percentage}%, over the half year up to and including this day.`,
  teLaatGezien: (aantal, getal) =>
    aantal === 0 ? '' : `${aantal === 1 ? 'Once' : `${getal} times`} the child was seen late or not at all.`,
  planTeLaat: (aantal, getal) => (aantal === 0 ? '' : `${aantal === 1 ? '1 plan' : `${getal} plans`} came late or not at all.`),
  zonderKennisgeving: (aantal, getal) =>
    aantal === 0
      ? 'The kennisgeving (notice) of every running measure is known.'
      : `Of ${getal} running ${aantal === 1 ? 'measure' : 'measures'} the kennisgeving (notice) is not known. No clock runs then, and the child is not counted here.`,
  zonderKennisgevingVerdeling: (jeugdbescherming, jeugdreclassering) =>
    `${jeugdbescherming} in youth protection, ${jeugdreclassering} in youth probation.`,
  werklast: (getal) => `Per fte of jeugdbeschermers and jeugdreclasseerders there were ${getal} children.`,
  werklastGeen: 'The load cannot be computed: no fte of workers is known.',
  werklastAnders: (ondersteunend, primair) => `With support workers ${ondersteunend}. With the whole primary process ${primair}.`,
  fte: (getal) => `${getal} fte of jeugdbeschermers and jeugdreclasseerders worked.`,
  fteAnders: (ondersteunend, primair) => `With support workers ${ondersteunend} fte. In the whole primary process ${primair} fte.`,
  verloop: (percentage) => `In a year ${percentage}% of the workers left.`,
  verzuim: (percentage) => `In a year ${percentage}% of the working time was lost to illness.`,
  nietTeBerekenen: (figuur) => `The figure for ${figuur} cannot be computed: no staff is known.`,
  kinderenTonen: 'Show these children',
  toonTeLaatGezien: 'Show who was seen late',
  toonPlanTeLaat: 'Show whose plan was late',
  toonZonderKennisgeving: 'Show children without a notice',
  kinderenVerbergen: 'Hide these children',
  kinderenKop: {
    kinderen: 'Children with a measure',
    zonderVasteJeugdbeschermer: 'Children without a vaste jeugdbeschermer (fixed worker)',
    wachtlijst: 'Children on the wachtlijst (waiting list)',
    eersteContactTeLaat: 'Children seen late or not at all',
    planTeLaat: 'Children whose plan was late',
    zonderKennisgeving: 'Children whose kennisgeving (notice) is not known',
    wachttijdStart: 'Children who waited for a vaste jeugdbeschermer at the start, in the past year',
    wachttijdIntern: 'Children who waited because their vaste jeugdbeschermer fell away, in the past year',
  },
  kinderenLaden: 'Looking up the children behind this figure…',
  kinderenLeegTitel: 'There is no child to show',
  kinderenLeeg: 'On this day this figure is about no child at all.',
  nietZichtbaar: (aantal, getal) =>
    aantal === 1
      ? '1 more child is counted. You may not open that file.'
      : `${getal} more children are counted. You may not open those files.`,
  alleenNietZichtbaar: (aantal, getal) =>
    aantal === 1
      ? 'This figure is about 1 child. You may not open that file.'
      : `This figure is about ${getal} children. You may not open those files.`,
  meer: 'Show more',
  bezigMeer: 'Loading…',
  getoond: (getal) => `${getal} children shown.`,
  kind: 'Child',
  watNiet: 'What there is (in Dutch)',
  figuurOnbekendTitel: 'This figure does not exist',
  figuurOnbekend: 'Go back to the monitor and choose a figure there.',
  terug: 'To the monitor',
  reeksTitel: 'The past twelve months',
  reeksUitleg: 'Always the state on the same day of the month, computed anew with the same definitions.',
  reeksLaden: 'Twelve months are being computed. That can take half a minute…',
  reeksTeKort: 'A line needs at least two months with figures.',
  grafiek: {
    kinderen: 'Children with a measure',
    wachtlijst: 'Children on the wachtlijst (waiting list)',
    werklast: 'Children per fte',
    eersteContact: 'First contact in time, in percent',
    plan: 'Plan in time, in percent',
    personeel: 'Turnover and sick leave in a year, in percent',
  },
  lijn: {
    kinderen: 'Children',
    totaal: 'Total',
    start: 'Since the start',
    intern: 'Fell away',
    perJbjr: 'Jeugdbeschermers and jeugdreclasseerders',
    perMetOndersteunend: 'With support workers',
    perPrimairProces: 'Whole primary process',
    jeugdbescherming: 'Protection',
    jeugdreclassering: 'Probation',
    verloop: 'Turnover',
    verzuim: 'Sick leave',
    werklast: 'Load according to the ministry',
  },
  lijnKort: { perJbjr: 'JB and JR', perMetOndersteunend: 'with support', perPrimairProces: 'primary process' },
  eigen: 'Own figures',
  extern: 'Externally published',
  bron: (bron) => `Source: ${bron}.`,
  bronEigen: (instelling, versie) => `${instelling}, computed by Houvast, definitions ${versie}`,
  landelijk: 'National figures, not computed by Houvast. Compare only the direction, not the height.',
  andersGerekend:
    'The ministry computes the load in another way: its own figures (31,230 children, 2,681 fte) give 11.65, but 12.0 is printed. So do not lay this line beside ours.',
  tabel: 'Show the figures as a table',
  dag: 'Day',
  tabelCsv: 'Download (CSV)',
  beschrijving: (naam, van, eerste, tot, laatste) => `${naam}: from ${eerste} on ${van} to ${laatste} on ${tot}.`,
}
