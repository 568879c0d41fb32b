export const monitor = {
  kop: (dag: string, aantal: number, getal: string) =>
    aantal === 1 ? `Op ${dag} had 1 kind een maatregel.` : `Op ${dag} hadden ${getal} kinderen een maatregel.`,
  verdeling: (jb: string, jr: string) => `${jb} met jeugdbescherming, ${jr} met alleen jeugdreclassering.`,
  berekenen: 'De cijfers van deze dag worden berekend…',
  peildatum: 'Hoe stond het op',
  toon: 'Laat zien',
  kiesDag: 'Kies een dag die er al is geweest. In de toekomst kijken kan niet.',
  vandaag: 'Vandaag',
  csv: 'Twaalf maanden downloaden (CSV)',
  leegTitel: 'Op deze dag had geen kind een maatregel',
  leeg: 'De cijfers komen uit de maatregelen, toewijzingen en contacten in Houvast. Is er nog niets ingelezen, vraag dan de data-analist om een levering in te lezen. Of kies een andere dag.',
  rekenwijze: (versie: string, moment: string) => `Definities, versie ${versie}. Zoals bekend op ${moment}.`,
  groep: { kinderen: 'Wie wacht', termijnen: 'Wat op tijd gebeurt', mensen: 'Wie het werk doet' },
  figuur: {
    kinderen: 'kinderen met een maatregel',
    zonderVaste: 'kinderen zonder vaste jeugdbeschermer',
    wachtlijst: 'de wachtlijst',
    wisselingen: 'wisselingen',
    eersteContact: (familie: string) => `eerste contact bij ${familie}`,
    planVanAanpak: (familie: string) => `plan op tijd bij ${familie}`,
    kennisgeving: 'kinderen zonder bekende kennisgeving',
    werklast: 'de werklast',
    fte: 'de formatie',
    verloop: 'verloop',
    verzuim: 'ziekteverzuim',
  },
  zonderVaste: (aantal: number, getal: string) =>
    aantal === 0
      ? 'Ieder kind had een vaste jeugdbeschermer.'
      : aantal === 1
        ? '1 kind had geen vaste jeugdbeschermer.'
        : `${getal} kinderen hadden geen vaste jeugdbeschermer.`,
  wachtlijst: (aantal: number, getal: string) =>
    aantal === 0
      ? 'Geen kind wachtte langer dan 5 werkdagen op een vaste jeugdbeschermer.'
      : aantal === 1
        ? '1 kind wachtte langer dan 5 werkdagen op een vaste jeugdbeschermer.'
        : `${getal} kinderen wachtten langer dan 5 werkdagen op een vaste jeugdbeschermer.`,
  wachtlijstVerdeling: (start: string, intern: string, percentage: string) =>
    `${start} sinds de start van hun maatregel, ${intern} omdat hun jeugdbeschermer wegviel. Dat is ${percentage}% van alle kinderen; de referentielijn is 3%.`,
  wisselingen: (gemiddeld: string) => `Een kind had gemiddeld ${gemiddeld} verschillende vaste jeugdbeschermers.`,
  wisselingenMax: (maximum: string) => `Het hoogste aantal bij één kind is ${maximum}.`,
  familie: { jeugdbescherming: 'jeugdbescherming', jeugdreclassering: 'jeugdreclassering' },
  eersteContact: (opTijd: string, geteld: string, familie: string) =>
    `Bij ${familie} is in ${opTijd} van ${geteld} gevallen het kind op tijd gezien.`,
  planVanAanpak: (opTijd: string, geteld: string, familie: string) =>
    `Bij ${familie} was in ${opTijd} van ${geteld} gevallen het plan op tijd.`,
  geenTermijnen: (familie: string) => `Bij ${familie} liep in dit half jaar geen termijn af.`,
  aandeelTermijn: (percentage: string) => `Dat is ${percentage}%, over het half jaar tot en met deze dag.`,
  teLaatGezien: (aantal: number, getal: string) =>
    aantal === 0 ? '' : aantal === 1 ? '1 kind is te laat of niet gezien.' : `${getal} keer is het kind te laat of niet gezien.`,
  planTeLaat: (aantal: number, getal: string) =>
    aantal === 0 ? '' : aantal === 1 ? '1 plan kwam te laat of niet.' : `${getal} plannen kwamen te laat of niet.`,
  zonderKennisgeving: (aantal: number, getal: string) =>
    aantal === 0
      ? 'Van elke lopende maatregel is de kennisgeving bekend.'
      : `Van ${getal} lopende ${aantal === 1 ? 'maatregel' : 'maatregelen'} is de kennisgeving niet bekend. Er loopt dan geen termijn en het kind telt hier niet mee.`,
  zonderKennisgevingVerdeling: (jeugdbescherming: string, jeugdreclassering: string) =>
    `${jeugdbescherming} bij jeugdbescherming, ${jeugdreclassering} bij jeugdreclassering.`,
  werklast: (getal: string) => `Per fte jeugdbeschermer of jeugdreclasseerder waren er ${getal} kinderen.`,
  werklastGeen: 'De werklast is niet te berekenen: er is geen fte van jeugdbeschermers bekend.',
  werklastAnders: (ondersteunend: string, primair: string) =>
    `Met ondersteuners erbij ${ondersteunend}. Met het hele primaire proces ${primair}.`,
  fte: (getal: string) => `Er werkte ${getal} fte aan jeugdbeschermers en jeugdreclasseerders.`,
  fteAnders: (ondersteunend: string, primair: string) =>
    `Met ondersteuners erbij ${ondersteunend} fte. In het hele primaire proces ${primair} fte.`,
  verloop: (percentage: string) => `In een jaar ging ${percentage}% van de medewerkers uit dienst.`,
  verzuim: (percentage: string) => `In een jaar ging ${percentage}% van de werktijd verloren door ziekte.`,
  nietTeBerekenen: (figuur: string) => `Het cijfer voor ${figuur} is niet te berekenen: er is geen personeel bekend.`,
  kinderenTonen: 'Toon deze kinderen',
  toonTeLaatGezien: 'Toon wie te laat is gezien',
  toonPlanTeLaat: 'Toon wie te laat een plan kreeg',
  toonZonderKennisgeving: 'Toon kinderen zonder kennisgeving',
  kinderenVerbergen: 'Verberg deze kinderen',
  kinderenKop: {
    kinderen: 'Kinderen met een maatregel',
    zonderVasteJeugdbeschermer: 'Kinderen zonder vaste jeugdbeschermer',
    wachtlijst: 'Kinderen op de wachtlijst',
    eersteContactTeLaat: 'Kinderen die te laat of niet zijn gezien',
    planTeLaat: 'Kinderen bij wie het plan te laat kwam',
    zonderKennisgeving: 'Kinderen van wie de kennisgeving niet bekend is',
    wachttijdStart: 'Kinderen die het afgelopen jaar bij de start op een vaste jeugdbeschermer wachtten',
    wachttijdIntern: 'Kinderen die het afgelopen jaar wachtten omdat hun vaste jeugdbeschermer wegviel',
  },
  kinderenLaden: 'De kinderen achter dit cijfer worden opgezocht…',
  kinderenLeegTitel: 'Er is geen kind om te tonen',
  kinderenLeeg: 'Dit cijfer gaat op deze dag over geen enkel kind.',
  nietZichtbaar: (aantal: number, getal: string) =>
    aantal === 1
      ? 'Nog 1 kind telt mee. U mag dat dossier niet openen.'
      : `Nog ${getal} kinderen tellen mee. U mag die dossiers niet openen.`,
  alleenNietZichtbaar: (aantal: number, getal: string) =>
    aantal === 1
      ? 'Dit cijfer gaat over 1 kind. U mag dat dossier niet openen.'
      : `Dit cijfer gaat over ${getal} kinderen. U mag die dossiers niet openen.`,
  meer: 'Toon meer',
  bezigMeer: 'Bezig met laden…',
  getoond: (getal: string) => `${getal} kinderen getoond.`,
  kind: 'Kind',
  watNiet: 'Wat er is',
  figuurOnbekendTitel: 'Dit cijfer bestaat niet',
  figuurOnbekend: 'Ga terug naar de monitor en kies daar een cijfer.',
  terug: 'Naar de monitor',
  reeksTitel: 'De afgelopen twaalf maanden',
  reeksUitleg: 'Steeds de stand op dezelfde dag van de maand, opnieuw berekend met dezelfde definities.',
  reeksLaden: 'Twaalf maanden worden berekend. Dat kan een halve minuut duren…',
  reeksTeKort: 'Voor een lijn zijn minstens twee maanden met gegevens nodig.',
  grafiek: {
    kinderen: 'Kinderen met een maatregel',
    wachtlijst: 'Kinderen op de wachtlijst',
    werklast: 'Kinderen per fte',
    eersteContact: 'Eerste contact op tijd, in procenten',
    plan: 'Plan op tijd, in procenten',
    personeel: 'Verloop en ziekteverzuim in een jaar, in procenten',
  },
  lijn: {
    kinderen: 'Kinderen',
    totaal: 'Totaal',
    start: 'Sinds de start',
    intern: 'Weggevallen',
    perJbjr: 'Jeugdbeschermers en jeugdreclasseerders',
    perMetOndersteunend: 'Met ondersteuners',
    perPrimairProces: 'Hele primaire proces',
    jeugdbescherming: 'Jeugdbescherming',
    jeugdreclassering: 'Jeugdreclassering',
    verloop: 'Verloop',
    verzuim: 'Ziekteverzuim',
    werklast: 'Werklast volgens het ministerie',
  },
  lijnKort: { perJbjr: 'JB en JR', perMetOndersteunend: 'met ondersteuners', perPrimairProces: 'primair proces' },
  eigen: 'Eigen cijfers',
  extern: 'Extern gepubliceerd',
  bron: (bron: string) => `Bron: ${bron}.`,
  bronEigen: (instelling: string, versie: string) => `${instelling}, berekend door Houvast, definities ${versie}`,
  landelijk: 'Landelijke cijfers, niet door Houvast berekend. Vergelijk alleen de richting, niet de hoogte.',
  andersGerekend:
    'Het ministerie rekent de werklast op een andere manier uit: met zijn eigen getallen (31.230 kinderen, 2.681 fte) komt men op 11,65, maar er staat 12,0. Leg deze lijn dus niet naast de onze.',
  tabel: 'Toon de cijfers als tabel',
  dag: 'Peildatum',
  tabelCsv: 'Downloaden (CSV)',
  beschrijving: (naam: string, van: string, eerste: string, tot: string, laatste: string) =>
    `${naam}: van ${eerste} op ${van} naar ${laatste} op ${tot}.`,
}
