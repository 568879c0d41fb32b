import type { opnamestop as nl } from '../nl/opnamestop.ts'
import type { Vertaling } from '../vorm.ts'

export const opnamestop: Vertaling<typeof nl> = {
  titel: 'Opnamestop (no new children)',
  naarLijst: 'Back to the wachtlijst (waiting list)',
  kop: (n) => (n === 0 ? 'No opnamestop holds now.' : n === 1 ? 'One opnamestop holds now.' : `${n} opnamestops hold now.`),
  geldt: (waarvoor) => `An opnamestop (no new children) holds: ${waarvoor}.`,
  uitleg:
    'Does the institution take no new children somewhere? Record where, for how long, who decided and who knows. Later it shows what that did to the list.',
  leegTitel: 'No opnamestop recorded yet',
  leeg: 'An opnamestop changes nothing for children who are here. Their terms run on.',
  nieuw: 'Record an opnamestop',
  wijzig: 'Change or end',
  geldtVoor: (waarvoor) => `Holds now: ${waarvoor}`,
  vanaf: (van) => `Since ${van}. No end is known.`,
  vanTot: (van, tot) => `From ${van} up to and including ${tot}.`,
  beslotenDoor: (wie) => `Decided by: ${wie}.`,
  ingelichtZijn: (wie) => `Told: ${wie}.`,
  niemandIngelicht: 'Not recorded who knows.',
  naarElders: (n) =>
    n === 1 ? '1 child went to another institution because of it.' : `${n} children went to another institution because of it.`,
  bewaar: 'Keep',
  waarvoor: 'What does it hold for?',
  waarvoorHint: 'For example a region, a team, a kind of measure or the whole institution.',
  van: 'First day',
  tot: 'Last day',
  totHint: 'Leave empty if not known yet.',
  wieBesloot: 'Who decided this?',
  reden: 'Why',
  ingelicht: 'Who knows?',
  ingelichtHint: 'For example court, Raad, municipalities.',
  elders: 'How many children went to another institution because of it?',
  register: 'Register of opnamestops',
}
