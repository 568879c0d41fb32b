import type { aanwijzing as nl } from '../nl/aanwijzing.ts'
import type { Vertaling } from '../vorm.ts'

export const aanwijzing: Vertaling<typeof nl> = {
  titel: (nummer) => `Instructions for file ${nummer}`,
  kop: (aantal) =>
    aantal === 0
      ? 'No schriftelijke aanwijzing (written instruction) is in force'
      : aantal === 1
        ? '1 schriftelijke aanwijzing (written instruction) is in force'
        : `${aantal} schriftelijke aanwijzingen (written instructions) are in force`,
  uitleg:
    'With a written instruction the institution says what a parent with authority, or a child of twelve or older, has to do or leave (BW art. 1:263). Only where agreeing together does not work.',
  leegTitel: 'No written instruction yet',
  leeg: 'Here comes each instruction, with what the other can do against it and until when.',
  geenOts: 'A written instruction is possible only under an ondertoezichtstelling (supervision order) that is running.',
  voegToe: 'Record an instruction',
  maatregel: 'For which maatregel (measure)?',
  aan: 'To whom is it addressed?',
  aanWie: { ouder_met_gezag: 'Parent with authority', jeugdige: 'Child of 12 or older' },
  naam: 'Name',
  tekst: 'What has to be done?',
  tekstHint: 'Short, and so exact that the other knows what is expected, and until when.',
  reden: 'Why is this needed?',
  bekendmaking: 'How was it given to the other?',
  hoe: { verzonden: 'Sent', uitgereikt: 'Handed over' },
  op: 'On which day?',
  rechtsmiddel: 'The letter says how and until when the other can go to the juvenile court',
  rechtsmiddelHint: 'With it that the instruction holds meanwhile, and that legal aid may be free.',
  bewaar: 'Save the instruction',
  geldt: 'in force',
  geldtNiet: 'no longer in force',
  bekend: { verzonden: (dag) => `Sent on ${dag}`, uitgereikt: (dag) => `Handed over on ${dag}` },
  klok: {
    'SA-002': {
      loopt: (dag) => `The court can be asked up to and including ${dag}.`,
      voorbij: (dag) => `The court could be asked up to and including ${dag}. Who comes later has to explain why it could not be sooner.`,
      gedaan: (dag) => `On ${dag} the court was asked to declare the instruction void. It holds meanwhile.`,
    },
    'SA-003': {
      loopt: (dag) => `Decide in writing on the request to withdraw, by ${dag} at the latest.`,
      voorbij: (dag) => `The request to withdraw should have been decided on by ${dag}. Silence counts as a refusal.`,
      gedaan: (dag) => `The request to withdraw was decided on ${dag}.`,
    },
  },
  stap: {
    intrekking_verzocht: 'Request to withdraw received',
    ingetrokken: 'Withdrawn',
    intrekking_afgewezen: 'Request to withdraw refused',
    vervallenverklaring_verzocht: 'Court asked to declare it void',
    vervallen_verklaard: 'Declared void by the court',
    vervallenverklaring_afgewezen: 'Request to declare it void refused',
    bekrachtiging_verzocht: 'Court asked to confirm it',
    bekrachtigd: 'Confirmed by the court',
    bekrachtiging_afgewezen: 'Confirmation refused',
  },
  stapVoegToe: 'Record a request or decision',
  welkeStap: 'What happened?',
  toelichting: 'Explanation (optional)',
  stapBewaar: 'Save',
  stapOp: (stap, dag) => `${stap}, ${dag}`,
  horen: 'This child is 12 or older: before the court decides it may say itself what it thinks (Rv art. 809).',
}
