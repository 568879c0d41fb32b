import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { delimiter } from 'node:path'
import { fileURLToPath } from 'node:url'
import { test as eigenschap, fc } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { landelijk } from '../ijking/landelijk.ts'
import { draai, type Maat, maten, type Scenario, Simulatie } from './index.ts'
import { kleineInstelling } from './proef.ts'
import { regels } from './regels.ts'

const INTERN = 1
const VAST = 2

/** What must hold after every event, counted anew from the families. */
function controleer(simulatie: Simulatie, scenario: Scenario, regelPlaatstAltijd: boolean): void {
  const { gezinnen, personeel, kinderen, kinddagen, verblijfdagen, dag } = simulatie
  const geteld = new Int32Array(kinderen.length)
  const belasting = new Int32Array(personeel.aantal)
  const verblijven = Float64Array.from(verblijfdagen)
  for (let gezin = 0; gezin < gezinnen.aantal; gezin++) {
    const status = gezinnen.status[gezin] ?? 0
    const aantal = gezinnen.kinderen[gezin] ?? 0
    if (status > VAST) continue
    const plek = 3 * (gezinnen.instelling[gezin] ?? 0) + status
    geteld[plek] = (geteld[plek] ?? 0) + aantal
    verblijven[plek] = (verblijven[plek] ?? 0) + aantal * (dag - (gezinnen.sinds[gezin] ?? 0))
    const plaats = gezinnen.plaats[gezin] ?? -1
    if (plaats >= 0 !== (status === VAST)) throw new Error('Wie een vaste jeugdbeschermer heeft, heeft een plaats, en niemand anders.')
    if (plaats >= 0) belasting[plaats] = (belasting[plaats] ?? 0) + aantal
  }
  expect(kinderen).toEqual(geteld)
  expect(personeel.belasting).toEqual(belasting)
  // Little's law, exactly: what was added up over time is what all stays add up to.
  kinddagen.forEach((dagen, plek) => {
    const totNu = dagen + (kinderen[plek] ?? 0) * (dag - simulatie.laatsteWijziging(plek))
    expect(Math.abs(totNu - (verblijven[plek] ?? 0))).toBeLessThan(1e-6 * Math.max(1, totNu))
  })
  if (!regelPlaatstAltijd) return
  for (let plaats = 0; plaats < personeel.aantal; plaats++) {
    const gi = personeel.instelling[plaats] ?? 0
    if (personeel.bezet[plaats] === 0) expect(belasting[plaats]).toBe(0)
    if (personeel.heeftRuimte(plaats))
      expect((kinderen[3 * gi] ?? 0) + (kinderen[3 * gi + INTERN] ?? 0), `${scenario.naam} dag ${dag}`).toBe(0)
  }
}

/** The mean over runs of a figure of all institutions at the last peildatum. */
function gemiddelde(scenario: Scenario, maat: Maat | 'wachtlijst', runs: number): number {
  let som = 0
  for (let zaad = 1; zaad <= runs; zaad++) som += aanHetEind(scenario, maat, zaad)
  return som / runs
}

function aanHetEind(scenario: Scenario, maat: Maat | 'wachtlijst', zaad: number): number {
  const { cijfers } = draai(scenario, zaad)
  const plekken = maat === 'wachtlijst' ? [maten.indexOf('start'), maten.indexOf('intern')] : [maten.indexOf(maat)]
  let som = 0
  scenario.instellingen.forEach((_, gi) => {
    for (const plek of plekken) som += cijfers[(scenario.maanden * scenario.instellingen.length + gi) * maten.length + plek] ?? 0
  })
  return som
}

const met = (scenario: Scenario, wijziging: Partial<Scenario['personeel']>): Scenario => ({
  ...scenario,
  personeel: { ...scenario.personeel, ...wijziging },
})

/** Node versions besides this one: paths, separated as in PATH. */
const andere = (process.env.HOUVAST_NODES ?? '').split(delimiter).filter(Boolean)

