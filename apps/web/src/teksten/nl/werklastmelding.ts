export const werklastmelding = {
  knop: 'Dit kan ik er niet bij hebben',
  uitleg: 'Uw teamleider moet hierover besluiten en zegt waarom, en wat helpt. Tot dan blijft het kind van wie het nu is.',
  reden: 'Waarom kunt u dit er niet bij hebben?',
  meld: 'Vraag om een besluit',
  gemeld: 'Gemeld. Uw teamleider ziet dit op Vandaag tot er is besloten.',
  titelLeider: (aantal: number) =>
    aantal === 1
      ? '1 medewerker kan iets er niet bij hebben en vraagt uw besluit'
      : `${aantal} keer vraagt een medewerker uw besluit: dit kan ik er niet bij hebben`,
  titelMijn: 'Wat u er niet bij kunt hebben',
  regel: (medewerker: string, kind: string, dagen: number) =>
    `${medewerker} over ${kind}, ${dagen === 0 ? 'vandaag gemeld' : dagen === 1 ? '1 dag open' : `${dagen} dagen open`}`,
  mijnOpen: (kind: string, dagen: number) =>
    `Over ${kind}: uw teamleider moet nog besluiten, ${dagen === 0 ? 'vandaag gemeld' : dagen === 1 ? '1 dag open' : `${dagen} dagen open`}.`,
  mijnBesluit: (kind: string, besluit: string, reden: string, helpt: string) => `Over ${kind}: ${besluit}. ${reden} Wat nu helpt: ${helpt}`,
  besluit: 'Wat besluit u?',
  keuze: { toegekend: 'toegekend', niet_toegekend: 'niet toegekend' },
  redenBesluit: 'Waarom?',
  helpt: 'Wat helpt deze medewerker nu?',
  besluiten: 'Besluit',
  bewaar: 'Leg het besluit vast',
  besloten: 'Bewaard. De medewerker ziet uw besluit op Vandaag.',
}
