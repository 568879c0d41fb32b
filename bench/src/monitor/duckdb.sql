-- The figures of definities 2026-1 in the words of another engine: windows and least/greatest where PostgreSQL has ranges. {p}: the peildatum.
WITH
m AS (SELECT * FROM maatregel WHERE familie IS NOT NULL),
geteld AS (
  SELECT jeugdige_id, max(familie = 'JB') AS jb FROM m WHERE eerste_dag <= {p} AND coalesce(laatste_dag, DATE '9999-12-31') >= {p} GROUP BY ALL
),
begonnen AS (
  SELECT m.* FROM m SEMI JOIN geteld USING (jeugdige_id) WHERE eerste_dag <= {p} AND coalesce(laatste_dag, DATE '9999-12-31') >= eerste_dag
),
naast AS (
  SELECT jeugdige_id, eerste_dag, max(coalesce(laatste_dag, DATE '9999-12-01')) OVER (
    PARTITION BY jeugdige_id ORDER BY eerste_dag, id ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS tot_dan
  FROM begonnen
),
keten AS (SELECT jeugdige_id, max(eerste_dag) AS keten_van FROM naast WHERE tot_dan IS NULL OR eerste_dag > tot_dan + 2 GROUP BY ALL),
vast AS MATERIALIZED (
  SELECT t.jeugdige_id, t.medewerker_id, t.van, coalesce(t.tot, DATE '9999-12-01') AS tot, b.eerste_dag, coalesce(b.laatste_dag, DATE '9999-12-01') AS laatste_dag, k.keten_van
  FROM toewijzing t JOIN begonnen b ON b.id = t.maatregel_id JOIN keten k ON k.jeugdige_id = b.jeugdige_id AND b.eerste_dag >= k.keten_van
  WHERE t.rol = 'vast' AND t.van <= {p}
),
ziek AS (
  SELECT id, medewerker_id, van, coalesce(tot, DATE '9999-12-01') AS tot, max(coalesce(tot, DATE '9999-12-01')) OVER (
    PARTITION BY medewerker_id ORDER BY van, id ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS tot_dan
  FROM afwezigheid WHERE soort = 'ziekte' AND percentage = 100
),
ziekbegin AS (SELECT *, sum((tot_dan IS NULL OR van > tot_dan + 1)::int) OVER (PARTITION BY medewerker_id ORDER BY van, id ROWS UNBOUNDED PRECEDING) AS reeks FROM ziek),
lang AS (SELECT medewerker_id, min(van) + 27 AS van, max(tot) AS tot FROM ziekbegin GROUP BY medewerker_id, reeks HAVING max(tot) >= min(van) + 27),
stuk AS (
  SELECT v.jeugdige_id, greatest(v.van, v.eerste_dag, w.in_dienst) AS van, least(v.tot, v.laatste_dag, coalesce(w.uit_dienst, DATE '9999-12-01'), {p}) AS tot, v.medewerker_id
  FROM vast v JOIN medewerker w ON w.id = v.medewerker_id
),
met AS (
  SELECT s.jeugdige_id, max(CASE WHEN l.van IS NULL THEN s.tot WHEN l.van - 1 >= s.van THEN l.van - 1 END) AS dag
  FROM stuk s LEFT JOIN lang l ON l.medewerker_id = s.medewerker_id AND s.tot BETWEEN l.van AND l.tot
  WHERE s.tot >= s.van GROUP BY ALL
),
kennis AS (
  SELECT k.jeugdige_id, min(b.datum_kennisgeving) AS dag
  FROM keten k JOIN begonnen g ON g.jeugdige_id = k.jeugdige_id AND g.eerste_dag = k.keten_van JOIN beschikking b ON b.maatregel_id = g.id GROUP BY ALL
),
zonder AS MATERIALIZED (
  SELECT k.jeugdige_id, k.keten_van, greatest(coalesce(met.dag + 1, k.keten_van), k.keten_van, coalesce(kennis.dag, k.keten_van)) AS sinds
  FROM keten k LEFT JOIN met USING (jeugdige_id) LEFT JOIN kennis USING (jeugdige_id) WHERE met.dag IS DISTINCT FROM {p}
),
wacht AS (
  SELECT z.jeugdige_id, EXISTS (FROM vast v WHERE v.jeugdige_id = z.jeugdige_id AND v.tot >= z.keten_van AND v.van <= z.sinds - 1 AND z.sinds > z.keten_van) AS intern
  FROM zonder z JOIN kalenderdag d ON d.dag = z.sinds JOIN kalenderdag p ON p.dag = {p} - 1
  WHERE p.werkdagnummer >= d.werkdagnummer + 5
),
wissel AS (SELECT jeugdige_id, count(DISTINCT medewerker_id) AS aantal FROM vast WHERE tot >= keten_van GROUP BY ALL),
orde AS (
  SELECT maatregel_id, min(datum_kennisgeving) AS k,
    arg_min(plantermijn_dagen, (coalesce(datum_kennisgeving, DATE '9999-12-31'), coalesce(datum_beschikking, DATE '9999-12-31'))) FILTER (plantermijn_dagen IS NOT NULL) AS n,
    arg_min(datum_fgp_afgezien, (coalesce(datum_kennisgeving, DATE '9999-12-31'), coalesce(datum_beschikking, DATE '9999-12-31'))) FILTER (datum_fgp_afgezien IS NOT NULL) AS f
  FROM beschikking GROUP BY ALL HAVING min(datum_kennisgeving) IS NOT NULL
),
klok AS MATERIALIZED (
  SELECT m.id, m.jeugdige_id, m.familie, m.eerste_dag, m.laatste_dag, o.k, e.dag AS contact_eind, coalesce(o.k + o.n, a.atw_doorgeschoven_naar) AS plan_eind
  FROM orde o JOIN m ON m.id = o.maatregel_id
  JOIN kalenderdag s ON s.dag = o.k JOIN kalenderdag e ON e.is_werkdag AND e.werkdagnummer = s.werkdagnummer + 5
  JOIN kalenderdag a ON a.dag = coalesce(o.f, o.k) + 42
  WHERE m.eerste_dag <= {p}
    AND (e.dag > {p} - INTERVAL 6 MONTHS AND e.dag <= {p} OR coalesce(o.k + o.n, a.atw_doorgeschoven_naar) > {p} - INTERVAL 6 MONTHS AND coalesce(o.k + o.n, a.atw_doorgeschoven_naar) <= {p})
),
eerste AS MATERIALIZED (
  SELECT * FROM klok ANTI JOIN m ander ON ander.jeugdige_id = klok.jeugdige_id AND ander.familie = klok.familie AND ander.id <> klok.id
    AND ander.eerste_dag < klok.eerste_dag AND coalesce(ander.laatste_dag, DATE '9999-12-31') >= klok.eerste_dag - 1
),
contactklok AS (
  SELECT 'contact' AS soort, familie, coalesce(laatste_dag < contact_eind, false) AS buiten,
    EXISTS (FROM contact c WHERE c.jeugdige_id = eerste.jeugdige_id AND c.met = 'jeugdige' AND c.jeugdige_gezien AND c.datum >= eerste.k AND c.datum <= eerste.contact_eind) AS op_tijd
  FROM eerste WHERE contact_eind > {p} - INTERVAL 6 MONTHS AND contact_eind <= {p}
),
planklok AS (
  SELECT 'plan' AS soort, familie, coalesce(laatste_dag < plan_eind, false) AS buiten,
    EXISTS (FROM plan v WHERE v.maatregel_id = eerste.id AND v.soort IN ('plan_van_aanpak', 'familiegroepsplan') AND v.vastgesteld_op >= eerste.k AND v.vastgesteld_op <= eerste.plan_eind) AS op_tijd
  FROM eerste WHERE plan_eind > {p} - INTERVAL 6 MONTHS AND plan_eind <= {p}
),
klokken AS (FROM contactklok UNION ALL FROM planklok),
-- Staff.
jaar AS (SELECT ({p} - INTERVAL 1 YEAR)::date AS eerder),
meto AS (SELECT unnest(['jeugdbeschermer', 'jeugdreclasseerder', 'ondersteunend']) AS functie),
verband AS MATERIALIZED (
  SELECT medewerker_id, greatest(van, eerder + 1) AS van, least(coalesce(tot, {p}), {p}) AS tot, round(fte * 10000)::bigint AS delen
  FROM dienstverband SEMI JOIN meto USING (functie), jaar WHERE van <= {p} AND coalesce(tot, {p}) > eerder
),
ziektedag AS MATERIALIZED (
  SELECT medewerker_id, dag, max(procent) AS procent
  FROM (
    SELECT a.medewerker_id, round(a.percentage * 100)::bigint AS procent,
      unnest(generate_series(greatest(a.van, eerder + 1)::timestamp, least(coalesce(a.tot, {p}), {p})::timestamp, INTERVAL 1 DAY))::date AS dag
    FROM afwezigheid a, jaar
    WHERE a.soort = 'ziekte' AND a.van <= {p} AND coalesce(a.tot, {p}) > eerder
  ) GROUP BY ALL
)
SELECT
  (SELECT count(*) FROM geteld)::int AS kinderen, (SELECT count(*) FROM geteld WHERE jb)::int AS jeugdbescherming,
  (SELECT count(*) FROM zonder)::int AS zonder, (SELECT count(*) FROM wacht WHERE NOT intern)::int AS start, (SELECT count(*) FROM wacht WHERE intern)::int AS intern,
  (SELECT sum(aantal) FROM wissel)::int AS wisselingen, (SELECT max(aantal) FROM wissel)::int AS meeste_wisselingen,
  (SELECT sum(fte) FROM dienstverband WHERE van <= {p} AND coalesce(tot, {p}) >= {p} AND functie IN ('jeugdbeschermer', 'jeugdreclasseerder'))::double AS fte_jbjr,
  (SELECT sum(fte) FROM dienstverband WHERE van <= {p} AND coalesce(tot, {p}) >= {p} AND functie <> 'overig')::double AS fte_primair_proces,
  (SELECT count(*) FROM medewerker SEMI JOIN meto USING (functie), jaar WHERE uit_dienst > eerder AND uit_dienst <= {p})::int AS vertrokken,
  (SELECT count(*) FILTER (in_dienst <= eerder AND coalesce(uit_dienst, {p}) >= eerder) + count(*) FILTER (in_dienst <= {p} AND coalesce(uit_dienst, {p}) >= {p})
    FROM medewerker SEMI JOIN meto USING (functie), jaar)::int AS koppen,
  (SELECT sum(delen * (tot - van + 1)) FROM verband)::double AS fte_dagen,
  (SELECT sum(delen * procent) FROM verband JOIN ziektedag USING (medewerker_id) WHERE dag BETWEEN van AND tot)::double AS ziek,
  (SELECT string_agg(r, ' ' ORDER BY r) FROM (
    SELECT soort || ' ' || familie || ' ' || count(*) FILTER (op_tijd AND NOT buiten) || '/' || count(*) FILTER (NOT buiten) || '/' || count(*) FILTER (buiten) AS r FROM klokken GROUP BY soort, familie)) AS klokken
