import type { vandaag as nl } from '../nl/vandaag.ts'
import type { Vertaling } from '../vorm.ts'

export const vandaag: Vertaling<typeof nl> = {
  kop: (aantal) => (aantal === 1 ? '1 thing cannot wait' : `${aantal} things cannot wait`),
  kopNiets: 'Nothing is late now',
  teLaat: (aantal) => (aantal === 0 ? '' : `A term was missed for ${aantal === 1 ? '1 child' : `${aantal} children`}.`),
  dezeWeek: (aantal) => (aantal === 0 ? '' : `A term ends this week for ${aantal === 1 ? '1 child' : `${aantal} children`}.`),
  stil: (aantal, na) =>
    aantal === 0
      ? `There was word of all children in the last ${na}.`
      : `There has been no word for more than ${na} of ${aantal === 1 ? '1 child' : `${aantal} children`}.`,
  wachtend: (aantal) =>
    aantal === 0 ? '' : `${aantal === 1 ? '1 child waits' : `${aantal} children wait`} for a vaste jeugdbeschermer (fixed worker).`,
  leegTitel: 'You have no children now',
  leeg: 'A card per family comes here as soon as a child is assigned to you. The wachtlijstbeheerder or your team leader does that.',
  gezin: (achternaam) => `Family ${achternaam}`,
  meer: (aantal) => (aantal === 1 ? 'Show 1 more family' : `Show ${aantal} more families`),
  rol: { vast: '', waarnemend: 'you stand in', contactpersoon: 'you are the contact' },
  vasteIs: (naam) => `Vaste jeugdbeschermer (fixed worker): ${naam}`,
  nietKlaar: 'You have not finished this yet',
  verderMet: (formulier, moment) => `${formulier}, saved on ${moment}`,
  conceptNaam: {
    contact: 'Record contact',
    einde: 'End the assignment',
    plan: 'Write the plan',
    standpunt: 'Record a position',
    evaluatie: 'Evaluate the plan',
    familiegroepsplan: 'Familiegroepsplan (family group plan)',
    aanwijzing: 'Schriftelijke aanwijzing (written instruction)',
    voogdijbeoordeling: 'Review the voogdij (guardianship)',
    beschikking: 'Record a court order',
    overdracht: 'Write a handover',
    gebeurtenis: 'Record an event',
  },
  naarDossier: 'To the file',
}
