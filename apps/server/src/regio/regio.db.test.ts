import { plusDagen } from '@houvast/domein/kalender'
import { type Bladkolom, type Bladrij, bladkolommen, bladTabel } from '@houvast/domein/regio'
import { valAan } from '@houvast/statistiek/onderdrukking'
import { leesRekenblad } from '@houvast/uitwisseling/rekenblad'
import { uuidv7 } from 'uuidv7'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { z } from 'zod'
import { alsSysteem } from '../db/als.ts'
import { maakLoting } from '../demo/loting.ts'
import { berekenMonitor } from '../monitor/monitor.ts'
import { geleden, openProefhuis, type Proefhuis, vandaag } from '../plan/proefdossier.ts'
import type { RegioAntwoord, RegioReeksAntwoord } from './contract.ts'
import { afgeschermd } from './export.ts'

type Blad = z.infer<typeof RegioAntwoord>

const gemeenten = ['0307', '0308', '0313', '0317', '0327', '0339', '0342', '0344', '0363', null]
const aantalKinderen = 420
let huis: Proefhuis<'regio' | 'bestuurder' | 'werker'>

beforeAll(async () => {
  huis = await openProefhuis({ regio: 'regio', bestuurder: 'bestuurder', werker: 'jeugdbeschermer' })
  const loting = maakLoting(11)
  await alsSysteem(huis.databank, 'proef.vullen', async ({ db }) => {
    const teams = ['Eemland', 'Utrecht stad', 'Eemland'].map((jeugdregio, nummer) => ({
      id: uuidv7(),
      code: `T${nummer}`,
      naam: `Team ${nummer}`,
      jeugdregio,
    }))
    await db.insertInto('team').values(teams).execute()
    const werkers = Array.from({ length: 40 }, (_, nummer) => ({
      id: uuidv7(),
      personeelsnummer: `W${nummer}`,
      naam: `Werker ${nummer}`,
      functie: 'jeugdbeschermer' as const,
      team_id: teams[nummer < 26 ? 0 : nummer < 36 ? 1 : 2]?.id ?? null,
      in_dienst: '2015-01-01' as const,
      uit_dienst: nummer % 9 === 0 ? geleden(40) : null,
    }))
    await db.insertInto('medewerker').values(werkers).execute()
    await db
      .insertInto('dienstverband')
      .values(
        werkers.map(({ id, uit_dienst }) => ({
          id: uuidv7(),
          medewerker_id: id,
          van: '2015-01-01',
          tot: uit_dienst,
          fte: 0.9,
          functie: 'jeugdbeschermer',
        })),
      )
      .execute()
    const kinderen = Array.from({ length: aantalKinderen }, (_, nummer) => ({
      kind: uuidv7(),
      maatregel: uuidv7(),
      gemeente: nummer % 50 === 0 ? '3511AB' : loting.kies([...gemeenten, '0307', '0307', '0344', '0344', '0344']),
      type: loting.kies(['11', '11', '11', '21', '41', '12'] as const),
      begin: geleden(loting.geheel(20, 500)),
      lot: loting.kans(),
    }))
    await db
      .insertInto('jeugdige')
      .values(
        kinderen.map(({ kind, gemeente }) => ({
          id: kind,
          bsn_soort: 'onbekend' as const,
          geboortedatum: '20130101',
          geslacht: 'O' as const,
          postcode_of_gemeente: gemeente,
        })),
      )
      .execute()
    await db
      .insertInto('maatregel')
      .values(kinderen.map(({ kind, maatregel, type, begin }) => ({ id: maatregel, jeugdige_id: kind, type, datum_aanvang: begin })))
      .execute()
    await db
      .insertInto('beschikking')
      .values(
        kinderen.map(({ kind, maatregel, begin }) => ({
          id: uuidv7(),
          jeugdige_id: kind,
          maatregel_id: maatregel,
          datum_kennisgeving: begin,
        })),
      )
      .execute()
    await db
      .insertInto('toewijzing')
      .values(
        kinderen
          .filter(({ lot }) => lot > 0.06)
          .map(({ kind, maatregel, begin, lot }) => ({
            id: uuidv7(),
            ...{ jeugdige_id: kind, maatregel_id: maatregel, medewerker_id: loting.kies(werkers).id, rol: 'vast' as const },
            van: plusDagen(begin, 3),
            tot: lot > 0.9 ? plusDagen(begin, 12) : null,
          })),
      )
      .execute()
  })
}, 120_000)
afterAll(() => huis?.sluit())

const haal = async (wie: 'regio' | 'bestuurder', vraag = '') => {
  const { status, inhoud, logregels } = await huis.stel(wie, 'GET', `/regio${vraag}`)
  expect(status).toBe(200)
  expect(logregels.every(({ betrokkenen }) => betrokkenen.length === 0)).toBe(true)
  return inhoud as Blad
}
const eersteVanMaand = `${vandaag.slice(0, 7)}-01`

