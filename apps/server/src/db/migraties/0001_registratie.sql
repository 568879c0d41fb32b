-- Facts. Every `tot`, `uit_dienst`, `datum_einde`, `einddatum`, `datum_overgedragen` is the LAST day included; null = still running.

CREATE TABLE team (
  id uuid PRIMARY KEY,
  code text NOT NULL UNIQUE,
  naam text NOT NULL,
  jeugdregio text
);

CREATE TABLE medewerker (
  id uuid PRIMARY KEY,
  personeelsnummer text NOT NULL UNIQUE,
  naam text NOT NULL,
  functie text NOT NULL CHECK (functie IN ('jeugdbeschermer','jeugdreclasseerder','ondersteunend','gedragswetenschapper','teamleider','instroommedewerker','jurist','administratief','overig')),
  team_id uuid REFERENCES team,
  in_dienst date NOT NULL,
  uit_dienst date,
  skj_nummer text,
  skj_geldig_tot date,
  CHECK (uit_dienst >= in_dienst)
);
CREATE INDEX medewerker_team ON medewerker (team_id);

CREATE TABLE dienstverband (
  id uuid PRIMARY KEY,
  medewerker_id uuid NOT NULL REFERENCES medewerker,
  van date NOT NULL,
  tot date,
  fte numeric(6,4) NOT NULL CHECK (fte >= 0),
  functie text NOT NULL,
  CHECK (tot >= van)
);
CREATE INDEX dienstverband_medewerker ON dienstverband (medewerker_id);

CREATE TABLE afwezigheid (
  id uuid PRIMARY KEY,
  medewerker_id uuid NOT NULL REFERENCES medewerker,
  van date NOT NULL,
  tot date,
  soort text NOT NULL CHECK (soort IN ('ziekte','verlof','overig')),
  percentage numeric(5,2) NOT NULL CHECK (percentage BETWEEN 0 AND 100),
  CHECK (tot >= van)
);
CREATE INDEX afwezigheid_medewerker ON afwezigheid (medewerker_id);

-- A BSN of nines (onbekend) or noughts (ongeboren) identifies nobody: no hash, and each record a child of its own.
CREATE SEQUENCE dossiernummer_volgnummer;
CREATE TABLE jeugdige (
  id uuid PRIMARY KEY,
  dossiernummer text NOT NULL UNIQUE DEFAULT to_char(nextval('dossiernummer_volgnummer'), 'FM0000000'),
  bsn_soort text NOT NULL CHECK (bsn_soort IN ('bekend','onbekend','ongeboren')),
  bsn_versleuteld bytea,
  bsn_sleutelhash bytea UNIQUE,
  bsn_laatste_cijfers char(3),
  geboortedatum text NOT NULL CHECK (geboortedatum ~ '^[0-9]{8}$'),
  geslacht text NOT NULL CHECK (geslacht IN ('V','M','O')),
  postcode_of_gemeente text,
  voornaam text,
  achternaam text,
  CHECK ((bsn_soort = 'bekend') = (bsn_sleutelhash IS NOT NULL)),
  CHECK ((bsn_soort = 'bekend') = (bsn_versleuteld IS NOT NULL))
);
CREATE INDEX jeugdige_achternaam ON jeugdige (lower(achternaam) text_pattern_ops);

CREATE TABLE maatregel (
  id uuid PRIMARY KEY,
  jeugdige_id uuid NOT NULL REFERENCES jeugdige,
  type text NOT NULL CHECK (type IN ('11','12','21','22','23','31','41','42','50','51','61','62','63')),
  datum_aanvang date NOT NULL,
  datum_einde date,
  reden_beeindiging text,
  datum_overgedragen date,
  datum_overgedragen_gekregen date,
  drp_eindscore text,
  doorverwijzing_jeugdhulp text,
  inzet_erkende_interventie text,
  familie text GENERATED ALWAYS AS (CASE WHEN type IN ('11','12','21','22','23') THEN 'JB' WHEN type = '31' THEN NULL ELSE 'JR' END) STORED,
  eerste_dag date NOT NULL GENERATED ALWAYS AS (coalesce(datum_overgedragen_gekregen, datum_aanvang)) STORED,
  laatste_dag date GENERATED ALWAYS AS (least(datum_einde, datum_overgedragen)) STORED
);
CREATE INDEX maatregel_jeugdige ON maatregel (jeugdige_id);
CREATE INDEX maatregel_loopt ON maatregel (laatste_dag, eerste_dag);

