import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { type Command, InvalidArgumentError } from 'commander'
import { meld, schrijf, VerkeerdGebruik } from './afsluiten.ts'
import { type Gegevenskeuze, metDatabank, metGegevens } from './gegevens.ts'

/** The programs behind these commands are loaded only when they are asked for: reading a figure should not wait for a web server. */
export function voegBeheerToe(houvast: Command): void {
  metGegevens(houvast.command('start', { isDefault: true }))
    .description('opent Houvast in de browser; een lege gegevensmap krijgt GI Voorbeeld')
    .option('--poort <nummer>', 'poort op deze computer', leesPoort, 8080)
    .option('--leeg', 'laat een lege gegevensmap leeg')
    .option('--landelijk', 'vult een lege gegevensmap met alle 13 instellingen')
    .action(async (keuze: Gegevenskeuze & { poort: number; leeg?: boolean; landelijk?: boolean }) => {
      const { start } = await import('../start.ts')
      const plek = keuze.database ? { url: keuze.database } : { map: resolve(keuze.gegevens) }
      await start({ ...plek, poort: keuze.poort, leeg: keuze.leeg ?? false, landelijk: keuze.landelijk ?? false })
    })
  metGegevens(houvast.command('demo'))
    .description('vult een lege gegevensmap met GI Voorbeeld; alles is verzonnen')
    .option('--landelijk', 'alle 13 instellingen, ongeveer 31.000 kinderen')
    .option('--naar <map>', 'schrijft de leveringsbestanden in een map en vult niets')
    .action(async (keuze: Gegevenskeuze & { landelijk?: boolean; naar?: string }) => {
      const { maakDemo, schrijfDemo, vulDemo } = await import('../demo/vulDemo.ts')
      const { landelijk, voorbeeld } = await import('../demo/instelling.ts')
      const { vandaag } = await import('../stand/dagwissel.ts')
      if (keuze.naar) {
        await schrijfDemo(
          maakDemo(keuze.landelijk ? landelijk({ jarenHistorie: 5, contactMaanden: 6 }) : [voorbeeld], vandaag()),
          resolve(keuze.naar),
        )
        return schrijf(`De leveringsbestanden staan in ${resolve(keuze.naar)}.`)
      }
      await metDatabank(keuze, { nieuw: true }, async (databank) => {
        if (await databank.kysely.selectFrom('medewerker').select('id').limit(1).executeTakeFirst()) {
          throw new VerkeerdGebruik('Deze gegevensmap is niet leeg. Kies met --gegevens een nieuwe map.')
        }
        await vulDemo(databank, { landelijk: keuze.landelijk ?? false, meld })
      })
      schrijf('GI Voorbeeld staat klaar. Open met "houvast start".')
    })
  metGegevens(houvast.command('backup'))
    .description('maakt een reservekopie van de ingebouwde database')
    .argument('<bestand>', 'waar de kopie komt')
    .option('--met-sleutel', "neemt ook de sleutel van de BSN's op; bewaar de kopie dan extra veilig")
    .action(async (bestand: string, keuze: Gegevenskeuze & { metSleutel?: boolean }) => {
      const { maakReservekopie } = await import('../db/reservekopie.ts')
      await metDatabank(keuze, { nieuw: false }, (databank) => maakReservekopie(databank, resolve(bestand), keuze.metSleutel ?? false))
      schrijf(
        `De reservekopie staat in ${resolve(bestand)}.${keuze.metSleutel ? '' : ' De sleutel zit er niet in: bewaar sleutel.json apart.'}`,
      )
    })
  metGegevens(houvast.command('herstel'))
    .description('zet een reservekopie terug in een lege gegevensmap')
    .argument('<bestand>', 'de reservekopie')
    .option('--sleutel <bestand>', 'sleutel.json die bij de kopie hoort, als die er niet in zit')
    .action(async (bestand: string, keuze: Gegevenskeuze & { sleutel?: string }) => {
      if (!existsSync(bestand)) throw new VerkeerdGebruik(`${bestand} bestaat niet. Geef de reservekopie.`)
      const { herstel } = await import('../db/reservekopie.ts')
      await herstel(resolve(bestand), resolve(keuze.gegevens), keuze.sleutel ? resolve(keuze.sleutel) : null)
      schrijf(`De reservekopie is teruggezet in ${resolve(keuze.gegevens)}.`)
    })
}

function leesPoort(tekst: string): number {
  const poort = Number(tekst)
  if (!Number.isInteger(poort) || poort < 1 || poort > 65_535)
    throw new InvalidArgumentError('Een poort is een heel getal van 1 tot en met 65535.')
  return poort
}
