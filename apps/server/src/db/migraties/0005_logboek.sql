-- A link of the chain: SHA-256 over the previous hash and the entry as JSON, in the key order and spacing of jsonb. A column that is added later is not
-- in it, so that old entries keep their hash.
CREATE FUNCTION logboek_hash(rij logboek) RETURNS bytea LANGUAGE sql STABLE AS $$
  SELECT sha256(rij.vorige_hash || convert_to(jsonb_build_object(
    'volgnummer', rij.volgnummer, 'trace_id', rij.trace_id, 'span_id', rij.span_id, 'naam', rij.naam, 'verwerkingsactiviteit', rij.verwerkingsactiviteit,
    'status', rij.status, 'uitkomst', rij.uitkomst, 'medewerker_id', rij.medewerker_id, 'rol', rij.rol,
    'begin_op', to_char(rij.begin_op AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
    'eind_op', to_char(rij.eind_op AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
    'betrokkenen', rij.betrokkenen, 'aantal_betrokkenen', rij.aantal_betrokkenen
  )::text, 'UTF8'))
$$;

-- Entries that do not fit in the chain, first one first: changed, removed from between, or put in between.
CREATE FUNCTION breuken_in_logboek() RETURNS SETOF bigint LANGUAGE sql STABLE AS $$
  SELECT keten.volgnummer FROM (
    SELECT l.volgnummer, l.hash = logboek_hash(l) AND l.vorige_hash = coalesce(lag(l.hash) OVER op_nummer, '\x'::bytea)
      AND l.volgnummer = coalesce(lag(l.volgnummer) OVER op_nummer, 0) + 1 AS klopt
    FROM logboek l WINDOW op_nummer AS (ORDER BY l.volgnummer)
  ) AS keten WHERE NOT keten.klopt ORDER BY keten.volgnummer
$$;

-- Appends one entry and chains it. Runs as the owner: who acts may add to the log, and read none of it.
CREATE FUNCTION schrijf_logboek(
  trace_id text, span_id text, naam text, verwerkingsactiviteit text, status text, uitkomst text,
  begin_op timestamptz, medewerker_id uuid, rol text, betrokkenen uuid[]
) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  vorige record;
  nieuw logboek;
BEGIN
  PERFORM pg_advisory_xact_lock(7205759403792793);
  SELECT l.volgnummer, l.hash INTO vorige FROM logboek l ORDER BY l.volgnummer DESC LIMIT 1;
  nieuw.volgnummer := coalesce(vorige.volgnummer, 0) + 1;
  nieuw.trace_id := trace_id;
  nieuw.span_id := span_id;
  nieuw.naam := naam;
  nieuw.verwerkingsactiviteit := verwerkingsactiviteit;
  nieuw.status := status;
  nieuw.uitkomst := uitkomst;
  nieuw.begin_op := begin_op;
  nieuw.eind_op := clock_timestamp();
  nieuw.medewerker_id := medewerker_id;
  nieuw.rol := rol;
  nieuw.betrokkenen := betrokkenen;
  nieuw.aantal_betrokkenen := cardinality(betrokkenen);
  nieuw.vorige_hash := coalesce(vorige.hash, '\x'::bytea);
  nieuw.hash := logboek_hash(nieuw);
  INSERT INTO logboek SELECT nieuw.*;
END $$;

REVOKE ALL ON FUNCTION schrijf_logboek FROM PUBLIC;
GRANT EXECUTE ON FUNCTION schrijf_logboek TO houvast_gebruiker, houvast_systeem;

-- One record per person concerned, in the field names of Logboek Dataverwerkingen 1.0: each a span below the action itself.
CREATE VIEW logboek_dataverwerkingen AS
  SELECT l.volgnummer, l.trace_id, substr(encode(sha256(convert_to(l.span_id || b.betrokkene, 'UTF8')), 'hex'), 1, 16) AS span_id, l.span_id AS parent_span_id,
    l.status, l.naam AS name, floor(extract(epoch FROM l.begin_op) * 1000)::bigint AS start_time, floor(extract(epoch FROM l.eind_op) * 1000)::bigint AS end_time,
    jsonb_build_object(
      'dpl.core.processing_activity_id', l.verwerkingsactiviteit,
      'dpl.core.data_subject_id', b.betrokkene,
      'dpl.core.data_subject_id_type', 'urn:houvast:jeugdige'
    ) AS attributes
  FROM logboek l CROSS JOIN LATERAL unnest(l.betrokkenen) AS b (betrokkene);
GRANT SELECT ON logboek_dataverwerkingen TO houvast_systeem;

-- Tells that the key outside the database is the one this database was made with.
CREATE TABLE sleutelkenmerk (
  enige boolean PRIMARY KEY DEFAULT true CHECK (enige),
  kenmerk text NOT NULL
);
GRANT ALL ON sleutelkenmerk TO houvast_systeem;
