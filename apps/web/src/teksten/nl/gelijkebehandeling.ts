/** Waits and outcomes compared between groups. */
export const gelijkebehandeling = {
  titel: 'Gelijke behandeling',
  vraagKop: 'Behandelen wij kinderen gelijk?',
  kop: (n: number, van: string) =>
    n === 0
      ? `Geen aantoonbaar verschil in ${van} vergelijkingen.`
      : n === 1
        ? `Eén aantoonbaar verschil in ${van} vergelijkingen.`
        : `${n} aantoonbare verschillen in ${van} vergelijkingen.`,
  uitleg:
    'Een verschil is geen oorzaak, en geen verschil is geen bewijs dat het goed gaat. Vergeleken zijn alleen kinderen met dezelfde soort maatregel, in dezelfde fase en met hetzelfde oordeel over veiligheid.',
  doelVraag: 'Waarvoor bekijkt u dit?',
  doelUitleg: 'Dit overzicht gaat over groepen kinderen. Wie het opent en waarvoor, wordt bewaard en is voor de bestuurder te zien.',
  doel: {
    jaarlijks_onderzoek: 'Jaarlijks onderzoek van onze eigen praktijk',
    klacht_of_signaal: 'Een klacht of signaal',
    beleid: 'Beleid maken of bijstellen',
    toezicht: 'Toezicht',
  },
  toon: 'Toon de vergelijking',
  laden: 'De vergelijking wordt berekend…',
  groepsoort: { geslacht: 'Meisjes en jongens', leeftijd: 'Leeftijd bij de start', jeugdregio: 'Jeugdregio', tolk: 'Tolk nodig' },
  groep: (soort: string, waarde: string) => {
    if (soort === 'geslacht') return waarde === 'V' ? 'meisjes' : waarde === 'M' ? 'jongens' : 'geslacht onbekend'
    if (soort === 'tolk') return waarde === 'ja' ? 'tolk vastgelegd' : 'geen tolk vastgelegd'
    return soort === 'leeftijd' ? `${waarde} jaar` : waarde
  },
  alleAnderen: 'alle anderen',
  uitkomst: {
    wachttijd: 'Wachten op een vaste jeugdbeschermer',
    eersteContact: 'Eerste contact op tijd',
    plan: 'Plan op tijd',
    wisselingen: 'Hoogstens twee vaste jeugdbeschermers gehad',
    gezien: 'Gezien in 31 dagen',
    afsluiting: 'Beëindigd omdat het niet meer nodig was',
  },
  uitkomstUitleg: {
    wachttijd: 'Dagen van de kennisgeving tot de eerste vaste jeugdbeschermer, tot 180 dagen. Wie nog wacht, telt mee.',
    eersteContact: 'Deel van de termijnen waarbinnen het kind is gezien.',
    plan: 'Deel van de termijnen waarbinnen er een plan was.',
    wisselingen: 'Deel van de kinderen op de peildatum.',
    gezien: 'Deel van de kinderen op de peildatum.',
    afsluiting:
      'Deel van de beëindigde maatregelen: opgeheven, niet verlengd, volgens plan of gezag hersteld. Meerderjarig, overleden of omgezet telt niet mee.',
  },
  welke: 'Vergelijking',
  ervan: 'Groep',
  anderen: 'Anderen',
  verschil: 'Verschil binnen gelijke omstandigheden',
  metInterval: (verschil: string, onder: string, boven: string) => `${verschil} (95%-interval ${onder} tot ${boven})`,
  uitslag: 'Wat het betekent',
  dagen: (waarde: string) => `${waarde} dagen`,
  punten: (waarde: string) => `${waarde} procentpunt`,
  tegen: (een: string, ander: string) => `${een} tegenover ${ander}`,
  signaal: 'Aantoonbaar verschil',
  geenSignaal: 'Niet aangetoond',
  kans: (p: string) => `p na correctie ${p}`,
  hoeGelezen: 'Hoe leest u dit?',
  hoe: [
    'Een aantoonbaar verschil is waarschijnlijk geen toeval. Van alle verschillen die wij zo noemen, is gemiddeld hoogstens één op de twintig toch toeval.',
    'Het zegt niet waardoor het komt. Reistijd, drukte in een team of wat er niet is vastgelegd kan meespelen.',
    'Het zegt niets over één kind. Gebruik het nooit voor een besluit over een kind of gezin.',
    'Groepen zijn alleen feiten die zijn vastgelegd. Houvast leidt niets af uit een naam, en legt geen nationaliteit of etniciteit vast. Cultuur en soort gemeente zijn niet vastgelegd.',
    'Niet vastgelegd dat er een tolk nodig is, is niet hetzelfde als geen tolk nodig.',
  ].join('\n'),
  nietGetoond: (n: number, minstens: number) =>
    `${n} vergelijkingen zijn niet getoond: een van de groepen is te klein (minder dan ${minstens}), of er valt niets te vergelijken.`,
  nagaan: 'Vragen om samen over na te denken',
  vragen: [
    'Had ik hetzelfde besloten als dit kind een jongen was geweest, of ouder, of uit een andere regio?',
    'Wie uit dit gezin heb ik niet gesproken, en waarom niet?',
    'Wat weet ik, en wat vul ik in?',
    'Heeft het gezin begrepen wat wij schreven? Was er een tolk?',
  ].join('\n'),
  toelichting: 'Hoe verklaart de instelling dit, en wat besluit zij?',
  toelichtingen: 'Eigen verklaring en besluit',
  nieuweToelichting: 'Verklaring vastleggen',
  overWelke: 'Over welke vergelijking?',
  verklaring: 'Hoe verklaart u het verschil?',
  verklaringHint: 'Weet u het nog niet, schrijf dat dan op.',
  besluit: 'Wat besluit u?',
  bewaar: 'Leg vast',
  geenToelichting: 'Er is nog niets vastgelegd.',
  door: (wie: string, moment: string) => `${wie}, ${moment}`,
  inzagen: 'Wie bekeek dit, en waarvoor',
  wanneer: 'Wanneer',
  wie: 'Wie',
  waarvoor: 'Waarvoor',
  periode: (maanden: number, dag: string) => `Wachten, termijnen en beëindigingen in de ${maanden} maanden tot en met ${dag}.`,
}
