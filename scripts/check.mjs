// The rules of the house that need no running: layout, types, floors, nothing unused.
import { spawnSync } from 'node:child_process'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const checks = [
  ['opmaak en stijl (Biome)', 'biome', ['check', '--error-on-warnings', '.']],
  ['typen (tsc)', '../typescript7/bin/tsc', ['-p', '.']],
  [
    'verdiepingen en kringen (dependency-cruiser)',
    'depcruise',
    ['--config', '.dependency-cruiser.mjs', '--output-type', 'err', 'packages', 'apps', 'bench'],
  ],
  ['ongebruikte onderdelen (knip)', 'knip', ['--no-progress']],
]

/** Runs every check and returns how many held and how many did not. */
export function check() {
  const failed = checks.filter(([name, program, args]) => {
    const run = spawnSync(join(root, 'node_modules/.bin', program), args, { cwd: root, encoding: 'utf8' })
    const held = run.status === 0
    console.log(`${held ? 'goed' : 'FOUT'}  ${name}`)
    if (!held) console.log(run.stdout, run.stderr)
    return !held
  })
  return { passed: checks.length - failed.length, failed: failed.length }
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) process.exit(check().failed ? 1 : 0)
