import { readFileSync } from 'node:fs'
import type { Command } from 'commander'
import { Geweigerd, schrijf, VerkeerdGebruik } from './afsluiten.ts'
import { type Gegevenskeuze, metDatabank, metGegevens } from './gegevens.ts'

export function voegVaststellingToe(houvast: Command): void {
  const vaststelling = houvast.command('vaststelling').description('cijfers die zijn vastgesteld: bekijken en controleren')
  vaststelling.helpCommand('help [opdracht]', 'toont de uitleg van een opdracht')
  metGegevens(vaststelling.command('lijst'))
    .description('toont wat er is vastgesteld, en of de keten klopt')
    .option('--json', 'als JSON')
    .action(toonLijst)
  vaststelling
    .command('controleer')
    .description('rekent na of een bestand van een vaststelling is veranderd; hier zijn geen gegevens voor nodig')
    .argument('<bestand>', 'het JSON-bestand van de vaststelling')
    .option('--vorige <bestand>', 'het bestand van de vaststelling ervoor: kijkt ook of deze daarop aansluit')
    .action(controleer)
}

async function toonLijst(keuze: Gegevenskeuze & { json?: boolean }): Promise<void> {
  const { findSchakels } = await import('../vaststelling/vaststelling.ts')
  const { breukenIn } = await import('../vaststelling/keten.ts')
  const schakels = await metDatabank(keuze, { nieuw: false }, ({ kysely }) => findSchakels(kysely))
  const breuken = breukenIn(schakels)
  if (keuze.json)
    schrijf(JSON.stringify({ vaststellingen: schakels.map(({ ondertekening, hash }) => ({ ...ondertekening, hash })), breuken }))
  else {
    if (schakels.length === 0) schrijf('Er is nog niets vastgesteld.')
    for (const { ondertekening, hash } of schakels) {
      const { volgnummer, vastgesteldOp, vastgesteldDoor, sha256 } = ondertekening
      schrijf(`${volgnummer}  ${vastgesteldOp}  ${vastgesteldDoor.naam}  inhoud ${sha256}  keten ${hash}`)
    }
    if (schakels.length > 0 && breuken.length === 0) schrijf('De keten klopt.')
  }
  if (breuken.length > 0) throw new Geweigerd(breuken.join('\n'))
}

async function controleer(bestand: string, { vorige }: { vorige?: string }): Promise<void> {
  const { breukenInBestand } = await import('../vaststelling/keten.ts')
  const lees = (pad: string) => {
    const gelezen = breukenInBestand(leesBestand(pad))
    if (gelezen === null) throw new Geweigerd(`${pad} is geen bestand van een vaststelling. Haal het opnieuw op in Houvast.`)
    return gelezen
  }
  const { bestand: deze, breuken } = lees(bestand)
  const eerder = vorige === undefined ? null : lees(vorige)
  const sluitAan = eerder === null || eerder.bestand.hash === deze.ondertekening.vorigeHash
  const gebreken = [...breuken, ...(eerder?.breuken ?? []), ...(sluitAan ? [] : ['Deze vaststelling sluit niet aan op de vorige.'])]
  if (gebreken.length > 0) throw new Geweigerd(gebreken.join('\n'))
  const { inhoud, ondertekening } = deze
  schrijf(`Dit bestand is niet veranderd sinds het is vastgesteld${eerder === null ? '' : ', en sluit aan op de vorige vaststelling'}.`)
  schrijf(
    `${inhoud.instelling}, vaststelling ${ondertekening.volgnummer}: de monitor op ${inhoud.peildatum}, zoals bekend op ${inhoud.kennismoment}.`,
  )
  schrijf(`Vastgesteld door ${ondertekening.vastgesteldDoor.naam} op ${ondertekening.vastgesteldOp}.`)
}

function leesBestand(pad: string): string {
  try {
    return readFileSync(pad, 'utf8')
  } catch {
    throw new VerkeerdGebruik(`${pad} is niet te lezen. Geef het bestand van een vaststelling.`)
  }
}
