import type { Datum } from '../kalender/datum.ts'

export interface GepubliceerdPunt {
  readonly peildatum: Datum
  readonly kinderen: number
  readonly werklast: number
  readonly wachtlijst: number
  readonly start: number | null
  readonly intern: number | null
}

/** Printed by the ministry; its workload quotient cannot be reproduced from its own printed figures (31.230 / 2.681 = 11,65, printed 12,0). */
export const gepubliceerdeReeks = {
  bron: 'Brief aan de Tweede Kamer van 16 juni 2025 over jeugdbescherming: extern gepubliceerd, landelijk, niet door Houvast berekend',
  punten: [
    { peildatum: '2022-12-01', kinderen: 34_043, werklast: 17.1, wachtlijst: 2_072, start: null, intern: null },
    { peildatum: '2023-05-01', kinderen: 33_130, werklast: 16.3, wachtlijst: 1_617, start: null, intern: null },
    { peildatum: '2023-10-01', kinderen: 32_429, werklast: 15.3, wachtlijst: 1_498, start: null, intern: null },
    { peildatum: '2024-04-01', kinderen: 32_080, werklast: 14.2, wachtlijst: 1_343, start: null, intern: null },
    { peildatum: '2024-10-01', kinderen: 31_416, werklast: 12.6, wachtlijst: 1_496, start: 589, intern: 907 },
    { peildatum: '2025-04-01', kinderen: 31_230, werklast: 12.0, wachtlijst: 1_358, start: 518, intern: 840 },
  ],
} as const satisfies { bron: string; punten: readonly GepubliceerdPunt[] }
