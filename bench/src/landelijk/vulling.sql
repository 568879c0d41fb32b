-- A registration of national size: {schaal} times 31,000 running children, seen from {vandaag}, with {verleden} ended measures and about
-- {contacten} contacts for each running measure. Seeded; nobody in it exists. `0 * n` makes a random draw anew for each row.
SELECT setseed(0.42);

CREATE FUNCTION proef_id(soort integer, nummer bigint) RETURNS uuid LANGUAGE sql IMMUTABLE AS
  $$ SELECT ('00000000-0000-7000-8' || lpad(soort::text, 3, '0') || '-' || lpad(nummer::text, 12, '0'))::uuid $$;
CREATE FUNCTION trek(lijst text[]) RETURNS text LANGUAGE sql VOLATILE AS $$ SELECT lijst[1 + floor(random() * cardinality(lijst))::integer] $$;

INSERT INTO team (id, code, naam, jeugdregio)
SELECT proef_id(1, n), 'T' || n, 'Team ' || n, 'Regio ' || n % 42 FROM generate_series(1, 220 * {schaal}) n;

INSERT INTO medewerker (id, personeelsnummer, naam, functie, team_id, in_dienst, uit_dienst)
SELECT proef_id(2, n), 'P' || n, 'Medewerker ' || n,
  CASE WHEN n % 220 = 1 THEN 'administratief' WHEN n % 18 = 3 THEN 'teamleider' WHEN n % 12 = 5 THEN 'gedragswetenschapper' WHEN n % 10 = 7 THEN 'ondersteunend' WHEN n % 7 = 2 THEN 'jeugdreclasseerder' ELSE 'jeugdbeschermer' END,
  proef_id(1, 1 + n % (220 * {schaal})), begin,
  CASE WHEN n > 2700 * {schaal} THEN begin + (30 + random() * greatest(0, DATE '{vandaag}' - begin - 31))::integer END
FROM generate_series(1, 7000 * {schaal}) n, LATERAL (SELECT DATE '{vandaag}' - (100 + n * 0 + 7000 * random() * random())::integer AS begin) b;

INSERT INTO dienstverband (id, medewerker_id, van, tot, fte, functie)
SELECT proef_id(3, row_number() OVER ()), m.id, CASE deel WHEN 1 THEN in_dienst ELSE halverwege + 1 END,
  CASE WHEN deel = 1 AND halverwege > in_dienst THEN halverwege ELSE uit_dienst END, trek('{1,0.8889,0.8889,0.7778,0.6667,0.5556}')::numeric, functie
FROM medewerker m, LATERAL (SELECT in_dienst + ((coalesce(uit_dienst, DATE '{vandaag}') - in_dienst) * 0.6 + 0 * random())::integer AS halverwege) h, generate_series(1, 2) deel
WHERE deel = 1 OR (halverwege > in_dienst AND halverwege < coalesce(uit_dienst, DATE '{vandaag}'));

INSERT INTO afwezigheid (id, medewerker_id, van, tot, soort, percentage)
SELECT proef_id(4, row_number() OVER ()), id, van, CASE WHEN van + lengte < DATE '{vandaag}' OR random() < 0.3 THEN van + lengte END,
  CASE WHEN random() < 0.85 THEN 'ziekte' ELSE 'verlof' END, CASE WHEN random() < 0.8 THEN 100 ELSE 50 END
FROM medewerker m, generate_series(1, 6) keer,
  LATERAL (SELECT in_dienst + ((coalesce(uit_dienst, DATE '{vandaag}') - in_dienst) * random() + keer * 0)::integer AS van, (0.02 / (0.0004 + random() * random()))::integer AS lengte) v
WHERE van <= coalesce(uit_dienst, DATE '{vandaag}');

