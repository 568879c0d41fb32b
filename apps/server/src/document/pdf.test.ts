import { test as eigenschap, fc } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { alinea, type Blok, type Document, kop, lijst, tabel } from './document.ts'
import { leesPdf } from './leespdf.ts'
import { maakPdf } from './pdf.ts'

const met = (...blokken: Blok[]): Document => ({
  titel: 'Verzoek om verlenging',
  instelling: 'GI Proef',
  gemaaktOp: '2026-03-03T08:00:00Z',
  delen: [{ titel: 'Verzoek', blokken }],
})
const lees = async (document: Document) => leesPdf(await maakPdf(document))

describe('een PDF die iedereen kan lezen', () => {
  test('noemt zichzelf PDF/UA, en zegt zijn titel, taal en maker', async () => {
    const { pdfua, gemerkt, info } = await lees(met(alinea('Kort.')))
    expect([pdfua, gemerkt]).toEqual(['1', true])
    expect(info).toMatchObject({ Title: 'Verzoek om verlenging', Language: 'nl-NL', Author: 'GI Proef' })
  })

  test('wordt voorgelezen in de volgorde waarin het er staat, elk met wat het is', async () => {
    const { elementen, rollen } = await lees(
      met(
        kop('Zorgen'),
        alinea('Het kind ging niet naar school.', 'Feit.'),
        kop('Wat is geprobeerd', 3),
        lijst(['een gesprek', 'hulp thuis']),
        tabel(['Wie', 'Sinds'], [['Werker Een', 'ma 1 juni 2026']]),
      ),
    )
    expect(elementen).toEqual([
      { rol: 'H1', tekst: 'Verzoek' },
      { rol: 'H2', tekst: 'Zorgen' },
      { rol: 'P', tekst: 'Feit. Het kind ging niet naar school.' },
      { rol: 'H3', tekst: 'Wat is geprobeerd' },
      { rol: 'LBody', tekst: 'een gesprek' },
      { rol: 'LBody', tekst: 'hulp thuis' },
      { rol: 'TH', tekst: 'Wie' },
      { rol: 'TH', tekst: 'Sinds' },
      { rol: 'TD', tekst: 'Werker Een' },
      { rol: 'TD', tekst: 'ma 1 juni 2026' },
    ])
    for (const rol of ['Document', 'Sect', 'L', 'LI', 'Table', 'TR']) expect(rollen).toContain(rol)
  })

  test('heeft een bladwijzer voor elk deel en elke kop, en elk deel begint op een eigen bladzijde', async () => {
    const { bladwijzers, bladzijden } = await lees({
      ...met(kop('Zorgen'), kop('Hulp')),
      delen: [
        { titel: 'Verzoek', blokken: [kop('Zorgen'), kop('Hulp')] },
        { titel: 'Bijlage 1', blokken: [alinea('Het plan.')] },
      ],
    })
    expect(bladwijzers).toEqual([
      { titel: 'Verzoek', onder: ['Zorgen', 'Hulp'] },
      { titel: 'Bijlage 1', onder: [] },
    ])
    expect(bladzijden[1]).toMatch(/^Bijlage 1/)
  })

  test('telt zijn bladzijden onderaan, en leest dat getal niet voor', async () => {
    const { bladzijden, tekst } = await lees(met(...Array.from({ length: 30 }, () => alinea('Een zin die we vaak herhalen. '.repeat(12)))))
    expect(bladzijden.length).toBeGreaterThan(2)
    for (const [plaats, bladzijde] of bladzijden.entries()) expect(bladzijde).toContain(`bladzijde ${plaats + 1} van ${bladzijden.length}`)
    expect(tekst).not.toContain('bladzijde')
  })

  test('laat een kop nooit alleen onderaan een bladzijde staan', async () => {
    for (let regels = 30; regels < 50; regels++) {
      const { bladzijden } = await lees(met(...Array.from({ length: regels }, () => alinea('Regel.')), kop('Kop'), alinea('Eronder.')))
      const opDezelfde = bladzijden.find((bladzijde) => bladzijde.includes('Kop'))
      expect(opDezelfde, `${regels} regels`).toContain('Eronder.')
    }
  })

  test('schrijft namen zoals ze zijn, en een open vak voor een teken zonder vorm', async () => {
    expect((await lees(met(alinea('Şahin Łukaszówna, Zoë; 文 🙂')))).tekst).toContain('Şahin Łukaszówna, Zoë; □ □')
  })

  test('is van hetzelfde moment altijd dezelfde bytes', async () => {
    const document = met(alinea('Kort.'))
    expect((await maakPdf(document)).equals(await maakPdf(document))).toBe(true)
    expect((await maakPdf(document)).equals(await maakPdf({ ...document, gemaaktOp: '2026-03-03T08:00:01Z' }))).toBe(false)
  })

  test.each([
    ['een kop die een niveau overslaat', [kop('Diep', 3)]],
    ['een lege lijst', [lijst([])]],
    ['een tabel zonder rijen', [tabel(['Wie'], [])]],
    ['een rij die niet past', [tabel(['Wie', 'Sinds'], [['Een']])]],
  ])('weigert %s', async (_, blokken) => {
    await expect(maakPdf(met(...blokken))).rejects.toThrow(RangeError)
  })
})

const woord = fc.stringMatching(/^[A-Za-zÀ-ž]{1,12}$/)
const zin = fc.array(woord, { minLength: 1, maxLength: 60 }).map((woorden) => woorden.join(' '))
const blok = fc.oneof(
  zin.map((tekst) => alinea(tekst)),
  fc.array(zin, { minLength: 1, maxLength: 4 }).map(lijst),
  woord.map((tekst) => kop(tekst)),
)
const woordenVan = (een: Blok): string[] => {
  const teksten = een.soort === 'lijst' ? een.punten : een.soort === 'tabel' ? een.rijen.flat() : [een.tekst]
  return teksten.flatMap((tekst) => tekst.normalize('NFC').split(' '))
}

eigenschap.prop([fc.array(blok, { minLength: 1, maxLength: 25 })], { numRuns: 40 })(
  'wat er ook in staat: elk woord wordt voorgelezen, en in dezelfde volgorde',
  async (blokken) => {
    const { tekst } = await lees(met(...blokken))
    expect(tekst.split(/\s+/)).toEqual(['Verzoek', ...blokken.flatMap(woordenVan)])
  },
)