test('de bestuurder ziet elk getal, en samen is het wat de monitor telt', async () => {
  const blad = await haal('bestuurder', '?beeld=eigen')
  const monitor = await alsSysteem(huis.databank, 'proef', ({ db }) => berekenMonitor(db, vandaag))
  const [instelling] = blad.rijen
  expect(instelling?.getallen).toMatchObject({
    kinderen: monitor.kinderen.totaal,
    jb: monitor.kinderen.waarvanJeugdbescherming,
    jr: monitor.kinderen.waarvanAlleenJeugdreclassering,
    zonder: monitor.zonderVasteJeugdbeschermer,
    wachtlijst: monitor.wachtlijst.totaal,
    start: monitor.wachtlijst.start,
    intern: monitor.wachtlijst.intern,
    contactJbOpTijd: monitor.eersteContact.jeugdbescherming.opTijd,
    contactJb: monitor.eersteContact.jeugdbescherming.geteld,
    planJr: monitor.planVanAanpak.jeugdreclassering.geteld,
  })
  expect(instelling?.personeel).toMatchObject({
    fte: monitor.fte,
    werklast: monitor.werklast,
    verloop12m: monitor.verloop12m,
    verzuim12m: monitor.verzuim12m,
  })
  expect(blad.rijen.find(({ naam }) => naam === 'Amsterdam')).toBeUndefined()
  expect(blad.rijen.find(({ soort }) => soort === 'elders')?.getallen.kinderen).toBeGreaterThan(10)
})

/** What an outsider can work out from an answer of the API, held against what is true. */
async function valBladAan(gezien: Blad, echt: Blad) {
  const { tabel, plek } = bladTabel(echt.rijen as Bladrij[])
  const verborgen = new Set<number>()
  for (const [nummer, rij] of gezien.rijen.entries()) {
    for (const kolom of bladkolommen) {
      const [waar, getal] = [plek(nummer, kolom), rij.getallen[kolom]]
      if (waar === null) expect(getal).toBeNull()
      else if (getal === null) verborgen.add(waar)
      else expect([getal, getal >= 10]).toEqual([tabel.cellen[waar], true])
    }
  }
  return { aantal: verborgen.size, cellen: tabel.cellen.length, speling: await valAan(tabel, verborgen) }
}

test('een regio ziet geen getal onder de 10, en kan er uit het hele blad geen uitrekenen', { timeout: 300_000 }, async () => {
  for (const peildatum of [eersteVanMaand, geleden(100)]) {
    const gezien = await haal('regio', `?peildatum=${peildatum}`)
    const echt = await haal('bestuurder', `?beeld=eigen&peildatum=${gezien.peildatum}`)
    expect(gezien.rijen.map(({ sleutel }) => sleutel)).toEqual(echt.rijen.map(({ sleutel }) => sleutel))
    const { aantal, cellen, speling } = await valBladAan(gezien, echt)
    expect(aantal).toBeGreaterThan(20)
    expect(aantal).toBeLessThan(cellen)
    expect(speling.filter(({ laagst, hoogst }) => hoogst - laagst < 10)).toEqual([])
  }
})

test('een aanvaller vindt iets zodra één verborgen getal toch getoond zou worden: de proef kan falen', { timeout: 120_000 }, async () => {
  const gezien = await haal('regio')
  const echt = await haal('bestuurder', `?beeld=eigen&peildatum=${gezien.peildatum}`)
  const verklapt = gezien.rijen.map((rij, nummer) => {
    const anders = (kolom: Bladkolom) => rij.getallen[kolom] === null && (echt.rijen[nummer]?.getallen[kolom] ?? 0) >= 10
    const kolommen = rij.soort === 'gemeente' ? [] : bladkolommen.filter(anders)
    return {
      ...rij,
      getallen: { ...rij.getallen, ...Object.fromEntries(kolommen.map((kolom) => [kolom, echt.rijen[nummer]?.getallen[kolom] ?? null])) },
    }
  })
  const { speling } = await valBladAan({ ...gezien, rijen: verklapt }, echt)
  expect(speling.some(({ laagst, hoogst }) => hoogst - laagst < 10)).toBe(true)
})

test('een regio krijgt nooit het eigen beeld, en altijd het blad van de eerste van de maand; de bestuurder kan meekijken', async () => {
  const gezien = await haal('regio', '?beeld=eigen')
  expect([gezien.beeld, gezien.peildatum, gezien.gevraagd]).toEqual(['regio', eersteVanMaand, vandaag])
  const mee = await haal('bestuurder', '?beeld=regio')
  expect(mee.rijen).toEqual(gezien.rijen)
  const eerder = await haal('regio', '?kennismoment=2026-03-17T10:00:00Z')
  expect(eerder.kennismoment).toBe('2026-03-01T00:00:00.000Z')
  expect((await huis.stel('werker', 'GET', '/regio')).status).toBe(403)
})

