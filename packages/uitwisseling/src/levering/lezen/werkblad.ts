import type { Readable } from 'node:stream'
import { grenzen } from '../grenzen.ts'
import { findExceldag } from './exceldag.ts'
import { Leesfout } from './leesfout.ts'
import { formulecel, foutcel, type Rijontvanger } from './tabel.ts'
import type { Werkmap } from './werkmap.ts'
import { leesXml } from './xml.ts'

/** Streams the rows of a sheet; the first row with something in it is the header. */
export async function leesWerkblad(stroom: Readable, werkmap: Werkmap, ontvanger: Rijontvanger): Promise<void> {
  let rij = 0
  let kolom = -1
  let kopGezien = false
  let cellen: string[] = []
  let soort = ''
  let stijl = 0
  let waarde = ''
  let formule = false
  let leest = false
  let inUitspraak = false

  await leesXml(stroom, {
    open(naam, attributen) {
      switch (naam) {
        case 'row': {
          const genoemd = attributen.r === undefined ? rij + 1 : Number(attributen.r)
          if (!Number.isInteger(genoemd) || genoemd <= rij) throw new Leesfout('onleesbaar')
          if (genoemd > grenzen.rijenPerBestand) throw new Leesfout('te-veel-rijen')
          rij = genoemd
          kolom = -1
          cellen = []
          break
        }
        case 'c': {
          const genoemd = attributen.r === undefined ? kolom + 1 : kolomVan(attributen.r)
          if (genoemd <= kolom) throw new Leesfout('onleesbaar')
          kolom = genoemd
          soort = attributen.t ?? 'n'
          stijl = attributen.s === undefined ? 0 : Number(attributen.s)
          waarde = ''
          formule = false
          break
        }
        case 'f':
          formule = true
          break
        case 'rPh':
          inUitspraak = true
          break
        case 'v':
        case 't':
          leest = !inUitspraak
          break
      }
    },
    sluit(naam) {
      switch (naam) {
        case 'v':
        case 't':
          leest = false
          break
        case 'rPh':
          inUitspraak = false
          break
        case 'c': {
          const cel = formule ? formulecel : celtekst(soort, stijl, waarde, werkmap)
          if (cel === '') break
          if (kolom >= grenzen.kolommenPerBestand) throw new Leesfout('te-veel-kolommen', { rij })
          while (cellen.length < kolom) cellen.push('')
          cellen.push(cel)
          break
        }
        case 'row':
          if (cellen.length === 0) break
          if (kopGezien) ontvanger.rij(cellen, rij)
          else ontvanger.kop(cellen, rij)
          kopGezien = true
          break
      }
    },
    tekst(stuk) {
      if (!leest) return
      waarde += stuk
      if (waarde.length > grenzen.bytesPerRij) throw new Leesfout('rij-te-lang', { rij })
    },
  })
  if (!kopGezien) throw new Leesfout('leeg-bestand')
}

/** The column, counted from 0, of a reference such as AB12. */
function kolomVan(verwijzing: string): number {
  let nummer = 0
  let i = 0
  for (; i < verwijzing.length; i++) {
    const letter = verwijzing.charCodeAt(i) - 64
    if (letter < 1 || letter > 26) break
    nummer = nummer * 26 + letter
  }
  if (i === 0 || i > 3) throw new Leesfout('onleesbaar')
  return nummer - 1
}

/** @source ECMA-376 part 1, 18.18.11: the types of a cell. */
function celtekst(soort: string, stijl: number, waarde: string, { celsoorten, gedeeldeTeksten, vanaf1904 }: Werkmap): string {
  if (waarde === '') return ''
  switch (soort) {
    case 's':
      return gedeeldeTeksten[Number(waarde)] ?? foutcel
    case 'n': {
      const getal = Number(waarde)
      if (!Number.isFinite(getal)) return foutcel
      const celsoort = celsoorten[stijl]
      if (celsoort === 'datum') return findExceldag(getal, vanaf1904) ?? foutcel
      return String(celsoort === 'percentage' ? Number((getal * 100).toPrecision(12)) : getal)
    }
    case 'b':
      return waarde === '1' ? 'WAAR' : 'ONWAAR'
    case 'd':
      return waarde.slice(0, 10)
    case 'inlineStr':
    case 'str':
      return waarde
    default:
      return foutcel
  }
}
