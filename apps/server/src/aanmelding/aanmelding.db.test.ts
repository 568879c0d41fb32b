import type { AddressInfo } from 'node:net'
import { createServer } from 'node:net'
import { test as eigenschap, fc } from '@fast-check/vitest'
import type { Rol } from '@houvast/domein/toegang'
import type { FastifyInstance } from 'fastify'
import { sql } from 'kysely'
import { uuidv7 } from 'uuidv7'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { alsSysteem } from '../db/als.ts'
import type { Databank } from '../db/databank.ts'
import { openProefdatabank } from '../db/proefdatabank.ts'
import { maakApp } from '../http/app.ts'
import { vandaagInAmsterdam } from '../kindnaam.ts'
import { herbereken } from '../stand/herbereken.ts'
import { aanmeldRoutes, eigenPad } from './aanmelden.ts'
import { type Bladeraar, maakBladeraar, naar } from './bladeraar.ts'
import { voegDemoToe, weigerDemo } from './demo.ts'
import { maakOidc } from './oidc.ts'

let databank: Databank
let app: FastifyInstance
let herkomst: string
const logregels: string[] = []
const kind = uuidv7()

const personen: Readonly<Record<string, Rol | null>> = {
  jeugdbeschermer: 'jeugdbeschermer',
  beheerder: 'beheerder',
  nieuw: null,
  los: 'teamleider',
}
const medewerkers = new Map(Object.keys(personen).map((onderwerp) => [onderwerp, uuidv7()]))
const medewerker = (onderwerp: string) => medewerkers.get(onderwerp) ?? ''

beforeAll(async () => {
  databank = await openProefdatabank()
  await alsSysteem(databank, 'proef.vullen', async ({ db }) => {
    for (const [onderwerp, rol] of Object.entries(personen)) {
      const id = medewerker(onderwerp)
      await db
        .insertInto('medewerker')
        .values({ id, personeelsnummer: onderwerp, naam: `Proef ${onderwerp}`, functie: 'jeugdbeschermer', in_dienst: '2020-01-01' })
        .execute()
      await db.insertInto('identiteit').values({ uitgever: 'demo', onderwerp, medewerker_id: id }).execute()
      if (rol)
        await sql`INSERT INTO gebruikersrol (id, medewerker_id, rol, geldig) VALUES (${uuidv7()}, ${id}, ${rol}, daterange('2020-01-01', NULL))`.execute(
          db,
        )
    }
    await db.insertInto('jeugdige').values({ id: kind, bsn_soort: 'onbekend', geboortedatum: '20150101', geslacht: 'O' }).execute()
    const maatregel = uuidv7()
    await db.insertInto('maatregel').values({ id: maatregel, jeugdige_id: kind, type: '11', datum_aanvang: '2026-01-01' }).execute()
    const toewijzing = {
      id: uuidv7(),
      jeugdige_id: kind,
      maatregel_id: maatregel,
      medewerker_id: medewerker('jeugdbeschermer'),
      rol: 'vast',
      van: '2026-01-01',
    } as const
    await db.insertInto('toewijzing').values(toewijzing).execute()
    await herbereken(db, { kinderen: 'alle', peildatum: vandaagInAmsterdam() })
  })
  const poort = await vrijePoort()
  herkomst = `http://127.0.0.1:${poort}`
  app = await maakApp({ databank, instelling: 'GI Proef', schermen: null, logNaar: { write: (regel) => void logregels.push(regel) } })
  await app.register(aanmeldRoutes, { databank, oidc: maakOidc(await voegDemoToe(app, databank, herkomst)) })
  await app.listen({ host: '127.0.0.1', port: poort })
})
afterAll(async () => {
  await app?.close()
  await databank?.sluit()
})

async function vrijePoort(): Promise<number> {
  const proef = createServer()
  await new Promise<void>((klaar) => proef.listen(0, '127.0.0.1', klaar))
  const { port } = proef.address() as AddressInfo
  await new Promise((klaar) => proef.close(klaar))
  return port
}

/** Up to where the provider sends the browser back to Houvast. */
async function kies(bladeraar: Bladeraar, onderwerp: string, terug = '/'): Promise<string> {
  const begin = await bladeraar.vraag(`/aanmelden?terug=${encodeURIComponent(terug)}`)
  const keuze = naar(await bladeraar.vraag(naar(begin)))
  const gekozen = await bladeraar.vraag(keuze, { method: 'POST', body: new URLSearchParams({ persoon: onderwerp }) })
  return naar(await bladeraar.vraag(naar(gekozen)))
}

