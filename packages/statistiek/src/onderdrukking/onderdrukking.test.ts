import { test as eigenschap, fc } from '@fast-check/vitest'
import { expect, test } from 'vitest'
import { onderdruk, type Tabel, tabelMetRanden, valAan } from './index.ts'

/** HOUVAST_TABELLEN=1000 for a night's run. */
const aantal = Number(process.env.HOUVAST_TABELLEN ?? 40)

/** All whole-number tables in which what is shown is the same, by trying each number up to a bound. */
function alleTabellen({ cellen, sommen }: Tabel, verborgen: readonly number[], hoogstens: number): number[][] {
  const gevonden: number[][] = []
  const proef = [...cellen]
  const klopt = (bekend: ReadonlySet<number>) =>
    sommen.every(
      ({ totaal, delen }) =>
        ![totaal, ...delen].every((cel) => bekend.has(cel)) ||
        delen.reduce((som, cel) => som + (proef[cel] as number), 0) === proef[totaal],
    )
  const vul = (plek: number) => {
    const bekend = new Set([...cellen.keys()].filter((cel) => !verborgen.slice(plek).includes(cel)))
    if (!klopt(bekend)) return
    const cel = verborgen[plek]
    if (cel === undefined) return void gevonden.push([...proef])
    for (let waarde = 0; waarde <= hoogstens; waarde++) {
      proef[cel] = waarde
      vul(plek + 1)
    }
    proef[cel] = cellen[cel] as number
  }
  vul(0)
  return gevonden
}

const kleineTabel = fc
  .integer({ min: 1, max: 3 })
  .chain((kolommen) =>
    fc.array(fc.array(fc.integer({ min: 0, max: 6 }), { minLength: kolommen, maxLength: kolommen }), { minLength: 1, maxLength: 2 }),
  )

eigenschap.prop([kleineTabel, fc.array(fc.nat(11), { minLength: 1, maxLength: 5 })], { numRuns: 60 })(
  'de aanvaller vindt precies wat proberen oplevert',
  async (rijen, keuze) => {
    const tabel = tabelMetRanden(rijen)
    const totaal = tabel.cellen.length - 1
    // The grand total stays, so that there is a bound to try up to.
    const verborgen = [...new Set(keuze.map((cel) => cel % tabel.cellen.length))].filter((cel) => cel !== totaal)
    const alle = alleTabellen(tabel, verborgen, tabel.cellen[totaal] as number)
    for (const { cel, laagst, hoogst } of await valAan(tabel, new Set(verborgen))) {
      const waarden = alle.map((een) => een[cel] as number)
      expect([laagst, hoogst]).toEqual([Math.min(...waarden), Math.max(...waarden)])
    }
  },
)

// As the disclosure tables are: institutions by kinds, small counts beside large ones, zeros among them.
const tabel = fc.tuple(fc.integer({ min: 1, max: 13 }), fc.integer({ min: 1, max: 6 })).chain(([rijen, kolommen]) =>
  fc.array(
    fc.array(
      fc.double({ min: 0, max: 6, noNaN: true }).map((macht) => Math.floor(Math.exp(macht) - 1)),
      { minLength: kolommen, maxLength: kolommen },
    ),
    {
      minLength: rijen,
      maxLength: rijen,
    },
  ),
)

eigenschap.prop([tabel], { numRuns: aantal })(
  'geen cel onder 10 is te zien, en geen verborgen cel is tot op minder dan 10 uit te rekenen',
  async (rijen) => {
    const volledig = tabelMetRanden(rijen)
    const { zichtbaar, klein, aanvullend } = await onderdruk(volledig)
    for (const [cel, waarde] of zichtbaar.entries()) {
      expect(waarde === null).toBe(klein.includes(cel) || aanvullend.includes(cel))
      if (waarde !== null) expect([waarde, waarde >= 10]).toEqual([volledig.cellen[cel], true])
    }
    expect(klein).toEqual([...volledig.cellen.keys()].filter((cel) => (volledig.cellen[cel] as number) < 10))
    const verborgen = new Set([...klein, ...aanvullend])
    for (const { cel, laagst, hoogst } of await valAan(volledig, verborgen)) {
      expect(hoogst - laagst).toBeGreaterThanOrEqual(10)
      expect(laagst).toBeLessThanOrEqual(volledig.cellen[cel] as number)
      expect(hoogst).toBeGreaterThanOrEqual(volledig.cellen[cel] as number)
    }
    // Nothing is hidden in vain: with any one of the others shown, something can be computed.
    for (const cel of aanvullend) {
      const zonder = new Set([...verborgen].filter((een) => een !== cel))
      expect((await valAan(volledig, zonder)).some(({ laagst, hoogst }) => hoogst - laagst < 10)).toBe(true)
    }
  },
  600_000,
)

test('drie en zes in een tabel met randen: in hun rijen en kolommen gaat er een tweede weg', async () => {
  const volledig = tabelMetRanden([
    [3, 40, 20],
    [50, 6, 30],
    [12, 14, 15],
  ])
  const { zichtbaar, klein, aanvullend } = await onderdruk(volledig)
  expect({ klein, aanvullend }).toEqual({ klein: [0, 5], aanvullend: [1, 4] })
  expect(zichtbaar.slice(0, 8)).toEqual([null, null, 20, 63, null, null, 30, 86])
})

test('één kleine cel zonder tweede is uit het totaal te berekenen: de aanvaller ziet dat', async () => {
  expect(await valAan(tabelMetRanden([[3, 40]]), new Set([0]))).toEqual([{ cel: 0, laagst: 3, hoogst: 3 }])
  expect((await onderdruk(tabelMetRanden([[3, 40]]))).zichtbaar).toEqual([null, null, 43, null, null, 43])
})

test('een tabel waarvan alles onder 10 is, gaat helemaal dicht; een tabel zonder kleine cellen blijft zoals zij is', async () => {
  expect((await onderdruk(tabelMetRanden([[3, 4]]))).zichtbaar).toEqual([null, null, null, null, null, null])
  expect(await onderdruk(tabelMetRanden([[10, 40]]))).toEqual({ zichtbaar: [10, 40, 50, 10, 40, 50], klein: [], aanvullend: [] })
})

test('een totaal dat niet klopt, een halve en rijen van ongelijke lengte worden geweigerd', async () => {
  await expect(onderdruk({ cellen: [1, 2, 4], sommen: [{ totaal: 2, delen: [0, 1] }] })).rejects.toThrow('niet de som')
  expect(() => tabelMetRanden([[1.5]])).toThrow('heel getal')
  expect(() => tabelMetRanden([[1], [1, 2]])).toThrow('even lang')
  expect(() => tabelMetRanden([])).toThrow('ten minste één cel')
  await expect(onderdruk(tabelMetRanden([[1]]), 0)).rejects.toThrow(RangeError)
})
