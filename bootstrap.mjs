// Runs on Node 20 with nothing installed: installs what the lockfile says, then hands over to the Node 24 that came with it.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(fileURLToPath(import.meta.url))
const [command = 'start', ...rest] = process.argv.slice(2)

const scripts = {
  test: 'scripts/test.mjs',
  check: 'scripts/check.mjs',
  bench: 'bench/src/bench.ts',
}

install()
const script = scripts[command] ?? 'apps/server/src/cli/houvast.ts'
const args = command in scripts ? rest : [command, ...rest]
const child = spawnSync(findNode(), ['--disable-warning=ExperimentalWarning', join(root, script), ...args], {
  stdio: 'inherit',
  env: { ...process.env, PATH: `${dirname(findNode())}:${process.env.PATH}` },
})
process.exit(child.status ?? 1)

function install() {
  const stamp = join(root, 'node_modules', '.houvast-lock')
  const wanted = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return
  process.stderr.write('Houvast haalt de benodigde onderdelen op. Dat duurt de eerste keer ongeveer een minuut.\n')
  const npm = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: root, stdio: ['ignore', 2, 2] })
  if (npm.status !== 0) {
    process.stderr.write('Het ophalen is niet gelukt. Controleer de internetverbinding en probeer het opnieuw.\n')
    process.exit(1)
  }
  writeFileSync(stamp, wanted)
}

function findNode() {
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath
  const packaged = join(root, 'node_modules', `node-${process.platform}-${process.arch}`, 'bin', 'node')
  if (existsSync(packaged)) return packaged
  process.stderr.write('Houvast heeft Node 24 of nieuwer nodig. Installeer die van nodejs.org en probeer het opnieuw.\n')
  process.exit(1)
}
