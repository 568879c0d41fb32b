import type { Datum } from '@houvast/domein/kalender'
import type { Uitvalbesluitsoort } from '@houvast/domein/uitval'
import { type BriefLezer, briefLezers } from '../brief/contract.ts'
import { type Briefstof, briefsoorten, schrijfBrief } from '../brief/soorten.ts'
import type { Toegang } from '../db/als.ts'
import { bewaarStuk } from '../stuk/stuk.ts'

export const uitvalbrieftitels = [briefsoorten.uitval.titel, briefsoorten.terugkeer.titel]

export interface Uitvalbrief {
  readonly kind: string
  readonly voornaam: string | null
  readonly medewerker: string
  readonly afzender: string
  readonly besluit: Uitvalbesluitsoort
  readonly naar: string | null
  readonly per: Datum
  readonly tot: Datum | null
  readonly moetAanvaarden: boolean
}

/** What was arranged, in one sentence. Never why the worker is away: that is nobody else's business. */
function watIsGeregeld({ besluit, naar, medewerker, moetAanvaarden }: Uitvalbrief, lezer: BriefLezer): string {
  const wie = naar ?? medewerker
  const kind = lezer === 'kind'
  const hoort = kind ? 'Je hoort het zodra dat zeker is.' : 'U hoort het zodra dat zeker is.'
  if (moetAanvaarden) return `Wij hebben ${wie} gevraagd om de vaste jeugdbeschermer te worden. ${hoort}`
  if (besluit === 'wachtlijst')
    return `Er is nu geen vaste jeugdbeschermer. Dat had wel gemoeten. ${wie} houdt contact met ${kind ? 'jou' : 'u'} tot die er is.`
  if (besluit === 'waarneming') return `${wie} neemt in die tijd waar.`
  if (besluit === 'terug') return `${medewerker} is er weer en begeleidt ${kind ? 'jou' : 'u en uw kind'} verder.`
  return kind ? `${medewerker} is er weer. Jij houdt wie er nu voor jou is.` : `${medewerker} is er weer. U houdt wie er nu voor u is.`
}

/** A letter to the parents and one to the child, kept in the file and ready to send. */
export async function maakUitvalbrieven(toegang: Toegang, brief: Uitvalbrief, instelling: string): Promise<number> {
  const soort = brief.besluit === 'terug' || brief.besluit === 'blijft' ? 'terugkeer' : 'uitval'
  const stof: Briefstof = {
    voornaam: brief.voornaam ?? 'uw kind',
    afzender: brief.afzender,
    vasteJeugdbeschermer: brief.medewerker,
    einddatum: null,
  }
  const { titel } = briefsoorten[soort]
  for (const lezer of briefLezers) {
    const velden = {
      wie: brief.naar ?? brief.medewerker,
      vanaf: brief.per,
      tot: brief.tot ?? '',
      hoe: watIsGeregeld(brief, lezer),
    }
    const blokken = schrijfBrief(soort, lezer, stof, velden)
    const document = { titel, instelling, gemaaktOp: new Date().toISOString(), delen: [{ titel, blokken }] }
    await bewaarStuk(toegang, { kind: brief.kind, soort: 'brief', aan: lezer === 'kind' ? 'het kind' : 'de ouders', document })
  }
  return briefLezers.length
}
