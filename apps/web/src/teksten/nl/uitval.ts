const kinderen = (aantal: number) => (aantal === 1 ? '1 kind' : `${aantal} kinderen`)

export const uitval = {
  titel: 'Uitval',
  terug: 'Naar het team',
  kopOpen: (open: number, totaal: number, naam: string) =>
    `${open} van de ${kinderen(totaal)} van ${naam} ${open === 1 ? 'vraagt' : 'vragen'} een besluit.`,
  kopWacht: (wacht: number, naam: string) =>
    `Over elk kind van ${naam} is besloten; ${kinderen(wacht)} ${wacht === 1 ? 'wacht' : 'wachten'} nog op wie het overneemt.`,
  kopKlaar: (naam: string) => `Voor elk kind van ${naam} is het geregeld.`,
  kopTerug: (open: number, naam: string) =>
    `${naam} is er weer. ${open === 1 ? '1 kind vraagt' : `${open} kinderen vragen`} of het teruggaat of blijft.`,
  leegTitel: (naam: string) => `${naam} heeft geen kinderen die een besluit vragen`,
  leeg: 'Valt iemand met kinderen langer dan een week uit, of gaat iemand weg? Dan vraagt Houvast hier over elk kind een besluit.',
  afwezig: (dag: string) => `Afwezig sinds ${dag}.`,
  wordtAfwezig: (dag: string) => `Afwezig vanaf ${dag}.`,
  afwezigTot: (dag: string) => `Tot en met ${dag}.`,
  vertrek: (dag: string) => `Uit dienst vanaf ${dag}.`,
  openSinds: (dagen: number) =>
    dagen === 0
      ? 'Het besluit wordt sinds vandaag gevraagd.'
      : dagen === 1
        ? 'Het besluit staat 1 dag open.'
        : `Het oudste besluit staat ${dagen} dagen open.`,
  gezin: (achternaam: string) => `Gezin ${achternaam}`,
  besluitOver: (gezin: string, aantal: number) => `Besluit over ${gezin} (${kinderen(aantal)})`,
  stand: { open: 'vraagt een besluit', wacht: 'wacht op wie het overneemt', geregeld: 'geregeld' },
  teLaat: (aantal: number) => (aantal === 1 ? '1 termijn gemist.' : `${aantal} termijnen gemist.`),
  volgende: (naam: string, dag: string) => `${naam}: uiterlijk ${dag}.`,
  gezien: (dag: string) => `Laatst gezien op ${dag}.`,
  nietGezien: 'Nog niet gezien.',
  genomen: (besluit: string, reden: string, dag: string) => `${besluit} Reden: ${reden} (${dag})`,
  besluitZin: {
    herverdelen: (naar: string) => `Aan ${naar} gevraagd.`,
    wachtlijst: (naar: string) => `Naar de wachtlijst, met ${naar} als contactpersoon.`,
    waarneming: (naar: string, tot: string) => `${naar} neemt waar tot en met ${tot}.`,
    terug: (naam: string) => `Terug naar ${naam}.`,
    blijft: (naar: string) => (naar === '' ? 'Blijft zoals het is.' : `Blijft bij ${naar}.`),
  },
  brief: (titel: string, aan: string) => `Brief aan ${aan}: ${titel}`,
  overWie: 'Over wie besluit u?',
  kiesKind: 'Kies ten minste één kind.',
  besluit: 'Wat besluit u?',
  keuze: {
    herverdelen: 'Een andere vaste jeugdbeschermer',
    wachtlijst: 'Naar de wachtlijst',
    waarneming: 'Iemand neemt tijdelijk waar',
    terug: 'Terug naar wie er weer is',
    blijft: 'Blijft bij wie er nu is',
  },
  uitleg: {
    herverdelen: 'Wie u kiest, leest de overdrachtskaart en aanvaardt het kind. Tot dan blijft dit open.',
    wachtlijst: 'Het kind is vanaf dan zonder vaste jeugdbeschermer. Wie u kiest, houdt contact.',
    waarneming: 'Waarnemen telt niet als vast. Na de laatste dag vraagt Houvast om een nieuw besluit.',
    terug: 'Een waarneming stopt. Was het kind al van een ander of van de wachtlijst, dan moet het eerst worden aanvaard.',
    blijft: 'Neemt iemand waar? Kies die dan: die wordt gevraagd om vaste jeugdbeschermer te worden.',
  },
  wie: {
    herverdelen: 'Wie wordt de vaste jeugdbeschermer?',
    wachtlijst: 'Wie is de contactpersoon?',
    waarneming: 'Wie neemt waar?',
    terug: '',
    blijft: 'Bij wie blijft het kind?',
  },
  kiesWie: 'Kies iemand',
  kandidaat: (naam: string, aantal: number, fte: string) => `${naam}, ${kinderen(aantal)} op ${fte} fte`,
  voorEnNa: (naam: string, nu: string, straks: string, fte: string) => `${naam} heeft nu ${nu} kinderen op ${fte} fte, daarna ${straks}.`,
  urenVoorEnNa: (nu: string, straks: string, ruimte: string) => `Gewogen: ${nu} uur per week, daarna ${straks}, van ${ruimte} uur.`,
  tot: 'Laatste dag van de waarneming',
  reden: 'Waarom?',
  redenHint: 'Dit staat bij elk kind dat u koos. Schrijf niet waarom de medewerker er niet is.',
  bewaar: (aantal: number) => `Leg het besluit vast over ${kinderen(aantal)}`,
  bewaard: (besluiten: number, brieven: number) =>
    `Het besluit over ${kinderen(besluiten)} is bewaard. ${brieven} brieven liggen klaar: aan de ouders en aan het kind.`,
  naarUitval: (naam: string) => `Besluit over de kinderen van ${naam}`,
  vandaagTitel: (aantal: number) =>
    aantal === 1
      ? '1 kind vraagt een besluit van u: de jeugdbeschermer valt uit of is er weer'
      : `${aantal} kinderen vragen een besluit van u: hun jeugdbeschermer valt uit of is er weer`,
  vandaagWacht: (aantal: number) =>
    aantal === 1 ? '1 kind wacht nog op wie het overneemt' : `${aantal} kinderen wachten nog op wie hen overneemt`,
  vandaagRegel: (naam: string, open: number, wacht: number, dagen: number) =>
    [
      `${naam}:`,
      [open > 0 ? `${kinderen(open)} zonder besluit` : '', wacht > 0 ? `${kinderen(wacht)} wacht op aanvaarding` : '']
        .filter(Boolean)
        .join(', '),
      dagen === 0 ? '(sinds vandaag)' : dagen === 1 ? '(1 dag open)' : `(${dagen} dagen open)`,
    ].join(' '),
}
