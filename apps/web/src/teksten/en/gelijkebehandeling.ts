import type { gelijkebehandeling as nl } from '../nl/gelijkebehandeling.ts'
import type { Vertaling } from '../vorm.ts'

export const gelijkebehandeling: Vertaling<typeof nl> = {
  titel: 'Gelijke behandeling (equal treatment)',
  vraagKop: 'Do we treat children equally?',
  kop: (n, van) =>
    n === 0
      ? `No demonstrable difference in ${van} comparisons.`
      : n === 1
        ? `One demonstrable difference in ${van} comparisons.`
        : `${n} demonstrable differences in ${van} comparisons.`,
  uitleg:
    'A difference is no cause, and no difference is no proof that all is well. Only children with the same kind of measure, in the same phase and with the same judgement of safety were compared.',
  doelVraag: 'What do you look at this for?',
  doelUitleg: 'This overview is about groups of children. Who opens it and what for is kept, and the director can see it.',
  doel: {
    jaarlijks_onderzoek: 'Yearly study of our own practice',
    klacht_of_signaal: 'A complaint or a signal',
    beleid: 'Making or adjusting policy',
    toezicht: 'Inspection',
  },
  toon: 'Show the comparison',
  laden: 'The comparison is being computed…',
  groepsoort: { geslacht: 'Girls and boys', leeftijd: 'Age at the start', jeugdregio: 'Jeugdregio (region)', tolk: 'Interpreter needed' },
  groep: (soort, waarde) => {
    if (soort === 'geslacht') return waarde === 'V' ? 'girls' : waarde === 'M' ? 'boys' : 'sex unknown'
    if (soort === 'tolk') return waarde === 'ja' ? 'interpreter recorded' : 'no interpreter recorded'
    return soort === 'leeftijd' ? `${waarde} years` : waarde
  },
  alleAnderen: 'all others',
  uitkomst: {
    wachttijd: 'Waiting for a fixed worker',
    eersteContact: 'First contact in time',
    plan: 'Plan in time',
    wisselingen: 'Had at most two fixed workers',
    gezien: 'Seen in 31 days',
    afsluiting: 'Ended because it was no longer needed',
  },
  uitkomstUitleg: {
    wachttijd: 'Days from the kennisgeving to the first fixed worker, up to 180 days. Who still waits counts.',
    eersteContact: 'Share of the terms within which the child was seen.',
    plan: 'Share of the terms within which there was a plan.',
    wisselingen: 'Share of the children on the reference date.',
    gezien: 'Share of the children on the reference date.',
    afsluiting:
      'Share of the ended measures: lifted, not extended, according to plan or authority restored. Came of age, died or replaced does not count.',
  },
  welke: 'Comparison',
  ervan: 'Group',
  anderen: 'Others',
  verschil: 'Difference in equal circumstances',
  metInterval: (verschil, onder, boven) => `${verschil} (95% interval ${onder} to ${boven})`,
  uitslag: 'What it means',
  dagen: (waarde) => `${waarde} days`,
  punten: (waarde) => `${waarde} percentage points`,
  tegen: (een, ander) => `${een} against ${ander}`,
  signaal: 'Demonstrable difference',
  geenSignaal: 'Not shown',
  kans: (p) => `p after correction ${p}`,
  hoeGelezen: 'How do you read this?',
  hoe: [
    'A demonstrable difference is probably no chance. Of all that we call so, on average at most one in twenty is chance after all.',
    'It does not say what causes it. Travel, load in a team or what was not recorded may play a part.',
    'It says nothing about one child. Never use it for a decision about a child or family.',
    'Groups are only facts that are recorded. Houvast infers nothing from a name, and records no nationality or ethnicity. Culture and kind of municipality are not recorded.',
    'That no interpreter is recorded is not the same as no interpreter needed.',
  ].join('\n'),
  nietGetoond: (n, minstens) =>
    `${n} comparisons are not shown: a group is too small (fewer than ${minstens}), or there is nothing to compare.`,
  nagaan: 'Questions to think about together',
  vragen: [
    'Would I have decided the same if this child had been a boy, or older, or from another region?',
    'Whom of this family did I not speak to, and why not?',
    'What do I know, and what do I fill in?',
    'Did the family understand what we wrote? Was there an interpreter?',
  ].join('\n'),
  toelichting: 'How does the institution explain this, and what does it decide?',
  toelichtingen: 'Own explanation and decision',
  nieuweToelichting: 'Record an explanation',
  overWelke: 'About which comparison?',
  verklaring: 'How do you explain the difference?',
  verklaringHint: 'If you do not know yet, write that down.',
  besluit: 'What do you decide?',
  bewaar: 'Record',
  geenToelichting: 'Nothing has been recorded yet.',
  door: (wie, moment) => `${wie}, ${moment}`,
  inzagen: 'Who looked at this, and what for',
  wanneer: 'When',
  wie: 'Who',
  waarvoor: 'What for',
  periode: (maanden, dag) => `Waits, terms and endings in the ${maanden} months up to ${dag}.`,
}
