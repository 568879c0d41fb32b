import { type Datum, datumVanDagnummer, maakKalender } from '@houvast/domein/kalender'
import type {
  AfwezigheidRecord,
  BeschikkingRecord,
  ContactRecord,
  MaatregelSleutel,
  PlanRecord,
  RecordVan,
  ToewijzingRecord,
} from '@houvast/uitwisseling/levering'
import { demoRegios } from './instelling.ts'
import type { DemoKind, DemoMaatregel } from './kinderen.ts'
import { type Loting, maakLoting } from './loting.ts'
import type { DemoMedewerker } from './personeel.ts'
import type { DemoToewijzing, KindInVerloop, Verloop } from './verloop.ts'

/** Everything that one institution would deliver, file by file. */
export type DemoLevering = { [B in keyof RecordVan]: RecordVan[B][] }

const kalender = maakKalender()
const datums = new Map<number, Datum>()
function datum(dag: number): Datum {
  const bewaard = datums.get(dag)
  if (bewaard) return bewaard
  const nieuw = datumVanDagnummer(dag)
  datums.set(dag, nieuw)
  return nieuw
}

export const legeLevering = (): DemoLevering => ({
  teams: [],
  medewerkers: [],
  dienstverbanden: [],
  afwezigheid: [],
  jeugdbescherming: [],
  'machtiging-uithuisplaatsing': [],
  jeugdreclassering: [],
  beschikkingen: [],
  toewijzingen: [],
  contacten: [],
  plannen: [],
  taxaties: [],
  bodemeisen: [],
})

/** Writes what happened as the records of a delivery on the last day: nothing in it lies after that day. */
export function schrijfVerloop(verloop: Verloop, levering: DemoLevering = legeLevering()): DemoLevering {
  const loting = maakLoting(verloop.instelling.zaad ^ 0x5bd1e995)
  const { code, naam } = verloop.instelling
  for (let team = 0; team < verloop.instelling.teams; team++) {
    levering.teams.push({
      teamCode: teamCode(code, team),
      naam: `Team ${team + 1}${code === 'V' ? '' : ` ${naam}`}`,
      jeugdregio: demoRegios[team % demoRegios.length] ?? null,
    })
  }
  for (const medewerker of verloop.medewerkers) schrijfMedewerker(levering, code, medewerker)
  for (const kind of verloop.kinderen) schrijfKind(levering, verloop, loting, kind)
  return levering
}

const teamCode = (code: string, team: number) => `${code}-T${String(team + 1).padStart(2, '0')}`
const oudste = Math.min

function schrijfMedewerker(levering: DemoLevering, code: string, medewerker: DemoMedewerker) {
  const { personeelsnummer, naam, functie, team, fte } = medewerker
  const uitDienst = medewerker.uitDienst === null ? null : datum(medewerker.uitDienst)
  levering.medewerkers.push({
    personeelsnummer,
    naam,
    functie,
    teamCode: teamCode(code, team),
    inDienst: datum(medewerker.inDienst),
    uitDienst,
    skjNummer: null,
    skjGeldigTot: null,
  })
  levering.dienstverbanden.push({ personeelsnummer, van: datum(medewerker.inDienst), tot: uitDienst, fte, functie })
  for (const { van, tot, soort, percentage } of medewerker.afwezigheden) {
    levering.afwezigheid.push({
      personeelsnummer,
      van: datum(van),
      tot: tot === null ? null : datum(tot),
      soort,
      percentage,
    } satisfies AfwezigheidRecord)
  }
}

function schrijfKind(levering: DemoLevering, verloop: Verloop, loting: Loting, { kind, toewijzingen }: KindInVerloop) {
  for (const maatregel of kind.maatregelen) {
    if ((maatregel.gekregen ?? maatregel.aanvang) > verloop.vandaag) continue
    schrijfMaatregel(levering, verloop.vandaag, kind, maatregel)
    schrijfMachtiging(levering, verloop.vandaag, loting, kind, maatregel)
    schrijfBeschikkingen(levering, verloop.vandaag, kind, maatregel)
    schrijfToewijzingen(levering, verloop.vandaag, kind, maatregel, toewijzingen)
    schrijfPlan(levering, verloop.vandaag, loting, kind, maatregel, toewijzingen)
  }
  if (kind.maatregelen.every(({ aanvang, gekregen }) => (gekregen ?? aanvang) > verloop.vandaag)) return
  schrijfContacten(levering, verloop, loting, kind, toewijzingen)
  schrijfVeiligheid(levering, verloop, loting, kind, toewijzingen)
}

const geboortedatum = (kind: DemoKind) => kind.geboortedatum ?? datum(kind.geboren).replaceAll('-', '')
const tenLaatste = (dag: number, vandaag: number) => (dag > vandaag ? null : datum(dag))
const sleutel = (kind: DemoKind, maatregel: DemoMaatregel): MaatregelSleutel => ({
  bsn: kind.bsn,
  typeMaatregel: maatregel.type,
  datumAanvang: datum(maatregel.aanvang),
})

