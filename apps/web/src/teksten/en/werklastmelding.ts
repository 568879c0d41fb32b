import type { werklastmelding as nl } from '../nl/werklastmelding.ts'
import type { Vertaling } from '../vorm.ts'

const open = (dagen: number) => (dagen === 0 ? 'reported today' : dagen === 1 ? 'open for 1 day' : `open for ${dagen} days`)

export const werklastmelding: Vertaling<typeof nl> = {
  knop: 'I cannot carry this as well',
  uitleg: 'Your team leader has to decide on this and says why, and what helps. Until then the child stays with who has it now.',
  reden: 'Why can you not carry this?',
  meld: 'Ask for a decision',
  gemeld: 'Reported. Your team leader sees this on Vandaag (today) until it is decided.',
  titelLeider: (aantal) =>
    aantal === 1
      ? '1 worker cannot carry something and asks for your decision'
      : `${aantal} times a worker asks for your decision: I cannot carry this`,
  titelMijn: 'What you cannot carry',
  regel: (medewerker, kind, dagen) => `${medewerker} on ${kind}, ${open(dagen)}`,
  mijnOpen: (kind, dagen) => `On ${kind}: your team leader still has to decide, ${open(dagen)}.`,
  mijnBesluit: (kind, besluit, reden, helpt) => `On ${kind}: ${besluit}. ${reden} What helps now: ${helpt}`,
  besluit: 'What do you decide?',
  keuze: { toegekend: 'granted', niet_toegekend: 'not granted' },
  redenBesluit: 'Why?',
  helpt: 'What helps this worker now?',
  besluiten: 'Decide',
  bewaar: 'Record the decision',
  besloten: 'Kept. The worker sees your decision on Vandaag (today).',
}
