CREATE EXTENSION IF NOT EXISTS btree_gist;

-- A medewerker has one role at a time.
CREATE TABLE gebruikersrol (
  id uuid PRIMARY KEY,
  medewerker_id uuid NOT NULL REFERENCES medewerker,
  rol text NOT NULL CHECK (rol IN ('jeugdbeschermer','wachtlijstbeheerder','teamleider','gedragswetenschapper','bestuurder','data-analist','beheerder')),
  geldig daterange NOT NULL,
  EXCLUDE USING gist (medewerker_id WITH =, geldig WITH &&)
);

CREATE TABLE noodtoegang (
  id uuid PRIMARY KEY,
  medewerker_id uuid NOT NULL REFERENCES medewerker,
  jeugdige_id uuid NOT NULL REFERENCES jeugdige,
  reden text NOT NULL CHECK (length(reden) >= 10),
  geldig tstzrange NOT NULL CHECK (upper(geldig) - lower(geldig) <= interval '24 hours'),
  EXCLUDE USING gist (medewerker_id WITH =, jeugdige_id WITH =, geldig WITH &&)
);

-- The subject of the identity provider is tied to a medewerker by the beheerder; the session token is stored as a hash only.
CREATE TABLE identiteit (
  uitgever text NOT NULL,
  onderwerp text NOT NULL,
  medewerker_id uuid NOT NULL REFERENCES medewerker,
  PRIMARY KEY (uitgever, onderwerp)
);

CREATE TABLE sessie (
  tokenhash bytea PRIMARY KEY,
  medewerker_id uuid NOT NULL REFERENCES medewerker,
  csrf text NOT NULL,
  begonnen_op timestamptz NOT NULL DEFAULT now(),
  laatst_gebruikt_op timestamptz NOT NULL DEFAULT now(),
  verloopt_op timestamptz NOT NULL,
  id_token text
);

CREATE TABLE levering (
  id uuid PRIMARY KEY,
  naam text NOT NULL,
  inhoudshash text NOT NULL,
  status text NOT NULL CHECK (status IN ('gelezen','uitgevoerd','geweigerd')),
  ontvangen_op timestamptz NOT NULL DEFAULT now(),
  ontvangen_door uuid REFERENCES medewerker,
  uitgevoerd_op timestamptz,
  samenvatting jsonb NOT NULL
);

-- Append-only and hash-chained. Field names follow Logboek Dataverwerkingen 1.0 (trace_id, span_id, name, status, start and end time,
-- processing_activity_id, data_subject_id); `betrokkenen` holds every child that one action showed or changed.
CREATE TABLE logboek (
  volgnummer bigint PRIMARY KEY,
  trace_id text NOT NULL,
  span_id text NOT NULL,
  naam text NOT NULL,
  verwerkingsactiviteit text NOT NULL,
  status text NOT NULL CHECK (status IN ('Unset','Ok','Error')),
  uitkomst text NOT NULL CHECK (uitkomst IN ('toegestaan','geweigerd')),
  begin_op timestamptz NOT NULL,
  eind_op timestamptz NOT NULL,
  medewerker_id uuid,
  rol text,
  betrokkenen uuid[] NOT NULL,
  aantal_betrokkenen integer NOT NULL,
  vorige_hash bytea NOT NULL,
  hash bytea NOT NULL
);
-- Ids do not compress: not trying saves time with each entry.
ALTER TABLE logboek ALTER COLUMN betrokkenen SET STORAGE EXTERNAL;
CREATE INDEX logboek_betrokkenen ON logboek USING gin (betrokkenen);

CREATE FUNCTION weiger_wijziging() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'Het logboek kan alleen worden aangevuld.' USING ERRCODE = '42501';
END $$;
CREATE TRIGGER alleen_aanvullen BEFORE UPDATE OR DELETE OR TRUNCATE ON logboek FOR EACH STATEMENT EXECUTE FUNCTION weiger_wijziging();
