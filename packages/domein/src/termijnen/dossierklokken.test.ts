import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Kind, Maatregel } from '../feiten/feiten.ts'
import { plusDagen } from '../kalender/datum.ts'
import { maakKalender } from '../kalender/kalender.ts'
import { gevalArbitrary } from '../proef/index.ts'
import { berekenDossierklokken, berekenOpenDossierklokken } from './dossierklokken.ts'
import { type GebeurtenisSoort, gebeurtenisSoorten } from './gebeurtenis.ts'
import { berekenTermijnen } from './termijnen.ts'

const kalender = maakKalender()
const soorten = Object.keys(gebeurtenisSoorten) as GebeurtenisSoort[]
const P = '2026-06-01'

const maatregel = (anders: Partial<Maatregel> = {}): Maatregel => ({
  id: 'ots',
  type: '11',
  datumAanvang: '2026-04-30',
  datumEinde: null,
  datumOvergedragen: null,
  datumOvergedragenGekregen: null,
  beschikkingen: [
    {
      datumBeschikking: '2026-04-29',
      datumKennisgeving: '2026-04-30',
      einddatum: '2026-08-30',
      plantermijnDagen: null,
      datumFgpAfgezien: null,
    },
  ],
  toewijzingen: [],
  plannen: [],
  ...anders,
})
const kind = (maatregelen: readonly Maatregel[], contacten: Kind['contacten'] = []): Kind => ({ id: 'kind', maatregelen, contacten })
const beeld = (een: Kind, norm: string, onderdeel = '') =>
  berekenDossierklokken(een, [], P, kalender)
    .filter((klok) => klok.norm.id === norm && klok.onderdeel === onderdeel)
    .map(({ eind, stand, gehaaldOp }) => [eind, stand, gehaaldOp])

describe('de klokken van een dossier', () => {
  test('van kennisgeving tot einddatum: contact met kind en met ouder apart, vaste jeugdbeschermer, plan, verlengen', () => {
    const een = kind(
      [maatregel({ toewijzingen: [{ medewerkerId: 'w', rol: 'vast', van: '2026-05-20', tot: null }] })],
      [{ datum: '2026-05-06', met: 'ouder_met_gezag', wijze: 'kantoor', jeugdigeGezien: false }],
    )
    expect(beeld(een, 'JB-001')).toEqual([['2026-05-08', 'te_laat', null]])
    expect(beeld(een, 'JB-001', 'ouder')).toEqual([['2026-05-08', 'gehaald', '2026-05-06']])
    expect(beeld(een, 'JB-002')).toEqual([['2026-05-08', 'gehaald', '2026-05-20']])
    expect(beeld(een, 'JB-011')).toEqual([['2026-06-11', 'loopt', null]])
    expect(beeld(een, 'OTS-003', 'mdo')).toEqual([['2026-06-07', 'loopt', null]])
    expect(beeld(een, 'OTS-001')).toEqual([['2026-08-30', 'loopt', null]])
  })

  test('wie al een vaste jeugdbeschermer had, heeft die ook voor de nieuwe maatregel', () => {
    const eerder = maatregel({
      id: 'jr',
      type: '41',
      datumAanvang: '2025-01-01',
      toewijzingen: [{ medewerkerId: 'w', rol: 'vast', van: '2025-01-05', tot: null }],
    })
    expect(beeld(kind([eerder, maatregel()]), 'JB-002')).toEqual([['2026-05-08', 'gehaald', '2026-04-30']])
    expect(
      beeld(
        kind([{ ...eerder, toewijzingen: [{ medewerkerId: 'w', rol: 'vast', van: '2025-01-05', tot: '2026-04-29' }] }, maatregel()]),
        'JB-002',
      ),
    ).toEqual([['2026-05-08', 'te_laat', null]])
  })

  test('een plan uit een levering vraagt geen evaluatie voor iemand de laatste vastlegt, een plan van hier wel', () => {
    const plan = { soort: 'plan_van_aanpak', vastgesteldOp: '2026-05-10' } as const
    expect(beeld(kind([maatregel({ plannen: [{ ...plan, uitLevering: true }] })]), 'JB-014')).toEqual([
      ['2027-05-10', 'niet_van_toepassing', null],
    ])
    expect(beeld(kind([maatregel({ plannen: [plan] })]), 'JB-014')).toEqual([['2027-05-10', 'loopt', null]])
  })
})

test('wat de definities een klok noemen, is dezelfde klok in het dossier; wat open is loopt, staat stil of is te laat', () => {
  fc.assert(
    fc.property(gevalArbitrary(), ({ feiten, peildatum }) => {
      for (const een of feiten.kinderen) {
        const klokken = berekenDossierklokken(een, [], peildatum, kalender)
        for (const { norm, maatregelId, start, eind, stand, isOpen } of berekenTermijnen(een, peildatum, kalender)) {
          expect(klokken).toContainEqual(expect.objectContaining({ norm, betreft: maatregelId, onderdeel: '', start, eind, stand, isOpen }))
        }
        const sleutels = klokken.map(({ betreft, norm, onderdeel, start }) => [betreft, norm.id, onderdeel, start].join('/'))
        expect(new Set(sleutels).size).toBe(sleutels.length)
        for (const { isOpen, stand } of klokken) if (isOpen) expect(['loopt', 'te_laat', 'opgeschort']).toContain(stand)
      }
    }),
  )
})

test('wat open is, is sneller te berekenen en hetzelfde', () => {
  fc.assert(
    fc.property(
      gevalArbitrary(),
      fc.array(fc.tuple(fc.constantFrom(...soorten), fc.integer({ min: 0, max: 900 }), fc.nat({ max: 3 }))),
      ({ feiten, peildatum }, extra) => {
        for (const een of feiten.kinderen) {
          const zaken = [een.id, ...een.maatregelen.map(({ id }) => id)]
          const gebeurtenissen = extra.map(([soort, dagen, zaak], plaats) => ({
            id: `${plaats}`,
            soort,
            datum: plusDagen(peildatum, -dagen),
            betreft: zaken[zaak % zaken.length] ?? een.id,
          }))
          const open = berekenDossierklokken(een, gebeurtenissen, peildatum, kalender).filter(({ isOpen }) => isOpen)
          expect(berekenOpenDossierklokken(een, gebeurtenissen, peildatum, kalender)).toEqual(open)
        }
      },
    ),
  )
})

test('wat na de peildatum gebeurt, verandert een klok alleen door een dag die vooraf is gezet', () => {
  const later = maatregel({ plannen: [{ soort: 'plan_van_aanpak', vastgesteldOp: plusDagen(P, 1) }] })
  expect(berekenDossierklokken(kind([later]), [], P, kalender)).toEqual(berekenDossierklokken(kind([maatregel()]), [], P, kalender))
})
