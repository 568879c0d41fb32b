import { conceptFormulieren } from '@houvast/domein/concept'
import { z } from 'zod'
import { Id, Moment } from '../waarden.ts'

export const ConceptPlek = z.object({ id: Id, formulier: z.enum(conceptFormulieren) })

const betreft = Id.optional().describe('waar het formulier in het dossier over gaat; weggelaten: over het kind zelf')

export const ConceptVraag = z.object({ betreft })

export const ConceptAntwoord = z.object({
  concept: z
    .object({ inhoud: z.record(z.string(), z.unknown()), bewaardOp: Moment })
    .nullable()
    .describe('null: u bent hier nog niet aan begonnen'),
})

export const NieuwConcept = z.object({ betreft, inhoud: z.record(z.string(), z.unknown()) })

export const ConceptBewaard = z.object({ bewaardOp: Moment })

export const ConceptWeg = z.object({ verwijderd: z.boolean() })
