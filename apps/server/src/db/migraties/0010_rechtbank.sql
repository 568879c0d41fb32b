-- What was done towards the court for a title: a measure or a permission to place, never both. A decision says why and who took part.
CREATE TABLE rechtbankstap (
  id uuid PRIMARY KEY,
  jeugdige_id uuid NOT NULL REFERENCES jeugdige,
  maatregel_id uuid REFERENCES maatregel,
  machtiging_id uuid REFERENCES machtiging,
  stap text NOT NULL CHECK (stap IN ('besluit_verlengen','besluit_niet_verlengen','mededeling_raad','advies_raad','verzoek','beschikking_zonder_verhoor')),
  datum date NOT NULL,
  redenen text,
  deelnemers text,
  CHECK (num_nonnulls(maatregel_id, machtiging_id) = 1),
  CHECK (stap NOT LIKE 'besluit%' OR (length(redenen) >= 3 AND length(deelnemers) >= 3))
);
CREATE INDEX rechtbankstap_jeugdige ON rechtbankstap (jeugdige_id);
CREATE INDEX rechtbankstap_maatregel ON rechtbankstap (maatregel_id);
CREATE INDEX rechtbankstap_machtiging ON rechtbankstap (machtiging_id);

CREATE TABLE zitting (
  id uuid PRIMARY KEY,
  jeugdige_id uuid NOT NULL REFERENCES jeugdige,
  maatregel_id uuid REFERENCES maatregel,
  machtiging_id uuid REFERENCES machtiging,
  datum date NOT NULL,
  tijd time,
  rechtbank text NOT NULL,
  uitgenodigd text[] NOT NULL,
  -- null: not held yet.
  aanwezig text[],
  uitkomst text,
  CHECK (num_nonnulls(maatregel_id, machtiging_id) = 1)
);
CREATE INDEX zitting_jeugdige ON zitting (jeugdige_id);
CREATE INDEX zitting_datum ON zitting (datum);
CREATE INDEX zitting_maatregel ON zitting (maatregel_id);
CREATE INDEX zitting_machtiging ON zitting (machtiging_id);

-- A letter or a bundle as it was made. Its bytes never change: there is no right to change or remove them.
CREATE TABLE stuk (
  id uuid PRIMARY KEY,
  jeugdige_id uuid NOT NULL REFERENCES jeugdige,
  soort text NOT NULL CHECK (soort IN ('brief','verzoekbundel')),
  titel text NOT NULL,
  aan text,
  bytes bytea NOT NULL,
  sha256 text NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
  gemaakt_op timestamptz NOT NULL DEFAULT now(),
  gemaakt_door uuid REFERENCES medewerker DEFAULT huidige_medewerker()
);
CREATE INDEX stuk_jeugdige ON stuk (jeugdige_id, gemaakt_op);

CREATE TABLE verzoekbundel (
  id uuid PRIMARY KEY,
  jeugdige_id uuid NOT NULL REFERENCES jeugdige,
  maatregel_id uuid REFERENCES maatregel,
  machtiging_id uuid REFERENCES machtiging,
  tekst jsonb NOT NULL,
  -- Missing part → why it is left out.
  redenen jsonb NOT NULL,
  stuk_id uuid REFERENCES stuk,
  CHECK (num_nonnulls(maatregel_id, machtiging_id) = 1)
);
CREATE INDEX verzoekbundel_jeugdige ON verzoekbundel (jeugdige_id);
CREATE INDEX verzoekbundel_stuk ON verzoekbundel (stuk_id);
-- Of a title one bundle at a time is being written.
CREATE UNIQUE INDEX verzoekbundel_maatregel ON verzoekbundel (maatregel_id) WHERE stuk_id IS NULL;
CREATE UNIQUE INDEX verzoekbundel_machtiging ON verzoekbundel (machtiging_id) WHERE stuk_id IS NULL;

CALL houd_historie_bij('rechtbankstap');
CALL houd_historie_bij('zitting');
CALL houd_historie_bij('verzoekbundel');
CALL bescherm_met_historie('rechtbankstap', 'jeugdige_id', '{rechtbank.vastleggen}');
CALL bescherm_met_historie('zitting', 'jeugdige_id', '{rechtbank.vastleggen}');
CALL bescherm_met_historie('verzoekbundel', 'jeugdige_id', '{rechtbank.vastleggen}');
CALL bescherm('stuk', 'jeugdige_id', '{rechtbank.vastleggen,brief.maken}');
REVOKE UPDATE ON stuk FROM houvast_gebruiker;
GRANT ALL ON rechtbankstap, zitting, verzoekbundel, rechtbankstap_historie, zitting_historie, verzoekbundel_historie TO houvast_systeem;
GRANT SELECT, INSERT ON stuk TO houvast_systeem;

-- The secret address of a worker's own calendar; only its hash is kept. One at a time.
CREATE TABLE agendafeed (
  medewerker_id uuid PRIMARY KEY REFERENCES medewerker DEFAULT huidige_medewerker(),
  tokenhash bytea NOT NULL UNIQUE,
  gemaakt_op timestamptz NOT NULL DEFAULT now()
);
ALTER TABLE agendafeed ENABLE ROW LEVEL SECURITY;
ALTER TABLE agendafeed FORCE ROW LEVEL SECURITY;
CREATE POLICY systeem ON agendafeed FOR SELECT TO houvast_systeem USING (true);
CREATE POLICY eigen ON agendafeed TO houvast_gebruiker
  USING (medewerker_id = (SELECT huidige_medewerker())) WITH CHECK (medewerker_id = (SELECT huidige_medewerker()));
GRANT SELECT, INSERT, UPDATE, DELETE ON agendafeed TO houvast_gebruiker;
GRANT SELECT ON agendafeed TO houvast_systeem;