function schrijfMaatregel(levering: DemoLevering, vandaag: number, kind: DemoKind, maatregel: DemoMaatregel) {
  const persoon = { bsn: kind.bsn, geboortedatum: geboortedatum(kind), geslacht: kind.geslacht, postcodeOfGemeente: kind.postcode }
  const datumEinde = maatregel.overgedragen === null ? tenLaatste(maatregel.einde, vandaag) : null
  const overdracht = {
    datumOvergedragen: maatregel.overgedragen === null ? null : tenLaatste(maatregel.overgedragen, vandaag),
    datumOvergedragenGekregen: maatregel.gekregen === null ? null : datum(maatregel.gekregen),
  }
  const datumAanvang = datum(maatregel.aanvang)
  const { type } = maatregel
  if (type < '30') {
    const typeMaatregel = type as '11' | '12' | '21' | '22' | '23'
    levering.jeugdbescherming.push({
      ...persoon,
      typeMaatregel,
      datumAanvang,
      datumEinde,
      redenBeeindiging: datumEinde && maatregel.reden,
      ...overdracht,
    })
  } else {
    const typeJeugdreclassering = type as '41' | '42' | '50' | '51' | '61' | '62' | '63' | '31'
    const afgelopen = datumEinde !== null
    levering.jeugdreclassering.push({
      ...persoon,
      typeJeugdreclassering,
      datumAanvang,
      datumEinde,
      drpEindscore: afgelopen ? (['41', '42', '43'][kind.geboren % 3] ?? null) : null,
      doorverwijzingJeugdhulp: afgelopen ? (kind.geboren % 4 ? '51' : '52') : null,
      inzetErkendeInterventie: kind.geboren % 5 ? '02' : '01',
      ...overdracht,
      redenBeeindiging: null,
    })
  }
}

function schrijfMachtiging(levering: DemoLevering, vandaag: number, loting: Loting, kind: DemoKind, maatregel: DemoMaatregel) {
  if (maatregel.type !== '11' || loting.kans() > 0.3) return
  const van = maatregel.aanvang + loting.geheel(0, 120)
  const tot = oudste(van + 364, maatregel.einde)
  if (van > oudste(tot, vandaag)) return
  const persoon = { bsn: kind.bsn, geboortedatum: geboortedatum(kind), geslacht: kind.geslacht, postcodeOfGemeente: kind.postcode }
  levering['machtiging-uithuisplaatsing'].push({
    ...persoon,
    typeMachtiging: loting.kans() < 0.06 ? '71' : '72',
    datumAanvang: datum(van),
    datumEinde: tenLaatste(tot, vandaag),
  })
}

function schrijfBeschikkingen(levering: DemoLevering, vandaag: number, kind: DemoKind, maatregel: DemoMaatregel) {
  const { kennisgeving, plantermijn, fgpAfgezien } = maatregel
  const duur = maatregel.type === '12' ? 90 : maatregel.type >= '20' && maatregel.type < '30' ? null : 365
  const eerste: BeschikkingRecord = {
    ...sleutel(kind, maatregel),
    datumBeschikking: datum(maatregel.aanvang),
    datumKennisgeving: kennisgeving === null || kennisgeving > vandaag ? null : datum(kennisgeving),
    einddatum: duur === null ? null : datum(maatregel.aanvang + duur - 1),
    plantermijnDagen: plantermijn,
    datumFgpAfgezien: fgpAfgezien === null || fgpAfgezien > vandaag ? null : datum(fgpAfgezien),
  }
  levering.beschikkingen.push(eerste)
  if (duur !== 365) return
  for (let verlengd = maatregel.aanvang + 365; verlengd <= oudste(maatregel.einde, vandaag + 20); verlengd += 365) {
    const uitspraak = oudste(verlengd - 14, vandaag)
    levering.beschikkingen.push({
      ...sleutel(kind, maatregel),
      datumBeschikking: datum(uitspraak),
      datumKennisgeving: datum(uitspraak),
      einddatum: datum(verlengd + 364),
      plantermijnDagen: null,
      datumFgpAfgezien: null,
    })
  }
}

function schrijfToewijzingen(
  levering: DemoLevering,
  vandaag: number,
  kind: DemoKind,
  maatregel: DemoMaatregel,
  toewijzingen: readonly DemoToewijzing[],
) {
  const eersteDag = maatregel.gekregen ?? maatregel.aanvang
  for (const { medewerker, rol, van, tot, reden } of toewijzingen) {
    const vanaf = Math.max(van, eersteDag)
    const einde = oudste(tot ?? Number.POSITIVE_INFINITY, maatregel.einde)
    if (vanaf > einde || vanaf > vandaag) continue
    levering.toewijzingen.push({
      ...sleutel(kind, maatregel),
      personeelsnummer: medewerker.personeelsnummer,
      rol,
      van: datum(vanaf),
      tot: tenLaatste(einde, vandaag),
      reden: tenLaatste(einde, vandaag) && reden,
    } satisfies ToewijzingRecord)
  }
}

