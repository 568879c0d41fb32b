import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { AndereVersie, migreer, splitsOpdrachten } from './migreer.ts'
import { metProefdatabank } from './proefdatabank.ts'

test('een script valt uiteen in zijn opdrachten, ook met puntkomma in tekst, commentaar en functies', () => {
  const script = `-- eerst; dit
    INSERT INTO a VALUES ('x;y''s'); CREATE FUNCTION f() RETURNS text AS $$ BEGIN; -- van binnen
    RETURN $t$;$t$; END $$;
    SELECT 1 - 2, '$'; SELECT $f$ a; $g$ b $f$`
  expect(splitsOpdrachten(script)).toEqual([
    "INSERT INTO a VALUES ('x;y''s')",
    'CREATE FUNCTION f() RETURNS text AS $$ BEGIN; -- van binnen\n    RETURN $t$;$t$; END $$',
    "SELECT 1 - 2, '$'",
    'SELECT $f$ a; $g$ b $f$',
  ])
})

test('gegevens van een nieuwere versie worden niet geopend, en dat staat er in een zin', () =>
  metProefdatabank(async ({ kysely }) => {
    await sql`INSERT INTO kysely_migration (name, timestamp) VALUES ('9999_later', '2099-01-01')`.execute(kysely)
    await expect(migreer(kysely)).rejects.toThrow(AndereVersie)
  }))
