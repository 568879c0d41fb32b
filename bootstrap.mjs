// Runs on Node 20 with nothing installed: installs what the lockfile says, then hands over to the Node 24 that came with it.
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(fileURLToPath(import.meta.url))
const [command = 'start', ...rest] = process.argv.slice(2)

install()
if (command === 'node') process.stdout.write(findNode())
else if (command !== 'install') run(command)

function run(name) {
  const scripts = { test: 'scripts/test.mjs', check: 'scripts/check.mjs', bench: 'bench/src/bench.ts' }
  const script = scripts[name] ?? 'apps/server/src/cli/houvast.ts'
  const args = name in scripts ? rest : [name, ...rest]
  const child = spawn(findNode(), ['--disable-warning=ExperimentalWarning', join(root, script), ...args], {
    stdio: 'inherit',
    env: { ...process.env, PATH: `${dirname(findNode())}:${process.env.PATH}` },
  })
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal))
  child.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)))
}

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
