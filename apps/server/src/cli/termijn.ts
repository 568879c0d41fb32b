import { maakKalender } from '@houvast/domein/kalender'
import { berekenEind, interneUitersteDag, legUit, type NormId, normen } from '@houvast/domein/termijnen'
import { schrijf, VerkeerdGebruik } from './afsluiten.ts'
import { leesDatum } from './gegevens.ts'

const isNorm = (nummer: string): nummer is NormId => Object.hasOwn(normen, nummer)

export function toonTermijn(keuze: { norm: string; start: string; json?: boolean }): void {
  const start = leesDatum(keuze.start)
  const nummer = keuze.norm.toUpperCase()
  if (!isNorm(nummer)) throw new VerkeerdGebruik(`De norm "${keuze.norm}" bestaat niet. Kies uit ${metLengte().join(', ')}.`)
  const norm = normen[nummer]
  if (norm.lengte === null)
    throw new VerkeerdGebruik(`De rechter bepaalt hoe lang ${nummer} duurt. Kies een norm met een vaste lengte: ${metLengte().join(', ')}.`)
  const kalender = maakKalender()
  const eind = berekenEind(norm.regel, start, norm.lengte, kalender)
  const uitleg = legUit({ norm, kennisgeving: start, start, eind })
  const binnenshuis = interneUitersteDag(eind, kalender)
  const antwoord = { norm: nummer, naam: norm.naam, regel: norm.regel, start, eind, binnenshuis, bron: norm.bron, uitleg }
  schrijf(keuze.json ? JSON.stringify(antwoord) : uitleg)
}

const metLengte = () => Object.values(normen).flatMap(({ id, lengte }) => (lengte === null ? [] : [id]))
