import { contactMet, type MaatregelType, planSoorten, toewijzingRollen } from '@houvast/domein/feiten'
import { type Datum, plusDagen } from '@houvast/domein/kalender'
import { rollen } from '@houvast/domein/toegang'
import { voldoetAanElfproef } from '@houvast/uitwisseling/levering'
import { sql } from 'kysely'
import { uuidv7 } from 'uuidv7'
import { alsSysteem, type Toegang } from '../db/als.ts'
import type { Databank } from '../db/databank.ts'
import type { Sleutels } from '../db/sleutels.ts'
import type { Loting } from '../demo/loting.ts'
import { vandaagInAmsterdam } from '../kindnaam.ts'
import { herbereken } from '../stand/herbereken.ts'
import { vrijeTekst } from './vrijetekst.ts'
import { vulPlannen } from './vulplannen.ts'
import { vulRechtbank } from './vulrechtbank.ts'
import { vulVeiligheid } from './vulveiligheid.ts'
import { vulWachten } from './vulwachten.ts'
import { vulZaken } from './vulzaken.ts'

export const aantalKinderen = 36
const types: readonly MaatregelType[] = ['11', '12', '21', '41', '42', '31', '11', '41']

/** A small institution in which every ground of access occurs, wanes and is missing. Words are such that one name is never part of another. */
export async function vulWereld(databank: Databank, loting: Loting): Promise<void> {
  const vandaag = vandaagInAmsterdam()
  await alsSysteem(databank, 'proef.vullen', async (toegang) => {
    const medewerkers = await vulMensen(toegang, loting, vandaag)
    for (let nummer = 0; nummer < aantalKinderen; nummer++)
      await vulKind(toegang, { loting, vandaag, medewerkers, nummer, sleutels: databank.sleutels })
    await vulPlannen(toegang)
    await vulRechtbank(toegang, vandaag)
    await vulZaken(toegang, loting)
    await vulVeiligheid(toegang)
    await vulWachten(toegang, loting)
    await herbereken(toegang.db, { kinderen: 'alle', peildatum: vandaag })
  })
  await sql`ANALYZE`.execute(databank.kysely)
}

async function vulMensen({ db }: Toegang, loting: Loting, vandaag: Datum): Promise<string[]> {
  const teams: string[] = []
  for (const code of ['A', 'B', 'C']) {
    const id = uuidv7()
    teams.push(id)
    await db
      .insertInto('team')
      .values({ id, code, naam: `Ploeg ${code}`, jeugdregio: code === 'A' ? 'Eemland' : null })
      .execute()
  }
  const medewerkers: string[] = []
  const neemAan = async (functie: 'jeugdbeschermer' | 'teamleider' | 'overig', team: string | null, uitDienst: Datum | null) => {
    const id = uuidv7()
    const nummer = medewerkers.push(id)
    await db
      .insertInto('medewerker')
      .values({
        id,
        personeelsnummer: `M${nummer}`,
        naam: `Werker M${nummer}M`,
        functie,
        team_id: team,
        in_dienst: '2015-01-01',
        uit_dienst: uitDienst,
      })
      .execute()
    await db
      .insertInto('dienstverband')
      .values({ id: uuidv7(), medewerker_id: id, van: '2015-01-01', tot: null, fte: 0.8, functie })
      .execute()
    return id
  }
  for (let plaats = 0; plaats < 9; plaats++)
    await neemAan('jeugdbeschermer', teams[plaats % 3] ?? null, plaats === 8 ? plusDagen(vandaag, -20) : null)
  for (const [plaats, rol] of [...rollen, ...rollen].entries()) {
    const id = await neemAan(
      rol === 'teamleider' ? 'teamleider' : 'overig',
      // The second of each role in another team than the first, however many roles there are.
      rol === 'bestuurder' ? null : (teams[(plaats + Math.floor(plaats / rollen.length)) % 3] ?? null),
      null,
    )
    await sql`INSERT INTO gebruikersrol (id, medewerker_id, rol, geldig) VALUES (${uuidv7()}, ${id}, ${rol}, daterange(${plusDagen(vandaag, -100)}::date, NULL))`.execute(
      db,
    )
  }
  // Of the two of the inspection one may look now; the period of the other is over.
  const { rows: inspecteurs } = await sql<{
    id: string
  }>`SELECT medewerker_id AS id FROM gebruikersrol WHERE rol = 'inspectie' ORDER BY id`.execute(db)
  for (const [plaats, { id: medewerker_id }] of inspecteurs.entries()) {
    const tot = plusDagen(vandaag, plaats === 0 ? 30 : -1)
    const waarom = { doel: 'De drie vragen', kenmerk: 'IGJ-1', besluit: 'De bestuurder', gesloten_op: null }
    await db
      .insertInto('toezichtperiode')
      .values({ id: uuidv7(), medewerker_id, van: plusDagen(vandaag, -30), tot, ...waarom })
      .execute()
  }
  // Had a role once, will have one later, never had one.
  for (const geldig of [sql`daterange('2020-01-01', ${vandaag}::date)`, sql`daterange(${vandaag}::date + 1, NULL)`, null]) {
    const id = await neemAan('jeugdbeschermer', loting.kies(teams), null)
    if (geldig)
      await sql`INSERT INTO gebruikersrol (id, medewerker_id, rol, geldig) VALUES (${uuidv7()}, ${id}, 'teamleider', ${geldig})`.execute(db)
  }
  for (const [plaats, dagen] of [40, 10].entries()) {
    const ziek = medewerkers[plaats * 4]
    if (ziek)
      await db
        .insertInto('afwezigheid')
        .values({ id: uuidv7(), medewerker_id: ziek, van: plusDagen(vandaag, -dagen), tot: null, soort: 'ziekte', percentage: 100 })
        .execute()
  }
  return medewerkers
}

