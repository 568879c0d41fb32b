import { datumInWoorden } from '@houvast/domein/kalender'
import type { BundelDeel, TitelSoort, Verzoektekst } from '@houvast/domein/rechtbank'
import { alinea, type Blok, type Deel, type Document, kop, lijst, tabel } from '../document/document.ts'
import type { Bundelstof } from './bundelstof.ts'
import type { Titelstand } from './titels.ts'

export interface Bundelinhoud {
  readonly instelling: string
  readonly gemaaktOp: string
  readonly kind: { readonly naam: string; readonly dossiernummer: string; readonly geboren: string }
  readonly stand: Titelstand
  readonly stof: Bundelstof
  readonly verzoek: Verzoektekst
  readonly ontbreekt: readonly BundelDeel[]
  readonly redenen: Partial<Record<BundelDeel, string>>
}

const titelwoorden: Record<TitelSoort, string> = {
  ondertoezichtstelling: 'de ondertoezichtstelling',
  voorlopige_ondertoezichtstelling: 'de voorlopige ondertoezichtstelling',
  uithuisplaatsing: 'de machtiging tot uithuisplaatsing',
  gesloten_plaatsing: 'de machtiging gesloten jeugdhulp',
}
export const deelwoorden: Record<BundelDeel, string> = {
  bedreigingen: 'de concrete bedreigingen',
  duur: 'de duur die wordt gevraagd',
  besproken_met_kind: 'of het verzoek met het kind is besproken',
  vaste_jeugdbeschermer: 'een vaste jeugdbeschermer',
  plan: 'het plan dat nu geldt',
  verloop: 'het verloop van de maatregel',
  standpunt_kind: 'wat het kind ervan vindt',
  standpunt_ouders: 'wat de ouders ervan vinden',
  bronnen: 'de bron van elke bewering',
  advies_raad: 'het advies van de Raad voor de Kinderbescherming',
}
const stapwoorden: Record<Titelstand['stappen'][number]['stap'], string> = {
  besluit_verlengen: 'Besluit om verlenging te vragen',
  besluit_niet_verlengen: 'Besluit om niet te verlengen',
  mededeling_raad: 'Mededeling aan de Raad',
  advies_raad: 'Advies van de Raad',
  verzoek: 'Verzoek aan de rechtbank',
  beschikking_zonder_verhoor: 'Beschikking zonder verhoor',
}
const meningen = { eens: 'eens', deels: 'deels eens', oneens: 'niet eens', niet_gesproken: 'niet gesproken' } as const
const uitspraken = [
  ['feit', 'Feiten'],
  ['mening', 'Meningen'],
  ['interpretatie', 'Uitleg die wij eraan geven'],
] as const
const nietGezegd = 'Hierover is niets opgenomen. De reden staat bij "Wat ontbreekt".'

/**
 * The request with its annexes, in the order in which a judge reads them.
 *
 * @source BW art. 1:265k lid 2 and 3; Rv art. 799a; Jeugdwet art. 3.3
 */
export function bundelDocument(inhoud: Bundelinhoud): Document {
  return {
    titel: `Verzoek tot verlenging van ${titelwoorden[inhoud.stand.titel.soort]}, dossier ${inhoud.kind.dossiernummer}`,
    instelling: inhoud.instelling,
    gemaaktOp: inhoud.gemaaktOp,
    delen: [
      verzoek(inhoud),
      vasteJeugdbeschermer(inhoud),
      plan(inhoud),
      verloop(inhoud),
      standpunten(inhoud),
      bronnen(inhoud),
      ...ontbrekend(inhoud),
    ],
  }
}

const tekstOf = (tekst: string): Blok[] => {
  const alineas = tekst.split(/\n+/).filter((regel) => regel.trim() !== '')
  return alineas.length > 0 ? alineas.map((regel) => alinea(regel)) : [alinea(nietGezegd)]
}

function verzoek({ instelling, kind, stand: { titel }, verzoek: tekst }: Bundelinhoud): Deel {
  const { duurMaanden, besprokenOp } = tekst
  const duur =
    duurMaanden === null
      ? nietGezegd
      : `${duurMaanden} ${duurMaanden === 1 ? 'maand' : 'maanden'}, aansluitend op ${datumInWoorden(titel.einddatum)}.`
  return {
    titel: `Verzoek tot verlenging van ${titelwoorden[titel.soort]}`,
    blokken: [
      alinea(`${instelling} vraagt de kinderrechter om ${titelwoorden[titel.soort]} te verlengen.`),
      tabel(
        ['Gegeven', 'Inhoud'],
        [
          ['Kind', kind.naam],
          ['Geboren', kind.geboren],
          ['Dossier', kind.dossiernummer],
          ['Loopt sinds', datumInWoorden(titel.van)],
          ['Loopt tot en met', datumInWoorden(titel.einddatum)],
        ],
      ),
      kop('Concrete bedreigingen in de ontwikkeling'),
      ...tekstOf(tekst.bedreigingen),
      kop('Voor hoe lang'),
      alinea(duur),
      kop('Besproken met het kind'),
      alinea(besprokenOp === '' ? nietGezegd : `Dit verzoek is met het kind besproken op ${datumInWoorden(besprokenOp)}.`),
      ...(tekst.reactieKind.trim() === '' ? [] : [alinea(tekst.reactieKind, 'Het kind zei:')]),
    ],
  }
}

