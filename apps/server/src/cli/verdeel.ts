import { readFile } from 'node:fs/promises'
import { type Advies, adviseer, type Maten, OngeldigeVraag, type Verdeelvraag } from '@houvast/verdeling'
import { z } from 'zod'
import { Geweigerd, schrijf, VerkeerdGebruik } from './afsluiten.ts'
import { gewichtnamen, verdeelvraag } from './verdeelvraag.ts'

export interface Verdeelkeuze {
  readonly invoer: string
  readonly seconden: string
  readonly gewicht: readonly string[]
  readonly json?: boolean
}

/** With other weights the advice of the file's own weights stands beside it, so that the effect is seen. */
export async function toonVerdeling(keuze: Verdeelkeuze): Promise<void> {
  const seconden = Number(keuze.seconden)
  if (!(seconden > 0 && seconden <= 3600)) throw new VerkeerdGebruik('Het aantal seconden is een getal boven 0 en hoogstens 3600.')
  const anders = leesGewichten(keuze.gewicht)
  const vraag = await leesVraag(keuze.invoer)
  const zoals = async (gewichten: Verdeelvraag['gewichten']) => {
    try {
      return await adviseer({ ...vraag, gewichten }, { seconden })
    } catch (fout) {
      throw fout instanceof OngeldigeVraag ? new Geweigerd(fout.message) : fout
    }
  }
  const vooraf = anders && (await zoals(vraag.gewichten))
  const advies = await zoals({ ...vraag.gewichten, ...anders })
  const effect = vooraf && vergelijk(vooraf, advies)
  if (keuze.json) return schrijf(JSON.stringify({ ...advies, effect }))
  for (const regel of [...inRegels(advies), ...(effect ? effect.zinnen : [])]) schrijf(regel)
}

function leesGewichten(keuzen: readonly string[]): Record<string, number> | undefined {
  if (keuzen.length === 0) return undefined
  return Object.fromEntries(
    keuzen.map((keuze) => {
      const [naam = '', waarde = ''] = keuze.split('=')
      if (!gewichtnamen.includes(naam))
        throw new VerkeerdGebruik(`Het gewicht "${naam}" bestaat niet. Kies uit ${gewichtnamen.join(', ')}.`)
      const getal = waarde === '' ? Number.NaN : Number(waarde)
      if (!(getal >= (naam === 'verdubbelingInDagen' ? 1 : 0) && getal <= 1_000_000))
        throw new VerkeerdGebruik(
          `Het gewicht ${naam} is een getal van 0 of meer (verdubbelingInDagen: 1 of meer), bijvoorbeeld ${naam}=10.`,
        )
      return [naam, getal]
    }),
  )
}

async function leesVraag(bestand: string): Promise<Verdeelvraag> {
  const tekst = await readFile(bestand, 'utf8').catch(() => {
    throw new VerkeerdGebruik(`${bestand} bestaat niet of is niet te lezen. Geef een JSON-bestand.`)
  })
  const gelezen = verdeelvraag.safeParse(leesJson(tekst, bestand), { error: z.locales.nl().localeError })
  if (gelezen.success) return gelezen.data
  throw new Geweigerd(
    gelezen.error.issues.map(({ path, message }) => `${path.length > 0 ? path.join('.') : 'het bestand'}: ${message}`).join('\n'),
  )
}

function leesJson(tekst: string, bestand: string): unknown {
  try {
    return JSON.parse(tekst)
  } catch {
    throw new Geweigerd(`${bestand} is geen JSON.`)
  }
}

const maatnamen: Record<keyof Maten, string> = {
  kinderenMetVoorstel: 'kinderen met een voorstel',
  kinderenDieWachten: 'kinderen die wachten',
  reisminuten: 'minuten reizen (enkele reis)',
  gezinnenBijBekende: 'gezinnen bij een bekende jeugdbeschermer',
  gemisteExpertise: 'keer gewenste expertise gemist',
}

/** What other weights change: quantities, and families that get another proposal. */
function vergelijk(vooraf: Advies, achteraf: Advies) {
  const eerst = new Map(vooraf.voorstellen.map(({ gezin, jeugdbeschermer }) => [gezin, jeugdbeschermer]))
  const daarna = new Map(achteraf.voorstellen.map(({ gezin, jeugdbeschermer }) => [gezin, jeugdbeschermer]))
  const gewijzigd = [...new Set([...eerst.keys(), ...daarna.keys()])].filter((gezin) => eerst.get(gezin) !== daarna.get(gezin))
  const maten = Object.entries(maatnamen).map(([maat, naam]) => {
    const sleutel = maat as keyof Maten
    return `${naam}: ${vooraf.maten[sleutel]} wordt ${achteraf.maten[sleutel]}`
  })
  return {
    vooraf: vooraf.maten,
    gewijzigd,
    zinnen: ['', 'Effect van de andere gewichten:', ...maten, `gezinnen met een ander voorstel: ${gewijzigd.length}`],
  }
}

function inRegels({ samenvatting, certificaat, voorstellen, wachtend }: Advies): string[] {
  return [
    samenvatting,
    certificaat.zin,
    'Dit is een voorstel: er wordt niemand toegewezen voordat een medewerker dat besluit.',
    ...voorstellen.flatMap(({ gezin, jeugdbeschermer, kinderen, waarom, tweede }) => [
      '',
      `Gezin ${gezin} (${kinderen.join(', ')}) bij jeugdbeschermer ${jeugdbeschermer}. ${waarom}`,
      tweede?.zin ?? 'Een tweede keus is er niet.',
    ]),
    ...(wachtend.length > 0 ? ['', 'Zonder voorstel:'] : []),
    ...wachtend.map(
      ({ gezin, kinderen, wachtdagen, waarom }) => `Gezin ${gezin} (${kinderen.join(', ')}), wacht ${wachtdagen} dagen. ${waarom}`,
    ),
  ]
}
