import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, rename, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { landelijk, voorbeeld } from '@houvast/server/demo/instelling.ts'
import { maakDemo, schrijfDemo } from '@houvast/server/demo/vulDemo.ts'
import { vandaag } from '../landelijk/vulling.ts'
import { type Bank, inMs, klok } from '../meting.ts'

const programma = fileURLToPath(import.meta.resolve('@houvast/server/cli/houvast.ts'))
/** The process says itself what it needed at most, on its last line. */
const toonGeheugen = `data:text/javascript,process.on('exit',()=>process.stderr.write('\\n'+process.resourceUsage().maxRSS))`

interface Inlezing {
  readonly ms: number
  readonly geheugenMb: number
  readonly gewijzigd: number
}

/** The delivery of all institutions with twenty years of ended measures, read by the program as an institution runs it. */
export const leveringbank: Bank = async (meld) => {
  const werkmap = await mkdtemp(join(tmpdir(), 'houvast-bench-import-'))
  try {
    const levering = join(tmpdir(), `houvast-bench-levering-${vandaag}`)
    let schrijven: number | null = null
    if (!existsSync(levering)) {
      meld('landelijke levering maken')
      const { ms } = await klok(() =>
        schrijfDemo(maakDemo(landelijk({ jarenHistorie: 20, contactMaanden: 6 }), vandaag), `${levering}-nieuw`),
      )
      await rename(`${levering}-nieuw`, levering)
      schrijven = ms
    }
    meld('landelijke levering inlezen')
    const eerste = await leesIn(levering, join(werkmap, 'landelijk'))
    meld('dezelfde levering nog een keer')
    const weer = await leesIn(levering, join(werkmap, 'landelijk'))
    if (weer.gewijzigd > 0) throw new Error(`De tweede keer veranderden ${weer.gewijzigd} rijen.`)
    meld('één instelling inlezen')
    const klein = join(werkmap, 'levering')
    await schrijfDemo(maakDemo([voorbeeld], vandaag), klein)
    const een = await leesIn(klein, join(werkmap, 'een'))
    return [
      ...(schrijven === null ? [] : [{ wat: 'landelijke levering maken', doel: '< 60 s', gemeten: inMs(schrijven) }]),
      { wat: 'landelijke levering inlezen', doel: '≤ 60 s', gemeten: inMs(eerste.ms) },
      { wat: 'hoogste geheugengebruik daarbij', doel: '≤ 1.500 MB', gemeten: `${Math.round(eerste.geheugenMb)} MB` },
      { wat: 'dezelfde levering nog een keer', doel: '-', gemeten: `${inMs(weer.ms)}, ${Math.round(weer.geheugenMb)} MB` },
      { wat: 'één instelling (2.400 kinderen, 5 jaar)', doel: '-', gemeten: `${inMs(een.ms)}, ${Math.round(een.geheugenMb)} MB` },
    ]
  } finally {
    await rm(werkmap, { recursive: true, force: true })
  }
}

function leesIn(levering: string, gegevens: string): Promise<Inlezing> {
  const begin = performance.now()
  const bevindingen = `${gegevens}-bevindingen.csv`
  const argumenten = ['import', levering, '--gegevens', gegevens, '--bevindingen', bevindingen, '--json']
  const proces = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', '--import', toonGeheugen, programma, ...argumenten], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let uit = ''
  let fout = ''
  proces.stdout.on('data', (deel) => {
    uit += String(deel)
  })
  proces.stderr.on('data', (deel) => {
    fout += String(deel)
  })
  return new Promise((klaar, mislukt) => {
    proces.once('error', mislukt)
    proces.once('close', (code) => {
      if (code !== 0) return mislukt(new Error(`Het inlezen eindigde met ${code}: ${fout}`))
      const { bestanden } = JSON.parse(uit) as { bestanden: { nieuw: number; gewijzigd: number; vervallen: number }[] }
      const gewijzigd = bestanden.reduce((som, bestand) => som + bestand.nieuw + bestand.gewijzigd + bestand.vervallen, 0)
      klaar({ ms: performance.now() - begin, geheugenMb: Number(fout.slice(fout.lastIndexOf('\n') + 1)) / 1024, gewijzigd })
    })
  })
}
