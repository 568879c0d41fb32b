-- The weekly talk about the children who wait. One is open at a time; what was said about a child stands in `weekoverlegbesluit`. Concerns no child itself.
CREATE TABLE weekoverleg (
  id uuid PRIMARY KEY,
  gehouden_op date NOT NULL,
  anderen text NOT NULL DEFAULT '',
  afgesloten_op timestamptz
);
CREATE UNIQUE INDEX weekoverleg_open ON weekoverleg ((true)) WHERE afgesloten_op IS NULL;
CALL houd_historie_bij('weekoverleg');
CREATE TABLE weekoverlegdeelnemer (
  id uuid PRIMARY KEY,
  weekoverleg_id uuid NOT NULL REFERENCES weekoverleg,
  medewerker_id uuid NOT NULL REFERENCES medewerker,
  UNIQUE (weekoverleg_id, medewerker_id)
);
CREATE INDEX weekoverlegdeelnemer_medewerker ON weekoverlegdeelnemer (medewerker_id);
CALL houd_historie_bij('weekoverlegdeelnemer');
GRANT SELECT ON weekoverleg, weekoverleg_historie, weekoverlegdeelnemer, weekoverlegdeelnemer_historie TO houvast_gebruiker;
GRANT ALL ON weekoverleg, weekoverleg_historie, weekoverlegdeelnemer, weekoverlegdeelnemer_historie TO houvast_systeem;

CREATE TABLE weekoverlegbesluit (
  id uuid PRIMARY KEY,
  weekoverleg_id uuid NOT NULL REFERENCES weekoverleg,
  jeugdige_id uuid NOT NULL REFERENCES jeugdige,
  besluit text NOT NULL CHECK (besluit IN ('blijft','eerder','toewijzen')),
  waarom text NOT NULL CHECK (length(waarom) >= 3),
  UNIQUE (weekoverleg_id, jeugdige_id)
);
CREATE INDEX weekoverlegbesluit_jeugdige ON weekoverlegbesluit (jeugdige_id);

-- Somebody tried to speak to the family and could not: no contact, and no clock is met by it.
CREATE TABLE contactpoging (
  id uuid PRIMARY KEY,
  jeugdige_id uuid NOT NULL REFERENCES jeugdige,
  datum date NOT NULL,
  met text NOT NULL CHECK (met IN ('jeugdige','ouder_met_gezag','ouder_zonder_gezag','verzorger')),
  wijze text NOT NULL CHECK (wijze IN ('huisbezoek','kantoor','school','telefoon','beeldbellen','bericht')),
  wat text NOT NULL DEFAULT '',
  medewerker_id uuid REFERENCES medewerker
);
CREATE INDEX contactpoging_jeugdige ON contactpoging (jeugdige_id, datum);
CREATE INDEX contactpoging_medewerker ON contactpoging (medewerker_id);

-- This child cannot wait, because somebody said so. Whoever lifts it says why.
CREATE TABLE spoed (
  id uuid PRIMARY KEY,
  jeugdige_id uuid NOT NULL REFERENCES jeugdige,
  sinds date NOT NULL,
  reden text NOT NULL CHECK (length(reden) >= 3),
  opgeheven_op date,
  reden_opheffing text,
  CHECK ((opgeheven_op IS NULL) = (reden_opheffing IS NULL)),
  CHECK (length(reden_opheffing) >= 3)
);
CREATE UNIQUE INDEX spoed_geldt ON spoed (jeugdige_id) WHERE opgeheven_op IS NULL;
CREATE INDEX spoed_jeugdige ON spoed (jeugdige_id);

CALL houd_historie_bij('weekoverlegbesluit');
CALL houd_historie_bij('contactpoging');
CALL houd_historie_bij('spoed');
CALL bescherm_met_historie('weekoverlegbesluit', 'jeugdige_id', '{weekoverleg.houden}');
CALL bescherm_met_historie('contactpoging', 'jeugdige_id', '{contact.vastleggen}');
CALL bescherm_met_historie('spoed', 'jeugdige_id', '{spoed.vastleggen}');
GRANT ALL ON weekoverlegbesluit, weekoverlegbesluit_historie, contactpoging, contactpoging_historie, spoed, spoed_historie TO houvast_systeem;

-- The institution takes no new children, or not everywhere. Concerns no child of ours: who was sent elsewhere is a number.
CREATE TABLE opnamestop (
  id uuid PRIMARY KEY,
  waarvoor text NOT NULL CHECK (length(waarvoor) >= 3),
  van date NOT NULL,
  tot date,
  besloten_door text NOT NULL CHECK (length(besloten_door) >= 3),
  reden text NOT NULL CHECK (length(reden) >= 3),
  ingelicht text NOT NULL DEFAULT '',
  elders integer NOT NULL DEFAULT 0 CHECK (elders BETWEEN 0 AND 100000),
  CHECK (tot >= van)
);
CALL houd_historie_bij('opnamestop');
GRANT SELECT ON opnamestop, opnamestop_historie TO houvast_gebruiker;
GRANT ALL ON opnamestop, opnamestop_historie TO houvast_systeem;

-- What the authorised list groups by, beside how long a child waits. Follows from the clocks and from what people decided.
ALTER TABLE kindstand ADD COLUMN contact_uiterlijk date;
ALTER TABLE kindstand ADD COLUMN spoed boolean NOT NULL DEFAULT false;
ALTER TABLE kindstand ADD COLUMN voorrang boolean NOT NULL DEFAULT false;
UPDATE afgeleid_op SET peildatum = NULL;
