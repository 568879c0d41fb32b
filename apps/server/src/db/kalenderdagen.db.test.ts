import { maakKalender } from '@houvast/domein/kalender'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { vulKalender } from './kalenderdagen.ts'
import { metProefdatabank } from './proefdatabank.ts'

test('de tabel zegt hetzelfde als de kalender, ook nadat er een vrije dag bij is gekomen', () =>
  metProefdatabank(async ({ kysely }) => {
    const inTabel = async () => {
      const { rows } = await sql<{ werkdagen: number; eerste: string; laatste: string; vijfde: string }>`
        SELECT max(werkdagnummer) - min(werkdagnummer) AS werkdagen, min(dag) AS eerste, max(dag) AS laatste,
          (SELECT b.dag FROM kalenderdag a JOIN kalenderdag b ON b.werkdagnummer = a.werkdagnummer + 5 AND b.is_werkdag WHERE a.dag = '2026-04-02') AS vijfde
        FROM kalenderdag`.execute(kysely)
      return rows[0]
    }
    const gewoon = maakKalender()
    const werkdagen = gewoon.werkdagenTussen('1990-01-01', '2060-12-31')
    expect(await inTabel()).toEqual({ werkdagen, eerste: '1990-01-01', laatste: '2060-12-31', vijfde: gewoon.werkdagNa('2026-04-02', 5) })

    const strenger = maakKalender({ telGelijkgesteldeDagen: false })
    await vulKalender(kysely, strenger.kalenderdagen('1990-01-01', '2060-12-31'))
    expect(await inTabel()).toMatchObject({ vijfde: strenger.werkdagNa('2026-04-02', 5) })
    expect(strenger.werkdagNa('2026-04-02', 5)).not.toBe(gewoon.werkdagNa('2026-04-02', 5))
  }))
