import {
  type Beeld,
  type BestandNaam,
  bestandNamen,
  type CbsBestand,
  controleer,
  dekking,
  type Levering,
  type Periode,
} from '@houvast/uitwisseling/levering'
import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { Toegang } from '../db/als.ts'
import type { Schema } from '../db/schema.ts'
import type { Sleutels } from '../db/sleutels.ts'
import { laadBekend } from './bekend.ts'
import { type Doelnaam, doelen } from './doelen.ts'
import { maakIdreeks } from './idreeks.ts'
import { type Omzetting, zetOm } from './omzetten.ts'
import { type Telling, voegSamen } from './samenvoegen.ts'

export interface Importopties {
  /** Leaves out wrong records and what hangs on them; otherwise one fout keeps everything out. */
  readonly zonderFouteRecords: boolean
  /** What the CBS files cover, when not what their dates say. */
  readonly periode: Periode | null
  readonly meld?: (stap: string) => void
}

export interface BestandUitkomst extends Telling {
  readonly bestand: BestandNaam
  readonly gelezen: number
  readonly weggelaten: number
  readonly dekt: Periode | null
}

/** `null`: refused, for there is a fout. */
export type Importuitkomst = readonly BestandUitkomst[] | null

/** Children above this number are counted in the log entry of an import, not named. */
const kinderenInLogboek = 50_000

/**
 * Registers a delivery in the transaction that is open, as the system. All or nothing: whoever calls decides whether it is committed.
 * The findings of the rules are added to those of the delivery. Derived tables are not touched here.
 */
export async function registreer(toegang: Toegang, sleutels: Sleutels, levering: Levering, opties: Importopties): Promise<Importuitkomst> {
  return toegang.alsSysteem(async (db) => {
    opties.meld?.('Controleren')
    const nieuwId = maakIdreeks()
    const bekend = await laadBekend(db, sleutels, nieuwId)
    const beeld = controleer(levering, bekend.voorControle)
    if (levering.bevindingen.aantal('fout') > 0 && !opties.zonderFouteRecords) return null
    const { rijen, kinderen } = zetOm(beeld, bekend, sleutels, nieuwId)
    const betrokken = [...kinderen]
    if (betrokken.length <= kinderenInLogboek) toegang.betrokken(betrokken)
    return schrijf(db, beeld, rijen, opties)
  })
}

async function schrijf(db: Kysely<Schema>, beeld: Beeld, rijen: Omzetting['rijen'], opties: Importopties): Promise<BestandUitkomst[]> {
  const geleverd = new Set<Doelnaam>(bestandNamen.filter((bestand) => beeld.isAanwezig(bestand)))
  const uitkomsten: BestandUitkomst[] = []
  const verwijderingen: (() => Promise<void>)[] = []
  for (const doel of Object.values(doelen)) {
    const naam = doel.naam as Doelnaam
    if (!geleverd.has(naam) && naam !== 'jeugdigen') continue
    opties.meld?.(`Vastleggen: ${naam}`)
    const dekt = isCbsBestand(naam) && geleverd.has(naam) ? dekking(naam, beeld.levering.bestanden[naam].records, opties.periode) : null
    const { verwijder, ...telling } = await voegSamen(db, doel, rijen[naam], isVolledig(beeld, naam) ? bereikVan(naam, dekt) : null)
    verwijderingen.unshift(verwijder)
    if (naam !== 'jeugdigen' && geleverd.has(naam)) uitkomsten.push({ bestand: naam, ...telling, ...telGelezen(beeld, naam), dekt })
  }
  for (const verwijder of verwijderingen) await verwijder()
  return uitkomsten
}

/** A row that was left out for its faults may be a fact that is registered already: then nothing counts as absent from that file. */
function isVolledig(beeld: Beeld, naam: Doelnaam): boolean {
  if (naam === 'jeugdigen') return true
  const { fout, hangt, onleesbaar } = beeld.tel(naam)
  return fout + hangt + onleesbaar === 0
}

function telGelezen(beeld: Beeld, bestand: BestandNaam): { gelezen: number; weggelaten: number } {
  const { goed, dubbel, onleesbaar } = beeld.tel(bestand)
  const gelezen = beeld.levering.bestanden[bestand].records.length + onleesbaar
  return { gelezen, weggelaten: gelezen - goed - dubbel }
}

function isCbsBestand(naam: Doelnaam): naam is CbsBestand {
  return naam === 'jeugdbescherming' || naam === 'jeugdreclassering' || naam === 'machtiging-uithuisplaatsing'
}

/** Which imported rows a file replaces: a CBS file those of its period, our own files all of theirs. A worker or team that is referred to stays. */
function bereikVan(naam: Doelnaam, dekt: Periode | null): RawBuilder<unknown> | null {
  const eindVan = naam === 'machtiging-uithuisplaatsing' ? sql`oud.datum_einde` : sql`oud.laatste_dag`
  const beginVan = naam === 'machtiging-uithuisplaatsing' ? sql`oud.datum_aanvang` : sql`oud.eerste_dag`
  const inPeriode = dekt && sql`${beginVan} <= ${dekt.tot}::date AND coalesce(${eindVan}, 'infinity') >= ${dekt.van}::date`
  switch (naam) {
    case 'jeugdigen':
      return null
    case 'teams':
      return sql`NOT EXISTS (SELECT FROM medewerker m WHERE m.team_id = oud.id)`
    case 'medewerkers':
      return sql`NOT EXISTS (SELECT FROM toewijzing t WHERE t.medewerker_id = oud.id) AND NOT EXISTS (SELECT FROM contact c WHERE c.medewerker_id = oud.id)
        AND NOT EXISTS (SELECT FROM taxatie t WHERE t.medewerker_id = oud.id) AND NOT EXISTS (SELECT FROM gebruikersrol g WHERE g.medewerker_id = oud.id)
        AND NOT EXISTS (SELECT FROM dienstverband d WHERE d.medewerker_id = oud.id) AND NOT EXISTS (SELECT FROM afwezigheid a WHERE a.medewerker_id = oud.id)`
    case 'jeugdbescherming':
      return inPeriode && sql`oud.type < '30' AND ${inPeriode} AND ${zonderSchermrijen}`
    case 'jeugdreclassering':
      return inPeriode && sql`oud.type >= '30' AND ${inPeriode} AND ${zonderSchermrijen}`
    case 'machtiging-uithuisplaatsing':
      return inPeriode
    default:
      return sql`true`
  }
}

/** A measure on which somebody registered something from a screen stays. */
const zonderSchermrijen = sql`NOT EXISTS (SELECT FROM toewijzing t WHERE t.maatregel_id = oud.id AND t.herkomst = 'scherm')
  AND NOT EXISTS (SELECT FROM plan p WHERE p.maatregel_id = oud.id AND p.herkomst = 'scherm')
  AND NOT EXISTS (SELECT FROM beschikking b WHERE b.maatregel_id = oud.id AND b.herkomst = 'scherm')`