INSERT INTO jeugdige (id, dossiernummer, bsn_soort, geboortedatum, geslacht, voornaam, achternaam)
SELECT proef_id(5, n), to_char(n, 'FM0000000'), 'onbekend', to_char(DATE '{vandaag}' - (random() * 6500)::integer, 'YYYYMMDD'), trek('{V,M}'), trek('{Sam,Noor,Daan,Yara,Milan,Femke}'), 'Voorbeeld ' || n % 50021
FROM generate_series(1, 231000 * {schaal}) n;

-- Running measures: every one of the first 31,000 children has one; one in five has a second. In a steady state, with a mean of about 590 days:
-- as many begin in half a year as end in it.
INSERT INTO maatregel (id, jeugdige_id, type, datum_aanvang, datum_overgedragen_gekregen)
SELECT proef_id(6, n), proef_id(5, n), CASE WHEN random() < 0.7 THEN '11' WHEN random() < 0.4 THEN '21' ELSE trek('{41,42,62}') END, van, CASE WHEN random() < 0.1 THEN van + 40 END
FROM generate_series(1, 31000 * {schaal}) n, LATERAL (SELECT DATE '{vandaag}' - (41 - 590 * ln(1 - random()) + 0 * n)::integer AS van) v;
INSERT INTO maatregel (id, jeugdige_id, type, datum_aanvang)
SELECT proef_id(6, 40000 * {schaal} + n), proef_id(5, n * 5), trek('{41,42,11}'), DATE '{vandaag}' - (random() * 500)::integer FROM generate_series(1, 6200 * {schaal}) n;
-- Ended measures: a provisional one just before, and twenty years of others.
INSERT INTO maatregel (id, jeugdige_id, type, datum_aanvang, datum_einde, reden_beeindiging)
SELECT proef_id(6, 100000 * {schaal} + row_number() OVER ()), jeugdige_id, '12', eerste_dag - 90, eerste_dag - trek('{1,1,2,3}')::integer, '1' FROM maatregel WHERE familie = 'JB' AND random() < 0.4;
INSERT INTO maatregel (id, jeugdige_id, type, datum_aanvang, datum_einde, reden_beeindiging, datum_overgedragen)
SELECT proef_id(6, 200000 * {schaal} + n), proef_id(5, 1 + floor(random() * 231000 * {schaal})::bigint), trek('{11,11,11,12,21,22,41,41,42,50,61,62,31}'), van, einde, '1', CASE WHEN random() < 0.05 THEN einde - 5 END
FROM generate_series(1, {verleden}) n, LATERAL (SELECT DATE '{vandaag}' - 1 - (n * 0 + random() * 7300)::integer AS einde) e, LATERAL (SELECT einde - (10 - 580 * ln(1 - random()))::integer AS van) v;

INSERT INTO beschikking (id, jeugdige_id, maatregel_id, datum_beschikking, datum_kennisgeving, einddatum, plantermijn_dagen, datum_fgp_afgezien)
SELECT proef_id(7, row_number() OVER ()), jeugdige_id, id, eerste_dag - 3 + (keer - 1) * 365, CASE WHEN random() < 0.95 THEN eerste_dag + (random() * 6)::integer + (keer - 1) * 365 END,
  eerste_dag + keer * 365, CASE WHEN random() < 0.03 THEN 28 END, CASE WHEN random() < 0.1 THEN eerste_dag + (random() * 30)::integer END
FROM maatregel, generate_series(1, 3) keer WHERE keer = 1 OR eerste_dag + (keer - 1) * 365 <= coalesce(laatste_dag, DATE '{vandaag}');

-- Assignments: spells after one another; one in twenty children has no running one.
INSERT INTO toewijzing (id, jeugdige_id, maatregel_id, medewerker_id, rol, van, tot, reden)
SELECT proef_id(8, row_number() OVER ()), jeugdige_id, id, proef_id(2, 1 + floor(random() * CASE WHEN laatste_dag IS NULL AND stuk = 1 THEN 2700 ELSE 7000 END * {schaal})::bigint),
  CASE WHEN random() < 0.9 THEN 'vast' ELSE trek('{waarnemend,contactpersoon}') END, eind - lengte, CASE WHEN stuk > 1 OR laatste_dag IS NOT NULL OR random() < 0.05 THEN eind END, NULL
