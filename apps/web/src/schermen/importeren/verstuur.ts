import { adres } from '../../ophalen/ophalen.ts'
import { GEEN_VERBINDING, probleemVan } from '../../ophalen/probleem.ts'
import { csrfToken, zetVerlopen } from '../../ophalen/sessie.ts'
import type { Levering } from './vraag.ts'

interface Versturing {
  /** Rejects with a Probleem, or with an AbortError after `afbreken`. */
  readonly klaar: Promise<Levering>
  readonly afbreken: () => void
}

/** Uploads the files of a delivery; `onDeel` hears which share of them, from 0 to 1, has been sent. Fetch cannot tell that. */
export function verstuurLevering(bestanden: readonly File[], onDeel: (deel: number) => void): Versturing {
  const verzoek = new XMLHttpRequest()
  const { promise, resolve, reject } = Promise.withResolvers<Levering>()
  const inhoud = new FormData()
  for (const bestand of bestanden) inhoud.append('bestanden', bestand, bestand.name)

  verzoek.open('POST', adres('/leveringen'))
  verzoek.responseType = 'json'
  verzoek.setRequestHeader('accept', 'application/json')
  verzoek.setRequestHeader('x-csrf-token', csrfToken())
  verzoek.upload.onprogress = ({ loaded, total }) => onDeel(total > 0 ? loaded / total : 0)
  verzoek.upload.onload = () => onDeel(1)
  verzoek.onload = () => {
    if (verzoek.status >= 200 && verzoek.status < 300) return resolve(verzoek.response as Levering)
    if (verzoek.status === 401) zetVerlopen(true)
    reject(probleemVan(verzoek.status, verzoek.response))
  }
  verzoek.onerror = () => reject(probleemVan(GEEN_VERBINDING, null))
  verzoek.onabort = () => reject(new DOMException('', 'AbortError'))
  verzoek.send(inhoud)
  return { klaar: promise, afbreken: () => verzoek.abort() }
}
