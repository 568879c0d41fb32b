import { useSyncExternalStore } from 'react'

let csrf = ''
let verlopen = false
const luisteraars = new Set<() => void>()

export function onthoudCsrf(token: string): void {
  csrf = token
  zetVerlopen(false)
}

export function csrfToken(): string {
  return csrf
}

export function zetVerlopen(stand: boolean): void {
  if (stand === verlopen) return
  verlopen = stand
  for (const luisteraar of luisteraars) luisteraar()
}

/** True once a request was answered with "not logged in" after the screens had been drawn. */
export function useSessieVerlopen(): boolean {
  return useSyncExternalStore(
    (luisteraar) => {
      luisteraars.add(luisteraar)
      return () => luisteraars.delete(luisteraar)
    },
    () => verlopen,
  )
}

/** The only way in is the login page; it brings the reader back to where they were. */
export function naarAanmelden(): void {
  window.location.assign(aanmeldAdres())
}

function aanmeldAdres(): string {
  const terug = `${window.location.pathname}${window.location.search}`
  return `/aanmelden?terug=${encodeURIComponent(terug)}`
}
