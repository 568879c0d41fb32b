export const sturing = {
  kop: (dag: string, aantal: number, wachtend: string, totaal: string) =>
    `Op ${dag} ${aantal === 1 ? 'wachtte' : 'wachtten'} ${wachtend} van ${totaal} kinderen te lang op een vaste jeugdbeschermer.`,
  toelichting: 'Vijf cijfers om op te sturen. Elk cijfer leidt naar de kinderen over wie het gaat.',
  laden: 'De vijf cijfers van deze dag worden berekend…',
  figuur: {
    wachtlijst: 'Wachtlijst',
    wachttijd: 'Wachttijd',
    eersteContact: 'Eerste contact',
    planVanAanpak: 'Plan',
    werklast: 'Werklast',
  },
  eersteContact: (opTijd: string, geteld: string) => `In ${opTijd} van ${geteld} gevallen is het kind op tijd gezien.`,
  planVanAanpak: (opTijd: string, geteld: string) => `In ${opTijd} van ${geteld} gevallen was het plan op tijd.`,
  aandeel: (percentage: string, gemist: number, getal: string) =>
    `Dat is ${percentage}%, over het half jaar tot en met deze dag. ${
      gemist === 0 ? 'Niets kwam te laat.' : `${getal} keer kwam het te laat of niet.`
    }`,
  geenTermijn: 'In het half jaar tot en met deze dag liep geen termijn af.',
  wachttijd: {
    start: (percentage: string) =>
      `Wacht een kind sinds de start, dan heeft het met ${percentage}% kans binnen 42 dagen een vaste jeugdbeschermer.`,
    intern: (percentage: string) => `Viel de jeugdbeschermer weg, dan is die kans ${percentage}%.`,
  },
  wachttijdTeWeinig: {
    start: 'Er wachtten het afgelopen jaar te weinig kinderen sinds de start om een kans te noemen.',
    intern: 'Er wachtten te weinig kinderen omdat hun jeugdbeschermer wegviel om een kans te noemen.',
  },
  tussen: (onder: string, boven: string) => `Met wat toeval doet: tussen ${onder}% en ${boven}%.`,
  wachttijdLaden: 'De wachttijd van een heel jaar wordt berekend…',
  wachttijdZonderLijn:
    'Hier staat geen lijn per maand: het cijfer gaat over een heel jaar, dus elke maand telt grotendeels dezelfde kinderen.',
  betekenisKop: 'Wat dit betekent voor kinderen:',
  betekenis: {
    wachtlijst: 'zo lang een kind wacht, is er niemand die het kent, een plan maakt en ingrijpt als het misgaat.',
    wachttijd: 'de rechter vond dat dit kind nu bescherming nodig heeft. Elke week wachten is een week zonder.',
    eersteContact: 'wie niet is gezien, kan niet vertellen hoe het thuis gaat.',
    planVanAanpak: 'zonder plan weten kind en ouders niet wat er gaat gebeuren, wanneer, en wie dat doet.',
    werklast: 'hoe meer kinderen per jeugdbeschermer, hoe minder tijd er is voor elk kind.',
  },
  toonKinderen: 'Toon deze kinderen',
  toonWie: {
    wachtlijst: 'op de wachtlijst',
    wachttijd: 'die wachtten',
    eersteContact: 'die te laat of niet zijn gezien',
    planVanAanpak: 'zonder plan op tijd',
    werklast: 'met een maatregel',
  },
  naarTeams: 'Per team en medewerker',
  voorbeeldenKop: 'Drie kinderen achter deze cijfers',
  voorbeelden: 'Steeds het eerste kind uit de lijst achter het cijfer, zonder naam.',
  voorbeeldenLaden: 'De voorbeelden worden opgezocht…',
  geenVoorbeeld: 'Op deze dag is er geen kind dat u hier mag zien.',
  kindVan: (leeftijd: string) => `Een kind van ${leeftijd}`,
  kindZonderLeeftijd: 'Een kind, leeftijd onbekend',
  openDossier: 'Open het dossier',
  verderKop: 'Verder kijken',
  alleCijfers: 'Alle cijfers van de Monitor',
}
