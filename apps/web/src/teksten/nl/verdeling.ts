const gezinnen = (aantal: number) => (aantal === 1 ? '1 gezin' : `${aantal} gezinnen`)
const kinderen = (aantal: number) => (aantal === 1 ? '1 kind' : `${aantal} kinderen`)
const punten = (aantal: string) => (aantal === '1' ? '1 punt' : `${aantal} punten`)

export const verdeling = {
  titel: 'Verdeeladvies',
  naarAdvies: 'Verdeeladvies maken',
  naarGewichten: 'Gewichten bij het verdelen',
  terugTeam: 'Naar het team',
  terugLijst: 'Alle adviezen',
  beginKop: 'Houvast rekent uit wie welk gezin kan overnemen; u besluit.',
  wachtendKop: (aantal: number) =>
    aantal === 0
      ? 'Er staat nu niemand op de wachtlijst.'
      : `${kinderen(aantal)} ${aantal === 1 ? 'wacht' : 'wachten'} op een vaste jeugdbeschermer. Houvast rekent uit wie hen kan overnemen; u besluit.`,
  beginUitleg:
    'Het advies kijkt naar ruimte, wachttijd, wie het gezin al kent en een eerlijke verdeling. Niemand wordt toegewezen voordat u een voorstel aanvaardt en de gekozen medewerker de overdrachtskaart leest en aanvaardt.',
  leegTitel: 'Er is nog geen advies gemaakt',
  leeg: 'Kies hierboven de teams waarin ruimte kan zijn en maak een advies. Het blijft hier staan, met wat u erover besloot.',
  welkeTeams: 'In welke teams zoekt u ruimte?',
  kiesTeam: 'Kies ten minste één team.',
  hoelang: 'Hoe lang mag Houvast rekenen?',
  hoelangHint: 'Vaak is 3 seconden genoeg. Langer rekenen kan een iets beter voorstel geven.',
  seconden: { '1': '1 seconde', '3': '3 seconden', '10': '10 seconden' },
  maak: 'Maak het advies',
  rekent: (seconden: number) => `Houvast rekent, hooguit ${seconden === 1 ? '1 seconde' : `${seconden} seconden`}.`,
  stop: 'Stop met rekenen',
  gestopt: 'Gestopt. Er is niets bewaard.',
  eerdere: 'Eerdere adviezen',
  eerdereSom: (aanvaard: number, anders: number, geweigerd: number) =>
    `Samen ${aanvaard} keer aanvaard, ${anders} keer iemand anders gekozen en ${geweigerd} keer geweigerd.`,
  adviesVan: (moment: string) => `Advies van ${moment}`,
  regel: (door: string, teams: string, met: number, totaal: number) =>
    `Door ${door}, voor ${teams}: ${met} van ${gezinnen(totaal)} met een voorstel.`,
  besloten: (aanvaard: number, anders: number, geweigerd: number) =>
    aanvaard + anders + geweigerd === 0 ? 'Nog niets besloten.' : `${aanvaard} aanvaard, ${anders} iemand anders, ${geweigerd} geweigerd.`,

  kopAlles: (totaal: number) => (totaal === 1 ? 'Voor het ene gezin is er ruimte.' : `Voor alle ${gezinnen(totaal)} is er ruimte.`),
  kopDeel: (met: number, totaal: number) =>
    `Voor ${met} van de ${gezinnen(totaal)} is er ruimte; ${gezinnen(totaal - met)} ${totaal - met === 1 ? 'blijft' : 'blijven'} wachten.`,
  kopNiets: (totaal: number) => `Er is voor geen van de ${gezinnen(totaal)} ruimte; zij blijven wachten.`,
  kopWeg: 'Van dit advies is er geen gezin meer dat u mag zien.',
  gemaakt: (moment: string, door: string, teams: string) => `Gemaakt op ${moment} door ${door}, voor ${teams}.`,
  nogOpen: (open: number) =>
    open === 0 ? 'Over elk voorstel is besloten.' : `${open === 1 ? '1 voorstel vraagt' : `${open} voorstellen vragen`} een besluit.`,
  bewezen: 'Beter kan niet met deze gewichten.',
  hoogstens: (procent: string) => `Hooguit ${procent}% beter mogelijk.`,
  teams: (aantal: number) => `${aantal} teams`,
  zekerheid: 'hoe goed dit advies is',
  zekerheidUitleg: (bewezen: boolean) =>
    bewezen
      ? 'Bewezen: met deze gewichten en deze ruimte bestaat er geen betere verdeling.'
      : 'Misschien bestaat er een iets betere verdeling. Het percentage zegt hoeveel die hooguit scheelt, gemeten van niets doen tot de beste verdeling die kan.',
  zekerheidGrens:
    'Of de gewichten kloppen en of het past bij dit kind, kan Houvast niet zeggen. Dat beoordeelt u. Een punt is een punt van de gewichten onderaan.',
  nietMee:
    'Reistijd en expertise zijn niet geregistreerd en tellen niet mee. Broers en zussen herkent Houvast aan dezelfde achternaam op dezelfde postcode of in dezelfde gemeente.',
  tekortTitel: 'Er is niet genoeg ruimte',
  tekort: (aantal: number) =>
    `${gezinnen(aantal)} ${aantal === 1 ? 'blijft' : 'blijven'} zonder vaste jeugdbeschermer. Niemand is boven de eigen ruimte voorgesteld. Zoek in meer teams, of kies zelf iemand en schrijf op waarom.`,
  voorbeeld:
    'Dit advies is gemaakt met voorbeeldgewichten of met gewichten die alleen hier golden; niet met vastgestelde gewichten van uw instelling.',
  voorstellen: (aantal: string) => `Voorstellen (${aantal})`,
  wachten: (aantal: string) => `Blijven wachten (${aantal})`,
  gezin: (achternaam: string) => `Gezin ${achternaam}`,
  wacht: (duur: string) => `Wacht ${duur}.`,
  criterium: {
    spoed: 'Heeft spoed.',
    voorrang: 'Het weekoverleg gaf voorrang.',
    bodemeisNietNageleefd: 'Een bodemeis is niet nageleefd.',
    nogNietGezien: 'Nog niet gezien sinds het wacht.',
  },
  voorstel: (naam: string) => `${naam} wordt voorgesteld`,
  omdat: {
    kentGezin: 'was eerder hun jeugdbeschermer',
    broerOfZus: 'is al jeugdbeschermer van een broer of zus',
    ruimte: (ruimte: number, aantal: number) => `heeft ruimte voor ${kinderen(ruimte)} en dit gezin heeft er ${aantal}`,
  },
  last: (nu: number, metGezin: number, straks: number, beschikbaar: string) =>
    `Nu ${kinderen(nu)}, met dit gezin ${metGezin}, met het hele advies ${straks}; de ruimte is ${beschikbaar}.`,
  tweede: (naam: string, meer: string) => `Tweede keus is ${naam}: dat kost ${punten(meer)} meer`,
  tweedeGelijk: (naam: string) => `Tweede keus is ${naam}: dat kost evenveel`,
  ruilWacht: (gezin: string) => `, en ${gezin} blijft dan wachten`,
  ruilNaar: (gezin: string, naar: string) => `, en ${gezin} gaat dan naar ${naar}`,
  ruilOnbekend: ', en een ander gezin, dat u niet meer mag zien, maakt dan plaats',
  geenTweede: 'Een tweede keus is er niet.',
  wachtreden: {
    niemand_past: 'Iedereen die er is, is voor dit gezin al geweigerd of gaf het terug.',
    geen_ruimte: 'Niemand heeft genoeg ruimte voor dit gezin, of er zouden te veel kinderen tegelijk bij komen.',
    ruimte_naar_anderen: 'De ruimte die er is, gaat in dit advies naar gezinnen die samen zwaarder wegen.',
    wachten_weegt_minder: 'Er is ruimte, maar met deze gewichten weegt wachten minder. Bekijk de gewichten, of kies zelf iemand.',
  },
  vraagt: (aantal: number) => `Het gaat om ${kinderen(aantal)}.`,
  stand: {
    open: 'vraagt een besluit',
    wacht: 'wacht op aanvaarding',
    geregeld: 'geregeld',
    geweigerd: 'geweigerd',
    vervallen: 'op een andere manier geregeld',
  },
  besluitZin: {
    aanvaard: (naam: string, dag: string) => `Aan ${naam} gevraagd op ${dag}.`,
    iemand_anders: (naam: string, dag: string) => `U koos iemand anders: aan ${naam} gevraagd op ${dag}.`,
    geweigerd: (naam: string, dag: string) => `Voorstel ${naam} geweigerd op ${dag}.`,
  },
  reden: (reden: string) => `Reden: ${reden}`,
  teruggegeven: 'De kaart is teruggegeven.',
  bovenRuimte: 'Dit gaat boven de ruimte van deze medewerker.',
  aanvaarden: 'Aanvaarden',
  weigeren: 'Weigeren',
  anders: 'Iemand anders',
  kiesZelf: 'Kies zelf iemand',
  over: (gezin: string, naam: string) => `: ${gezin} bij ${naam}`,
  overGezin: (gezin: string) => `: ${gezin}`,
  waaromWeigeren: 'Waarom weigert u dit voorstel?',
  waaromAnders: 'Waarom deze medewerker?',
  redenHint: 'Dit blijft bij het advies staan. De gekozen medewerker leest het op de overdrachtskaart.',
  weigerHint: 'Dit blijft bij het advies staan. Dit paar wordt niet opnieuw voorgesteld zolang het gezin wacht.',
  weiger: 'Weiger dit voorstel',
  vraag: 'Vraag deze medewerker',
  wie: 'Wie wordt de vaste jeugdbeschermer?',
  kiesWie: 'Kies iemand',
  kandidaat: (naam: string, aantal: number, fte: string) => `${naam}, ${kinderen(aantal)} op ${fte} fte`,
  voorEnNa: (naam: string, nu: number, straks: number, richtlijn: string) =>
    `${naam} heeft nu ${kinderen(nu)}, daarna ${straks}. De richtlijn voor deze uren is ${richtlijn}.`,
  gaatBoven: 'Dat is meer dan de richtlijn. U mag dit kiezen; het blijft bij het besluit staan.',
  gevraagd: (naam: string, aantal: number) =>
    `${naam} is gevraagd voor ${kinderen(aantal)}. Het blijft op de wachtlijst tot ${naam} het aanvaardt.`,
  isGeweigerd: 'Het voorstel is geweigerd. Het gezin doet mee in het volgende advies.',
  ruimteUitleg: (norm: string) =>
    `De ruimte is de richtlijn van het Teamscherm: ${norm} kinderen per fte, minder bij inwerken en afwezigheid. Wie al is gevraagd, telt mee. Hoe zwaar een gezin is, ziet u hier niet aan af.`,
  ruimteOver: 'de ruimte',
  lasten: 'Wat het voor iedereen betekent',
  lastenBijschrift: 'Kinderen van elke medewerker, voor en na dit advies',
  kolom: { wie: 'Medewerker', nu: 'Nu', straks: 'Als alles wordt aanvaard', beschikbaar: 'Ruimte volgens de richtlijn' },
  zonderVerandering: (aantal: number) =>
    aantal === 1 ? '1 medewerker bij wie niets verandert' : `${aantal} medewerkers bij wie niets verandert`,
  inwerkend: 'wordt ingewerkt',
  afwezig: 'deels afwezig',

  wegen: 'Gewichten',
  wegenUitleg:
    'Een gewicht van 0 telt niet mee; een dubbel gewicht telt dubbel. Schuif en reken opnieuw om te zien wat er verandert. Dit geldt alleen voor het advies dat u dan maakt.',
  gewicht: {
    kindZonderJeugdbeschermer: 'Een kind zonder vaste jeugdbeschermer',
    verdubbelingInDagen: 'Na hoeveel dagen wachten weegt een kind dubbel?',
    eerdereJeugdbeschermer: 'Iemand die het gezin al kent',
    broersEnZussen: 'Jeugdbeschermer van een broer of zus',
    bezetting: 'Spreiden: minder naar wie veel heeft',
    hoogstensErbij: 'Hoogstens zoveel nieuwe kinderen per medewerker',
    spoed: 'Spoed: dit kind kan niet wachten',
    voorrang: 'Het weekoverleg geeft voorrang',
    bodemeisNietNageleefd: 'Een bodemeis is niet nageleefd',
    nogNietGezien: 'Nog niet gezien sinds het wacht',
  },
  inPunten: 'in punten',
  inDagen: 'in dagen',
  inKinderen: 'in kinderen, in één advies',
  schuif: (naam: string) => `${naam} (schuif)`,
  opnieuw: 'Reken opnieuw met deze gewichten',
  restOpnieuw: 'Verdeel opnieuw wie nog wacht',
  standaard: 'Zet terug zoals vastgesteld',
  verschilTitel: 'Wat verandert er met deze gewichten?',
  verschil: {
    niets: 'Niets: elk gezin krijgt hetzelfde voorstel.',
    anders: (aantal: number) => `${gezinnen(aantal)} ${aantal === 1 ? 'krijgt' : 'krijgen'} iemand anders.`,
    erbij: (aantal: number) => `${gezinnen(aantal)} ${aantal === 1 ? 'krijgt' : 'krijgen'} nu wel een voorstel.`,
    eraf: (aantal: number) => `${gezinnen(aantal)} ${aantal === 1 ? 'krijgt' : 'krijgen'} nu geen voorstel meer.`,
    bekend: (eerst: number, nu: number) => `Bij iemand die het gezin al kent: ${eerst} wordt ${nu}.`,
  },
  naarVorige: 'Terug naar het vorige advies',

  gewichtenKop: 'Uw instelling heeft vastgesteld hoe zwaar alles weegt bij het verdelen.',
  gewichtenKopVoorbeeld: 'Er zijn nog geen gewichten vastgesteld; er wordt gerekend met een voorbeeld.',
  gewichtenUitleg:
    'Deze gewichten gelden voor elk verdeeladvies. De teamleider mag er voor één advies van afwijken; dat staat er dan bij. Houvast berekent geen risico en zet niemand vanzelf vooraan: wat mensen over een kind vastlegden, telt zo zwaar als u hier vaststelt.',
  stelVast: 'Stel nieuwe gewichten vast',
  besluit: 'Wie besloot dit, en waar staat dat?',
  vanaf: 'Vanaf welke dag?',
  bewaarGewichten: 'Stel vast',
  vastgesteld: 'Vastgesteld. Adviezen die er al zijn, veranderen niet.',
  versies: 'Vastgestelde versies',
  versie: (dag: string, besluit: string) => `Vanaf ${dag}: ${besluit}`,
  gewichtenTabel: 'Gewichten die nu gelden',
  onderwerp: 'Waarop',
  punten: 'Gewicht',
}
