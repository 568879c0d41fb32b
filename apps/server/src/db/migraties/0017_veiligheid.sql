-- More columns in a table that keeps its history: there as well, and known to what writes and reads it.
CREATE PROCEDURE breid_uit_met_historie(tabel text, nieuwe_kolommen text[]) LANGUAGE plpgsql AS $$
DECLARE
  kolom text;
  kolommen text;
  oude_rij text;
  oud text;
  nieuw text;
BEGIN
  FOREACH kolom IN ARRAY nieuwe_kolommen LOOP
    EXECUTE format('ALTER TABLE %I ADD COLUMN %s', tabel, kolom);
    EXECUTE format('ALTER TABLE %I ADD COLUMN %s', tabel || '_historie', kolom);
  END LOOP;
  SELECT string_agg(quote_ident(attname), ', ' ORDER BY attnum), string_agg('OLD.' || quote_ident(attname), ', ' ORDER BY attnum),
      string_agg('OLD.' || quote_ident(attname), ', ' ORDER BY attnum) FILTER (WHERE attgenerated = '' AND attname NOT LIKE 'geregistreerd%'),
      string_agg('NEW.' || quote_ident(attname), ', ' ORDER BY attnum) FILTER (WHERE attgenerated = '' AND attname NOT LIKE 'geregistreerd%')
    INTO kolommen, oude_rij, oud, nieuw
    FROM pg_attribute WHERE attrelid = tabel::regclass AND attnum > 0 AND NOT attisdropped;
  EXECUTE format($f$
    CREATE OR REPLACE FUNCTION %1$I() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $t$
    DECLARE moment timestamptz := CASE WHEN OLD.geregistreerd_op > now() THEN OLD.geregistreerd_op + interval '1 microsecond' ELSE now() END;
    BEGIN
      IF TG_OP = 'UPDATE' AND (%2$s) IS NOT DISTINCT FROM (%3$s) THEN
        RETURN NULL;
      END IF;
      IF OLD.geregistreerd_op < moment THEN
        INSERT INTO %4$I (%5$s, vervangen_op, vervangen_door) VALUES (%6$s, moment, huidige_medewerker());
      END IF;
      IF TG_OP = 'DELETE' THEN
        RETURN OLD;
      END IF;
      NEW.geregistreerd_op := moment;
      NEW.geregistreerd_door := huidige_medewerker();
      RETURN NEW;
    END $t$ $f$, 'bewaar_' || tabel, oud, nieuw, tabel || '_historie', kolommen, oude_rij);
  EXECUTE format(
    'CREATE OR REPLACE FUNCTION %I(kennismoment timestamptz) RETURNS SETOF %I LANGUAGE sql STABLE AS $f$ '
    'SELECT %s FROM %I WHERE kennismoment IS NULL OR geregistreerd_op <= kennismoment '
    'UNION ALL SELECT %s FROM %I WHERE kennismoment IS NOT NULL AND geregistreerd_op <= kennismoment AND vervangen_op > kennismoment $f$',
    tabel || '_op', tabel, kolommen, tabel, kolommen, tabel || '_historie');
END $$;

-- `controledatum` is the next check to be done; what was checked before is in the history.
CALL breid_uit_met_historie('bodemeis', '{bewaakt_door text,controlewijze text,gecontroleerd_op date,overtreden_op date,vervallen_op date}');
ALTER TABLE bodemeis ADD CHECK (overtreden_op IS NULL OR nageleefd = 'n');
GRANT INSERT, UPDATE ON bodemeis TO houvast_gebruiker;
CALL laat_toe('bodemeis', 'veiligheid', 'INSERT', '{veiligheid.vastleggen}');
CALL laat_toe('bodemeis', 'veiligheid', 'UPDATE', '{veiligheid.vastleggen}');

-- The name of an instrument and the outcomes that it can have; never the texts of its questions, which belong to who made it.
CREATE TABLE veiligheidsinstrument (
  naam text PRIMARY KEY CHECK (length(naam) BETWEEN 2 AND 100),
  uitkomsten text[] NOT NULL CHECK (cardinality(uitkomsten) > 0),
  in_gebruik boolean NOT NULL DEFAULT true
);
INSERT INTO veiligheidsinstrument (naam, uitkomsten) VALUES
  ('ARIJ', '{laag,midden,hoog}'),
  ('LIRIK', '{geen zorgen,zorgen,ernstige zorgen}'),
  ('Eigen checklist', '{geen zorgen,zorgen,ernstige zorgen}');
