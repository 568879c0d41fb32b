import { describe, expect, test } from 'vitest'
import { leesPdf } from '../document/leespdf.ts'
import { maakPdf } from '../document/pdf.ts'
import { briefLezers, briefSoorten } from './contract.ts'
import { briefsoorten, schrijfBrief } from './soorten.ts'

const stof = { voornaam: 'Sem', afzender: 'Aïsha de Vries', vasteJeugdbeschermer: 'Jan Jansen', einddatum: '2026-05-11' } as const
const ingevuld = (soort: (typeof briefSoorten)[number]) =>
  Object.fromEntries(
    briefsoorten[soort].velden.map(({ naam, soort: veld }) => [
      naam,
      veld === 'datum' ? '2026-04-30' : veld === 'tijd' ? '09:30' : `Ingevuld bij ${naam}.`,
    ]),
  )
const lees = async (soort: (typeof briefSoorten)[number], lezer: (typeof briefLezers)[number]) =>
  (
    await leesPdf(
      await maakPdf({
        titel: briefsoorten[soort].titel,
        instelling: 'GI Proef',
        gemaaktOp: '2026-04-30T08:00:00Z',
        delen: [{ titel: briefsoorten[soort].titel, blokken: schrijfBrief(soort, lezer, stof, ingevuld(soort)) }],
      }),
    )
  ).tekst
const alle = briefSoorten.flatMap((soort) => briefLezers.map((lezer) => ({ soort, lezer })))

describe('een brief', () => {
  test.each(alle)('$soort aan $lezer past op één leesbeurt, zegt wie gratis helpt, en laat geen veld leeg', async ({ soort, lezer }) => {
    const tekst = await lees(soort, lezer)
    expect(tekst).toContain('Jeugdstem')
    expect(tekst).toContain('gratis')
    expect(tekst).not.toMatch(/undefined|null|\$\{|2026-04-30/)
    expect(tekst.split(/\s+/).length).toBeLessThan(260)
  })

  test.each(alle)('$soort aan $lezer schrijft in zinnen van hoogstens 25 woorden (B1)', ({ soort, lezer }) => {
    const zinnen = schrijfBrief(soort, lezer, stof, ingevuld(soort))
      .flatMap((blok) => (blok.soort === 'lijst' ? blok.punten : blok.soort === 'tabel' ? [] : [blok.tekst]))
      .flatMap((tekst) => tekst.split(/(?<=[.?!])\s/))
    for (const zin of zinnen) expect(zin.split(' ').length, zin).toBeLessThanOrEqual(25)
  })

  test.each(briefSoorten)('%s aan een kind zegt je en jij, nooit u', (soort) => {
    const tekst = schrijfBrief(soort, 'kind', stof, ingevuld(soort))
      .map((blok) => ('tekst' in blok ? blok.tekst : ''))
      .join(' ')
    expect(tekst).toMatch(/\b(jij|je|jou|jouw)\b/i)
    expect(tekst).not.toMatch(/\b(u|uw)\b/i)
  })

  test('een aanwijzing zegt zelf tot wanneer men naar de rechter kan, ook over Hemelvaart (BW 1:264; Algemene termijnenwet)', async () => {
    expect(await lees('aanwijzing', 'ouders')).toContain('uiterlijk op ma 18 mei 2026')
  })

  test('een verlenging noemt de einddatum uit de beschikking', async () => {
    expect(await lees('verlenging', 'ouders')).toContain('tot en met ma 11 mei 2026')
  })
})
