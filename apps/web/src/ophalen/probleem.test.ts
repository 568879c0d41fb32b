import { expect, test } from 'vitest'
import { probleemVan } from './probleem.ts'

test('de zin van de server gaat voor', () => {
  expect(probleemVan(403, { detail: 'Dit kind staat niet bij u.' }).message).toBe('Dit kind staat niet bij u.')
})

test('zonder zin van de server staat er toch een zin, nooit een code', () => {
  for (const status of [0, 401, 403, 404, 409, 413, 429, 500, 502, 418]) {
    const { message } = probleemVan(status, null)
    expect(message).toMatch(/^[A-Z].*\.$/)
    expect(message).not.toMatch(/\d{3}/)
  }
})

test('fouten komen bij hun veld', () => {
  const probleem = probleemVan(400, { detail: 'Controleer de velden.', fouten: [{ veld: 'datum', melding: 'Kies een dag.' }, { veld: 3 }] })
  expect(probleem.fouten).toEqual([{ veld: 'datum', melding: 'Kies een dag.' }])
})
