import type { uitval as nl } from '../nl/uitval.ts'
import type { Vertaling } from '../vorm.ts'

const kinderen = (aantal: number) => (aantal === 1 ? '1 child' : `${aantal} children`)

export const uitval: Vertaling<typeof nl> = {
  titel: 'Uitval (a worker drops out)',
  terug: 'To the team',
  kopOpen: (open, totaal, naam) => `${open} of the ${kinderen(totaal)} of ${naam} ${open === 1 ? 'asks' : 'ask'} for a decision.`,
  kopWacht: (wacht, naam) =>
    `Every child of ${naam} has a decision; ${kinderen(wacht)} still ${wacht === 1 ? 'waits' : 'wait'} for who takes over.`,
  kopKlaar: (naam) => `For every child of ${naam} it is arranged.`,
  kopTerug: (open, naam) => `${naam} is back. ${kinderen(open)} ${open === 1 ? 'asks' : 'ask'} whether to go back or stay.`,
  leegTitel: (naam) => `${naam} has no children that ask for a decision`,
  leeg: 'When somebody with children is away for more than a week, or leaves, Houvast asks here for a decision on every child.',
  afwezig: (dag) => `Absent since ${dag}.`,
  wordtAfwezig: (dag) => `Absent from ${dag}.`,
  afwezigTot: (dag) => `Up to and including ${dag}.`,
  vertrek: (dag) => `Out of service from ${dag}.`,
  openSinds: (dagen) =>
    dagen === 0
      ? 'The decision has been asked since today.'
      : dagen === 1
        ? 'The decision has been open for 1 day.'
        : `The oldest decision has been open for ${dagen} days.`,
  gezin: (achternaam) => `Family ${achternaam}`,
  besluitOver: (gezin, aantal) => `Decide on ${gezin} (${kinderen(aantal)})`,
  stand: { open: 'asks for a decision', wacht: 'waits for who takes over', geregeld: 'arranged' },
  teLaat: (aantal) => (aantal === 1 ? '1 term missed.' : `${aantal} terms missed.`),
  volgende: (naam, dag) => `${naam}: by ${dag}.`,
  gezien: (dag) => `Last seen on ${dag}.`,
  nietGezien: 'Not seen yet.',
  genomen: (besluit, reden, dag) => `${besluit} Reason: ${reden} (${dag})`,
  besluitZin: {
    herverdelen: (naar) => `Asked of ${naar}.`,
    wachtlijst: (naar) => `To the wachtlijst (waiting list), with ${naar} as contactpersoon (contact person).`,
    waarneming: (naar, tot) => `${naar} stands in up to and including ${tot}.`,
    terug: (naam) => `Back to ${naam}.`,
    blijft: (naar) => (naar === '' ? 'Stays as it is.' : `Stays with ${naar}.`),
  },
  brief: (titel, aan) => `Letter to ${aan}: ${titel}`,
  overWie: 'On whom do you decide?',
  kiesKind: 'Choose at least one child.',
  besluit: 'What do you decide?',
  keuze: {
    herverdelen: 'Another vaste jeugdbeschermer (fixed worker)',
    wachtlijst: 'To the wachtlijst (waiting list)',
    waarneming: 'Somebody stands in for a time',
    terug: 'Back to who is here again',
    blijft: 'Stays with who is there now',
  },
  uitleg: {
    herverdelen: 'Whoever you choose reads the handover card and accepts the child. Until then this stays open.',
    wachtlijst: 'From then on the child is without a vaste jeugdbeschermer (fixed worker). Whoever you choose keeps contact.',
    waarneming: 'Standing in does not count as fixed. After the last day Houvast asks for a new decision.',
    terug: 'Standing in ends. Was the child somebody else’s already, or on the list, it has to be accepted first.',
    blijft: 'Does somebody stand in? Choose that person, who is then asked to become the fixed worker.',
  },
  wie: {
    herverdelen: 'Who becomes the fixed worker?',
    wachtlijst: 'Who is the contact person?',
    waarneming: 'Who stands in?',
    terug: '',
    blijft: 'With whom does the child stay?',
  },
  kiesWie: 'Choose somebody',
  kandidaat: (naam, aantal, fte) => `${naam}, ${kinderen(aantal)} on ${fte} fte`,
  voorEnNa: (naam, nu, straks, fte) => `${naam} has ${nu} children on ${fte} fte now, and ${straks} afterwards.`,
  urenVoorEnNa: (nu, straks, ruimte) => `Weighted: ${nu} hours a week, ${straks} afterwards, of ${ruimte} hours.`,
  tot: 'Last day of standing in',
  reden: 'Why?',
  redenHint: 'This is kept with every child that you chose. Do not write why the worker is away.',
  bewaar: (aantal) => `Record the decision on ${kinderen(aantal)}`,
  bewaard: (besluiten, brieven) =>
    `The decision on ${kinderen(besluiten)} was kept. ${brieven} letters are ready: to the parents and to the child.`,
  naarUitval: (naam) => `Decide on the children of ${naam}`,
  vandaagTitel: (aantal) => `${kinderen(aantal)} ${aantal === 1 ? 'asks' : 'ask'} for your decision: the worker drops out or is back`,
  vandaagWacht: (aantal) => `${kinderen(aantal)} still ${aantal === 1 ? 'waits' : 'wait'} for who takes over`,
  vandaagRegel: (naam, open, wacht, dagen) =>
    [
      `${naam}:`,
      [open > 0 ? `${kinderen(open)} without a decision` : '', wacht > 0 ? `${kinderen(wacht)} waiting to be accepted` : '']
        .filter(Boolean)
        .join(', '),
      dagen === 0 ? '(since today)' : dagen === 1 ? '(open for 1 day)' : `(open for ${dagen} days)`,
    ].join(' '),
}
