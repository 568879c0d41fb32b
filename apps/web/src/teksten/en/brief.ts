import type { brief as nl } from '../nl/brief.ts'
import type { Vertaling } from '../vorm.ts'

export const brief: Vertaling<typeof nl> = {
  titel: (nummer) => `Letters, file ${nummer}`,
  kop: (aantal) =>
    aantal === 0
      ? 'No letter has been made yet.'
      : aantal === 1
        ? '1 letter or bundle has been made.'
        : `${aantal} letters and bundles have been made.`,
  terug: 'Back to the file',
  soort: 'Which letter',
  lezer: 'For whom',
  lezers: { ouders: 'the parents', kind: 'the child (12 or older)' },
  aan: 'To',
  aanHint: 'As it will stand above the letter. Put no address in it: that may be secret.',
  voorbeeld: 'Show the letter',
  voorbeeldTitel: 'This is how the letter will be',
  maak: 'Make the letter as a PDF',
  gemaakt: 'The letter has been made and kept.',
  bewaard: 'Letters and bundles that were made',
  leeg: 'What you make stays here as it was.',
  door: (wie, wanneer, aan) => `To ${aan}. Made by ${wie}, ${wanneer}.`,
  open: (titel) => `Open as PDF: ${titel}`,
}
