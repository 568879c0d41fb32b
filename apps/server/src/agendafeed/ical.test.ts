import { test as eigenschap, fc } from '@fast-check/vitest'
import ICAL from 'ical.js'
import { expect, test } from 'vitest'
import { maakIcal } from './ical.ts'

const lees = (tekst: string) => {
  const agenda = new ICAL.Component(ICAL.parse(tekst))
  for (const zone of agenda.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone)
  return agenda.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component))
}
const nu = new Date('2026-03-03T08:00:00Z')

test('een agendaprogramma leest een zitting op de klok van Amsterdam, in de winter en in de zomer', () => {
  const regels = [
    { id: 'winter', dag: '2026-03-04', tijd: '09:30', tekst: 'dossier 0000012: zitting' },
    { id: 'zomer', dag: '2026-07-04', tijd: '09:30', tekst: 'dossier 0000012: zitting' },
  ] as const
  expect(lees(maakIcal(regels, nu)).map(({ startDate }) => startDate.toJSDate().toISOString())).toEqual([
    '2026-03-04T08:30:00.000Z',
    '2026-07-04T07:30:00.000Z',
  ])
})

test('een termijn is een hele dag, en bezet niemands tijd', () => {
  const [dag] = lees(maakIcal([{ id: 'a', dag: '2026-02-28', tijd: null, tekst: 'dossier 0000012: plan' }], nu))
  expect([dag?.startDate.isDate, dag?.startDate.toString(), dag?.endDate.toString()]).toEqual([true, '2026-02-28', '2026-03-01'])
  expect(dag?.component.getFirstPropertyValue('transp')).toBe('TRANSPARENT')
})

eigenschap.prop([
  fc.array(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 }).map((tekst) => tekst.replace(/[\p{Cc}]/gu, ' ')),
    { maxLength: 8 },
  ),
])('wat er ook in staat komt er heel weer uit, en geen regel is langer dan 75 bytes', (teksten) => {
  const tekst = maakIcal(
    teksten.map((een, plaats) => ({ id: `${plaats}`, dag: '2026-03-04', tijd: null, tekst: een })),
    nu,
  )
  expect(lees(tekst).map(({ summary }) => summary)).toEqual(teksten)
  for (const regel of tekst.split('\r\n')) expect(Buffer.byteLength(regel)).toBeLessThanOrEqual(75)
})
