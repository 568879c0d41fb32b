import { getDefinitie } from '@houvast/domein/definities'
import { datumInWoorden } from '@houvast/domein/kalender'
import { kleinsteGroep } from '@houvast/domein/regio'
import type { Verbeteroordeel } from '@houvast/domein/verbetering'
import type { z } from 'zod'
import type { Toegang } from '../db/als.ts'
import { alinea, type Blok, type Document, kop, tabel } from '../document/document.ts'
import type { VerbeteringAntwoord } from './contract.ts'
import { getVerbetering } from './verbetering.ts'

const oordelen: Record<Verbeteroordeel, string> = { werkt: 'Het werkt', werkt_niet: 'Het werkt niet', weten_we_niet: 'We weten het niet' }
type Deel = z.infer<typeof VerbeteringAntwoord>['voorna']['voor']

/** Outside the institution no count under ten, and none that follows from the others. */
const isTeDelen = ({ teller, noemer }: Deel) => teller >= kleinsteGroep && noemer - teller >= kleinsteGroep
const inWoorden = (deel: Deel) =>
  isTeDelen(deel) ? `${deel.teller} van ${deel.noemer} (${Math.round((100 * deel.teller) / deel.noemer)}%)` : 'te klein om te delen'

/** For another institution to learn from: what was done and what the figures did; no team and no person. */
export async function schrijfPraktijkkaart(toegang: Toegang, id: string, instelling: string): Promise<Document> {
  const { maatregel, voorna, vergelijkingVoorna, kaart } = await getVerbetering(toegang, id)
  const definitie = getDefinitie(maatregel.figuur)
  const rij = (naam: string, { voor, na }: typeof voorna) => [naam, inWoorden(voor), inWoorden(na)]
  const blokken: Blok[] = [
    kop('Wat wij deden'),
    alinea(maatregel.wat),
    alinea(maatregel.reden, 'Waarom:'),
    alinea(maatregel.verwacht, 'Wat wij verwachtten:'),
    alinea(
      `vanaf ${datumInWoorden(maatregel.van)}${maatregel.tot === null ? '' : ` tot en met ${datumInWoorden(maatregel.tot)}`}, ${maatregel.teams.length === 0 ? 'met alle teams' : `met ${maatregel.teams.length} van onze teams`}`,
      'Wanneer:',
    ),
    kop('Wat het cijfer deed'),
    alinea(`${definitie.naam}. ${definitie.tekst}`),
    tabel(
      ['Wie', 'Ervoor', 'Erna'],
      [rij('Wie meedeed', voorna), ...(vergelijkingVoorna ? [rij('Wie niet meedeed', vergelijkingVoorna)] : [])],
    ),
    alinea('Voor en na is geen bewijs: er veranderde in die tijd meer dan dit. Het zegt waar u verder kunt kijken.', 'Let op:'),
    alinea(
      kaart === null
        ? 'Er zijn te weinig maanden om te zeggen of het cijfer meer verandert dan door toeval.'
        : 'Het cijfer is per maand gevolgd met een regelkaart (Laney p′).',
    ),
    kop('Ons oordeel'),
    maatregel.oordeel
      ? alinea(`${maatregel.oordeel.reden} (${datumInWoorden(maatregel.oordeel.op)})`, `${oordelen[maatregel.oordeel.oordeel]}:`)
      : alinea('Wij hebben nog geen oordeel.'),
  ]
  const titel = `Praktijkkaart: ${maatregel.wat.length > 80 ? `${maatregel.wat.slice(0, 79)}…` : maatregel.wat}`
  return { titel, instelling, gemaaktOp: new Date().toISOString(), delen: [{ titel, blokken }] }
}