function vasteJeugdbeschermer({ stof: { vaste } }: Bundelinhoud): Deel {
  return {
    titel: 'Bijlage 1. De vaste jeugdbeschermer',
    blokken:
      vaste === null
        ? [alinea('Dit kind heeft op dit moment geen vaste jeugdbeschermer. Geen mens is nu vast voor dit kind verantwoordelijk.')]
        : [
            alinea(`${vaste.naam} is de vaste jeugdbeschermer van dit kind, zonder onderbreking sinds ${datumInWoorden(vaste.sinds)}.`),
            alinea(vaste.skj === null ? 'Er is geen geldige registratie bij SKJ bekend.' : `Registratie bij SKJ: ${vaste.skj}.`),
            alinea('Dit volgt uit de toewijzingen in het dossier. Een team of een wachtlijst telt niet als vaste jeugdbeschermer.'),
          ],
  }
}

function plan({ stof: { plan: geldend } }: Bundelinhoud): Deel {
  if (geldend === null) return { titel: 'Bijlage 2. Het plan', blokken: [alinea('Er is geen plan dat nu geldt.')] }
  const { soort, nummer, vastgesteldOp, inhoud } = geldend
  const naam = soort === 'familiegroepsplan' ? 'familiegroepsplan' : 'plan van aanpak'
  const sinds = vastgesteldOp === null ? '' : `, vastgesteld op ${datumInWoorden(vastgesteldOp)}`
  const acties = inhoud.acties.map(
    ({ wat, wie, uiterlijk }) => `${wat} (${wie}${uiterlijk === '' ? '' : `, uiterlijk ${datumInWoorden(uiterlijk)}`})`,
  )
  const hulp = inhoud.hulp.map(({ wat, stand, doorWie }) => `${wat}: ${stand}${doorWie === '' ? '' : `, door ${doorWie}`}`)
  return {
    titel: 'Bijlage 2. Het plan',
    blokken: [
      alinea(`Het ${naam}, versie ${nummer}${sinds}.`),
      kop('Wat er aan de hand is'),
      ...tekstOf(inhoud.beeld),
      ...onder('Wat het gezin daarvan vindt', tekstOf(inhoud.beeldGezin), inhoud.beeldGezin.trim() !== ''),
      ...onder('Doelen', [lijst(inhoud.doelen.map(({ tekst, voorWie }) => `${tekst} (voor ${voorWie})`))], inhoud.doelen.length > 0),
      ...onder('Wie wat doet', [lijst(acties)], acties.length > 0),
      ...onder('Hulp', [lijst(hulp)], hulp.length > 0),
    ],
  }
}

const onder = (titel: string, blokken: readonly Blok[], isEr: boolean): Blok[] => (isEr ? [kop(titel), ...blokken] : [])

function verloop({ verzoek: { verloop: tekst }, stand: { stappen, zittingen } }: Bundelinhoud): Deel {
  const besluiten = stappen.filter(({ redenen }) => redenen !== null)
  return {
    titel: 'Bijlage 3. Verloop van de maatregel',
    blokken: [
      ...tekstOf(tekst),
      ...onder(
        'Stappen naar de rechtbank',
        [
          tabel(
            ['Wanneer', 'Wat'],
            stappen.map(({ stap, datum }) => [datumInWoorden(datum), stapwoorden[stap]]),
          ),
        ],
        stappen.length > 0,
      ),
      ...onder(
        'Besluiten, met reden en wie meededen',
        besluiten.map(({ datum, redenen, deelnemers }) =>
          alinea(`${redenen} Deelnemers: ${deelnemers ?? 'niet genoemd'}.`, `${datumInWoorden(datum)}.`),
        ),
        besluiten.length > 0,
      ),
      ...onder(
        'Zittingen',
        zittingen.map(({ datum, rechtbank, uitgenodigd, aanwezig }) =>
          alinea(
            `${rechtbank}. Uitgenodigd: ${uitgenodigd.join(', ')}.${aanwezig === null ? '' : ` Aanwezig: ${aanwezig.join(', ') || 'niemand'}.`}`,
            `${datumInWoorden(datum)}.`,
          ),
        ),
        zittingen.length > 0,
      ),
    ],
  }
}

function standpunten({ verzoek: { reactieKind, reactieOuders }, stof: { plan: geldend } }: Bundelinhoud): Deel {
  const overPlan = geldend?.standpunten ?? []
  return {
    titel: 'Bijlage 4. Wat kind en ouders vinden',
    blokken: [
      kop('Het kind over dit verzoek'),
      ...tekstOf(reactieKind),
      kop('De ouders over dit verzoek'),
      ...tekstOf(reactieOuders),
      ...onder(
        'Over het plan',
        overPlan.map(({ naam, standpunt, woorden, datum }) =>
          alinea(woorden, `${naam}, ${datumInWoorden(datum)}: ${meningen[standpunt]}.`),
        ),
        overPlan.length > 0,
      ),
    ],
  }
}

function bronnen({ verzoek: { beweringen }, stof: { plan: geldend } }: Bundelinhoud): Deel {
  const alle = [...beweringen, ...(geldend?.inhoud.uitspraken ?? [])].filter(({ tekst }) => tekst.trim() !== '')
  const blokken = uitspraken.flatMap(([soort, titel]) => {
    const van = alle.filter((een) => een.soort === soort)
    return onder(titel, [lijst(van.map(({ tekst, bron }) => `${tekst} (bron: ${bron.trim() || 'niet genoemd'})`))], van.length > 0)
  })
  return { titel: 'Bijlage 5. Feiten, meningen en hun bron', blokken: blokken.length > 0 ? blokken : [alinea(nietGezegd)] }
}

function ontbrekend({ ontbreekt, redenen }: Bundelinhoud): Deel[] {
  if (ontbreekt.length === 0) return []
  const uitleg = ontbreekt.map((deel) => alinea(redenen[deel] ?? '', `Ontbreekt: ${deelwoorden[deel]}.`))
  return [{ titel: 'Wat ontbreekt, en waarom', blokken: uitleg }]
}