async function meldAan(onderwerp: string, bladeraar = maakBladeraar(herkomst)): Promise<Bladeraar> {
  await bladeraar.vraag(await kies(bladeraar, onderwerp))
  return bladeraar
}

const ik = async (bladeraar: Bladeraar) => (await bladeraar.vraag('/api/v1/ik')).json() as Promise<{ naam: string; rol: Rol; csrf: string }>
const token = (bladeraar: Bladeraar) => bladeraar.potje.get('houvast_sessie')?.waarde
const zetKlok = (onderwerp: string, kolom: 'laatst_gebruikt_op' | 'verloopt_op', verschuiving: string) =>
  sql`UPDATE sessie SET ${sql.ref(kolom)} = now() + ${verschuiving}::interval WHERE medewerker_id = ${medewerker(onderwerp)}`.execute(
    databank.kysely,
  )

describe('aanmelden', () => {
  test('wie een persoon kiest, komt terug waar hij was en is die persoon', async () => {
    const bladeraar = maakBladeraar(herkomst)
    const terug = await bladeraar.vraag(await kies(bladeraar, 'jeugdbeschermer', '/jeugdige/1?peildatum=2026-01-01'))
    expect(terug.status).toBe(303)
    expect(naar(terug)).toBe('/jeugdige/1?peildatum=2026-01-01')
    const [sessiecookie] = terug.headers.getSetCookie().filter((regel) => regel.startsWith('houvast_sessie='))
    expect(sessiecookie).toMatch(/HttpOnly/)
    expect(sessiecookie).toMatch(/SameSite=Lax/)
    expect(await ik(bladeraar)).toMatchObject({ naam: 'Proef jeugdbeschermer', rol: 'jeugdbeschermer', instelling: 'GI Proef' })
  })

  test('de database kent het token van de sessie niet, alleen de hash ervan', async () => {
    const bladeraar = await meldAan('jeugdbeschermer')
    const waarde = token(bladeraar) ?? ''
    expect(Buffer.from(waarde, 'base64url')).toHaveLength(32)
    const { rows } = await sql<{ rij: string }>`SELECT to_jsonb(s)::text AS rij FROM sessie s`.execute(databank.kysely)
    const hex = Buffer.from(waarde, 'base64url').toString('hex')
    expect(rows.some(({ rij }) => rij.includes(waarde) || rij.includes(hex))).toBe(false)
  })

  test('een antwoord dat bij een andere poging hoort, meldt niemand aan', async () => {
    const slachtoffer = maakBladeraar(herkomst)
    await slachtoffer.vraag('/aanmelden')
    const vanAnder = await kies(maakBladeraar(herkomst), 'beheerder')
    const antwoord = await slachtoffer.vraag(vanAnder)
    expect(antwoord.status).toBe(400)
    expect(await antwoord.text()).toContain('Het aanmelden is niet gelukt')
    expect(token(slachtoffer)).toBeUndefined()
  })

  test.each(['state', 'nonce', 'verifier'] as const)('met een andere %s dan waarmee het begon, wordt het niets', async (deel) => {
    const bladeraar = maakBladeraar(herkomst)
    const terug = await kies(bladeraar, 'jeugdbeschermer')
    const poging = bladeraar.potje.get('houvast_aanmelding')
    const inhoud = JSON.parse(Buffer.from(poging?.waarde ?? '', 'base64url').toString()) as Record<string, string>
    const anders = { ...inhoud, [deel]: 'a'.repeat(43) }
    bladeraar.potje.set('houvast_aanmelding', { waarde: Buffer.from(JSON.stringify(anders)).toString('base64url'), pad: '/aanmelden' })
    expect((await bladeraar.vraag(terug)).status).toBe(400)
    expect(token(bladeraar)).toBeUndefined()
  })

  test('een antwoord werkt geen tweede keer', async () => {
    const bladeraar = maakBladeraar(herkomst)
    const terug = await kies(bladeraar, 'jeugdbeschermer')
    const poging = bladeraar.potje.get('houvast_aanmelding')
    expect((await bladeraar.vraag(terug)).status).toBe(303)
    if (poging) bladeraar.potje.set('houvast_aanmelding', poging)
    expect((await bladeraar.vraag(terug)).status).toBe(400)
  })

  test('wie niet aan een medewerker is gekoppeld, leest wat te doen', async () => {
    const bladeraar = maakBladeraar(herkomst)
    const terug = await kies(bladeraar, 'los')
    await sql`DELETE FROM identiteit WHERE onderwerp = 'los'`.execute(databank.kysely)
    const antwoord = await bladeraar.vraag(terug)
    expect(antwoord.status).toBe(403)
    expect(await antwoord.text()).toContain('Vraag de beheerder')
    expect(token(bladeraar)).toBeUndefined()
  })

  test('wie opnieuw aanmeldt, houdt de oude sessie niet', async () => {
    const bladeraar = await meldAan('jeugdbeschermer')
    const oud = { ...bladeraar.potje.get('houvast_sessie') }
    await meldAan('beheerder', bladeraar)
    expect((await ik(bladeraar)).rol).toBe('beheerder')
    const achterblijver = maakBladeraar(herkomst)
    achterblijver.potje.set('houvast_sessie', { waarde: oud.waarde ?? '', pad: '/' })
    expect((await achterblijver.vraag('/api/v1/ik')).status).toBe(401)
  })

  test('de keuze staat op een bladzijde zonder script, met de waarschuwing dat dit een demo is', async () => {
    const bladeraar = maakBladeraar(herkomst)
    const keuze = await bladeraar.vraag(naar(await bladeraar.vraag(naar(await bladeraar.vraag('/aanmelden')))))
    const bladzijde = await keuze.text()
    expect(bladzijde).toContain('geen echte gegevens')
    expect(bladzijde).toContain('lang="nl"')
    expect(bladzijde).not.toMatch(/<script|style=|onclick/)
    expect(keuze.headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(keuze.headers.get('content-security-policy')).not.toContain('unsafe')
  })

  eigenschap.prop([
    fc.oneof(
      fc.string(),
      fc.webUrl(),
      fc.webPath().map((pad) => `/${pad}`),
      fc.constantFrom('//kwaad.nl', '/\\kwaad.nl', '/\t/kwaad.nl', '/aanmelden?terug=/', 'javascript:alert(1)'),
    ),
  ])('na het aanmelden gaat niemand naar een ander adres dan van Houvast', (terug) => {
    expect(new URL(eigenPad(terug), herkomst).origin).toBe(new URL(herkomst).origin)
    expect(eigenPad(terug)).toMatch(/^\//)
  })
})

describe('de sessie', () => {
  test('verloopt na een half uur stilte, niet eerder', async () => {
    const bladeraar = await meldAan('jeugdbeschermer')
    await zetKlok('jeugdbeschermer', 'laatst_gebruikt_op', '-29 minutes')
    expect((await bladeraar.vraag('/api/v1/ik')).status).toBe(200)
    await zetKlok('jeugdbeschermer', 'laatst_gebruikt_op', '-31 minutes')
    const antwoord = await bladeraar.vraag('/api/v1/ik')
    expect(antwoord.status).toBe(401)
    expect(antwoord.headers.get('content-type')).toContain('application/problem+json')
  })

  test('duurt niet langer dan tien uur, hoe druk ook', async () => {
    const bladeraar = await meldAan('jeugdbeschermer')
    const { rows } = await sql<{ uren: number }>`
      SELECT extract(epoch FROM max(verloopt_op - begonnen_op)) / 3600 AS uren FROM sessie WHERE medewerker_id = ${medewerker('jeugdbeschermer')}`.execute(
      databank.kysely,
    )
    expect(rows[0]?.uren).toBeCloseTo(10, 3)
    await zetKlok('jeugdbeschermer', 'verloopt_op', '-1 second')
    expect((await bladeraar.vraag('/api/v1/ik')).status).toBe(401)
  })

  test('is na afmelden voorbij, ook voor wie het token bewaarde', async () => {
    const bladeraar = await meldAan('jeugdbeschermer')
    const { csrf } = await ik(bladeraar)
    const bewaard = token(bladeraar) ?? ''
    const af = await bladeraar.vraag('/api/v1/afmelden', { method: 'POST', headers: { 'x-csrf-token': csrf } })
    expect(await af.json()).toEqual({ naar: '/aanmelden' })
    expect(token(bladeraar)).toBeUndefined()
    bladeraar.potje.set('houvast_sessie', { waarde: bewaard, pad: '/' })
    expect((await bladeraar.vraag('/api/v1/ik')).status).toBe(401)
  })

  test('krijgt een andere rol bij het eerstvolgende verzoek', async () => {
    const bladeraar = await meldAan('jeugdbeschermer')
    const geefRol = async (rol: Rol | null) => {
      const beheerder = await meldAan('beheerder')
      const { csrf } = await ik(beheerder)
      const antwoord = await beheerder.vraag(`/api/v1/gebruikers/${medewerker('jeugdbeschermer')}`, {
        method: 'PUT',
        headers: { 'x-csrf-token': csrf, 'content-type': 'application/json' },
        body: JSON.stringify({ rol }),
      })
      expect(antwoord.status).toBe(200)
    }
    await geefRol('bestuurder')
    expect((await ik(bladeraar)).rol).toBe('bestuurder')
    expect((await bladeraar.vraag('/api/v1/vandaag')).status).toBe(403)
    await geefRol(null)
    const zonder = await bladeraar.vraag('/api/v1/ik')
    expect([zonder.status, await zonder.json()]).toMatchObject([
      403,
      { detail: 'U hebt nog geen rol in Houvast. Vraag de beheerder om u een rol te geven.' },
    ])
    await geefRol('jeugdbeschermer')
    expect((await bladeraar.vraag('/api/v1/vandaag')).status).toBe(200)
  })

  test('geeft de laatste beheerder zijn rol niet kwijt', async () => {
    const beheerder = await meldAan('beheerder')
    const { csrf } = await ik(beheerder)
    const antwoord = await beheerder.vraag(`/api/v1/gebruikers/${medewerker('beheerder')}`, {
      method: 'PUT',
      headers: { 'x-csrf-token': csrf, 'content-type': 'application/json' },
      body: JSON.stringify({ rol: null }),
    })
    expect([antwoord.status, await antwoord.json()]).toMatchObject([409, { detail: expect.stringMatching(/altijd iemand beheerder/) }])
  })
})

describe('een verzoek dat iets verandert', () => {
  const contact = { datum: '2026-01-05', met: 'jeugdige', wijze: 'school', jeugdigeGezien: true }
  const leg = (bladeraar: Bladeraar, headers: Record<string, string>) =>
    bladeraar.vraag(`/api/v1/jeugdigen/${kind}/contacten`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(contact),
    })

  test('moet van een bladzijde van Houvast komen', async () => {
    const bladeraar = await meldAan('jeugdbeschermer')
    const { csrf } = await ik(bladeraar)
    const vanAnder = await ik(await meldAan('jeugdbeschermer'))
    expect((await leg(bladeraar, {})).status).toBe(403)
    expect((await leg(bladeraar, { 'x-csrf-token': 'verzonnen' })).status).toBe(403)
    expect((await leg(bladeraar, { 'x-csrf-token': vanAnder.csrf })).status).toBe(403)
    expect((await leg(bladeraar, { 'x-csrf-token': csrf, origin: 'https://kwaad.example' })).status).toBe(403)
    expect(await databank.kysely.selectFrom('contact').select('id').execute()).toEqual([])
    expect((await leg(bladeraar, { 'x-csrf-token': csrf, origin: herkomst })).status).toBe(201)
  })

  test('zonder sessie is er niets, hoe het adres ook is geschreven', async () => {
    const vreemde = maakBladeraar(herkomst)
    for (const adres of ['/api/v1/ik', '/%61pi/v1/ik', '/api/v1/%69k', '/api/v1/vandaag', `/api/v1/jeugdigen/${kind}`]) {
      expect((await vreemde.vraag(adres)).status, adres).toBe(401)
    }
    expect((await leg(vreemde, {})).status).toBe(401)
    expect((await vreemde.vraag('/afmelden', { method: 'POST' })).status).toBe(401)
  })
})

describe('de demo-aanmelding', () => {
  test('weigert in productie en op een adres dat anderen kunnen bereiken', () => {
    expect(weigerDemo('127.0.0.1', { NODE_ENV: 'production' })).toContain('productie')
    expect(weigerDemo('0.0.0.0', {})).toContain('deze computer')
    expect(weigerDemo('127.0.0.1', {})).toBeNull()
  })
})

test('de server schrijft geen vraag, kind of naam in zijn log', async () => {
  const bladeraar = await meldAan('jeugdbeschermer')
  await bladeraar.vraag(`/api/v1/jeugdigen/${kind}?peildatum=2026-01-02`)
  await bladeraar.vraag('/api/v1/jeugdigen?zoek=Geheimnaam')
  const alles = logregels.join('')
  expect(logregels.length).toBeGreaterThan(10)
  expect(alles).toContain('/api/v1/jeugdigen/:id')
  for (const woord of [kind, 'Geheimnaam', 'peildatum', 'code=', 'Proef jeugdbeschermer', token(bladeraar) ?? ''])
    expect(alles).not.toContain(woord)
})
