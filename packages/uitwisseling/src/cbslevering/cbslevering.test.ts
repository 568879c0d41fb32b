import { createWriteStream } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { leesLevering, leesPosities, schrijfXlsx } from '../levering/index.ts'
import { metMap } from '../levering/proef/map.ts'
import { willekeurig } from '../levering/proef/records.ts'
import type { JeugdbeschermingRecord } from '../levering/records.ts'
import {
  controleerRecords,
  findRecordInPeriode,
  getVerslagperiode,
  teLeveren,
  vasteBreedte,
  vergelijkLeveringen,
  zoalsGeleverd,
} from './index.ts'

const ots: JeugdbeschermingRecord = {
  bsn: '123456782',
  geboortedatum: '20150310',
  geslacht: 'V',
  postcodeOfGemeente: '1234AB',
  typeMaatregel: '11',
  datumAanvang: '2025-11-03',
  datumEinde: '2026-08-01',
  redenBeeindiging: '04',
  datumOvergedragen: null,
  datumOvergedragenGekregen: null,
}

describe('de periode', () => {
  test('is de laatste die voorbij is en die ervoor, uiterlijk drie weken na het einde', () => {
    expect(teLeveren('jeugdbescherming', '2026-11-23')).toEqual([
      { naam: '2026-H1', van: '2026-01-01', tot: '2026-06-30', uiterlijk: '2026-07-21' },
      { naam: '2025-H2', van: '2025-07-01', tot: '2025-12-31', uiterlijk: '2026-01-21' },
    ])
    expect(teLeveren('jeugdreclassering', '2026-01-02').map(({ naam }) => naam)).toEqual(['2025-Q4', '2025-Q3'])
  })

  test('heeft een naam, en een verkeerde naam geeft een zin', () => {
    expect(getVerslagperiode('jeugdreclassering', '2026-Q3')).toMatchObject({ van: '2026-07-01', tot: '2026-09-30' })
    for (const naam of ['2026-Q1', '2026-H3', 'juni'])
      expect(() => getVerslagperiode('jeugdbescherming', naam)).toThrow('Schrijf een half jaar, zoals 2026-H1')
  })
})

describe('wat in de levering komt', () => {
  const h1 = getVerslagperiode('jeugdbescherming', '2026-H1')

  test('is wat in de periode begon, liep of eindigde; een einde dat nog komt gaat niet mee', () => {
    expect(findRecordInPeriode(ots, h1)).toEqual({ ...ots, datumEinde: null, redenBeeindiging: null })
    expect(findRecordInPeriode({ ...ots, datumEinde: '2026-06-30' }, h1)).toEqual({ ...ots, datumEinde: '2026-06-30' })
    expect(findRecordInPeriode({ ...ots, datumEinde: '2025-12-31' }, h1)).toBeNull()
    expect(findRecordInPeriode({ ...ots, datumAanvang: '2026-07-01', datumEinde: null }, h1)).toBeNull()
    expect(findRecordInPeriode({ ...ots, datumOvergedragenGekregen: '2026-07-02' }, h1)).toBeNull()
  })

  test('de eerste instelling levert het begin, de laatste het einde', () => {
    expect(zoalsGeleverd({ ...ots, datumOvergedragenGekregen: '2026-01-01' }).datumAanvang).toBeNull()
    expect(zoalsGeleverd({ ...ots, datumOvergedragen: '2026-05-31' })).toMatchObject({ datumEinde: null, redenBeeindiging: null })
  })

  test('wordt gehouden naast de regels van het inlezen', () => {
    const codes = (record: JeugdbeschermingRecord) =>
      controleerRecords('jeugdbescherming', [record], '2026-07-10')
        .lijst()
        .map(({ code, ernst, rij }) => [code, ernst, rij])
    expect(codes({ ...ots, datumEinde: '2026-06-30' })).toEqual([])
    expect(codes({ ...ots, bsn: '123456789', datumEinde: null, redenBeeindiging: null })).toEqual([['elfproef', 'fout', 2]])
    expect(codes({ ...ots, datumEinde: '2025-01-01' })).toContainEqual(['einde-voor-begin', 'fout', 2])
    expect(codes({ ...ots, redenBeeindiging: '11' })).toContainEqual(['reden-past-niet', 'fout', 2])
  })
})

const posities = leesPosities(
  Buffer.from(
    JSON.stringify({
      jeugdbescherming: {
        bsn: { van: 1, tot: 9 },
        geboortedatum: { van: 10, tot: 17 },
        geslacht: { van: 18, tot: 18 },
        postcode_of_gemeente: { van: 20, tot: 25 },
        type_maatregel: { van: 26, tot: 27 },
        datum_aanvang: { van: 28, tot: 35 },
        datum_einde: { van: 36, tot: 43 },
        reden_beeindiging: { van: 44, tot: 45 },
        datum_overgedragen: { van: 46, tot: 53 },
        datum_overgedragen_gekregen: { van: 54, tot: 61 },
      },
    }),
  ),
)

