import { voogdijBesluiten } from '@houvast/domein/voogdij'
import { z } from 'zod'
import { DatumWaarde, Id, KindNaam, Tijdstip } from '../waarden.ts'

export const VoogdijVraag = Tijdstip

export const VoogdijAntwoord = z.object({
  peildatum: DatumWaarde,
  alleenLezen: z.boolean(),
  kind: KindNaam,
  voogdijen: z.array(
    z.object({
      maatregelId: Id,
      naam: z.string(),
      eersteDag: DatumWaarde,
      uiterlijk: DatumWaarde.describe('de laatste dag voor de volgende eigen beoordeling'),
      beoordelingen: z.array(
        z.object({
          id: Id,
          datum: DatumWaarde,
          woordenKind: z.string(),
          beeld: z.string(),
          metGedragswetenschapper: z.boolean(),
          besluit: z.enum(voogdijBesluiten),
          reden: z.string(),
        }),
      ),
    }),
  ),
  norm: z.object({ id: z.string(), naam: z.string(), bron: z.string(), voorbehoud: z.string() }),
  acties: z.array(z.string()),
})

export const NieuweVoogdijbeoordeling = z.object({
  maatregelId: Id,
  datum: DatumWaarde,
  woordenKind: z.string().trim().min(3, 'Schrijf op wat het kind er zelf van vindt, of waarom u dat niet weet.').max(20_000),
  beeld: z.string().trim().min(3, 'Schrijf in een paar zinnen hoe het nu gaat.').max(20_000),
  metGedragswetenschapper: z.boolean(),
  besluit: z.enum(voogdijBesluiten),
  reden: z.string().trim().min(3, 'Schrijf op waarom u dit besluit.').max(20_000),
})
