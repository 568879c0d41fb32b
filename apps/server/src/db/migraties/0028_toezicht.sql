-- One more role. What the list held before stays, whichever migrations came first.
DO $$
DECLARE bestaand text := (SELECT pg_get_constraintdef(oid) FROM pg_constraint WHERE conname = 'gebruikersrol_rol_check');
BEGIN
  ALTER TABLE gebruikersrol DROP CONSTRAINT gebruikersrol_rol_check;
  EXECUTE 'ALTER TABLE gebruikersrol ADD CONSTRAINT gebruikersrol_rol_check ' || replace(bestaand, '''beheerder''::text', '''beheerder''::text, ''inspectie''::text');
END $$;

-- When an inspection may look, why, and who decided so. Outside it the role may do nothing.
CREATE TABLE toezichtperiode (
  id uuid PRIMARY KEY,
  medewerker_id uuid NOT NULL REFERENCES medewerker,
  van date NOT NULL,
  tot date NOT NULL,
  doel text NOT NULL CHECK (length(doel) >= 3),
  kenmerk text NOT NULL CHECK (length(kenmerk) >= 3),
  besluit text NOT NULL CHECK (length(besluit) >= 3),
  gesloten_op date,
  CHECK (tot >= van),
  EXCLUDE USING gist (medewerker_id WITH =, daterange(van, tot, '[]') WITH &&) WHERE (gesloten_op IS NULL)
);
CREATE INDEX toezichtperiode_medewerker ON toezichtperiode (medewerker_id);
CALL houd_historie_bij('toezichtperiode');
GRANT ALL ON toezichtperiode, toezichtperiode_historie TO houvast_systeem;
ALTER TABLE toezichtperiode ENABLE ROW LEVEL SECURITY;
CREATE POLICY systeem ON toezichtperiode TO houvast_systeem USING (true) WITH CHECK (true);
CREATE POLICY lezen ON toezichtperiode FOR SELECT TO houvast_gebruiker
  USING (medewerker_id = (SELECT huidige_medewerker()) OR huidige_actie() IN ('toezichtperiode.lezen', 'toezichtperiode.beheren'));
GRANT SELECT ON toezichtperiode TO houvast_gebruiker;

-- What makes a draw repeatable, and no child: which files were drawn follows from this and from what was known at `kennismoment`.
CREATE TABLE steekproef (
  id uuid PRIMARY KEY,
  toezichtperiode_id uuid NOT NULL REFERENCES toezichtperiode,
  getrokken_op timestamptz NOT NULL DEFAULT now(),
  peildatum date NOT NULL,
  kennismoment timestamptz NOT NULL DEFAULT now(),
  zaad bigint NOT NULL CHECK (zaad BETWEEN 0 AND 4294967295),
  aantal integer NOT NULL CHECK (aantal BETWEEN 1 AND 100),
  per_laag boolean NOT NULL,
  populatie integer NOT NULL
);
CREATE INDEX steekproef_toezichtperiode ON steekproef (toezichtperiode_id);
GRANT SELECT, INSERT ON steekproef TO houvast_systeem;

-- Where the institution falls short, as it was signed. `inhoud` is the text that the hash is about, byte for byte.
CREATE TABLE bestuursverklaring (
  volgnummer bigint PRIMARY KEY,
  id uuid NOT NULL UNIQUE,
  maand text NOT NULL CHECK (maand ~ '^\d{4}-\d{2}$'),
  inhoud text NOT NULL,
  ondertekend_op timestamptz NOT NULL DEFAULT now(),
  ondertekend_door uuid NOT NULL REFERENCES medewerker,
  vorige_hash bytea NOT NULL,
  hash bytea NOT NULL
);
CREATE FUNCTION weiger_wijziging_verklaring() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'Een ondertekende verklaring verandert niet.' USING ERRCODE = '42501';
END $$;
CREATE TRIGGER alleen_aanvullen BEFORE UPDATE OR DELETE OR TRUNCATE ON bestuursverklaring FOR EACH STATEMENT EXECUTE FUNCTION weiger_wijziging_verklaring();
GRANT SELECT, INSERT ON bestuursverklaring TO houvast_systeem;

-- Who read the comparison of groups, and what for; and what the institution says about a difference.
CREATE TABLE gelijkebehandeling_inzage (
  id uuid PRIMARY KEY,
  medewerker_id uuid NOT NULL REFERENCES medewerker,
  rol text NOT NULL,
  doel text NOT NULL CHECK (doel IN ('jaarlijks_onderzoek','klacht_of_signaal','beleid','toezicht')),
  peildatum date NOT NULL,
  gelezen_op timestamptz NOT NULL DEFAULT now()
);
CREATE TABLE gelijkebehandeling_toelichting (
  id uuid PRIMARY KEY,
  medewerker_id uuid NOT NULL REFERENCES medewerker,
  peildatum date NOT NULL,
  uitkomst text NOT NULL,
  groepsoort text NOT NULL,
  groep text NOT NULL,
  toelichting text NOT NULL CHECK (length(toelichting) >= 3),
  besluit text NOT NULL CHECK (length(besluit) >= 3),
  vastgelegd_op timestamptz NOT NULL DEFAULT now()
);
GRANT SELECT, INSERT ON gelijkebehandeling_inzage, gelijkebehandeling_toelichting TO houvast_systeem;
