import type { Scenario } from './scenario.ts'

/** One small institution, tight enough to have both lists. */
export function kleineInstelling(afwijkend: Partial<Scenario> = {}): Scenario {
  return {
    naam: 'proef',
    maanden: 6,
    aanloopMaanden: 0,
    gezinsgrootte: [0.5, 0.3, 0.2],
    verblijfJaren: { ots: 2.3, vots: 0.23, voogdij: 7, jeugdreclassering: 0.92 },
    personeel: {
      verloopPerJaar: 0.3,
      vacatureDagen: 60,
      vacatureSpreiding: 0.5,
      opbouw: [
        { naDagen: 0, deel: 0 },
        { naDagen: 30, deel: 0.5 },
        { naDagen: 90, deel: 1 },
      ],
      langZiekPerJaar: 0.3,
      langZiekDagen: 150,
      overdrachtNaDagen: 14,
      kortZiekPerJaar: 1.5,
      kortZiekDagen: 7,
    },
    toetsen: { contactDagen: 7, contactwerkDagen: 2, planDagen: 42, planwerkDagen: 25 },
    toewijzing: { voorrangStart: 0.6, regel: 'meeste-ruimte' },
    wachtlijstNaDagen: 7,
    instellingen: [
      {
        naam: 'klein',
        kinderen: { ots: 80, vots: 2, voogdij: 40, jeugdreclassering: 30 },
        instroomPerJaar: { ots: 35, vots: 9, voogdij: 6, jeugdreclassering: 33 },
        teams: [
          {
            naam: 'noord',
            plaatsen: [{ vanafMaand: 0, waarde: 7 }],
            caseload: [
              { vanafMaand: 0, waarde: 11 },
              { vanafMaand: 3, waarde: 12.5 },
            ],
          },
          {
            naam: 'zuid',
            plaatsen: [
              { vanafMaand: 0, waarde: 7 },
              { vanafMaand: 2, waarde: 8 },
            ],
            caseload: [{ vanafMaand: 0, waarde: 11.5 }],
          },
        ],
      },
    ],
    ...afwijkend,
  }
}
