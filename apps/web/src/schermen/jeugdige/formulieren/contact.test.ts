import { expect, test } from 'vitest'
import { type Contactvorm, contactVan, leegContact } from './contact.ts'

const ingevuld: Contactvorm = { ...leegContact, met: 'jeugdige', wijze: 'huisbezoek', gezien: 'ja', alleen: 'ja', feit: ' Sam was thuis. ' }

test('of het kind gezien is, wordt nooit ingevuld voor de jeugdbeschermer', () => {
  expect(contactVan(leegContact, '2026-03-03')).toEqual({ ok: false, ontbreekt: ['met', 'wijze', 'gezien'] })
})

test('gisteren is een dag voor vandaag, ook op de eerste van de maand', () => {
  const uitkomst = contactVan({ ...ingevuld, wanneer: 'gisteren' }, '2026-03-01')
  expect(uitkomst).toMatchObject({ ok: true, contact: { datum: '2026-02-28' } })
})

test('aan de telefoon ziet niemand een kind', () => {
  const uitkomst = contactVan({ ...ingevuld, wijze: 'telefoon' }, '2026-03-03')
  expect(uitkomst).toMatchObject({ ok: true, contact: { jeugdigeGezien: false } })
  expect(uitkomst.ok && uitkomst.contact).not.toHaveProperty('alleenGesproken')
})

test('een dag in de toekomst is geen contact', () => {
  const uitkomst = contactVan({ ...ingevuld, wanneer: 'anders', dag: '2026-03-04' }, '2026-03-03')
  expect(uitkomst).toEqual({ ok: false, ontbreekt: ['dag'] })
})

test('lege vakken gaan niet mee, en alleen gesproken alleen bij de jeugdige zelf', () => {
  const uitkomst = contactVan({ ...ingevuld, met: 'verzorger' }, '2026-03-03')
  expect(uitkomst).toEqual({
    ok: true,
    contact: { datum: '2026-03-03', met: 'verzorger', wijze: 'huisbezoek', jeugdigeGezien: true, feit: ' Sam was thuis. ' },
  })
})
