export const vandaag = {
  kop: (aantal: number) => (aantal === 1 ? '1 ding kan niet wachten' : `${aantal} dingen kunnen niet wachten`),
  kopNiets: 'Er is nu niets te laat',
  telling: (teLaat: string, dezeWeek: string) => `Te laat: ${teLaat}. Deze week: ${dezeWeek}.`,
  stil: (aantal: number) =>
    aantal === 0
      ? 'Van alle kinderen is pas nog iets gehoord.'
      : aantal === 1
        ? 'Van 1 kind is lang niets gehoord.'
        : `Van ${aantal} kinderen is lang niets gehoord.`,
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
  naarDossier: 'Naar het dossier',
}
