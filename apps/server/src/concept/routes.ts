import type { Api } from '../http/route.ts'
import { bewaarConcept, findConcept, verwijderConcept } from './concept.ts'
import { ConceptAntwoord, ConceptBewaard, ConceptPlek, ConceptVraag, ConceptWeg, NieuwConcept } from './contract.ts'

const plek = '/jeugdigen/:id/concepten/:formulier'

export function conceptRoutes(api: Api): void {
  api.get(
    plek,
    {
      toegang: 'concept.bewaren',
      samenvatting: 'Waar u aan begonnen bent',
      schema: { params: ConceptPlek, querystring: ConceptVraag, response: ConceptAntwoord },
    },
    ({ params: { id, formulier }, query: { betreft }, als }) => als((toegang) => findConcept(toegang, { kind: id, formulier, betreft })),
  )
  api.put(
    plek,
    {
      toegang: 'concept.bewaren',
      samenvatting: 'Bewaar wat u typt, zonder het te versturen',
      schema: { params: ConceptPlek, body: NieuwConcept, response: ConceptBewaard },
    },
    ({ params: { id, formulier }, body: { betreft, inhoud }, als }) =>
      als((toegang) => bewaarConcept(toegang, { kind: id, formulier, betreft }, inhoud)),
  )
  api.delete(
    plek,
    {
      toegang: 'concept.bewaren',
      samenvatting: 'Gooi een concept weg',
      schema: { params: ConceptPlek, querystring: ConceptVraag, response: ConceptWeg },
    },
    ({ params: { id, formulier }, query: { betreft }, als }) =>
      als((toegang) => verwijderConcept(toegang, { kind: id, formulier, betreft })),
  )
}
