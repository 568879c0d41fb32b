import {
  type Groepsoort,
  groepsoorten,
  type Uitkomstrij,
  type Vergelekenuitkomst,
  valseSignalen,
  vergelekenUitkomsten,
  wachtgrens,
} from '@houvast/domein/gelijkebehandeling'
import { minstensGelijk } from '@houvast/domein/toezicht'
import { benjaminiHochberg, gepooldVerschil, type Kruistabel, mantelHaenszel } from '@houvast/statistiek/aandelen'
import { onderdruk, tabelMetRanden } from '@houvast/statistiek/onderdrukking'
import { begrensdGemiddelde, kaplanMeier, logrank, verschilBinnenLagen } from '@houvast/statistiek/overleving'

export interface Groepsrij extends Uitkomstrij {
  /** null: this is not registered of the child. */
  readonly groepen: Readonly<Record<Groepsoort, string | null>>
}

export interface Welke {
  readonly uitkomst: Vergelekenuitkomst
  readonly groepsoort: Groepsoort
  readonly groep: string
  readonly tegenover: string | null
}

export interface Vergeleken extends Welke {
  readonly een: Kant
  readonly ander: Kant
  readonly verschil: number
  readonly onder: number
  readonly boven: number
  readonly p: number
  readonly gecorrigeerd: number
  readonly signaal: boolean
  readonly lagen: number
  readonly weggelaten: number | null
}

interface Kant {
  /** null: it is told without its numbers. */
  readonly aantal: number | null
  readonly waarde: number | null
}

const zonderAantal: Kant = { aantal: null, waarde: null }

interface Paar extends Welke {
  readonly metAantallen: boolean
  readonly een: readonly Groepsrij[]
  readonly ander: readonly Groepsrij[]
}

/**
 * Every group against the others of its kind (of two groups: the one against the other), for every outcome, within strata; corrected for how many comparisons
 * that is. What is too small to show is not compared either, and is said.
 */
export async function vergelijk(rijen: readonly Groepsrij[]): Promise<{ vergelijkingen: Vergeleken[]; nietGetoond: Welke[] }> {
  const gelukt: Omit<Vergeleken, 'gecorrigeerd' | 'signaal'>[] = []
  const nietGetoond: Welke[] = []
  for (const uitkomst of vergelekenUitkomsten) {
    const vanUitkomst = rijen.filter((rij) => rij.uitkomst === uitkomst)
    for (const groepsoort of groepsoorten) {
      const { paren, teKlein } = await maakParen(vanUitkomst, uitkomst, groepsoort)
      nietGetoond.push(...teKlein)
      for (const paar of paren) {
        const uit = uitkomst === 'wachttijd' ? vergelijkWachten(paar) : vergelijkAandelen(paar)
        const welke = { uitkomst, groepsoort, groep: paar.groep, tegenover: paar.tegenover }
        if (uit === null) nietGetoond.push(welke)
        else gelukt.push({ ...welke, ...uit, ...(paar.metAantallen ? {} : { een: zonderAantal, ander: zonderAantal, weggelaten: null }) })
      }
    }
  }
  const gecorrigeerd = benjaminiHochberg(gelukt.map(({ p }) => p))
  return {
    vergelijkingen: gelukt.map((een, plek) => {
      const waarde = gecorrigeerd[plek] ?? 1
      return { ...een, gecorrigeerd: waarde, signaal: waarde < valseSignalen }
    }),
    nietGetoond,
  }
}

async function maakParen(
  rijen: readonly Groepsrij[],
  uitkomst: Vergelekenuitkomst,
  groepsoort: Groepsoort,
): Promise<{ paren: Paar[]; teKlein: Welke[] }> {
  const groepen = [...Map.groupBy(rijen, (rij) => rij.groepen[groepsoort])]
    .flatMap(([groep, leden]) => (groep === null ? [] : [{ groep, leden }]))
    .sort((een, ander) => een.groep.localeCompare(ander.groep, 'nl'))
  if (groepen.length < 2) return { paren: [], teKlein: [] }
  // Of waits the number alone is shown; of the others also how many it went well with.
  const tellen = (leden: readonly Groepsrij[]) => {
    const gehaald = leden.filter((rij) => rij.gehaald).length
    return uitkomst === 'wachttijd' ? [leden.length] : [gehaald, leden.length - gehaald]
  }
  const tabel = groepen.map(({ leden }) => tellen(leden))
  const breedte = (tabel[0]?.length ?? 0) + 1
  const { zichtbaar } = await onderdruk(tabelMetRanden(tabel), minstensGelijk)
  const isTeZien = (nummer: number) => zichtbaar.slice(nummer * breedte, (nummer + 1) * breedte).every((cel) => cel !== null)
  // A group with a small cell is not compared. Of one that would give a small cell away by its numbers, the difference is told without them.
  const groot = groepen
    .map((groep, nummer) => ({
      ...groep,
      metAantallen: isTeZien(nummer),
      isGroot: (tabel[nummer] ?? []).every((cel) => cel >= minstensGelijk),
    }))
    .filter(({ isGroot }) => isGroot)
  const welke = (groep: string, tegenover: string | null): Welke => ({ uitkomst, groepsoort, groep, tegenover })
  const teKlein = groepen.flatMap(({ groep }) => (groot.some((een) => een.groep === groep) ? [] : [welke(groep, null)]))
  const metAantallen = groot.every((groep) => groep.metAantallen)
  const [een, ander] = groot
  if (groot.length === 2 && een && ander)
    return { paren: [{ ...welke(een.groep, ander.groep), metAantallen, een: een.leden, ander: ander.leden }], teKlein }
  const paren = groot.map(({ groep, leden }) => {
    const anderen = groot.filter((deze) => deze.groep !== groep).flatMap((deze) => deze.leden)
    return { ...welke(groep, null), metAantallen, een: leden, ander: anderen }
  })
  return { paren: paren.filter(({ ander: anderen }) => anderen.length > 0), teKlein }
}

