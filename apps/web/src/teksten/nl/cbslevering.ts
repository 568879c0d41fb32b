/** Deliveries to CBS. */
export const cbslevering = {
  titel: 'Leveringen aan het CBS',
  kop: (open: number) =>
    open === 0
      ? 'Elke levering van de laatste periode is gemaakt.'
      : open === 1
        ? 'Er moet nog 1 levering aan het CBS worden gemaakt.'
        : `Er moeten nog ${open} leveringen aan het CBS worden gemaakt.`,
  toelichting:
    'Houvast maakt elke levering uit de registratie en houdt haar naast dezelfde regels als bij het inlezen. In een bestand staan BSN’s: bewaar het niet langer dan nodig.',
  bestand: {
    jeugdbescherming: 'Jeugdbescherming',
    'machtiging-uithuisplaatsing': 'Machtiging uithuisplaatsing',
    jeugdreclassering: 'Jeugdreclassering',
  },
  eersteKeer: (van: string, tot: string, uiterlijk: string) =>
    `Over ${van} tot en met ${tot}. Het CBS wil dit uiterlijk ${uiterlijk} hebben.`,
  herlevering: (van: string, tot: string) => `Over ${van} tot en met ${tot}. Een nieuwe levering vervangt de vorige helemaal.`,
  nogNiet: 'Er is nog niets geleverd.',
  nogDagen: (dagen: number) =>
    dagen === 0
      ? 'Vandaag is de laatste dag.'
      : dagen > 0
        ? `U hebt nog ${dagen === 1 ? '1 dag' : `${dagen} dagen`}.`
        : `Dat is ${dagen === -1 ? '1 dag' : `${-dagen} dagen`} te laat.`,
  vasteBreedte: 'Vaste breedte',
  geenPosities:
    'Vaste breedte kan nog niet: uw instelling heeft de posities uit de bestandsdefinitie van het CBS niet opgegeven. Vraag de beheerder om cbs-posities.json.',
  positiesOpgegeven: 'De posities van de vaste breedte komen van uw instelling. Houvast heeft ze niet nagekeken.',
  geleverd: 'Geleverd',
  geleverdOp: (moment: string, door: string, aantal: string, waarschuwingen: number) =>
    `Geleverd op ${moment} door ${door}: ${aantal} records${waarschuwingen === 0 ? '' : `, ${waarschuwingen} waarschuwingen`}.`,
  controlegetal: (hash: string) => `Controlegetal ${hash}`,
  bekijk: (naam: string) => `Bekijk wat er nu geleverd wordt: ${naam}`,
  laden: 'De levering wordt samengesteld en gecontroleerd…',
  concept: (aantal: number, fouten: number) =>
    `Er gaan ${aantal} records mee. ${fouten === 0 ? 'Er zijn geen fouten.' : fouten === 1 ? 'Er is 1 fout; verbeter die eerst.' : `Er zijn ${fouten} fouten; verbeter die eerst.`}`,
  bevindingen: 'Bevindingen',
  geenBevindingen: 'De controle vond niets om te verbeteren.',
  ernst: { fout: 'Fout.', waarschuwing: 'Let op.' },
  dossier: (nummer: string) => `Dossier ${nummer}.`,
  geenVorige: 'Van deze periode is nog niet eerder geleverd; er is niets om mee te vergelijken.',
  verschil: (moment: string, { nieuw, weg, gewijzigd, gelijk }: { nieuw: number; weg: number; gewijzigd: number; gelijk: number }) =>
    `Vergeleken met de levering van ${moment}: ${nieuw} nieuw, ${weg} weg, ${gewijzigd} gewijzigd en ${gelijk} gelijk.`,
  verschillen: 'Verschillen met de vorige levering',
  wat: { nieuw: 'Nieuw.', weg: 'Weg.', gewijzigd: 'Gewijzigd.' },
  veld: (veld: string, was: string | null, wordt: string | null) =>
    was === null && wordt === null ? `${veld} is anders.` : `${veld} was ${was ?? 'leeg'} en wordt ${wordt ?? 'leeg'}.`,
  gewijzigdOp: (moment: string, doorLevering: boolean) =>
    `De registratie veranderde op ${moment}, ${doorLevering ? 'bij het inlezen van een levering' : 'op een scherm'}.`,
  lever: 'Lever dit bestand',
  bezig: 'Wordt geleverd…',
  sluit: 'Sluit',
}