describe('het bestand', () => {
  const records = fc.array(willekeurig.jeugdbescherming, { minLength: 1, maxLength: 15 })
  /** A begin that is not delivered is read as the day on which the measure was taken over. */
  const gelezen = (record: JeugdbeschermingRecord) => {
    const geleverd = zoalsGeleverd(record)
    return { ...geleverd, datumAanvang: geleverd.datumAanvang ?? geleverd.datumOvergedragenGekregen }
  }

  test.prop([records], { numRuns: 12 })('in vaste breedte komt er met dezelfde posities hetzelfde weer uit', (heen) =>
    metMap({}, async (map) => {
      await writeFile(join(map, 'jeugdbescherming.txt'), vasteBreedte('jeugdbescherming', heen, posities))
      const plekken = Object.fromEntries(
        [...posities].map(([bestand, kolommen]) => [
          bestand,
          Object.fromEntries(kolommen.map(({ kolom, van, tot }) => [kolom, { van, tot }])),
        ]),
      )
      await writeFile(join(map, 'cbs-posities.json'), JSON.stringify(plekken))
      const terug = await leesLevering(map)
      expect(terug.bestanden.jeugdbescherming.records.map(({ rij: _, ...record }) => record)).toEqual(heen.map(gelezen))
    }),
  )

  test.prop([records], { numRuns: 12 })('als Excel komt er hetzelfde weer uit, en een levering van een levering is die levering', (heen) =>
    metMap({}, async (map) => {
      await schrijfXlsx('jeugdbescherming', heen.map(zoalsGeleverd), createWriteStream(join(map, 'jeugdbescherming.xlsx')))
      const terug = (await leesLevering(map)).bestanden.jeugdbescherming.records.map(({ rij: _, ...record }) => record)
      expect(terug).toEqual(heen.map(gelezen))
      expect(vergelijkLeveringen(terug.map(zoalsGeleverd), heen.map(zoalsGeleverd))).toMatchObject({
        nieuw: [],
        weg: [],
        gewijzigd: [],
        gelijk: heen.length,
      })
    }),
  )

  test('in vaste breedte is een datum acht cijfers, zoals in het protocol', () => {
    expect(vasteBreedte('jeugdbescherming', [{ ...ots, datumEinde: '2026-06-30' }], posities)).toBe(
      '12345678220150310V 1234AB11202511032026063004                \r\n',
    )
  })

  test('zonder posities, of zonder ruimte, zegt een zin wat er mist', () => {
    expect(() => vasteBreedte('jeugdreclassering', [], posities)).toThrow('staan niet in cbs-posities.json')
    const krap = leesPosities(Buffer.from(JSON.stringify({ jeugdbescherming: { bsn: { van: 1, tot: 8 } } })))
    expect(() => vasteBreedte('jeugdbescherming', [ots], krap)).toThrow('geboortedatum in jeugdbescherming')
  })
})

describe('het verschil met de vorige levering', () => {
  test('noemt wat nieuw is, wat weg is en welk veld anders is', () => {
    const ander = { ...ots, bsn: '111222333' }
    expect(
      vergelijkLeveringen(
        [ots, ander],
        [
          { ...ots, postcodeOfGemeente: '9876ZZ' },
          { ...ots, typeMaatregel: '21' as const },
        ],
      ),
    ).toEqual({
      nieuw: [{ ...ots, typeMaatregel: '21' }],
      weg: [ander],
      gewijzigd: [{ was: ots, wordt: { ...ots, postcodeOfGemeente: '9876ZZ' }, velden: ['postcodeOfGemeente'] }],
      gelijk: 0,
    })
  })

  test('herkent hetzelfde record aan zijn registratie, ook als het begin of het BSN werd verbeterd', () => {
    const ongeboren = { ...ots, bsn: '000000000', geboortedatum: '00000000' }
    const verbeterd: JeugdbeschermingRecord = { ...ots, datumAanvang: '2025-11-04' }
    expect(vergelijkLeveringen([ongeboren], [verbeterd])).toMatchObject({ nieuw: [verbeterd], weg: [ongeboren] })
    expect(vergelijkLeveringen([ongeboren], [verbeterd], () => 'een')).toMatchObject({
      nieuw: [],
      weg: [],
      gewijzigd: [{ velden: ['bsn', 'geboortedatum', 'datumAanvang'] }],
    })
  })

  test.prop([fc.array(willekeurig.jeugdbescherming, { maxLength: 12 }), fc.array(willekeurig.jeugdbescherming, { maxLength: 12 })])(
    'elk record van toen en van nu staat op één plek',
    (toen, nu) => {
      const { nieuw, weg, gewijzigd, gelijk } = vergelijkLeveringen(toen, nu)
      expect(weg.length + gewijzigd.length + gelijk).toBe(toen.length)
      expect(nieuw.length + gewijzigd.length + gelijk).toBe(nu.length)
    },
  )
})
