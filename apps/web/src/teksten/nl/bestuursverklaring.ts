/** The director says where the institution falls short. */
export const bestuursverklaring = {
  titel: 'Bestuursverklaring',
  kop: 'Waar wij tekortschieten en wat dat betekent',
  toelichting: (n: number, dag: string) =>
    n === 0
      ? `De cijfers van ${dag} laten geen tekort zien.`
      : `De cijfers van ${dag} laten ${n === 1 ? 'één tekort' : `${n} tekorten`} zien. Zeg bij elk wat u eraan doet, en onderteken.`,
  maand: 'Maand',
  toonMaand: 'Toon deze maand',
  maandFout: 'Kies een maand die voorbij is, als JJJJ-MM.',
  punt: (nummer: number) => `Punt ${nummer}`,
  betekent: 'Wat dat betekent',
  watWijDoen: 'Wat doen wij eraan?',
  watWijDoenBij: (nummer: number) => `Wat doen wij aan punt ${nummer}?`,
  toonRijen: 'Toon de kinderen achter dit getal',
  slot: 'Wilt u nog iets zeggen?',
  onderteken: 'Onderteken',
  uitlegOndertekenen:
    'Wat u ondertekent, verandert niet meer en heeft een controlegetal. U kunt later wel een nieuwe verklaring over dezelfde maand ondertekenen.',
  alOndertekend: (n: number) =>
    n === 1 ? 'Over deze maand is al één verklaring ondertekend.' : `Over deze maand zijn al ${n} verklaringen ondertekend.`,
  eerdere: 'Ondertekende verklaringen',
  geenEerdere: 'Er is nog geen verklaring ondertekend. De eerste die u ondertekent, staat hier met haar PDF.',
  overMaand: (dag: string) => `Stand van ${dag}`,
  ondertekendDoor: (wie: string, moment: string) => `Ondertekend door ${wie} op ${moment}.`,
  klopt: 'Klopt nog met wat is ondertekend',
  kloptNiet: 'Deze tekst is niet meer wat er is ondertekend',
  pdf: 'PDF',
  controlegetal: (hash: string) => `Controlegetal ${hash}`,
  bekend: (versie: string, moment: string) => `Definities, versie ${versie}. Zoals bekend op ${moment}.`,
}
