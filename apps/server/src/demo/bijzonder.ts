import { type Datum, dagnummer, datumVanDagnummer, plusDagen } from '@houvast/domein/kalender'
import type { DemoKind, DemoMaatregel } from './kinderen.ts'
import type { DemoMedewerker } from './personeel.ts'
import { ruimteVan, voertUit } from './personeel.ts'
import type { DemoLevering } from './records.ts'
import type { KindInVerloop, Verloop } from './verloop.ts'

/** Puts into an institution what chance rarely brings together: each is a case that the product has to get right. */
export function voegBijzondereGevallenToe(verloop: Verloop, bsns: () => string): void {
  eenLangZiekeMetVolleCaseload(verloop)
  eenVertrekkerMetVolleCaseload(verloop)
  tweelingOpTweeLijsten(verloop, bsns)
  kindMetTwaalfJeugdbeschermers(verloop, bsns)
  ondertoezichtstellingDieAfloopt(verloop, bsns)
}

const beschikbaar = (verloop: Verloop, team: number): DemoMedewerker[] =>
  verloop.medewerkers.filter((medewerker) => medewerker.team === team && ruimteVan(medewerker, verloop.vandaag) > 6)

function maakKind(bsn: string, voornaam: string, achternaam: string, geboren: Datum, maatregelen: DemoMaatregel[]): DemoKind {
  return {
    bsn,
    geboren: dagnummer(geboren),
    geboortedatum: null,
    geslacht: 'V',
    postcode: '3511AB',
    voornaam,
    achternaam,
    maatregelen,
    van: Math.min(...maatregelen.map(({ aanvang }) => aanvang)),
    tot: Math.max(...maatregelen.map(({ einde }) => einde)),
  }
}

function ots(aanvang: number, einde: number): DemoMaatregel {
  return {
    type: '11',
    aanvang,
    einde,
    reden: null,
    kennisgeving: aanvang + 1,
    plantermijn: null,
    fgpAfgezien: null,
    overgedragen: null,
    gekregen: null,
  }
}

/** Ill for forty days, and nobody has decided about the children. */
function eenLangZiekeMetVolleCaseload(verloop: Verloop): void {
  const zieke = verloop.medewerkers
    .filter(({ uitDienst, functie, afwezigTot }) => uitDienst === null && voertUit(functie) && afwezigTot === 0)
    .reduce((volste, medewerker) => (medewerker.kinderen.size > volste.kinderen.size ? medewerker : volste))
  zieke.afwezigheden.push({ van: verloop.vandaag - 40, tot: null, soort: 'ziekte', percentage: 100 })
}

/** Has given notice; the children do not know yet who comes after. */
function eenVertrekkerMetVolleCaseload(verloop: Verloop): void {
  const vertrekker = verloop.medewerkers
    .filter(
      ({ uitDienst, functie, afwezigTot, afwezigheden }) =>
        uitDienst === null && voertUit(functie) && afwezigTot === 0 && !afwezigheden.some(({ tot }) => tot === null),
    )
    .reduce((volste, medewerker) => (medewerker.kinderen.size > volste.kinderen.size ? medewerker : volste))
  vertrekker.uitDienst = verloop.vandaag + 18
}

/** One twin waits since the start, the other since her worker left. */
function tweelingOpTweeLijsten(verloop: Verloop, bsns: () => string): void {
  const { vandaag } = verloop
  const [medewerker] = beschikbaar(verloop, 1)
  if (!medewerker) return
  const nieuw = maakKind(bsns(), 'Fenna', 'van Tweeling', datumVanDagnummer(vandaag - 3_000), [ots(vandaag - 30, vandaag + 335)])
  const langer = maakKind(bsns(), 'Lotte', 'van Tweeling', datumVanDagnummer(vandaag - 3_000), [ots(vandaag - 300, vandaag + 65)])
  verloop.kinderen.push({ kind: nieuw, team: 1, toewijzingen: [] })
  verloop.kinderen.push({
    kind: langer,
    team: 1,
    toewijzingen: [{ medewerker, rol: 'vast', van: vandaag - 290, tot: vandaag - 25, reden: 'andere taak' }],
  })
}

function kindMetTwaalfJeugdbeschermers(verloop: Verloop, bsns: () => string): void {
  const { vandaag } = verloop
  const ploeg = verloop.medewerkers
    .filter(({ functie, inDienst, uitDienst }) => voertUit(functie) && inDienst < vandaag - 1_500 && uitDienst === null)
    .slice(0, 12)
  const kind: KindInVerloop = {
    kind: maakKind(bsns(), 'Noor', 'de Wisselaar', datumVanDagnummer(vandaag - 4_000), [ots(vandaag - 1_400, vandaag + 60)]),
    team: 2,
    toewijzingen: ploeg.map((medewerker, nummer) => ({
      medewerker,
      rol: 'vast',
      van: vandaag - 1_390 + nummer * 110,
      tot: nummer === ploeg.length - 1 ? null : vandaag - 1_390 + (nummer + 1) * 110 - 1,
      reden: 'wisseling',
    })),
  }
  verloop.kinderen.push(kind)
}

/** The order ends in nine days, and no extension has been registered. */
function ondertoezichtstellingDieAfloopt(verloop: Verloop, bsns: () => string): void {
  const { vandaag } = verloop
  const [medewerker] = beschikbaar(verloop, 0)
  if (!medewerker) return
  const kind = maakKind(bsns(), 'Sara', 'van Afloop', datumVanDagnummer(vandaag - 2_200), [ots(vandaag - 355, vandaag + 9)])
  verloop.kinderen.push({ kind, team: 0, toewijzingen: [{ medewerker, rol: 'vast', van: vandaag - 350, tot: null, reden: null }] })
}

/** A BSN of nines or noughts identifies nobody: written as records, since each is a child of its own. */
export function voegKinderenZonderBsnToe(levering: DemoLevering, vandaag: Datum): void {
  const maatregel = { datumEinde: null, redenBeeindiging: null, datumOvergedragen: null, datumOvergedragenGekregen: null }
  levering.jeugdbescherming.push(
    {
      bsn: '000000000',
      geboortedatum: '00000000',
      geslacht: 'O',
      postcodeOfGemeente: '0344',
      typeMaatregel: '12',
      datumAanvang: plusDagen(vandaag, -12),
      ...maatregel,
    },
    {
      bsn: '999999999',
      geboortedatum: '20190300',
      geslacht: 'M',
      postcodeOfGemeente: null,
      typeMaatregel: '22',
      datumAanvang: plusDagen(vandaag, -20),
      ...maatregel,
    },
  )
  levering.beschikkingen.push({
    bsn: '000000000',
    typeMaatregel: '12',
    datumAanvang: plusDagen(vandaag, -12),
    datumBeschikking: plusDagen(vandaag, -12),
    datumKennisgeving: plusDagen(vandaag, -12),
    einddatum: plusDagen(vandaag, 77),
    plantermijnDagen: 14,
    datumFgpAfgezien: null,
  })
}
