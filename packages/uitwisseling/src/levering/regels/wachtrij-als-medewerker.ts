import type { Beeld, Regel } from '../controle/beeld.ts'

const wachtrijwoorden =
  /(?<!\p{L})(werkvoorraad|wachtlijst|wachtrij|caseloadpool|instroompool|nog te verdelen|nog toe te wijzen|niet toegewezen)(?!\p{L})/iu
/** Pool is also a surname, Team might be a first name: there the institution decides. */
const misschienWachtrij = /(?<!\p{L})(pool|team|vacature|onbekend)(?!\p{L})/iu

export const wachtrijAlsMedewerker: Regel = {
  code: 'wachtrij-als-medewerker',
  ernst: 'fout',
  melding:
    'Een wachtlijst of werkvoorraad kan geen vaste jeugdbeschermer zijn. Haal deze toewijzing weg; het kind komt dan op de wachtlijst te staan.',
  controleer: (beeld) => zoek(beeld, wachtrijAlsMedewerker, wachtrijwoorden),
}

export const misschienWachtrijAlsMedewerker: Regel = {
  code: 'misschien-wachtrij-als-medewerker',
  ernst: 'waarschuwing',
  melding: 'De naam van deze vaste medewerker lijkt die van een team of pool. Is het geen persoon, haal de toewijzing dan weg.',
  controleer: (beeld) => zoek(beeld, misschienWachtrijAlsMedewerker, misschienWachtrij),
}

function zoek(beeld: Beeld, regel: Regel, woorden: RegExp): void {
  const wachtrijen = new Set(
    beeld.levering.bestanden.medewerkers.records.flatMap(({ naam }, plaats) => (woorden.test(naam) ? [plaats] : [])),
  )
  if (wachtrijen.size === 0) return
  for (const [index, { rol }] of beeld.goede('toewijzingen')) {
    const plaats = beeld.verwijzingen.medewerkerVan('toewijzingen', index)
    if (rol === 'vast' && typeof plaats === 'number' && wachtrijen.has(plaats)) beeld.meld(regel, 'toewijzingen', index, 'personeelsnummer')
  }
}
