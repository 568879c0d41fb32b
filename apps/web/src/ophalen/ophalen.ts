import { GEEN_VERBINDING, probleemVan } from './probleem.ts'
import { csrfToken, zetVerlopen } from './sessie.ts'

const API = '/api/v1'

export type Vraag = Record<string, string | number | boolean | undefined>

/** Reads from the API. `pad` starts with a slash; parameters that are undefined are left out. */
export async function haal<T>(pad: string, vraag: Vraag = {}, signal?: AbortSignal): Promise<T> {
  return verstuur<T>(adres(pad, vraag), { signal: signal ?? null, headers: { accept: 'application/json' } })
}

/** Writes to the API. A FormData goes as it is, anything else as JSON. */
export async function stuur<T>(
  methode: 'POST' | 'PUT' | 'PATCH' | 'DELETE',
  pad: string,
  inhoud?: unknown,
  signal?: AbortSignal,
): Promise<T> {
  const alsFormulier = inhoud instanceof FormData
  const headers: Record<string, string> = { accept: 'application/json', 'x-csrf-token': csrfToken() }
  if (inhoud !== undefined && !alsFormulier) headers['content-type'] = 'application/json'
  const body = inhoud === undefined ? null : alsFormulier ? inhoud : JSON.stringify(inhoud)
  return verstuur<T>(`${API}${pad}`, { method: methode, headers, body, signal: signal ?? null })
}

export function adres(pad: string, vraag: Vraag = {}): string {
  const delen = new URLSearchParams()
  for (const [naam, waarde] of Object.entries(vraag)) if (waarde !== undefined && waarde !== '') delen.set(naam, String(waarde))
  const zoek = delen.toString()
  return `${API}${pad}${zoek ? `?${zoek}` : ''}`
}

async function verstuur<T>(url: string, init: RequestInit): Promise<T> {
  const antwoord = await fetch(url, { credentials: 'same-origin', ...init }).catch((fout: unknown) => {
    if (fout instanceof DOMException && fout.name === 'AbortError') throw fout
    throw probleemVan(GEEN_VERBINDING, null)
  })
  const inhoud = await leesJson(antwoord)
  if (antwoord.ok) return inhoud as T
  if (antwoord.status === 401) zetVerlopen(true)
  throw probleemVan(antwoord.status, inhoud)
}

async function leesJson(antwoord: Response): Promise<unknown> {
  if (!antwoord.headers.get('content-type')?.includes('json')) return null
  return antwoord.json().catch(() => null)
}
