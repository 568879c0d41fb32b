import { alsSysteem } from '../db/als.ts'
import type { Wachtcijfers } from '../wachttijd/contract.ts'
import { berekenWachttijd } from '../wachttijd/wachttijd.ts'
import { schrijf } from './afsluiten.ts'
import type { Cijferkeuze } from './cijfers.ts'
import { metDatabank } from './gegevens.ts'
import { leesTijdstip } from './tijdstip.ts'

const getal = (waarde: number | null) => (waarde === null ? 'niet te zeggen' : waarde.toLocaleString('nl-NL', { maximumFractionDigits: 1 }))

export async function toonWachttijd(keuze: Cijferkeuze): Promise<void> {
  const tijdstip = leesTijdstip(keuze)
  const antwoord = await metDatabank(keuze, { nieuw: false }, (databank) =>
    alsSysteem(databank, 'monitor.lezen', ({ db }) => berekenWachttijd(db, tijdstip)),
  )
  if (keuze.json) return schrijf(JSON.stringify(antwoord))
  const [geheel] = antwoord.groepen
  schrijf(`Wachten op een vaste jeugdbeschermer, in het jaar tot en met ${antwoord.peildatum}, definities ${antwoord.definitieversie}:`)
  schrijf(`Van ${getal(antwoord.begonnen)} kinderen bij wie maatregelen begonnen, hadden er ${getal(antwoord.meteenIemand)} meteen iemand.`)
  if (!geheel) return
  schrijf(`Sinds de start: ${inWoorden(geheel.start)}`)
  schrijf(`Omdat de jeugdbeschermer wegviel: ${inWoorden(geheel.intern)}`)
}

function inWoorden({ perioden, wachtNog, mediaan, binnen42Dagen, begrensdGemiddelde }: Wachtcijfers): string {
  if (mediaan === null) return `${getal(perioden)} keer, te weinig om een tijd te geven.`
  const kans = binnen42Dagen === null ? null : binnen42Dagen.kans * 100
  return `${getal(perioden)} keer, ${getal(wachtNog)} wachten nog. De helft had na ${getal(mediaan.dagen)} dagen iemand, ${getal(kans)}% binnen 42 dagen; tot 180 dagen gemiddeld ${getal(begrensdGemiddelde?.dagen ?? null)} dagen.`
}
