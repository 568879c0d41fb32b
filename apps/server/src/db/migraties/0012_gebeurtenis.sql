-- What happened in a case and has no screen of its own: a request for the file, a complaint judged, a report to the prosecutor. Other events follow from the
-- fact itself. `bij_id` is the first of the same matter. What was recorded wrongly is withdrawn, with the reason.
CREATE TABLE gebeurtenis (
  id uuid PRIMARY KEY,
  jeugdige_id uuid NOT NULL REFERENCES jeugdige,
  soort text NOT NULL,
  datum date NOT NULL,
  maatregel_id uuid REFERENCES maatregel,
  machtiging_id uuid REFERENCES machtiging,
  bij_id uuid REFERENCES gebeurtenis,
  toelichting text NOT NULL DEFAULT '',
  ingetrokken_op date,
  reden_intrekking text,
  CHECK (num_nonnulls(maatregel_id, machtiging_id) <= 1),
  CHECK ((ingetrokken_op IS NULL) = (reden_intrekking IS NULL))
);
CREATE INDEX gebeurtenis_jeugdige ON gebeurtenis (jeugdige_id);
CREATE INDEX gebeurtenis_maatregel ON gebeurtenis (maatregel_id);
CREATE INDEX gebeurtenis_machtiging ON gebeurtenis (machtiging_id);
CREATE INDEX gebeurtenis_bij ON gebeurtenis (bij_id);
CALL houd_historie_bij('gebeurtenis');
CALL bescherm_met_historie('gebeurtenis', 'jeugdige_id', '{gebeurtenis.vastleggen}');
GRANT ALL ON gebeurtenis, gebeurtenis_historie TO houvast_systeem;

-- Clocks of every norm, and only those that still ask something of somebody: what was met follows from the facts. `betreft` is what the clock is about: a measure,
-- a permission, an instruction, a matter.
DELETE FROM termijn;
ALTER TABLE termijn DROP CONSTRAINT termijn_maatregel_id_norm_start_key;
ALTER TABLE termijn DROP CONSTRAINT termijn_stand_check;
ALTER TABLE termijn DROP COLUMN gehaald_op;
ALTER TABLE termijn ALTER COLUMN maatregel_id DROP NOT NULL;
ALTER TABLE termijn ADD COLUMN betreft uuid NOT NULL;
ALTER TABLE termijn ADD COLUMN onderdeel text NOT NULL DEFAULT '';
ALTER TABLE termijn ADD CONSTRAINT termijn_stand_check CHECK (stand IN ('loopt','te_laat','opgeschort'));
ALTER TABLE termijn ADD CONSTRAINT termijn_klok UNIQUE (betreft, norm, onderdeel, start);
CREATE INDEX termijn_norm ON termijn (norm, stand);
UPDATE afgeleid_op SET peildatum = NULL;
