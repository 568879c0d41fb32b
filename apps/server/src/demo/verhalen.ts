/** Short made-up notes for recent contacts: what was seen and heard, what the worker makes of it, what was promised. About nobody. */
export const verhalen = [
  {
    feit: 'Was thuis met moeder. Liet een tekening van school zien. Vertelde dat het bij vader in het weekend druk was.',
    indruk: 'Lijkt zich bij moeder op zijn gemak te voelen.',
    afspraak: 'Ik bel vader deze week over het weekend.',
  },
  {
    feit: 'Gesproken op school met de mentor erbij. Is deze maand drie keer te laat gekomen.',
    indruk: 'Is moe, maar praat makkelijk.',
    afspraak: 'School belt mij bij de volgende keer te laat.',
  },
  {
    feit: 'Vader was er niet, moeder wel. De kamer is opgeruimd en er staat een eigen bed.',
    indruk: 'Moeder heeft hard gewerkt aan het huis.',
    afspraak: 'Volgende bezoek over drie weken, met vader.',
  },
  {
    feit: 'Wilde liever niet praten. Heeft een spel gespeeld. Zei dat oma op dinsdag komt.',
    indruk: 'Kijkt de kat uit de boom; dat is begrijpelijk.',
    afspraak: 'Ik kom op een dinsdag als oma er is.',
  },
  {
    feit: 'Ouder belde zelf: de hulp is nog niet gestart, de aanbieder heeft niet teruggebeld.',
    indruk: 'Ouder is teleurgesteld en blijft redelijk.',
    afspraak: 'Ik vraag de aanbieder om een startdatum.',
  },
  {
    feit: 'Overleg met de ambulant begeleider. Vier van de zes doelen zijn besproken.',
    indruk: 'De begeleiding past.',
    afspraak: 'Evaluatie over zes weken.',
  },
] as const