type Uit = Omit<Vergeleken, keyof Welke | 'gecorrigeerd' | 'signaal'>

const lagenVan = ({ een, ander }: Paar) => {
  const [eerste, tweede] = [Map.groupBy(een, ({ laag }) => laag), Map.groupBy(ander, ({ laag }) => laag)]
  return [...new Set([...eerste.keys(), ...tweede.keys()])].map((laag) => ({
    laag,
    een: eerste.get(laag) ?? [],
    ander: tweede.get(laag) ?? [],
  }))
}

/** What a part of the figures says is not computed: null where nothing in them can be compared. */
function probeer(werk: () => Uit): Uit | null {
  try {
    return werk()
  } catch (fout) {
    if (fout instanceof RangeError) return null
    throw fout
  }
}

function vergelijkAandelen(paar: Paar): Uit | null {
  const tel = (rijen: readonly Groepsrij[]): [number, number] => {
    const met = rijen.filter(({ gehaald }) => gehaald).length
    return [met, rijen.length - met]
  }
  const lagen = lagenVan(paar)
  const tabellen = lagen.map(({ een, ander }): Kruistabel => ({ eerste: tel(een), tweede: tel(ander) }))
  const samen = lagen.filter(({ een, ander }) => een.length > 0 && ander.length > 0)
  const kant = (rijen: readonly Groepsrij[]): Kant => ({ aantal: rijen.length, waarde: tel(rijen)[0] / rijen.length })
  return probeer(() => ({
    een: kant(paar.een),
    ander: kant(paar.ander),
    ...gepooldVerschil(tabellen),
    p: mantelHaenszel(tabellen).p,
    lagen: samen.length,
    weggelaten: tellen(lagen) - tellen(samen),
  }))
}

const tellen = (lagen: readonly { een: readonly unknown[]; ander: readonly unknown[] }[]) =>
  lagen.reduce((som, { een, ander }) => som + een.length + ander.length, 0)

function vergelijkWachten(paar: Paar): Uit | null {
  const alsWaarneming = ({ dagen, gehaald }: Groepsrij) => ({ stop: dagen ?? 0, gebeurtenis: gehaald ? 1 : 0 })
  const lagen = lagenVan(paar)
  const gemiddelde = (rijen: readonly Groepsrij[]): Kant => ({
    aantal: rijen.length,
    waarde: begrensdGemiddelde(kaplanMeier(rijen.map(alsWaarneming)), wachtgrens).gemiddelde,
  })
  return probeer(() => {
    const groot = lagen.filter(({ een, ander }) => een.length >= minstensGelijk && ander.length >= minstensGelijk)
    // The test and the difference look at the same strata, and at waits up to the same day.
    const afgekapt = groot.flatMap(({ laag, een, ander }) =>
      [...een.map((rij) => ({ rij, groep: 'een' })), ...ander.map((rij) => ({ rij, groep: 'ander' }))].map(({ rij, groep }) => {
        const { stop, gebeurtenis } = alsWaarneming(rij)
        return { groep, laag, ...(stop > wachtgrens ? { stop: wachtgrens, gebeurtenis: 0 } : { stop, gebeurtenis }) }
      }),
    )
    const verschil = verschilBinnenLagen(
      lagen.map(({ een, ander }) => ({ een: een.map(alsWaarneming), ander: ander.map(alsWaarneming) })),
      { tau: wachtgrens, minstens: minstensGelijk },
    )
    return { een: gemiddelde(paar.een), ander: gemiddelde(paar.ander), ...verschil, p: logrank(afgekapt).p, lagen: groot.length }
  })
}