interface Kindvulling {
  readonly loting: Loting
  readonly vandaag: Datum
  readonly medewerkers: readonly string[]
  readonly nummer: number
  readonly sleutels: Sleutels
}

async function vulKind({ db }: Toegang, vulling: Kindvulling): Promise<void> {
  const { loting, vandaag, medewerkers, nummer, sleutels } = vulling
  const kind = uuidv7()
  const bsn = nummer % 9 === 8 ? null : maakBsn(nummer)
  const dossiernummer = `Q${String(nummer).padStart(4, '0')}Q`
  await db
    .insertInto('jeugdige')
    .values({
      id: kind,
      dossiernummer,
      bsn_soort: bsn ? 'bekend' : 'onbekend',
      bsn_versleuteld: bsn === null ? null : sleutels.versleutelBsn(bsn),
      bsn_sleutelhash: bsn === null ? null : sleutels.hashBsn(bsn),
      bsn_laatste_cijfers: bsn?.slice(-3) ?? null,
      geboortedatum: '20120229',
      geslacht: loting.kies(['V', 'M', 'O']),
      voornaam: `Voor${nummer}naam`,
      achternaam: `Achter${nummer}naam`,
    })
    .execute()
  for (let hoeveelste = 0; hoeveelste <= loting.geheel(0, 2); hoeveelste++) await vulMaatregel(db, kind, vulling)
  for (let hoeveelste = 0; hoeveelste < loting.geheel(0, 4); hoeveelste++) {
    const tekst = (soort: string) => (loting.kans() < 0.5 ? `${soort}. ${vrijeTekst(dossiernummer)}` : null)
    await db
      .insertInto('contact')
      .values({
        id: uuidv7(),
        jeugdige_id: kind,
        datum: plusDagen(vandaag, -loting.geheel(0, 200)),
        met: loting.kies(contactMet),
        wijze: 'huisbezoek',
        jeugdige_gezien: loting.kans() < 0.7,
        medewerker_id: loting.kies(medewerkers),
        feit: tekst('Feit'),
        indruk: tekst('Indruk'),
        afspraak: tekst('Afspraak'),
      })
      .execute()
  }
  for (const uren of [-30, -2, -2]) {
    if (loting.kans() < 0.85) continue
    const begin = sql`now() + make_interval(hours => ${uren})`
    await sql`INSERT INTO noodtoegang (id, medewerker_id, jeugdige_id, reden, geldig)
      VALUES (${uuidv7()}, ${loting.kies(medewerkers)}, ${kind}, 'Melding van acuut gevaar', tstzrange(${begin}, ${begin} + interval '24 hours')) ON CONFLICT DO NOTHING`.execute(
      db,
    )
  }
}

async function vulMaatregel(db: Toegang['db'], kind: string, { loting, vandaag, medewerkers }: Kindvulling): Promise<void> {
  const maatregel = uuidv7()
  const aanvang = plusDagen(vandaag, -loting.geheel(0, 500))
  const einde = loting.kans() < 0.3 ? plusDagen(aanvang, loting.geheel(0, 600)) : null
  await db
    .insertInto('maatregel')
    .values({
      id: maatregel,
      jeugdige_id: kind,
      type: loting.kies(types),
      datum_aanvang: aanvang,
      datum_einde: einde,
      reden_beeindiging: einde && '01',
    })
    .execute()
  if (loting.kans() < 0.8) {
    await db
      .insertInto('beschikking')
      .values({
        id: uuidv7(),
        jeugdige_id: kind,
        maatregel_id: maatregel,
        datum_kennisgeving: plusDagen(aanvang, loting.geheel(0, 4)),
        einddatum: plusDagen(aanvang, 365),
      })
      .execute()
  }
  if (loting.kans() < 0.5) {
    await db
      .insertInto('plan')
      .values({
        id: uuidv7(),
        jeugdige_id: kind,
        maatregel_id: maatregel,
        soort: loting.kies(planSoorten),
        vastgesteld_op: plusDagen(aanvang, loting.geheel(0, 60)),
      })
      .execute()
  }
  for (let hoeveelste = 0; hoeveelste < loting.geheel(0, 4); hoeveelste++) {
    const van = plusDagen(aanvang, loting.geheel(0, 200))
    await db
      .insertInto('toewijzing')
      .values({
        id: uuidv7(),
        jeugdige_id: kind,
        maatregel_id: maatregel,
        medewerker_id: loting.kies(medewerkers),
        rol: loting.kans() < 0.5 ? 'vast' : loting.kies(toewijzingRollen),
        van,
        tot: loting.kans() < 0.4 ? plusDagen(van, loting.geheel(0, 300)) : null,
        reden: null,
      })
      .execute()
  }
}

/** The n-th number from 100.000.000 on that passes the elfproef. */
export function maakBsn(nummer: number): string {
  for (let getal = 100_000_000 + nummer * 20; ; getal++) if (voldoetAanElfproef(String(getal))) return String(getal)
}
