import { spawn } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../../../', import.meta.url))
const web = join(root, 'apps/web')

/** The folder with the built screens; builds them first when they are missing or older than what they are made of. */
export async function bouwSchermen(meld: (stap: string) => void): Promise<string> {
  const gebouwd = join(web, 'dist')
  const blad = join(gebouwd, 'index.html')
  const bronnen = [
    'apps/web/src',
    'apps/web/public',
    'apps/web/index.html',
    'apps/web/vite.config.ts',
    'packages/domein/src',
    'package-lock.json',
  ]
  if (existsSync(blad) && statSync(blad).mtimeMs >= Math.max(...bronnen.map((bron) => laatstGewijzigd(join(root, bron))))) return gebouwd
  if (!existsSync(join(web, 'src'))) throw new Error('De bestanden van de schermen ontbreken. Haal Houvast opnieuw op.')
  meld('De schermen worden gebouwd. Dat duurt ongeveer een halve minuut.')
  const vite = join(dirname(createRequire(join(web, 'package.json')).resolve('vite/package.json')), 'bin/vite.js')
  await draai([vite, 'build', '--logLevel', 'error'])
  return gebouwd
}

function draai(argumenten: readonly string[]): Promise<void> {
  return new Promise((klaar, mislukt) => {
    const bouw = spawn(process.execPath, argumenten, {
      cwd: web,
      env: { ...process.env, NODE_ENV: 'production' },
      stdio: ['ignore', 'ignore', 'inherit'],
    })
    const stop = () => bouw.kill()
    process.once('exit', stop)
    bouw.once('error', mislukt)
    bouw.once('exit', (code) => {
      process.removeListener('exit', stop)
      if (code === 0) klaar()
      else mislukt(new Error('De schermen konden niet worden gebouwd. Hierboven staat waarom.'))
    })
  })
}

function laatstGewijzigd(pad: string): number {
  if (!existsSync(pad)) return 0
  const { mtimeMs } = statSync(pad)
  if (!statSync(pad).isDirectory()) return mtimeMs
  return readdirSync(pad, { recursive: true, withFileTypes: true })
    .filter((deel) => deel.isFile())
    .reduce((laatste, deel) => Math.max(laatste, statSync(join(deel.parentPath, deel.name)).mtimeMs), 0)
}
