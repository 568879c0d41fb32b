import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { start } from './start.ts'

let map: string
beforeAll(async () => {
  map = await mkdtemp(join(tmpdir(), 'houvast-start-'))
})
afterAll(() => rm(map, { recursive: true, force: true }))

const open = (regels: string[], poort = 18_080) =>
  start({ map, leeg: true, poort, schermen: null, meld: (regel) => void regels.push(regel), omgeving: {} })

test('start op een lege map, zegt waar het staat en wie er kan aanmelden, en sluit weer', async () => {
  const bezet = createServer()
  await new Promise<void>((klaar) => bezet.listen(18_080, '127.0.0.1', klaar))
  const regels: string[] = []
  const houvast = await open(regels)
  try {
    expect(houvast.adres).not.toContain(':18080')
    expect(await (await fetch(`${houvast.adres}/gezondheid`)).json()).toEqual({ status: 'goed' })
    expect(regels).toContain(`Houvast is open op ${houvast.adres}`)
    for (const rol of ['jeugdbeschermer', 'data-analist', 'beheerder']) expect(regels.join('\n')).toContain(rol)
    await expect(open([])).rejects.toThrow()
  } finally {
    await houvast.sluit()
    bezet.close()
  }
  const opnieuw = await open([])
  await opnieuw.sluit()
})

test('start in productie niet met de demo-aanmelding', async () => {
  await expect(start({ map, schermen: null, meld: () => {}, omgeving: { NODE_ENV: 'production' } })).rejects.toThrow('HOUVAST_OIDC_ISSUER')
})

test('start niet met een aanmelddienst die maar voor een deel is ingesteld', async () => {
  await expect(
    start({ map, schermen: null, meld: () => {}, omgeving: { HOUVAST_OIDC_ISSUER: 'https://inloggen.example' } }),
  ).rejects.toThrow('alle vier')
})
