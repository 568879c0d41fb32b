import type { gebeurtenis as nl } from '../nl/gebeurtenis.ts'
import type { Vertaling } from '../vorm.ts'

export const gebeurtenis: Vertaling<typeof nl> = {
  titel: (nummer) => `What happened in file ${nummer}`,
  zin: (aantal) =>
    aantal === 0 ? 'Nothing has been recorded yet' : aantal === 1 ? '1 event has been recorded' : `${aantal} events have been recorded`,
  uitleg:
    'Here you record what has no screen of its own: a request for the file, a placement, a report to the prosecutor. The terms follow by themselves. An order, a plan or a contact is recorded where it belongs.',
  nieuw: 'Record an event',
  wat: 'What happened?',
  kies: 'Choose what happened',
  over: 'What is it about?',
  sinds: (naam, dag) => `${naam}, ${dag}`,
  op: 'On which day?',
  opVooruit: 'For which day is it meant?',
  toelichting: 'What should somebody else know about it?',
  bewaar: 'Keep event',
  verbeter: 'Correct',
  bewaarVerbetering: 'Keep correction',
  trekIn: 'Withdraw',
  trekInUitleg: 'The terms are then computed as if this had not been recorded. What stood there stays visible in the history.',
  redenIntrekking: 'Why do you withdraw this?',
  bewaarIntrekking: 'Withdraw event',
  ingetrokken: (dag, reden) => `Withdrawn on ${dag}: ${reden}`,
  leegTitel: 'Nothing recorded yet',
  leeg: 'Does somebody ask for the file, or is the child placed? Record it here. Houvast then says what has to be done, and by when.',
}