function schrijfPlan(
  levering: DemoLevering,
  vandaag: number,
  loting: Loting,
  kind: DemoKind,
  maatregel: DemoMaatregel,
  toewijzingen: readonly DemoToewijzing[],
) {
  const eerste = toewijzingen.find(({ rol, tot }) => rol === 'vast' && (tot ?? vandaag) >= maatregel.aanvang)
  if (!eerste) return
  const op = Math.max(maatregel.aanvang, eerste.van) + 14 + Math.floor(loting.exponentieel(22))
  if (op > oudste(vandaag, maatregel.einde)) return
  const soort = loting.kans() < 0.12 ? 'familiegroepsplan' : 'plan_van_aanpak'
  levering.plannen.push({ ...sleutel(kind, maatregel), soort, vastgesteldOp: datum(op) } satisfies PlanRecord)
  if (loting.kans() < 0.3 && op + 5 <= vandaag)
    levering.plannen.push({ ...sleutel(kind, maatregel), soort: 'veiligheidsplan', vastgesteldOp: datum(op + 5) })
}

function schrijfContacten(
  levering: DemoLevering,
  verloop: Verloop,
  loting: Loting,
  kind: DemoKind,
  toewijzingen: readonly DemoToewijzing[],
) {
  const { vandaag, instelling } = verloop
  const vanaf = vandaag - Math.round(instelling.contactMaanden * 30.4)
  const medewerkerOp = (dag: number) =>
    toewijzingen.find(({ van, tot }) => van <= dag && dag <= (tot ?? vandaag))?.medewerker.personeelsnummer ?? null
  for (const { kennisgeving, einde } of kind.maatregelen) {
    if (kennisgeving === null || loting.kans() > 0.68) continue
    const eerste = kalender.werkdagNa(datum(kennisgeving), loting.geheel(1, 6))
    if (eerste > datum(oudste(vandaag, einde))) continue
    levering.contacten.push({
      bsn: kind.bsn,
      datum: eerste,
      met: 'jeugdige',
      wijze: 'huisbezoek',
      jeugdigeGezien: true,
      personeelsnummer: null,
    })
  }
  const ritme = loting.kans() < 0.06 ? 75 : 24
  for (
    let dag = Math.max(kind.van, vanaf) + loting.geheel(3, 25);
    dag <= oudste(vandaag, kind.tot);
    dag += 5 + Math.floor(loting.exponentieel(ritme))
  ) {
    const wie = medewerkerOp(dag)
    if (!kalender.isWerkdag(datum(dag)) || (wie === null && loting.kans() < 0.6)) continue
    levering.contacten.push({ bsn: kind.bsn, datum: datum(dag), ...trekContact(loting, wie !== null), personeelsnummer: wie })
  }
}

function trekContact(loting: Loting, gezinskent: boolean): Pick<ContactRecord, 'met' | 'wijze' | 'jeugdigeGezien'> {
  const met = loting.kiesGewogen([
    ['jeugdige', gezinskent ? 5 : 2],
    ['ouder_met_gezag', 3],
    ['verzorger', 1],
    ['professional', 2],
    ['netwerk', 0.5],
  ] as const)
  const wijze = loting.kiesGewogen([
    ['huisbezoek', gezinskent ? 4 : 1],
    ['telefoon', 3],
    ['kantoor', 1],
    ['school', 1],
    ['beeldbellen', 0.7],
    ['bericht', 0.5],
  ] as const)
  const ziet = wijze === 'huisbezoek' || wijze === 'kantoor' || wijze === 'school'
  return {
    met,
    wijze,
    jeugdigeGezien: ziet && (met === 'jeugdige' || (wijze === 'huisbezoek' && met === 'ouder_met_gezag' && loting.kans() < 0.4)),
  }
}

function schrijfVeiligheid(
  levering: DemoLevering,
  verloop: Verloop,
  loting: Loting,
  kind: DemoKind,
  toewijzingen: readonly DemoToewijzing[],
) {
  const { vandaag } = verloop
  if (kind.tot < vandaag || loting.kans() > 0.35) return
  const op = Math.max(kind.van, vandaag - loting.geheel(5, 300))
  const eerste = toewijzingen.find(({ tot }) => tot === null)
  levering.taxaties.push({
    bsn: kind.bsn,
    datum: datum(op),
    instrument: loting.kies(['ARIJ', 'LIRIK']),
    oordeel: loting.kies(['laag', 'midden', 'midden', 'hoog']),
    grondslag: eerste ? loting.kies(['gesprek', 'gezien', 'gezien']) : 'papier',
    personeelsnummer: eerste && eerste.van <= op ? eerste.medewerker.personeelsnummer : null,
  })
  if (loting.kans() < 0.25) {
    levering.bodemeisen.push({
      bsn: kind.bsn,
      datum: datum(op),
      eis: loting.kies([
        'De kinderen zijn niet alleen thuis met de huisgenoot.',
        'Er is elke schooldag een volwassene thuis.',
        'De zorgverlener ziet het kind elke week.',
      ]),
      controledatum: datum(op + 28),
      nageleefd: op + 28 > vandaag ? 'onbekend' : loting.kies(['j', 'j', 'j', 'n', 'onbekend']),
    })
  }
}