describe('een instelling', () => {
  test.each([process.execPath, ...andere])('%s geeft bit voor bit hetzelfde verloop', (node) => {
    const uit = execFileSync(node, [
      '--experimental-strip-types',
      '--no-warnings',
      fileURLToPath(new URL('./proefverloop.ts', import.meta.url)),
    ])
    expect(uit.toString().trim()).toBe('106695 8168979c49769780')
  })

  eigenschap.prop([fc.nat(2 ** 31), fc.constantFrom('meeste-ruimte' as const, 'laagste-belasting' as const)], { numRuns: 6 })(
    'na elke gebeurtenis is elk kind op precies één plek, wacht niemand terwijl er ruimte is, en geldt de wet van Little',
    (zaad, regel) => {
      const scenario = kleineInstelling()
      const simulatie = new Simulatie(scenario, zaad, regels[regel])
      for (let maand = 0; maand < 6; maand++) {
        simulatie.zetMaand(maand)
        const eind = simulatie.dag + 30
        while (simulatie.volgende() < eind) {
          simulatie.stap()
          controleer(simulatie, scenario, true)
        }
        simulatie.loopTot(eind)
      }
      expect(simulatie.gebeurtenissen).toBeGreaterThan(50)
    },
  )

  test('een eigen regel die niemand plaatst, laat ieder nieuw gezin wachten tot er iemand vrijkomt', () => {
    const scenario = kleineInstelling()
    const simulatie = new Simulatie(scenario, 3, () => -1)
    for (let stap = 0; stap < 300; stap++) {
      simulatie.stap()
      controleer(simulatie, scenario, false)
    }
  })

  test('hetzelfde zaad geeft op elke machine hetzelfde verloop', () => {
    const { cijfers, gebeurtenissen } = draai({ ...landelijk(), aanloopMaanden: 0 }, 2025)
    const hash = (getallen: Float64Array) => createHash('sha256').update(getallen).digest('hex').slice(0, 16)
    // The first ten figures are those that were there from the beginning; what was added later must not change them.
    const eerste = cijfers.filter((_, plek) => plek % maten.length < 10)
    expect({ gebeurtenissen, eerste: hash(eerste), alle: hash(cijfers) }).toEqual({
      gebeurtenissen: 106_695,
      eerste: 'c75ca0b9fa825981',
      alle: '8168979c49769780',
    })
  })

  test('gelijke scenario’s verschillen bij hetzelfde zaad nergens in', () => {
    expect(draai(kleineInstelling(), 9).cijfers).toEqual(draai(structuredClone(kleineInstelling()), 9).cijfers)
    expect(draai(kleineInstelling(), 10).cijfers).not.toEqual(draai(kleineInstelling(), 9).cijfers)
  })

  test('meer verloop, langere vacatures of meer instroom geven nooit een kortere lijst', () => {
    const basis = kleineInstelling({ maanden: 18 })
    const lijst = gemiddelde(basis, 'wachtlijst', 60)
    expect(gemiddelde(met(basis, { verloopPerJaar: 0.5 }), 'wachtlijst', 60)).toBeGreaterThan(lijst)
    expect(gemiddelde(met(basis, { vacatureDagen: 120 }), 'wachtlijst', 60)).toBeGreaterThan(lijst)
    const drukker = basis.instellingen.map((instelling) => ({
      ...instelling,
      instroomPerJaar: { ...instelling.instroomPerJaar, ots: instelling.instroomPerJaar.ots * 1.3 },
    }))
    expect(gemiddelde({ ...basis, instellingen: drukker }, 'wachtlijst', 60)).toBeGreaterThan(lijst)
  })

  test.each([
    ['verloop', (deel: number) => ({ verloopPerJaar: 0.15 * deel })],
    ['vacaturetijd', (deel: number) => ({ vacatureDagen: 40 * deel })],
    ['langdurig ziek', (deel: number) => ({ langZiekPerJaar: 0.15 * deel })],
  ] as const)('van weinig naar veel %s wordt de lijst op dezelfde lotingen stap voor stap langer', (_, wijziging) => {
    const basis = kleineInstelling({ maanden: 18 })
    const lijsten = [1, 2, 4].map((deel) => gemiddelde(met(basis, wijziging(deel)), 'wachtlijst', 200))
    expect(lijsten).toEqual(lijsten.toSorted((een, ander) => een - ander))
    expect(lijsten[2]).toBeGreaterThan(lijsten[0] as number)
  })

  test('wie geen verloop en geen ziekte kent en ruimte genoeg heeft, heeft geen wachtlijst en is met eerste contact op tijd', () => {
    const rustig = met(kleineInstelling(), { verloopPerJaar: 0, langZiekPerJaar: 0, kortZiekPerJaar: 0 })
    rustig.toetsen.contactwerkDagen = 0
    for (const team of rustig.instellingen[0]?.teams ?? []) team.caseload = [{ vanafMaand: 0, waarde: 30 }]
    expect(gemiddelde(rustig, 'wachtlijst', 5)).toBe(0)
    expect(gemiddelde(rustig, 'contactOpTijd', 5)).toBe(gemiddelde(rustig, 'contactGetoetst', 5))
  })
})

test('landelijk op 1 april 2025: 4,3% wacht, start en intern als 518 en 840, 7 tot 9 instellingen onder 3%, 12,0 kinderen per medewerker', () => {
  const scenario = { ...landelijk(), maanden: 1 }
  const instellingen = scenario.instellingen.length
  const som = { kinderen: 0, start: 0, intern: 0, medewerkers: 0, onder: 0 }
  const runs = 8
  for (let zaad = 1; zaad <= runs; zaad++) {
    const { cijfers } = draai(scenario, zaad)
    for (let gi = 0; gi < instellingen; gi++) {
      const van = (maat: Maat) => cijfers[gi * maten.length + maten.indexOf(maat)] ?? Number.NaN
      som.kinderen += van('kinderen')
      som.start += van('start')
      som.intern += van('intern')
      som.medewerkers += van('medewerkers')
      if ((van('start') + van('intern')) / van('kinderen') < 0.03) som.onder++
    }
  }
  expect(Math.abs((100 * (som.start + som.intern)) / som.kinderen - 4.3)).toBeLessThan(0.5)
  expect(Math.abs(som.start / som.intern / (518 / 840) - 1)).toBeLessThan(0.2)
  expect(som.onder / runs).toBeGreaterThanOrEqual(7)
  expect(som.onder / runs).toBeLessThanOrEqual(9)
  expect(Math.abs(som.kinderen / som.medewerkers - 12)).toBeLessThan(0.3)
})
