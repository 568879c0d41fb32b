// `npm test`: the house rules, then every test. The last line is the tally.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { check } from './check.mjs'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const report = join(mkdtempSync(join(tmpdir(), 'houvast-test-')), 'uitslag.json')
const only = process.argv.slice(2)

const rules = only.length ? { passed: 0, failed: 0 } : check()
const vitest = spawnSync(
  join(root, 'node_modules/.bin/vitest'),
  ['run', '--reporter=dot', '--reporter=json', `--outputFile.json=${report}`, ...only],
  { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, HOUVAST_PROEF: 'postgres' } },
)

const tally = readTally()
const passed = rules.passed + tally.passed
const failed = rules.failed + tally.failed
const skipped = tally.skipped ? `, ${tally.skipped} skipped` : ''
console.log(`${passed} passed, ${failed} failed${skipped}`)
process.exit(failed || vitest.status ? 1 : 0)

/** A run that broke before it could report, or a file that would not load, counts as failed. */
function readTally() {
  try {
    const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } = JSON.parse(readFileSync(report, 'utf8'))
    const brokenFiles = testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0).length
    const failed = numFailedTests + brokenFiles
    return { passed: numPassedTests, failed: failed || (vitest.status ? 1 : 0), skipped: numPendingTests + numTodoTests }
  } catch {
    return { passed: 0, failed: 1, skipped: 0 }
  }
}
