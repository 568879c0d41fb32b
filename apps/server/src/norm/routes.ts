import type { Api } from '../http/route.ts'
import { NormenAntwoord } from './contract.ts'
import { findNormen } from './normen.ts'

export function normRoutes(api: Api): void {
  api.get(
    '/normen',
    { toegang: 'norm.lezen', samenvatting: 'Alle normen, met hun bron en hoe zeker die is', schema: { response: NormenAntwoord } },
    ({ als }) => als(({ db }) => findNormen(db)),
  )
}