test('werklast, verloop en verzuim staan er alleen waar een team groot genoeg is', async () => {
  const gezien = await haal('regio')
  const eigen = await haal('bestuurder', `?beeld=eigen&peildatum=${gezien.peildatum}`)
  const van = (blad: Blad, naam: string) => blad.rijen.find((rij) => rij.soort === 'regio' && rij.naam === naam)
  expect(van(gezien, 'Eemland')?.personeel).toMatchObject({ fte: null, verloop12m: null })
  expect(van(eigen, 'Utrecht stad')?.personeel?.verzuim12m).toBe(0)
  for (const rij of gezien.rijen) if (rij.getallen.kinderen === null && rij.personeel) expect(rij.personeel.werklast.perJbjr).toBeNull()
})

test('het bestand zegt hetzelfde als het scherm, en een verborgen getal is er nooit 0 of leeg', async () => {
  const gezien = await haal('regio')
  const csv = await huis.stel('regio', 'GET', '/regio/export?beeld=eigen')
  const rijen = await leesRekenblad(Buffer.from(csv.tekst))
  expect(rijen.length).toBe(gezien.rijen.length)
  for (const [nummer, rij] of gezien.rijen.entries()) {
    for (const kolom of bladkolommen) expect(rijen[nummer]?.[kolom.toLowerCase()]).toBe(String(rij.getallen[kolom] ?? afgeschermd))
  }
  expect((await huis.stel('regio', 'GET', '/regio/export?vorm=xlsx')).status).toBe(200)
})

test('een jaar terug is elk blad wat het op zijn eigen dag is', { timeout: 300_000 }, async () => {
  const { inhoud } = await huis.stel('regio', 'GET', '/regio/reeks')
  const { bladen } = inhoud as z.infer<typeof RegioReeksAntwoord>
  expect(bladen.length).toBe(5)
  for (const { peildatum, rijen } of bladen) {
    const blad = await haal('regio', `?peildatum=${peildatum}`)
    expect(rijen).toEqual(blad.rijen.filter(({ soort }) => soort !== 'gemeente'))
  }
})

test('de indeling zegt wat niet is nagekeken; postcodes en rekeninghouders worden nagekeken of niet bewaard', async () => {
  const zet = (tekst: string, wie: 'bestuurder' | 'regio' = 'bestuurder') => huis.stel(wie, 'PUT', '/regio/postcodes', { tekst })
  const kop = 'eerste;laatste;gemeentecode'
  expect((await zet('postcode;gemeente\n3511;0344')).status).toBe(422)
  expect((await zet(`${kop}\n3511;3500;0344`)).inhoud).toMatchObject({ detail: expect.stringContaining('Regel 2') })
  expect((await zet(`${kop}\n3511;3585;0344\n3520;3530;0307`)).inhoud).toMatchObject({ detail: expect.stringContaining('twee regels') })
  expect((await zet(`${kop}\n3511;3585;1111`)).inhoud).toMatchObject({ detail: expect.stringContaining('1111') })
  expect((await zet(`${kop}\n3511;3585;0344`, 'regio')).status).toBe(403)
  const voor = await haal('bestuurder', '?beeld=eigen')
  expect((await zet(`${kop}\r\n3511;3585;0344\r\n`)).inhoud).toEqual({ aantal: 1 })
  const na = await haal('bestuurder', '?beeld=eigen')
  const stad = (blad: Blad) => blad.rijen.find(({ sleutel }) => sleutel === '0344')?.getallen.kinderen ?? 0
  expect([voor.zonderPostcodes, na.zonderPostcodes, stad(na) - stad(voor)]).toEqual([true, false, 9])

  const houder = { jeugdregio: 'Eemland', naam: 'Regio Amersfoort', van: '2024-01-01', tot: null }
  expect((await huis.stel('bestuurder', 'POST', '/regio/accounthouders', { ...houder, jeugdregio: 'Nergens' })).status).toBe(422)
  expect((await huis.stel('bestuurder', 'POST', '/regio/accounthouders', houder)).status).toBe(201)
  expect((await huis.stel('bestuurder', 'POST', '/regio/accounthouders', { ...houder, van: '2025-01-01' })).status).toBe(409)
  expect((await haal('regio')).rijen.find(({ naam }) => naam === 'Eemland')?.accounthouder).toBe('Regio Amersfoort')
  const { regios } = (await huis.stel('regio', 'GET', '/regio/indeling')).inhoud as {
    regios: { inWerkgebied: boolean; gemeenten: { ongeverifieerd: boolean }[] }[]
  }
  const alle = regios.flatMap(({ gemeenten: van }) => van)
  expect([regios.length, alle.length, alle.filter(({ ongeverifieerd }) => ongeverifieerd).length]).toEqual([42, 342, 22])
  expect(regios.filter(({ inWerkgebied }) => inWerkgebied).length).toBe(2)
})
