import { leveringbank } from './levering/levering.bench.ts'
import { druk } from './meting.ts'
import { monitorbank } from './monitor/monitor.bench.ts'
import { simulatiebank } from './simulatie/simulatie.bench.ts'
import { herberekenbank } from './stand/herbereken.bench.ts'
import { statistiekbank } from './statistiek/statistiek.bench.ts'
import { vaststellingbank } from './vaststelling/vaststelling.bench.ts'
import { verdelingbank } from './verdeling/verdeling.bench.ts'
import { wachtlijstbank } from './wachtlijst/wachtlijst.bench.ts'
import { zichtbank } from './zicht/zicht.bench.ts'

const banken = {
  monitor: monitorbank,
  herbereken: herberekenbank,
  wachtlijst: wachtlijstbank,
  zicht: zichtbank,
  levering: leveringbank,
  vaststelling: vaststellingbank,
  verdeling: verdelingbank,
  simulatie: simulatiebank,
  statistiek: statistiekbank,
}

const isBank = (naam: string): naam is keyof typeof banken => naam in banken
const gevraagd = process.argv.slice(2).filter((naam) => !naam.startsWith('--'))
const onbekend = gevraagd.find((naam) => !isBank(naam))
if (onbekend !== undefined) {
  process.stderr.write(
    `Deze meting bestaat niet: ${onbekend}. Kies uit ${Object.keys(banken).join(', ')}, of noem er geen om alles te meten.\n`,
  )
  process.exit(1)
}
const namen = gevraagd.length > 0 ? gevraagd.filter(isBank) : Object.keys(banken).filter(isBank)
for (const naam of namen) {
  const metingen = await banken[naam]((stap) => process.stderr.write(`${naam}: ${stap}\n`))
  druk(naam, metingen)
}