GRANT SELECT ON veiligheidsinstrument TO houvast_gebruiker;
GRANT ALL ON veiligheidsinstrument TO houvast_systeem;

-- Acute safety (must somebody act now?) and structural safety (can the child grow up here?) apart: one never stands for the other.
CREATE TABLE veiligheidscheck (
  id uuid PRIMARY KEY,
  jeugdige_id uuid NOT NULL REFERENCES jeugdige,
  datum date NOT NULL,
  moment text NOT NULL CHECK (moment IN ('intake','later')),
  instrument text NOT NULL REFERENCES veiligheidsinstrument,
  uitkomst text,
  acuut text NOT NULL CHECK (acuut IN ('veilig','onveilig','niet_duidelijk')),
  acuut_woorden text NOT NULL CHECK (length(acuut_woorden) >= 3),
  acuut_bronnen text[] NOT NULL CHECK (cardinality(acuut_bronnen) > 0 AND acuut_bronnen <@ '{papier,telefoon,huisbezoek,gesprek_met_kind,ander}'),
  structureel text CHECK (structureel IN ('veilig','onveilig','niet_duidelijk')),
  structureel_woorden text,
  structureel_bronnen text[] NOT NULL CHECK (structureel_bronnen <@ '{papier,telefoon,huisbezoek,gesprek_met_kind,ander}'),
  medewerker_id uuid NOT NULL REFERENCES medewerker,
  besproken_met text,
  CHECK ((structureel IS NULL) = (cardinality(structureel_bronnen) = 0)),
  CHECK ((structureel IS NULL) = (structureel_woorden IS NULL))
);
CREATE INDEX veiligheidscheck_jeugdige ON veiligheidscheck (jeugdige_id, datum);
CREATE INDEX veiligheidscheck_medewerker ON veiligheidscheck (medewerker_id);

-- Who other than parents and workers told how the child is.
CREATE TABLE zichtbron (
  id uuid PRIMARY KEY,
  jeugdige_id uuid NOT NULL REFERENCES jeugdige,
  datum date NOT NULL,
  bron text NOT NULL CHECK (bron IN ('school','huisarts','netwerk','aanbieder','politie','ander')),
  kind_gezien boolean NOT NULL,
  woorden text NOT NULL CHECK (length(woorden) >= 3),
  medewerker_id uuid NOT NULL REFERENCES medewerker
);
CREATE INDEX zichtbron_jeugdige ON zichtbron (jeugdige_id, datum);
CREATE INDEX zichtbron_medewerker ON zichtbron (medewerker_id);

-- An alarm stays open until a decision says what was done.
CREATE TABLE acute_onveiligheid (
  id uuid PRIMARY KEY,
  jeugdige_id uuid NOT NULL REFERENCES jeugdige,
  gemeld_op timestamptz NOT NULL,
  gemeld_door uuid NOT NULL REFERENCES medewerker,
  aanleiding text NOT NULL CHECK (length(aanleiding) >= 3),
  gedragswetenschapper_id uuid REFERENCES medewerker,
  bereikt_op timestamptz,
  besluit text,
  gedaan text,
  besloten_op timestamptz,
  besloten_door uuid REFERENCES medewerker,
  CHECK ((gedragswetenschapper_id IS NULL) = (bereikt_op IS NULL)),
  CHECK (bereikt_op >= gemeld_op),
  CHECK (besloten_op >= gemeld_op),
  CHECK (num_nulls(besluit, gedaan, besloten_op, besloten_door) IN (0, 4))
);
CREATE INDEX acute_onveiligheid_jeugdige ON acute_onveiligheid (jeugdige_id);
CREATE INDEX acute_onveiligheid_gemeld_op ON acute_onveiligheid (gemeld_op);
CREATE UNIQUE INDEX acute_onveiligheid_open ON acute_onveiligheid (jeugdige_id) WHERE besloten_op IS NULL;

CALL houd_historie_bij('veiligheidscheck');
CALL houd_historie_bij('zichtbron');
CALL houd_historie_bij('acute_onveiligheid');
CALL bescherm_met_historie('veiligheidscheck', 'jeugdige_id', '{veiligheid.vastleggen}');
CALL bescherm_met_historie('zichtbron', 'jeugdige_id', '{veiligheid.vastleggen}');
CALL bescherm_met_historie('acute_onveiligheid', 'jeugdige_id', '{veiligheid.vastleggen}');
GRANT ALL ON veiligheidscheck, veiligheidscheck_historie, zichtbron, zichtbron_historie, acute_onveiligheid, acute_onveiligheid_historie TO houvast_systeem;
