import {
  type Beeld,
  type BestandNaam,
  type CbsBestand,
  controleer,
  dekking,
  type Levering,
  type Periode,
} from '@houvast/uitwisseling/levering'
import { type Kysely, sql } from 'kysely'
import type { Toegang } from '../db/als.ts'
import type { Schema } from '../db/schema.ts'
import type { Sleutels } from '../db/sleutels.ts'
import { type BestandUitkomst, type Geschreven, rondAf } from './afronden.ts'
import { type Dekking, laadBekend } from './bekend.ts'
import { bereikVan, isCbsBestand } from './bereik.ts'
import { analyseer, metControleAchteraf } from './bulk.ts'
import { type Doel, type Doelnaam, doelen } from './doelen.ts'
import { Geheugen } from './geheugen.ts'
import { maakIdreeks } from './idreeks.ts'
import { type Omzetting, zetOm } from './omzetten.ts'
import { voegSamen, vulLege } from './samenvoegen.ts'

export interface Importopties {
  /** Leaves out wrong records and what hangs on them; otherwise one fout keeps everything out. */
  readonly zonderFouteRecords: boolean
  /** What the CBS files cover, when not what their dates say. */
  readonly periode: Periode | null
  readonly meld?: (stap: string) => void
}

/** `null`: refused, for there is a fout. */
export type Importuitkomst = readonly BestandUitkomst[] | null

/** Children above this number are counted in the log entry of an import, not named. */
const kinderenInLogboek = 50_000

/** From this many rows on it is faster to check references and make indexes once, afterwards. */
const veelRijen = 20_000

/**
 * Registers a delivery in the transaction that is open, as the system. All or nothing: whoever calls decides whether it is committed.
 * The findings of the rules are added to those of the delivery. Derived tables are not made here.
 */
export async function registreer(toegang: Toegang, sleutels: Sleutels, levering: Levering, opties: Importopties): Promise<Importuitkomst> {
  return toegang.alsSysteem(async (db) => {
    opties.meld?.('Controleren')
    const geheugen = new Geheugen(levering)
    geheugen.ruimOp()
    const nieuwId = maakIdreeks()
    const dekt = dekkingVan(levering, opties.periode)
    const bekend = await laadBekend(db, sleutels, nieuwId, dekt)
    const beeld = controleer(levering, bekend.voorControle)
    if (levering.bevindingen.aantal('fout') > 0 && !opties.zonderFouteRecords) return null
    const { rijen, kinderen } = zetOm(beeld, bekend, sleutels, nieuwId)
    if (kinderen.length <= kinderenInLogboek) toegang.betrokken(kinderen)
    const leeg = await findLegeTabellen(db)
    const grote = new Set(
      Object.values(doelen).flatMap((doel) => (leeg.has(doel.tabel) && telRijen(beeld, doel) >= veelRijen ? [doel.tabel] : [])),
    )
    geheugen.ruimOp()
    const geschreven = await metControleAchteraf(db, [...grote], () => schrijf(db, beeld, rijen, dekt, leeg, geheugen, opties))
    opties.meld?.('Vervallen rijen en verwijzingen nalopen')
    const uitkomst = await rondAf(db, beeld, geschreven, dekt)
    await analyseer(db, veranderd(geschreven, uitkomst))
    return uitkomst
  })
}

async function schrijf(
  db: Kysely<Schema>,
  beeld: Beeld,
  rijen: Omzetting['rijen'],
  dekt: Dekking,
  leeg: ReadonlySet<string>,
  geheugen: Geheugen,
  opties: Importopties,
): Promise<Geschreven[]> {
  const gedaan: Geschreven[] = []
  for (const doel of Object.values(doelen)) {
    const naam = doel.naam as Doelnaam
    if (naam !== 'jeugdigen' && !beeld.isAanwezig(naam)) continue
    opties.meld?.(`Vastleggen: ${naam}`)
    const bereik = isVolledig(beeld, naam) ? bereikVan(naam, isCbsBestand(naam) ? dekt[naam] : null) : null
    const samenvoeging = leeg.has(doel.tabel) ? await vulLege(db, doel, rijen[naam]) : await voegSamen(db, doel, rijen[naam], bereik)
    gedaan.push({ doel, samenvoeging, ...telGelezen(beeld, naam) })
    if (isLosTeLaten(naam)) geheugen.laatLos(naam)
    geheugen.geschreven(samenvoeging.nieuw + samenvoeging.gewijzigd + samenvoeging.ongewijzigd)
  }
  return gedaan
}

async function findLegeTabellen(db: Kysely<Schema>): Promise<Set<string>> {
  const leeg = new Set<string>()
  for (const tabel of new Set(Object.values(doelen).map((doel) => doel.tabel))) {
    const { rows } = await sql<{ leeg: boolean }>`SELECT NOT EXISTS (SELECT FROM ${sql.table(tabel)}) AS leeg`.execute(db)
    if (rows[0]?.leeg) leeg.add(tabel)
  }
  return leeg
}

const telRijen = (beeld: Beeld, { naam }: Doel) =>
  naam === 'jeugdigen' ? beeld.kinderen.length : beeld.levering.bestanden[naam as BestandNaam].records.length

function dekkingVan({ bestanden }: Levering, periode: Periode | null): Dekking {
  const vanBestand = (naam: CbsBestand) => {
    const { bestand, bruikbaar, records } = bestanden[naam]
    return bestand !== null && bruikbaar ? dekking(naam, records, periode) : null
  }
  return {
    jeugdbescherming: vanBestand('jeugdbescherming'),
    jeugdreclassering: vanBestand('jeugdreclassering'),
    'machtiging-uithuisplaatsing': vanBestand('machtiging-uithuisplaatsing'),
  }
}

/** A row that was left out for its faults may be a fact that is registered already: then nothing counts as absent from that file. */
function isVolledig(beeld: Beeld, naam: Doelnaam): boolean {
  if (naam === 'jeugdigen') return true
  const { fout, hangt, onleesbaar } = beeld.tel(naam)
  return fout + hangt + onleesbaar === 0
}

/** The CBS files are looked at by the others, for the ids of children and measures. */
const isLosTeLaten = (naam: Doelnaam): naam is BestandNaam => naam !== 'jeugdigen' && !isCbsBestand(naam)

function telGelezen(beeld: Beeld, naam: Doelnaam): { gelezen: number; weggelaten: number } {
  if (naam === 'jeugdigen') return { gelezen: beeld.kinderen.length, weggelaten: 0 }
  const { goed, dubbel, onleesbaar } = beeld.tel(naam)
  const gelezen = beeld.levering.bestanden[naam].records.length + onleesbaar
  return { gelezen, weggelaten: gelezen - goed - dubbel }
}

function veranderd(geschreven: readonly Geschreven[], uitkomst: readonly BestandUitkomst[]): string[] {
  const vervallen = new Set(uitkomst.filter((bestand) => bestand.vervallen > 0).map(({ bestand }) => bestand))
  const tabellen = geschreven
    .filter(({ doel, samenvoeging: { nieuw, gewijzigd } }) => nieuw + gewijzigd > 0 || vervallen.has(doel.naam as BestandNaam))
    .map(({ doel }) => doel.tabel)
  return [...new Set(tabellen)]
}
