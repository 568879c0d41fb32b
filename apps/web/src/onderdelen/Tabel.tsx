import { useWindowVirtualizer } from '@tanstack/react-virtual'
import { memo, type ReactNode, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { Icoon } from './Icoon.tsx'
import { type Kolom, volgendeRij } from './kolom.ts'
import { inTekstveld } from './tekstveld.ts'

interface TabelEigen<Rij, Sortering extends string> {
  /** Says what the rows are, for who does not see them. */
  bijschrift: string
  rijen: readonly Rij[]
  kolommen: readonly Kolom<Rij, Sortering>[]
  sleutelVan: (rij: Rij) => string
  sortering?: Sortering
  onSorteer?: (sortering: Sortering) => void
  /** Called when the last rows come into view, to fetch the next page. */
  onEinde?: () => void
  gekozen?: string | null
  onder?: ReactNode
  geschatteHoogte?: number
}

/**
 * A table of any length: only rows near the window are drawn. `j` and `k` walk the rows by their first link or button,
 * so that Enter opens what the row opens.
 */
export function Tabel<Rij, Sortering extends string = never>(eigen: TabelEigen<Rij, Sortering>) {
  const { rijen, kolommen, sleutelVan, onEinde, sortering, onSorteer, gekozen, geschatteHoogte = 64 } = eigen
  const lijf = useRef<HTMLTableSectionElement>(null)
  const [boven, zetBoven] = useState(0)
  const wachtOpFocus = useRef<number | null>(null)

  useLayoutEffect(() => {
    const meet = () => zetBoven((lijf.current?.getBoundingClientRect().top ?? 0) + window.scrollY)
    meet()
    const kijker = new ResizeObserver(meet)
    kijker.observe(document.body)
    return () => kijker.disconnect()
  }, [])

  const venster = useWindowVirtualizer({
    count: rijen.length,
    estimateSize: () => geschatteHoogte,
    overscan: 12,
    scrollMargin: boven,
    scrollPaddingStart: 140,
    scrollPaddingEnd: 100,
    getItemKey: (nummer) => {
      const rij = rijen[nummer]
      return rij === undefined ? nummer : sleutelVan(rij)
    },
  })
  const zichtbaar = venster.getVirtualItems()
  const laatste = zichtbaar.at(-1)
  const leegBoven = zichtbaar[0] ? zichtbaar[0].start - boven : 0
  const leegOnder = laatste ? venster.getTotalSize() - (laatste.end - boven) : 0

  useEffect(() => {
    if (laatste && laatste.index >= rijen.length - 20) onEinde?.()
  }, [laatste, rijen.length, onEinde])

  const focusRij = useCallback((nummer: number) => {
    const rij = lijf.current?.querySelector<HTMLElement>(`tr[data-index="${nummer}"]`)
    rij?.querySelector<HTMLElement>('a, button')?.focus()
    return rij !== null && rij !== undefined
  }, [])

  useEffect(() => {
    if (wachtOpFocus.current !== null && focusRij(wachtOpFocus.current)) wachtOpFocus.current = null
  })

  useEffect(() => {
    const opToets = (toets: KeyboardEvent) => {
      if (toets.ctrlKey || toets.metaKey || toets.altKey || inTekstveld(toets.target)) return
      if (document.querySelector('[role="dialog"], [role="alertdialog"]')) return
      const nu = Number(document.activeElement?.closest<HTMLElement>('tr[data-index]')?.dataset.index ?? -1)
      const naar = volgendeRij(toets.key, nu, rijen.length)
      if (naar === null) return
      toets.preventDefault()
      venster.scrollToIndex(naar)
      if (!focusRij(naar)) wachtOpFocus.current = naar
    }
    document.addEventListener('keydown', opToets)
    return () => document.removeEventListener('keydown', opToets)
  }, [rijen.length, venster, focusRij])

  return (
    <table className="houvast-tabel" aria-rowcount={rijen.length + 1}>
      <caption className="houvast-alleen-voorgelezen">{eigen.bijschrift}</caption>
      <thead>
        <tr aria-rowindex={1}>
          {kolommen.map((kolom) => (
            <th
              key={kolom.sleutel}
              scope="col"
              className={celKlasse(kolom)}
              aria-sort={kolom.sorteer && kolom.sorteer === sortering ? 'descending' : undefined}
            >
              {kolom.sorteer && onSorteer ? (
                <SorteerKnop
                  kop={kolom.kop}
                  gekozen={kolom.sorteer === sortering}
                  onKies={() => kolom.sorteer && onSorteer(kolom.sorteer)}
                />
              ) : (
                kolom.kop
              )}
            </th>
          ))}
        </tr>
      </thead>
      <tbody ref={lijf}>
        <LegeRuimte hoogte={leegBoven} kolommen={kolommen.length} />
        {zichtbaar.map(({ index }) => {
          const rij = rijen[index]
          if (rij === undefined) return null
          const sleutel = sleutelVan(rij)
          return (
            <TabelRij
              key={sleutel}
              rij={rij}
              nummer={index}
              kolommen={kolommen}
              gekozen={sleutel === gekozen}
              meet={venster.measureElement}
            />
          )
        })}
        <LegeRuimte hoogte={leegOnder} kolommen={kolommen.length} />
      </tbody>
      {eigen.onder ? (
        <tfoot>
          <tr>
            <td colSpan={kolommen.length}>{eigen.onder}</td>
          </tr>
        </tfoot>
      ) : null}
    </table>
  )
}

interface TabelRijEigen<Rij> {
  rij: Rij
  nummer: number
  kolommen: readonly Kolom<Rij>[]
  gekozen: boolean
  meet: (element: HTMLElement | null) => void
}

/** Drawn again only when its own child changed, not at every step of the scroll bar. */
const TabelRij = memo(function TabelRij<Rij>({ rij, nummer, kolommen, gekozen, meet }: TabelRijEigen<Rij>) {
  return (
    <tr ref={meet} data-index={nummer} aria-rowindex={nummer + 2} data-gekozen={gekozen || undefined}>
      {kolommen.map((kolom) => (
        <td key={kolom.sleutel} className={celKlasse(kolom)}>
          {kolom.cel(rij)}
        </td>
      ))}
    </tr>
  )
}) as <Rij>(eigen: TabelRijEigen<Rij>) => ReactNode

function celKlasse(kolom: { getal?: boolean; alleenBreed?: boolean }): string {
  return [kolom.getal ? 'houvast-tabel__getal' : '', kolom.alleenBreed ? 'houvast-tabel__breed' : ''].join(' ').trim()
}

function SorteerKnop({ kop, gekozen, onKies }: { kop: ReactNode; gekozen: boolean; onKies: () => void }) {
  return (
    <button type="button" className="houvast-tabel__sorteer" onClick={onKies}>
      {kop}
      {gekozen ? <Icoon naam="neer" maat={16} /> : null}
    </button>
  )
}

function LegeRuimte({ hoogte, kolommen }: { hoogte: number; kolommen: number }) {
  if (hoogte <= 0) return null
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: an empty row that keeps the scroll bar honest; nothing in it takes focus
    <tr aria-hidden="true" className="houvast-tabel__leeg">
      <td colSpan={kolommen} style={{ height: hoogte }} />
    </tr>
  )
}
