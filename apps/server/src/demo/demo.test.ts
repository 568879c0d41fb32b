import { createHash } from 'node:crypto'
import { dagnummer, datumVanDagnummer, maakKalender } from '@houvast/domein/kalender'
import { berekenMonitor } from '@houvast/domein/monitor'
import { findKindstand } from '@houvast/domein/wachtlijst'
import { bestandNamen, isBijzonderBsn, voldoetAanElfproef } from '@houvast/uitwisseling/levering'
import { describe, expect, test } from 'vitest'
import { feitenUit } from './feitenuit.ts'
import { voorbeeld } from './instelling.ts'
import { type Demo, maakDemo } from './vulDemo.ts'

const vandaag = '2026-11-23'
const demo = maakDemo([voorbeeld], vandaag)
const feiten = feitenUit(demo.levering)
const kalender = maakKalender()

const afdruk = ({ levering, namen }: Demo) =>
  createHash('sha256')
    .update(JSON.stringify([levering, [...namen]]))
    .digest('hex')
const bsnVan = (voornaam: string, achternaam: string) => {
  const gevonden = [...demo.namen].find(([, naam]) => naam[0] === voornaam && naam[1] === achternaam)
  if (!gevonden) throw new Error(`${voornaam} ${achternaam} is er niet.`)
  return gevonden[0]
}
const stand = (bsn: string) => {
  const kind = feiten.kinderen.find(({ id }) => id === bsn)
  return kind ? findKindstand(kind, vandaag, feiten.medewerkers, kalender) : null
}

test('GI Voorbeeld is elke keer dezelfde', () => {
  expect(afdruk(maakDemo([voorbeeld], vandaag))).toBe(afdruk(demo))
})

test.each([0, 1, 2, 3, 4, 5, 6])(
  'op welke dag zij ook wordt gemaakt (%i dagen later), GI Voorbeeld lijkt op de gepubliceerde cijfers',
  (later) => {
    const dag = datumVanDagnummer(dagnummer(vandaag) + later)
    const cijfers = berekenMonitor(feitenUit(maakDemo([voorbeeld], dag).levering), dag, kalender)
    const { totaal, start, percentage } = cijfers.wachtlijst
    expect(cijfers.kinderen.totaal).toBeGreaterThan(2_250)
    expect(cijfers.kinderen.totaal).toBeLessThan(2_550)
    expect(percentage).toBeGreaterThan(3.8)
    expect(percentage).toBeLessThan(5)
    expect(start / totaal).toBeGreaterThan(0.3)
    expect(start / totaal).toBeLessThan(0.46)
    expect(cijfers.werklast.perJbjr).toBeGreaterThan(10.5)
    expect(cijfers.werklast.perJbjr).toBeLessThan(13)
  },
)

test('geen enkel BSN kan van iemand zijn: elk begint met een 9 of is dat van een onbekend of ongeboren kind', () => {
  const bsns = new Set([...demo.levering.jeugdbescherming, ...demo.levering.jeugdreclassering].map(({ bsn }) => bsn))
  expect(bsns.size).toBeGreaterThan(4_000)
  for (const bsn of bsns) expect(isBijzonderBsn(bsn) || (bsn.startsWith('9') && voldoetAanElfproef(bsn))).toBe(true)
})

test('niets in de levering ligt na vandaag, behalve wat al is afgesproken', () => {
  const { levering } = demo
  for (const { datum } of levering.contacten) expect(datum <= vandaag).toBe(true)
  for (const { datumAanvang } of levering.jeugdbescherming) expect(datumAanvang <= vandaag).toBe(true)
  for (const { vastgesteldOp } of levering.plannen) expect(vastgesteldOp <= vandaag).toBe(true)
  for (const { van } of levering.toewijzingen) expect(van <= vandaag).toBe(true)
  for (const bestand of bestandNamen) expect(levering[bestand].length).toBeGreaterThan(0)
})

describe('de lastige gevallen staan erin', () => {
  test('een tweeling op twee lijsten', () => {
    expect(stand(bsnVan('Fenna', 'van Tweeling'))).toMatchObject({ opWachtlijst: true, soort: 'start' })
    expect(stand(bsnVan('Lotte', 'van Tweeling'))).toMatchObject({ opWachtlijst: true, soort: 'intern' })
  })

  test('een kind met twaalf jeugdbeschermers', () => {
    expect(stand(bsnVan('Noor', 'de Wisselaar'))).toMatchObject({ wisselingen: 12 })
  })

  test('een ondertoezichtstelling die over negen dagen afloopt en niet is verlengd', () => {
    const sara = bsnVan('Sara', 'van Afloop')
    const beschikkingen = demo.levering.beschikkingen.filter(({ bsn }) => bsn === sara)
    expect(beschikkingen.map(({ einddatum }) => einddatum)).toEqual(['2026-12-02'])
  })

  test('een medewerker die al veertig dagen ziek is, en een die vertrekt, elk met een volle caseload', () => {
    const { levering } = demo
    const lopend = (nummer: string) =>
      levering.toewijzingen.filter(({ personeelsnummer, tot, rol }) => personeelsnummer === nummer && tot === null && rol === 'vast').length
    const zieken = levering.afwezigheid.filter(
      ({ tot, soort, percentage, van }) => tot === null && soort === 'ziekte' && percentage === 100 && van === '2026-10-14',
    )
    expect(zieken.some(({ personeelsnummer }) => lopend(personeelsnummer) >= 10)).toBe(true)
    const vertrekkers = levering.medewerkers.filter(({ uitDienst }) => uitDienst !== null && uitDienst > vandaag)
    expect(vertrekkers.some(({ personeelsnummer }) => lopend(personeelsnummer) >= 10)).toBe(true)
  })

  test('overgedragen en overgenomen maatregelen, een ongeboren kind, een onbekend BSN, een ontbrekende kennisgeving, een gat van één dag, een termijn van de rechter', () => {
    const { jeugdbescherming, beschikkingen, afwezigheid } = demo.levering
    expect(jeugdbescherming.some(({ datumOvergedragen }) => datumOvergedragen !== null)).toBe(true)
    expect(jeugdbescherming.some(({ datumOvergedragenGekregen }) => datumOvergedragenGekregen !== null)).toBe(true)
    expect(jeugdbescherming.filter(({ bsn }) => bsn === '000000000')).toHaveLength(1)
    expect(jeugdbescherming.filter(({ bsn }) => bsn === '999999999')).toHaveLength(1)
    expect(beschikkingen.some(({ datumKennisgeving }) => datumKennisgeving === null)).toBe(true)
    expect(beschikkingen.some(({ plantermijnDagen }) => plantermijnDagen !== null)).toBe(true)
    expect(afwezigheid.some(({ percentage, tot }) => percentage === 50 && tot === null)).toBe(true)
    const gaten = feiten.kinderen.flatMap(({ maatregelen }) =>
      maatregelen.filter(
        ({ datumEinde }) =>
          datumEinde !== null && maatregelen.some(({ datumAanvang }) => dagnummer(datumAanvang) - dagnummer(datumEinde) === 2),
      ),
    )
    expect(gaten.length).toBeGreaterThan(0)
  })
})
