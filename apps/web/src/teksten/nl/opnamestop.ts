/** Where and when the institution takes no new children. */
export const opnamestop = {
  titel: 'Opnamestop',
  naarLijst: 'Terug naar de wachtlijst',
  kop: (n: number) =>
    n === 0 ? 'Er geldt nu geen opnamestop.' : n === 1 ? 'Er geldt nu één opnamestop.' : `Er gelden nu ${n} opnamestops.`,
  geldt: (waarvoor: string) => `Er geldt een opnamestop: ${waarvoor}.`,
  uitleg:
    'Neemt de instelling ergens geen nieuwe kinderen op? Leg vast waar, hoelang, wie het besloot en wie het weten. Zo is later te zien wat het met de wachtlijst deed.',
  leegTitel: 'Nog geen opnamestop vastgelegd',
  leeg: 'Een opnamestop verandert niets aan kinderen die er al zijn. Hun termijnen lopen door.',
  nieuw: 'Opnamestop vastleggen',
  wijzig: 'Wijzigen of beëindigen',
  geldtVoor: (waarvoor: string) => `Geldt nu: ${waarvoor}`,
  vanaf: (van: string) => `Sinds ${van}. Een einde is niet bekend.`,
  vanTot: (van: string, tot: string) => `Van ${van} tot en met ${tot}.`,
  beslotenDoor: (wie: string) => `Besloten door: ${wie}.`,
  ingelichtZijn: (wie: string) => `Ingelicht: ${wie}.`,
  niemandIngelicht: 'Niet vastgelegd wie ervan weten.',
  naarElders: (n: number) =>
    n === 1 ? '1 kind ging daardoor naar een andere instelling.' : `${n} kinderen gingen daardoor naar een andere instelling.`,
  bewaar: 'Bewaar',
  waarvoor: 'Waarvoor geldt het?',
  waarvoorHint: 'Bijvoorbeeld een regio, een team, een soort maatregel of de hele instelling.',
  van: 'Eerste dag',
  tot: 'Laatste dag',
  totHint: 'Laat leeg als die nog niet bekend is.',
  wieBesloot: 'Wie besloot dit?',
  reden: 'Waarom',
  ingelicht: 'Wie weten het?',
  ingelichtHint: 'Bijvoorbeeld rechtbank, Raad, gemeenten.',
  elders: 'Hoeveel kinderen gingen daardoor naar een andere instelling?',
  register: 'Register van opnamestops',
}