CREATE TABLE machtiging (
  id uuid PRIMARY KEY,
  jeugdige_id uuid NOT NULL REFERENCES jeugdige,
  type text NOT NULL CHECK (type IN ('71','72')),
  datum_aanvang date NOT NULL,
  datum_einde date
);
CREATE INDEX machtiging_jeugdige ON machtiging (jeugdige_id);

CREATE TABLE beschikking (
  id uuid PRIMARY KEY,
  jeugdige_id uuid NOT NULL REFERENCES jeugdige,
  maatregel_id uuid NOT NULL REFERENCES maatregel,
  datum_beschikking date,
  datum_kennisgeving date,
  einddatum date,
  plantermijn_dagen integer CHECK (plantermijn_dagen > 0),
  datum_fgp_afgezien date
);
CREATE INDEX beschikking_jeugdige ON beschikking (jeugdige_id);
CREATE INDEX beschikking_maatregel ON beschikking (maatregel_id);

-- A fixed worker is a natural person: medewerker_id refers to a medewerker, never to a team or a queue.
CREATE TABLE toewijzing (
  id uuid PRIMARY KEY,
  jeugdige_id uuid NOT NULL REFERENCES jeugdige,
  maatregel_id uuid NOT NULL REFERENCES maatregel,
  medewerker_id uuid NOT NULL REFERENCES medewerker,
  rol text NOT NULL CHECK (rol IN ('vast','waarnemend','contactpersoon')),
  van date NOT NULL,
  tot date,
  reden text,
  CHECK (tot >= van)
);
CREATE INDEX toewijzing_jeugdige ON toewijzing (jeugdige_id);
CREATE INDEX toewijzing_maatregel ON toewijzing (maatregel_id);
CREATE INDEX toewijzing_medewerker ON toewijzing (medewerker_id);

-- Fact (feit) and impression (indruk) are apart from the moment of entry.
CREATE TABLE contact (
  id uuid PRIMARY KEY,
  jeugdige_id uuid NOT NULL REFERENCES jeugdige,
  datum date NOT NULL,
  met text NOT NULL CHECK (met IN ('jeugdige','ouder_met_gezag','ouder_zonder_gezag','verzorger','netwerk','professional')),
  wijze text NOT NULL CHECK (wijze IN ('huisbezoek','kantoor','school','telefoon','beeldbellen','bericht')),
  jeugdige_gezien boolean NOT NULL,
  alleen_gesproken boolean,
  medewerker_id uuid REFERENCES medewerker,
  feit text,
  indruk text,
  veiligheid text,
  afspraak text
);
CREATE INDEX contact_jeugdige ON contact (jeugdige_id, datum);

CREATE TABLE plan (
  id uuid PRIMARY KEY,
  jeugdige_id uuid NOT NULL REFERENCES jeugdige,
  maatregel_id uuid NOT NULL REFERENCES maatregel,
  soort text NOT NULL CHECK (soort IN ('plan_van_aanpak','familiegroepsplan','veiligheidsplan','omgangsplan','toekomstplan')),
  vastgesteld_op date NOT NULL
);
CREATE INDEX plan_jeugdige ON plan (jeugdige_id);
CREATE INDEX plan_maatregel ON plan (maatregel_id);

CREATE TABLE taxatie (
  id uuid PRIMARY KEY,
  jeugdige_id uuid NOT NULL REFERENCES jeugdige,
  datum date NOT NULL,
  instrument text NOT NULL,
  oordeel text NOT NULL CHECK (oordeel IN ('laag','midden','hoog')),
  grondslag text NOT NULL CHECK (grondslag IN ('papier','gesprek','gezien')),
  medewerker_id uuid REFERENCES medewerker
);
CREATE INDEX taxatie_jeugdige ON taxatie (jeugdige_id);

CREATE TABLE bodemeis (
  id uuid PRIMARY KEY,
  jeugdige_id uuid NOT NULL REFERENCES jeugdige,
  datum date NOT NULL,
  eis text NOT NULL,
  controledatum date,
  nageleefd text NOT NULL CHECK (nageleefd IN ('j','n','onbekend'))
);
CREATE INDEX bodemeis_jeugdige ON bodemeis (jeugdige_id);
