export const definitieversie = '2026-1'

export interface Definitie {
  readonly figuur: string
  readonly naam: string
  readonly tekst: string
  readonly teller: string
  readonly noemer: string | null
  readonly eenheid: string
}

/** What every figure counts, in the words that stand beside it on the screen. */
export const definities2026 = [
  {
    figuur: 'kinderen',
    naam: 'Kinderen met een maatregel',
    tekst:
      'Wij tellen elk kind dat op de peildatum een maatregel van jeugdbescherming of jeugdreclassering heeft. Een kind met beide telt één keer. Het preventieve kader (code 31) telt niet mee. Een record zonder bekend BSN telt als een eigen kind.',
    teller: 'kinderen met ten minste één lopende maatregel',
    noemer: null,
    eenheid: 'kinderen',
  },
  {
    figuur: 'fte',
    naam: 'Formatie',
    tekst:
      'Wij tellen de fte op van alle dienstverbanden die op de peildatum lopen, naar functie. Er zijn drie groepen: jeugdbeschermers en jeugdreclasseerders; die groep met ondersteuners; en het hele primaire proces.',
    teller: 'fte van lopende dienstverbanden in de groep',
    noemer: null,
    eenheid: 'fte',
  },
  {
    figuur: 'werklast',
    naam: 'Werklast',
    tekst:
      'Het aantal kinderen gedeeld door de fte. Wij noemen altijd welke fte dat is. Dit cijfer is niet hetzelfde als de werklast die het ministerie publiceert.',
    teller: 'kinderen met een maatregel',
    noemer: 'fte van de genoemde groep',
    eenheid: 'kinderen per fte',
  },
  {
    figuur: 'zonderVasteJeugdbeschermer',
    naam: 'Zonder vaste jeugdbeschermer',
    tekst:
      'Een kind heeft een vaste jeugdbeschermer als een medewerker als vast staat bij een lopende maatregel, in dienst is en niet 28 dagen of langer volledig ziek is. Een team of een wachtrij is nooit een jeugdbeschermer.',
    teller: 'kinderen zonder vaste jeugdbeschermer op de peildatum',
    noemer: null,
    eenheid: 'kinderen',
  },
  {
    figuur: 'wachtlijst',
    naam: 'Wachtlijst',
    tekst:
      'Een kind staat op de wachtlijst als het langer dan vijf werkdagen geen vaste jeugdbeschermer heeft. Wij tellen vanaf de eerste dag zonder, maar niet eerder dan de kennisgeving. Start: het kind had sinds het begin van de maatregelen nog niemand. Intern: er was iemand, en die viel weg.',
    teller: 'kinderen die langer dan vijf werkdagen zonder vaste jeugdbeschermer zijn',
    noemer: 'kinderen met een maatregel (voor het aandeel; referentielijn 3%)',
    eenheid: 'kinderen',
  },
  {
    figuur: 'eersteContact',
    naam: 'Eerste contact op tijd',
    tekst:
      'Binnen vijf werkdagen na de kennisgeving moet de jeugdige zijn gezien. Wij tellen de termijnen die in het half jaar tot en met de peildatum afliepen. Een maatregel die direct volgt op een andere van dezelfde soort begint geen nieuwe termijn. Een maatregel die eerder eindigde dan de termijn laten wij buiten beschouwing. Zonder kennisgeving is er geen termijn.',
    teller: 'termijnen waarbinnen de jeugdige is gezien in een contact met de jeugdige',
    noemer: 'termijnen die in het half jaar afliepen',
    eenheid: 'termijnen',
  },
  {
    figuur: 'planVanAanpak',
    naam: 'Plan op tijd',
    tekst:
      'Binnen zes weken nadat van een familiegroepsplan is afgezien, moet er een plan zijn. Is die dag niet bekend, dan tellen wij vanaf de kennisgeving. Valt de laatste dag op een zaterdag, zondag of feestdag, dan schuift hij op. Noemt de rechter een eigen termijn, dan geldt die, en die schuift niet.',
    teller: 'termijnen waarbinnen een plan van aanpak of familiegroepsplan is vastgesteld',
    noemer: 'termijnen die in het half jaar afliepen',
    eenheid: 'termijnen',
  },
  {
    figuur: 'verloop12m',
    naam: 'Verloop in twaalf maanden',
    tekst:
      'Hoeveel jeugdbeschermers, jeugdreclasseerders en ondersteuners in het jaar tot en met de peildatum uit dienst gingen, gedeeld door hoeveel er gemiddeld waren.',
    teller: 'medewerkers die in het jaar uit dienst gingen',
    noemer: 'gemiddelde van het aantal medewerkers een jaar eerder en op de peildatum',
    eenheid: 'aandeel',
  },
  {
    figuur: 'verzuim12m',
    naam: 'Ziekteverzuim in twaalf maanden',
    tekst:
      'Welk deel van de werktijd van jeugdbeschermers, jeugdreclasseerders en ondersteuners door ziekte verloren ging. Per dag tellen wij de fte maal het percentage ziekte; overlappen meldingen elkaar, dan telt het hoogste percentage.',
    teller: 'fte-dagen ziek in het jaar',
    noemer: 'alle fte-dagen in het jaar',
    eenheid: 'aandeel',
  },
  {
    figuur: 'wisselingen',
    naam: 'Wisselingen',
    tekst:
      'Hoeveel verschillende vaste jeugdbeschermers een kind heeft gehad sinds het begin van zijn aaneengesloten maatregelen. Tussen twee maatregelen mag hoogstens één dag zitten.',
    teller: 'verschillende vaste jeugdbeschermers van alle kinderen samen',
    noemer: 'kinderen met een maatregel',
    eenheid: 'medewerkers per kind',
  },
  {
    figuur: 'wachttijd',
    naam: 'Wachttijd',
    tekst:
      'Het aantal dagen van de eerste dag zonder tot de eerste dag met een vaste jeugdbeschermer. Ook kinderen die nog wachten tellen mee, zodat het cijfer niet te gunstig is. Wij geven nooit alleen het gemiddelde van wie al klaar is met wachten.',
    teller: 'perioden zonder vaste jeugdbeschermer in de twaalf maanden tot en met de peildatum',
    noemer: null,
    eenheid: 'dagen',
  },
  {
    figuur: 'zicht',
    naam: 'Zicht',
    tekst: 'Hoeveel dagen geleden de jeugdige voor het laatst is gezien, en bij wat voor contact.',
    teller: 'dagen sinds het laatste contact waarbij de jeugdige is gezien',
    noemer: null,
    eenheid: 'dagen',
  },
  {
    figuur: 'nietGezien',
    naam: 'Niet gezien',
    tekst:
      'Kinderen met een maatregel die in de 31 dagen tot en met de peildatum door niemand in persoon zijn gezien. Een telefoongesprek of een bericht is contact, maar geen zien. De 31 dagen zijn onze eigen keuze: de langste maand. Geteld zijn alleen de kinderen van wie u het dossier mag openen.',
    teller: 'kinderen die nooit zijn gezien, of langer dan 31 dagen geleden',
    noemer: 'kinderen met een maatregel',
    eenheid: 'kinderen',
  },
  {
    figuur: 'reactietijdAcuut',
    naam: 'Van melding tot besluit',
    tekst:
      'De middelste van alle tijden tussen een melding van acute onveiligheid en het besluit daarover, in minuten. Beide tijden legt het systeem zelf vast op het moment van bewaren. Geteld zijn de meldingen in het jaar tot en met de peildatum waarover is besloten, van de hele instelling. Meldingen zonder besluit tellen niet mee in het midden; hoeveel dat er zijn staat erbij.',
    teller: 'minuten tussen melding en besluit, de middelste',
    noemer: 'meldingen waarover is besloten',
    eenheid: 'minuten',
  },
] as const satisfies readonly Definitie[]

export const definities = { versie: definitieversie, definities: definities2026 } as const

export type Figuurnaam = (typeof definities2026)[number]['figuur']

export function getDefinitie(figuur: Figuurnaam): Definitie {
  const definitie = definities2026.find((een) => een.figuur === figuur)
  if (!definitie) throw new RangeError('Dit cijfer heeft geen definitie.')
  return definitie
}
