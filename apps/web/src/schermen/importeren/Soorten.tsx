import { useTeksten } from '../../teksten/voorkeuren.tsx'

const cbs = ['jeugdbescherming', 'machtiging-uithuisplaatsing', 'jeugdreclassering'] as const
const eigen = [
  'teams',
  'medewerkers',
  'dienstverbanden',
  'afwezigheid',
  'beschikkingen',
  'toewijzingen',
  'contacten',
  'plannen',
  'taxaties',
  'bodemeisen',
] as const

/** The file names that are recognised; they are Dutch in every language. */
export function Soorten() {
  const { importeren } = useTeksten()
  return (
    <details className="houvast-soorten">
      <summary>{importeren.welke}</summary>
      <p>
        {importeren.welkeCbs} <span lang="nl">{cbs.join(', ')}</span>.
      </p>
      <p>
        {importeren.welkeEigen} <span lang="nl">{eigen.join(', ')}</span>.
      </p>
    </details>
  )
}
