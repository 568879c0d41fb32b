-- What the court wrote, once; `beschikking` holds what follows from it for each measure. An uitspraak that was withdrawn stays, with the reason.
CREATE TABLE uitspraak (
  id uuid PRIMARY KEY,
  jeugdige_id uuid NOT NULL REFERENCES jeugdige,
  gerecht text NOT NULL,
  zaaknummer text NOT NULL,
  datum date NOT NULL,
  datum_kennisgeving date NOT NULL,
  dictum text NOT NULL,
  ingetrokken_op date,
  reden_intrekking text,
  CHECK (datum_kennisgeving >= datum),
  CHECK ((ingetrokken_op IS NULL) = (reden_intrekking IS NULL))
);
CREATE INDEX uitspraak_jeugdige ON uitspraak (jeugdige_id);

-- What it says of one measure or authorisation. `einddatum` is the day as the court wrote it, with or without that day itself; the row of beschikking has the
-- last day included. `vorige_einddatum` and `beschikking_id` are what withdrawing it puts back and takes away.
CREATE TABLE uitspraakdeel (
  id uuid PRIMARY KEY,
  jeugdige_id uuid NOT NULL REFERENCES jeugdige,
  uitspraak_id uuid NOT NULL REFERENCES uitspraak,
  volgnummer integer NOT NULL,
  stap text NOT NULL CHECK (stap IN ('beginnen','verlengen','opheffen','omzetten','machtigen')),
  maatregel_id uuid REFERENCES maatregel,
  vorige_maatregel_id uuid REFERENCES maatregel,
  machtiging_id uuid,
  beschikking_id uuid,
  ingangsdatum date NOT NULL,
  einddatum date,
  einddatum_inclusief boolean NOT NULL,
  UNIQUE (uitspraak_id, volgnummer),
  CHECK ((stap = 'machtigen') = (maatregel_id IS NULL)),
  CHECK ((stap = 'omzetten') = (vorige_maatregel_id IS NOT NULL))
);
CREATE INDEX uitspraakdeel_uitspraak ON uitspraakdeel (uitspraak_id);
CREATE INDEX uitspraakdeel_maatregel ON uitspraakdeel (maatregel_id);
CREATE INDEX uitspraakdeel_jeugdige ON uitspraakdeel (jeugdige_id);

-- What the court ordered somebody to do.
CREATE TABLE opdracht (
  id uuid PRIMARY KEY,
  jeugdige_id uuid NOT NULL REFERENCES jeugdige,
  uitspraak_id uuid NOT NULL REFERENCES uitspraak,
  wat text NOT NULL,
  wie text NOT NULL,
  uiterlijk date,
  uitkomst text CHECK (uitkomst IN ('uitgevoerd','niet_uitgevoerd')),
  uitkomst_op date,
  bewijs text,
  CHECK ((uitkomst IS NULL) = (uitkomst_op IS NULL)),
  CHECK ((uitkomst IS NULL) = (bewijs IS NULL))
);
CREATE INDEX opdracht_uitspraak ON opdracht (uitspraak_id);
CREATE INDEX opdracht_jeugdige ON opdracht (jeugdige_id);

-- Who goes on with the family when a measure ends here or goes to another institution, and what was agreed with them.
CREATE TABLE warme_overdracht (
  id uuid PRIMARY KEY,
  jeugdige_id uuid NOT NULL REFERENCES jeugdige,
  maatregel_id uuid NOT NULL REFERENCES maatregel,
  naar_wie text NOT NULL,
  afspraken text NOT NULL,
  aanvaard text NOT NULL CHECK (aanvaard IN ('ja','nee','nog_niet')),
  datum date NOT NULL
);
CREATE INDEX warme_overdracht_maatregel ON warme_overdracht (maatregel_id);
CREATE INDEX warme_overdracht_jeugdige ON warme_overdracht (jeugdige_id);

-- A decision on how a measure is carried out. Minimal work has a last day, and ends by itself after it.
CREATE TABLE werkvariantbesluit (
  id uuid PRIMARY KEY,
  jeugdige_id uuid NOT NULL REFERENCES jeugdige,
  maatregel_id uuid NOT NULL REFERENCES maatregel,
  variant text NOT NULL CHECK (variant IN ('methodegetrouw','minimaal')),
  van date NOT NULL,
  tot date,
  reden text NOT NULL,
  besloten_door uuid NOT NULL REFERENCES medewerker,
  CHECK ((variant = 'minimaal') = (tot IS NOT NULL)),
  CHECK (tot >= van)
);
CREATE INDEX werkvariantbesluit_maatregel ON werkvariantbesluit (maatregel_id);
CREATE INDEX werkvariantbesluit_jeugdige ON werkvariantbesluit (jeugdige_id);