FROM maatregel, generate_series(1, 3) stuk,
  LATERAL (SELECT (coalesce(laatste_dag, DATE '{vandaag}') - eerste_dag) / 3 AS deel) d,
  LATERAL (SELECT coalesce(laatste_dag, DATE '{vandaag}') - (stuk - 1) * (deel + 1) - (random() * 8)::integer AS eind, greatest(0, deel - (random() * 12)::integer) AS lengte) s
WHERE stuk = 1 OR (laatste_dag IS NULL AND deel > 100) OR random() < 0.12;

-- Contacts: about twenty for a child with a running measure; others carry the rest of a million.
INSERT INTO contact (id, jeugdige_id, datum, met, wijze, jeugdige_gezien)
SELECT proef_id(9, row_number() OVER ()), jeugdige_id, eerste_dag + (power(random(), 2) * (1 + coalesce(laatste_dag, DATE '{vandaag}') - eerste_dag))::integer,
  CASE WHEN random() < 0.6 THEN 'jeugdige' ELSE trek('{ouder_met_gezag,verzorger,professional}') END, trek('{huisbezoek,kantoor,school,telefoon}'), random() < 0.6
FROM maatregel, generate_series(1, {contacten}) keer WHERE (laatste_dag IS NULL OR random() < 0.06) AND eerste_dag <= coalesce(laatste_dag, DATE '{vandaag}');

INSERT INTO plan (id, jeugdige_id, maatregel_id, soort, vastgesteld_op)
SELECT proef_id(10, row_number() OVER ()), jeugdige_id, id, trek('{plan_van_aanpak,plan_van_aanpak,familiegroepsplan,veiligheidsplan}'), eerste_dag + (10 + random() * 60)::integer FROM maatregel WHERE random() < 0.6;

-- Safety checks: two of each running measure, half of them silent on structural safety.
INSERT INTO veiligheidscheck (id, jeugdige_id, datum, moment, instrument, acuut, acuut_woorden, acuut_bronnen, structureel, structureel_woorden, structureel_bronnen, medewerker_id)
SELECT proef_id(12, row_number() OVER ()), jeugdige_id, eerste_dag + (random() * (DATE '{vandaag}' - eerste_dag))::integer, 'later', 'ARIJ', trek('{veilig,onveilig}'), 'Gekeken.',
  CASE WHEN random() < 0.5 THEN '{papier}' ELSE '{huisbezoek}' END::text[], structureel, CASE WHEN structureel IS NOT NULL THEN 'Gekeken.' END,
  CASE WHEN structureel IS NULL THEN '{}' ELSE '{huisbezoek}' END::text[], proef_id(2, 1)
FROM maatregel, generate_series(1, 2) keer, LATERAL (SELECT CASE WHEN random() < 0.5 AND keer > 0 THEN 'veilig' END AS structureel) s
WHERE laatste_dag IS NULL AND eerste_dag <= DATE '{vandaag}';

-- Few see the whole waitlist, at any size: who sees it grows with the institution, and a country is not one institution.
INSERT INTO gebruikersrol (id, medewerker_id, rol, geldig)
SELECT proef_id(11, nummer), id, CASE functie WHEN 'administratief' THEN 'wachtlijstbeheerder' WHEN 'teamleider' THEN 'teamleider' WHEN 'gedragswetenschapper' THEN 'gedragswetenschapper' ELSE 'jeugdbeschermer' END, daterange(in_dienst, uit_dienst + 1)
FROM (SELECT *, row_number() OVER (ORDER BY id) AS nummer, row_number() OVER (PARTITION BY functie ORDER BY id) AS in_functie FROM medewerker) m
WHERE functie NOT IN ('administratief', 'teamleider') OR in_functie <= 12;

DROP FUNCTION proef_id;
DROP FUNCTION trek;
