export const aanwijzing = {
  titel: (nummer: string) => `Aanwijzingen bij dossier ${nummer}`,
  kop: (aantal: number) =>
    aantal === 0
      ? 'Er geldt geen schriftelijke aanwijzing'
      : aantal === 1
        ? 'Er geldt 1 schriftelijke aanwijzing'
        : `Er gelden ${aantal} schriftelijke aanwijzingen`,
  uitleg:
    'Met een schriftelijke aanwijzing zegt de instelling wat een ouder met gezag of een kind vanaf 12 jaar moet doen of laten (BW art. 1:263). Doe dit pas als samen afspreken niet lukt.',
  leegTitel: 'Nog geen schriftelijke aanwijzing',
  leeg: 'Hier komt elke aanwijzing, met wat de ander ertegen kan doen en tot wanneer.',
  geenOts: 'Een schriftelijke aanwijzing kan alleen bij een ondertoezichtstelling die loopt.',
  voegToe: 'Aanwijzing vastleggen',
  maatregel: 'Bij welke maatregel?',
  aan: 'Aan wie is zij gericht?',
  aanWie: { ouder_met_gezag: 'Ouder met gezag', jeugdige: 'Jeugdige van 12 jaar of ouder' },
  naam: 'Naam',
  tekst: 'Wat moet er gebeuren?',
  tekstHint: 'Kort en zo precies dat de ander weet wat er wordt verwacht, en tot wanneer.',
  reden: 'Waarom is dit nodig?',
  bekendmaking: 'Hoe heeft de ander haar gekregen?',
  hoe: { verzonden: 'Verzonden', uitgereikt: 'In handen gegeven' },
  op: 'Op welke dag?',
  rechtsmiddel: 'In de brief staat hoe en tot wanneer de ander naar de kinderrechter kan',
  rechtsmiddelHint: 'Met dat de aanwijzing intussen blijft gelden, en dat er gratis rechtsbijstand kan zijn.',
  bewaar: 'Aanwijzing bewaren',
  geldt: 'geldt',
  geldtNiet: 'geldt niet meer',
  bekend: { verzonden: (dag: string) => `Verzonden op ${dag}`, uitgereikt: (dag: string) => `In handen gegeven op ${dag}` },
  klok: {
    'SA-002': {
      loopt: (dag: string) => `Naar de kinderrechter kan tot en met ${dag}.`,
      voorbij: (dag: string) => `Naar de kinderrechter kon tot en met ${dag}. Wie daarna komt, moet uitleggen waarom dat niet eerder kon.`,
      gedaan: (dag: string) => `Op ${dag} is de kinderrechter gevraagd de aanwijzing vervallen te verklaren. Zij blijft intussen gelden.`,
    },
    'SA-003': {
      loopt: (dag: string) => `Beslis schriftelijk op het verzoek om intrekking, uiterlijk ${dag}.`,
      voorbij: (dag: string) => `Op het verzoek om intrekking had uiterlijk ${dag} beslist moeten zijn. Niets zeggen geldt als afwijzing.`,
      gedaan: (dag: string) => `Op het verzoek om intrekking is op ${dag} beslist.`,
    },
  },
  stap: {
    intrekking_verzocht: 'Verzoek om intrekking ontvangen',
    ingetrokken: 'Ingetrokken',
    intrekking_afgewezen: 'Verzoek om intrekking afgewezen',
    vervallenverklaring_verzocht: 'Kinderrechter gevraagd om vervallenverklaring',
    vervallen_verklaard: 'Vervallen verklaard door de kinderrechter',
    vervallenverklaring_afgewezen: 'Vervallenverklaring afgewezen',
    bekrachtiging_verzocht: 'Kinderrechter gevraagd om bekrachtiging',
    bekrachtigd: 'Bekrachtigd door de kinderrechter',
    bekrachtiging_afgewezen: 'Bekrachtiging afgewezen',
  },
  stapVoegToe: 'Verzoek of beslissing vastleggen',
  welkeStap: 'Wat is er gebeurd?',
  toelichting: 'Toelichting (mag leeg blijven)',
  stapBewaar: 'Bewaren',
  stapOp: (stap: string, dag: string) => `${stap}, ${dag}`,
  horen: 'Dit kind is 12 jaar of ouder: voor de kinderrechter beslist, mag het zelf zeggen wat het vindt (Rv art. 809).',
}
