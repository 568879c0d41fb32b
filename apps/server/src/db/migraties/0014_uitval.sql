-- What was decided about a child when its worker dropped out or came back: the last one holds. `sinds` is the first day of that dropping out or coming back.
CREATE TABLE uitvalbesluit (
  id uuid PRIMARY KEY,
  jeugdige_id uuid NOT NULL REFERENCES jeugdige,
  medewerker_id uuid NOT NULL REFERENCES medewerker,
  moment text NOT NULL CHECK (moment IN ('uitval','terugkeer')),
  sinds date NOT NULL,
  besluit text NOT NULL CHECK (besluit IN ('herverdelen','wachtlijst','waarneming','terug','blijft')),
  naar_medewerker_id uuid REFERENCES medewerker,
  per date NOT NULL,
  tot date,
  reden text NOT NULL CHECK (length(reden) >= 3),
  overdracht_id uuid REFERENCES overdracht,
  CHECK ((moment = 'terugkeer') = (besluit IN ('terug','blijft'))),
  CHECK (moment = 'terugkeer' OR naar_medewerker_id IS NOT NULL),
  CHECK (naar_medewerker_id <> medewerker_id),
  CHECK ((besluit = 'waarneming') = (tot IS NOT NULL)),
  CHECK (tot >= per)
);
CREATE INDEX uitvalbesluit_jeugdige ON uitvalbesluit (jeugdige_id);
CREATE INDEX uitvalbesluit_medewerker ON uitvalbesluit (medewerker_id);

CALL houd_historie_bij('uitvalbesluit');
CALL bescherm_met_historie('uitvalbesluit', 'jeugdige_id', '{uitval.besluiten}');
GRANT ALL ON uitvalbesluit, uitvalbesluit_historie TO houvast_systeem;

-- One more action that writes in tables that are protected already; each subject under its own name.
CREATE PROCEDURE laat_toe(tabel text, onderwerp text, opdracht text, acties text[]) LANGUAGE plpgsql AS $$
DECLARE
  schrijven text := format(
    '(SELECT huidige_actie() = ANY (%L::text[])) AND jeugdige_id IN (SELECT d.jeugdige_id FROM dossiertoegang d '
    'WHERE d.medewerker_id = (SELECT huidige_medewerker()) AND d.grond = ANY ((SELECT toegestane_gronden())::text[]) AND (d.tot IS NULL OR d.tot > now()))', acties);
BEGIN
  IF opdracht = 'INSERT' THEN
    EXECUTE format('CREATE POLICY %I ON %I FOR INSERT TO houvast_gebruiker WITH CHECK (%s)', onderwerp || '_toevoegen', tabel, schrijven);
  ELSE
    EXECUTE format('CREATE POLICY %I ON %I FOR UPDATE TO houvast_gebruiker USING (%s) WITH CHECK (%s)', onderwerp || '_wijzigen', tabel, schrijven, schrijven);
  END IF;
END $$;
CALL laat_toe('toewijzing', 'uitval', 'INSERT', '{uitval.besluiten}');
CALL laat_toe('toewijzing', 'uitval', 'UPDATE', '{uitval.besluiten}');
CALL laat_toe('overdracht', 'uitval', 'INSERT', '{uitval.besluiten}');
CALL laat_toe('overdracht', 'uitval', 'UPDATE', '{uitval.besluiten}');
CALL laat_toe('stuk', 'uitval', 'INSERT', '{uitval.besluiten}');
