import type { Teksten } from '../nl.ts'

export const sturing: Teksten['sturing'] = {
  kop: (dag, aantal, wachtend, totaal) =>
    `On ${dag}, ${wachtend} of ${totaal} children ${aantal === 1 ? 'was' : 'were'} waiting too long for a permanent youth protection worker.`,
  toelichting: 'Five figures to steer by. Each figure leads to the children it is about.',
  laden: 'Computing the five figures of this day…',
  figuur: {
    wachtlijst: 'Waiting list',
    wachttijd: 'Waiting time',
    eersteContact: 'First contact',
    planVanAanpak: 'Plan',
    werklast: 'Workload',
  },
  eersteContact: (opTijd, geteld) => `In ${opTijd} of ${geteld} cases the child was seen in time.`,
  planVanAanpak: (opTijd, geteld) => `In ${opTijd} of ${geteld} cases the plan was in time.`,
  aandeel: (percentage, gemist, getal) =>
    `That is ${percentage}%, over the half year up to and including this day. ${
      gemist === 0 ? 'Nothing was late.' : `It was late or missing ${getal} ${gemist === 1 ? 'time' : 'times'}.`
    }`,
  geenTermijn: 'No term ended in the half year up to and including this day.',
  wachttijd: {
    start: (percentage) => `A child that waits since the start has a ${percentage}% chance of a permanent worker within 42 days.`,
    intern: (percentage) => `If the worker dropped out, that chance is ${percentage}%.`,
  },
  wachttijdTeWeinig: {
    start: 'Too few children waited since the start in the past year to name a chance.',
    intern: 'Too few children waited because their worker dropped out to name a chance.',
  },
  tussen: (onder, boven) => `Allowing for chance: between ${onder}% and ${boven}%.`,
  wachttijdLaden: 'Computing the waiting time over a whole year…',
  wachttijdZonderLijn: 'There is no line per month here: the figure is about a whole year, so each month counts largely the same children.',
  betekenisKop: 'What this means for children:',
  betekenis: {
    wachtlijst: 'as long as a child waits, there is nobody who knows it, makes a plan and steps in when things go wrong.',
    wachttijd: 'the court decided that this child needs protection now. Each week of waiting is a week without.',
    eersteContact: 'a child that has not been seen cannot tell how things are at home.',
    planVanAanpak: 'without a plan, child and parents do not know what will happen, when, and who does it.',
    werklast: 'the more children per worker, the less time there is for each child.',
  },
  toonKinderen: 'Show these children',
  toonWie: {
    wachtlijst: 'on the waiting list',
    wachttijd: 'who waited',
    eersteContact: 'seen late or not at all',
    planVanAanpak: 'without a plan in time',
    werklast: 'with a measure',
  },
  naarTeams: 'By team and worker',
  voorbeeldenKop: 'Three children behind these figures',
  voorbeelden: 'Each time the first child of the list behind the figure, without a name.',
  voorbeeldenLaden: 'Looking up the examples…',
  geenVoorbeeld: 'On this day there is no child that you may see here.',
  kindVan: (leeftijd) => `A child of ${leeftijd}`,
  kindZonderLeeftijd: 'A child, age unknown',
  openDossier: 'Open the file',
  verderKop: 'Look further',
  alleCijfers: 'All figures of the Monitor',
}