-- The handover card: what the receiving worker must know and accepts before becoming the vaste jeugdbeschermer. The rest of the card is in the file.
CREATE TABLE overdracht (
  id uuid PRIMARY KEY,
  jeugdige_id uuid NOT NULL REFERENCES jeugdige,
  van_medewerker_id uuid NOT NULL REFERENCES medewerker,
  naar_medewerker_id uuid NOT NULL REFERENCES medewerker,
  per date NOT NULL,
  status text NOT NULL CHECK (status IN ('opgesteld','aanvaard','teruggegeven')),
  over_kind text NOT NULL,
  mensen text NOT NULL,
  veiligheid text NOT NULL,
  beloften text NOT NULL,
  aangekondigd_kind_op date,
  aangekondigd_ouders_op date,
  besloten_op date,
  reden text,
  CHECK (van_medewerker_id <> naar_medewerker_id),
  CHECK ((status = 'opgesteld') = (besloten_op IS NULL)),
  CHECK (status <> 'teruggegeven' OR length(reden) >= 3)
);
CREATE INDEX overdracht_jeugdige ON overdracht (jeugdige_id);
-- One card about a child waits at a time.
CREATE UNIQUE INDEX overdracht_open ON overdracht (jeugdige_id) WHERE status = 'opgesteld';
CREATE INDEX overdracht_ontvanger ON overdracht (naar_medewerker_id) WHERE status = 'opgesteld';

ALTER TABLE dossiertoegang DROP CONSTRAINT dossiertoegang_grond_check;
ALTER TABLE dossiertoegang ADD CONSTRAINT dossiertoegang_grond_check CHECK (grond IN ('toewijzing','team','wachtlijst','noodtoegang','overdracht'));

CALL houd_historie_bij('uitspraak');
CALL houd_historie_bij('uitspraakdeel');
CALL houd_historie_bij('opdracht');
CALL houd_historie_bij('warme_overdracht');
CALL houd_historie_bij('werkvariantbesluit');
CALL houd_historie_bij('overdracht');

CALL bescherm_met_historie('uitspraak', 'jeugdige_id', '{beschikking.vastleggen}');
CALL bescherm_met_historie('uitspraakdeel', 'jeugdige_id', '{beschikking.vastleggen}');
CALL bescherm_met_historie('opdracht', 'jeugdige_id', '{beschikking.vastleggen}');
CALL bescherm_met_historie('warme_overdracht', 'jeugdige_id', '{maatregel.beeindigen}');
CALL bescherm_met_historie('werkvariantbesluit', 'jeugdige_id', '{werkvariant.besluiten}');
CALL bescherm_met_historie('overdracht', 'jeugdige_id', '{overdracht.opstellen,overdracht.aanvaarden}');
GRANT ALL ON uitspraak, uitspraakdeel, opdracht, warme_overdracht, werkvariantbesluit, overdracht, uitspraak_historie, uitspraakdeel_historie, opdracht_historie,
  warme_overdracht_historie, werkvariantbesluit_historie, overdracht_historie TO houvast_systeem;

-- More actions that write in a table that is protected already.
CREATE PROCEDURE sta_ook_toe(tabel text, acties text[]) LANGUAGE plpgsql AS $$
DECLARE
  schrijven text := format(
    '(SELECT huidige_actie() = ANY (%L::text[])) AND jeugdige_id IN (SELECT d.jeugdige_id FROM dossiertoegang d '
    'WHERE d.medewerker_id = (SELECT huidige_medewerker()) AND d.grond = ANY ((SELECT toegestane_gronden())::text[]) AND (d.tot IS NULL OR d.tot > now()))', acties);
BEGIN
  EXECUTE format('CREATE POLICY zaak_toevoegen ON %I FOR INSERT TO houvast_gebruiker WITH CHECK (%s)', tabel, schrijven);
  EXECUTE format('CREATE POLICY zaak_wijzigen ON %I FOR UPDATE TO houvast_gebruiker USING (%s) WITH CHECK (%s)', tabel, schrijven, schrijven);
  EXECUTE format('GRANT INSERT, UPDATE ON %I TO houvast_gebruiker', tabel);
END $$;
CALL sta_ook_toe('maatregel', '{beschikking.vastleggen,maatregel.beeindigen}');
CALL sta_ook_toe('beschikking', '{beschikking.vastleggen}');
CALL sta_ook_toe('machtiging', '{beschikking.vastleggen}');
CALL sta_ook_toe('toewijzing', '{overdracht.aanvaarden}');
