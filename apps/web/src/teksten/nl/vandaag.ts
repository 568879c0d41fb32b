export const vandaag = {
  kop: (aantal: number) => (aantal === 1 ? '1 ding kan niet wachten' : `${aantal} dingen kunnen niet wachten`),
  kopNiets: 'Er is nu niets te laat',
  teLaat: (aantal: number) =>
    aantal === 0 ? '' : aantal === 1 ? 'Bij 1 kind is een termijn gemist.' : `Bij ${aantal} kinderen is een termijn gemist.`,
  dezeWeek: (aantal: number) =>
    aantal === 0 ? '' : aantal === 1 ? 'Bij 1 kind loopt er deze week een af.' : `Bij ${aantal} kinderen loopt er deze week een af.`,
  stil: (aantal: number, na: string) =>
    aantal === 0
      ? `Van alle kinderen is in de laatste ${na} iets gehoord.`
      : aantal === 1
        ? `Van 1 kind is al meer dan ${na} niets gehoord.`
        : `Van ${aantal} kinderen is al meer dan ${na} niets gehoord.`,
  wachtend: (aantal: number) =>
    aantal === 0
      ? ''
      : aantal === 1
        ? '1 kind wacht op een vaste jeugdbeschermer.'
        : `${aantal} kinderen wachten op een vaste jeugdbeschermer.`,
  leegTitel: 'U hebt nu geen kinderen',
  leeg: 'Hier komt een kaart per gezin zodra een kind aan u is toegewezen. De wachtlijstbeheerder of uw teamleider doet dat.',
  gezin: (achternaam: string) => `Gezin ${achternaam}`,
  meer: (aantal: number) => (aantal === 1 ? 'Toon nog 1 gezin' : `Toon nog ${aantal} gezinnen`),
  rol: { vast: '', waarnemend: 'u neemt waar', contactpersoon: 'u bent contactpersoon' },
  vasteIs: (naam: string) => `Vaste jeugdbeschermer: ${naam}`,
  nietKlaar: 'Hier bent u nog niet klaar mee',
  verderMet: (formulier: string, moment: string) => `${formulier}, bewaard op ${moment}`,
  conceptNaam: {
    contact: 'Contact vastleggen',
    einde: 'Toewijzing beëindigen',
    plan: 'Plan schrijven',
    standpunt: 'Standpunt vastleggen',
    evaluatie: 'Plan evalueren',
    familiegroepsplan: 'Familiegroepsplan',
    aanwijzing: 'Schriftelijke aanwijzing',
    voogdijbeoordeling: 'Voogdij beoordelen',
    beschikking: 'Beschikking vastleggen',
    overdracht: 'Overdracht opstellen',
    gebeurtenis: 'Gebeurtenis vastleggen',
  },
  naarDossier: 'Naar het dossier',
}
