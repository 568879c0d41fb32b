/** Why a whole file, or the whole folder, could not be read. */
export const leesfouten = {
  'map-niet-gevonden': 'Deze map of dit zipbestand is niet te openen. Controleer of het pad klopt en of u het mag lezen.',
  'lege-map':
    'In deze map staat geen enkel bestand dat Houvast kent. Zet de bestanden met hun vaste naam in de map, bijvoorbeeld jeugdbescherming.csv.',
  'te-veel-bestanden': 'In deze map staan te veel bestanden. Zet alleen de bestanden van de levering in de map.',
  'zip-onleesbaar': 'Dit zipbestand is beschadigd of geen zipbestand. Maak het opnieuw en lees het dan opnieuw in.',
  'zip-te-groot': 'Dit zipbestand is uitgepakt te groot. Lever de bestanden los aan in een map, of verdeel ze.',
  'zip-pad': 'Dit zipbestand bevat een pad dat buiten de map wijst. Maak een nieuw zipbestand met alleen de bestanden van de levering.',
  'zip-in-zip': 'In het zipbestand zit een ander zipbestand. Pak dat eerst uit en lever de bestanden zelf aan.',
  versleuteld: 'Dit bestand heeft een wachtwoord of is een oud Excelbestand. Sla het zonder wachtwoord op als .xlsx.',
  onleesbaar: 'Dit bestand is niet te lezen. Controleer of het niet beschadigd is en maak het opnieuw.',
  'te-groot': 'Dit bestand is te groot. Verdeel de levering of lever het bestand aan als CSV.',
  'te-veel-rijen': 'Dit bestand heeft meer dan 2.000.000 rijen. Verdeel het bestand over meer leveringen.',
  'te-veel-kolommen': 'Dit bestand heeft meer dan 256 kolommen. Lever alleen de kolommen aan die Houvast kent.',
  'leeg-bestand': 'Dit bestand is leeg. Zet minstens een kopregel in het bestand, of laat het weg uit de map.',
  'geen-bestand': 'Dit is een map, een snelkoppeling of een ander ding dat geen bestand is. Zet het bestand zelf in de map.',
  'dubbel-bestand': 'Dit bestand zit twee keer in de levering. Laat er één staan.',
  'verkeerd-formaat': 'Dit soort bestand kan Houvast niet lezen. Sla het op als .csv (UTF-8) of als .xlsx.',
  'geen-utf8': 'Dit bestand is niet opgeslagen als UTF-8. Open het in Excel en kies Opslaan als, CSV UTF-8.',
  nultekens: 'Dit bestand bevat nultekens en is dus geen gewone tekst. Open het in Excel en kies Opslaan als, CSV UTF-8.',
  scheidingsteken: 'In de kopregel staat geen puntkomma en geen komma. Sla het bestand op als CSV met een puntkomma tussen de kolommen.',
  'aanhalingsteken-open':
    'Een aanhalingsteken wordt niet gesloten. Zet om de tekst aan beide kanten een aanhalingsteken; verdubbel er een die in de tekst staat.',
  aanhalingsteken:
    'Een aanhalingsteken staat op een verkeerde plaats. Zet om de hele tekst aanhalingstekens; verdubbel er een die in de tekst staat.',
  'rij-te-lang': 'Een rij is langer dan een miljoen tekens. Waarschijnlijk ontbreekt ergens een regeleinde of een aanhalingsteken.',
  'dubbele-kolom': 'Deze kolom staat twee keer in de kopregel. Laat er één staan.',
  'kolom-ontbreekt': 'Deze kolom ontbreekt in de kopregel. Voeg de kolom toe met precies deze naam.',
  'geen-werkblad': 'In dit Excelbestand is geen werkblad te vinden. Sla het opnieuw op als .xlsx.',
  'geen-posities':
    'Voor een CBS-bestand met vaste posities is cbs-posities.json nodig, en dat ontbreekt of noemt dit bestand niet. Zet de posities uit de bestandsdefinitie van het CBS erin, of lever .csv of .xlsx aan.',
  'posities-onleesbaar':
    'In cbs-posities.json staan de posities niet zoals het hoort. Geef per bestand en kolom de eerste en de laatste byte, bijvoorbeeld {"jeugdbescherming": {"bsn": {"van": 1, "tot": 9}}}.',
  'toewijzingen-zonder-medewerkers': 'Bij toewijzingen hoort het bestand medewerkers, en dat ontbreekt. Voeg medewerkers toe aan de map.',
} as const

export type LeesfoutCode = keyof typeof leesfouten

export class Leesfout extends Error {
  readonly code: LeesfoutCode
  readonly rij: number | null
  readonly kolom: string | null

  constructor(code: LeesfoutCode, waar: { rij?: number; kolom?: string } = {}) {
    super(leesfouten[code])
    this.name = 'Leesfout'
    this.code = code
    this.rij = waar.rij ?? null
    this.kolom = waar.kolom ?? null
  }
}

/** Turns what a parser or the file system throws into a Leesfout; a mistake of our own stays what it is. */
export function alsLeesfout(oorzaak: unknown, code: LeesfoutCode): Leesfout {
  if (oorzaak instanceof Leesfout) return oorzaak
  if (oorzaak instanceof TypeError || oorzaak instanceof ReferenceError || !(oorzaak instanceof Error)) throw oorzaak
  return new Leesfout(code)
}
