import type { vandaag as nl } from '../nl/vandaag.ts'
import type { Vertaling } from '../vorm.ts'

export const vandaag: Vertaling<typeof nl> = {
  kop: (aantal) => (aantal === 1 ? '1 thing cannot wait' : `${aantal} things cannot wait`),
  kopNiets: 'Nothing is late now',
  telling: (teLaat, dezeWeek) => `Late: ${teLaat}. This week: ${dezeWeek}.`,
  stil: (aantal) =>
    aantal === 0
      ? 'There was recent word of all children.'
      : aantal === 1
        ? 'There has been no word of 1 child for long.'
        : `There has been no word of ${aantal} children for long.`,
  wachtend: (aantal) =>
    aantal === 0 ? '' : `${aantal === 1 ? '1 child waits' : `${aantal} children wait`} for a vaste jeugdbeschermer (fixed worker).`,
  leegTitel: 'You have no children now',
  leeg: 'A card per family comes here as soon as a child is assigned to you. The wachtlijstbeheerder or your team leader does that.',
  gezin: (achternaam) => `Family ${achternaam}`,
  meer: (aantal) => (aantal === 1 ? 'Show 1 more family' : `Show ${aantal} more families`),
  rol: { vast: '', waarnemend: 'you stand in', contactpersoon: 'you are the contact' },
  vasteIs: (naam) => `Vaste jeugdbeschermer (fixed worker): ${naam}`,
  naarDossier: 'To the file',
}
