export const brief = {
  titel: (nummer: string) => `Brieven, dossier ${nummer}`,
  kop: (aantal: number) =>
    aantal === 0
      ? 'Er is nog geen brief gemaakt.'
      : aantal === 1
        ? 'Er is 1 brief of bundel gemaakt.'
        : `Er zijn ${aantal} brieven en bundels gemaakt.`,
  terug: 'Terug naar het dossier',
  soort: 'Welke brief',
  lezer: 'Voor wie',
  lezers: { ouders: 'de ouders', kind: 'het kind (12 jaar of ouder)' },
  aan: 'Aan',
  aanHint: 'Zoals het boven de brief komt. Zet er geen adres in: dat kan geheim zijn.',
  voorbeeld: 'Toon de brief',
  voorbeeldTitel: 'Zo wordt de brief',
  maak: 'Maak de brief als PDF',
  gemaakt: 'De brief is gemaakt en bewaard.',
  bewaard: 'Gemaakte brieven en bundels',
  leeg: 'Wat u maakt, blijft hier staan zoals het was.',
  door: (wie: string, wanneer: string, aan: string) => `Aan ${aan}. Gemaakt door ${wie}, ${wanneer}.`,
  open: (titel: string) => `Open als PDF: ${titel}`,
}
