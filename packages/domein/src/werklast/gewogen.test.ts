import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { plusDagen } from '../kalender/datum.ts'
import {
  beschikbareUren,
  type Drager,
  findGewichtstabel,
  type GedragenKind,
  gewichtsoortVan,
  opbouwVanBeschikbaar,
  opbouwVanUren,
  voorbeeldgewichten as tabel,
  urenVoorKind,
  werklastfactoren,
} from './gewogen.ts'

const kind = (anders: Partial<GedragenKind> = {}): GedragenKind => ({
  maatregelen: [{ type: '11', begonnen: '2026-01-15' }],
  sinds: '2026-01-15',
  overgenomen: false,
  ...anders,
})
const drager = (anders: Partial<Drager> = {}): Drager => ({ fte: 1, inDienst: '2020-01-01', afwezigheden: [], eigenTaken: 0, ...anders })

describe('gewogen uren', () => {
  test('zestien ondertoezichtstellingen in het eerste jaar vullen 36 uur; eenentwintig daarna ook (cao jeugdzorg 1997)', () => {
    expect(16 * urenVoorKind(kind(), '2026-06-01', tabel)).toBeCloseTo(36, 10)
    expect(21 * urenVoorKind(kind(), '2027-01-15', tabel)).toBeCloseTo(36, 10)
  })

  test('het eerste jaar eindigt op de dag waarop de maatregel een jaar loopt', () => {
    expect(gewichtsoortVan({ type: '11', begonnen: '2026-01-15' }, '2027-01-14')).toBe('ondertoezichtstelling_eerste_jaar')
    expect(gewichtsoortVan({ type: '11', begonnen: '2026-01-15' }, '2027-01-15')).toBe('ondertoezichtstelling_later')
  })

  test('een kind met twee maatregelen telt één keer, naar de zwaarste', () => {
    const beide = kind({
      maatregelen: [
        { type: '21', begonnen: '2020-01-01' },
        { type: '11', begonnen: '2026-01-15' },
      ],
    })
    expect(urenVoorKind(beide, '2026-06-01', tabel)).toBe(36 / 16)
  })

  test('wie een kind overneemt, heeft zes weken lang een uur per week meer nodig', () => {
    const over = kind({ sinds: '2026-06-01', overgenomen: true })
    expect(urenVoorKind(over, '2026-07-12', tabel)).toBe(36 / 16 + 1)
    expect(urenVoorKind(over, '2026-07-13', tabel)).toBe(36 / 16)
  })

  test('wat een zaak zwaarder maakt telt mee zoals gekozen, samen nooit meer dan het hoogste', () => {
    expect(urenVoorKind(kind({ factoren: ['tolk'] }), '2026-06-01', tabel)).toBe(36 / 16 + 0.25)
    expect(urenVoorKind(kind({ factoren: ['tolk', 'tolk'] }), '2026-06-01', tabel)).toBe(36 / 16 + 0.25)
    expect(urenVoorKind(kind({ factoren: [...werklastfactoren] }), '2026-06-01', tabel)).toBe(36 / 16 + 1)
    expect(opbouwVanUren(kind({ factoren: ['reistijd'] }), '2026-06-01', tabel)).toEqual([
      { wat: 'maatregel', uren: 36 / 16 },
      { wat: 'factoren', uren: 0.25 },
    ])
  })

  test('het preventieve kader (31) weegt niet mee', () => {
    expect(urenVoorKind(kind({ maatregelen: [{ type: '31', begonnen: '2026-01-01' }] }), '2026-06-01', tabel)).toBe(0)
  })

  test('de gewichten die gelden zijn de laatste die begonnen waren', () => {
    const nieuw = { ...tabel, versie: 'eigen-1', geldigVanaf: '2026-07-01' as const }
    expect(findGewichtstabel([nieuw, tabel], '2026-06-30')?.versie).toBe('voorbeeld-1')
    expect(findGewichtstabel([nieuw, tabel], '2026-07-01')?.versie).toBe('eigen-1')
    expect(findGewichtstabel([nieuw], '2026-06-30')).toBeNull()
  })
})

describe('beschikbare uren', () => {
  test('een starter begint met een kwart, en draagt na negen maanden alles', () => {
    const starter = drager({ inDienst: '2026-01-01' })
    expect(
      ['2026-02-01', '2026-05-01', '2026-08-01', '2026-11-01'].map((dag) => beschikbareUren(starter, dag as '2026-02-01', tabel)),
    ).toEqual([9, 18, 27, 36])
  })

  test('wie half ziek is heeft de helft, en daar gaan de eigen taken af', () => {
    const half = drager({ afwezigheden: [{ van: '2026-03-01', tot: null, soort: 'ziekte', percentage: 50 }], eigenTaken: 4 })
    expect(beschikbareUren(half, '2026-03-02', tabel)).toBe(14)
  })

  test.prop([fc.double({ min: 0, max: 1, noNaN: true }), fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 800 })])(
    'zijn nooit minder dan niets, en nooit meer dan het contract',
    (fte, eigenTaken, dagen) => {
      const uren = beschikbareUren(drager({ fte, eigenTaken, inDienst: '2024-01-01' }), plusDagen('2024-01-01', dagen), tabel)
      expect(uren).toBeGreaterThanOrEqual(0)
      expect(uren).toBeLessThanOrEqual(36 * fte)
    },
  )
})

test.prop([
  fc.double({ min: 0, max: 1.2, noNaN: true }),
  fc.integer({ min: 0, max: 100 }),
  fc.double({ min: 0, max: 10, noNaN: true }),
  fc.integer({ min: 0, max: 600 }),
])(
  'wat van het contract af gaat, laat nooit minder dan niets over, en telt op tot het contract als er genoeg is',
  (fte, percentage, eigenTaken, dagen) => {
    const dag = '2026-06-01'
    const afwezigheden = percentage === 0 ? [] : [{ van: dag, tot: null, soort: 'ziekte', percentage } as const]
    const opbouw = opbouwVanBeschikbaar(drager({ fte, eigenTaken, afwezigheden, inDienst: plusDagen(dag, -dagen) }), dag, tabel)
    expect(opbouw.over).toBeGreaterThanOrEqual(0)
    const som = opbouw.inwerken + opbouw.afwezig + opbouw.eigenTaken + opbouw.over
    if (opbouw.over > 0) expect(som).toBeCloseTo(opbouw.contract, 9)
    else expect(som).toBeGreaterThanOrEqual(opbouw.contract - 1e-9)
  },
)
