-- Derived: nobody types in these tables. They are recomputed for a child in the transaction that records an event about it, and for all at day change.

-- Filled from packages/domein/src/kalender. `werkdagnummer` counts the working days up to and including `dag`, so the n-th working day after D
-- is the working day whose number is that of D plus n.
CREATE TABLE kalenderdag (
  dag date PRIMARY KEY,
  is_werkdag boolean NOT NULL,
  werkdagnummer integer NOT NULL,
  atw_doorgeschoven_naar date NOT NULL
);
CREATE UNIQUE INDEX kalenderdag_werkdagnummer ON kalenderdag (werkdagnummer) WHERE is_werkdag;

CREATE TABLE kindstand (
  jeugdige_id uuid PRIMARY KEY REFERENCES jeugdige,
  peildatum date NOT NULL,
  telt_als text NOT NULL CHECK (telt_als IN ('JB','JR')),
  keten_van date NOT NULL,
  vaste_medewerker_id uuid REFERENCES medewerker,
  vaste_sinds date,
  zonder_sinds date,
  wacht_vanaf date,
  soort text CHECK (soort IN ('start','intern')),
  op_wachtlijst boolean NOT NULL,
  wisselingen integer NOT NULL,
  laatst_gezien date,
  laatst_gezien_wijze text,
  laatste_contact date,
  CHECK ((vaste_medewerker_id IS NULL) = (zonder_sinds IS NOT NULL)),
  CHECK (NOT op_wachtlijst OR zonder_sinds IS NOT NULL)
);
CREATE INDEX kindstand_wachtlijst ON kindstand (zonder_sinds, jeugdige_id) WHERE op_wachtlijst;
CREATE INDEX kindstand_vast ON kindstand (vaste_medewerker_id);

CREATE TABLE termijn (
  id uuid PRIMARY KEY,
  jeugdige_id uuid NOT NULL REFERENCES jeugdige,
  maatregel_id uuid NOT NULL REFERENCES maatregel,
  norm text NOT NULL,
  start date NOT NULL,
  eind date NOT NULL,
  regel text NOT NULL,
  stand text NOT NULL CHECK (stand IN ('loopt','gehaald','te_laat','vervallen')),
  gehaald_op date,
  UNIQUE (maatregel_id, norm, start)
);
CREATE INDEX termijn_jeugdige ON termijn (jeugdige_id);
CREATE INDEX termijn_eind ON termijn (eind) WHERE stand IN ('loopt','te_laat');

-- The one relation that row-level security asks. Follows from toewijzing, team, waitlist and noodtoegang; ground 'instelling' needs no row.
CREATE TABLE dossiertoegang (
  medewerker_id uuid NOT NULL REFERENCES medewerker,
  jeugdige_id uuid NOT NULL REFERENCES jeugdige,
  grond text NOT NULL CHECK (grond IN ('toewijzing','team','wachtlijst','noodtoegang')),
  tot timestamptz,
  PRIMARY KEY (medewerker_id, jeugdige_id, grond)
);
CREATE INDEX dossiertoegang_jeugdige ON dossiertoegang (jeugdige_id);

-- One row: for which day the derived tables hold.
CREATE TABLE afgeleid_op (
  enige boolean PRIMARY KEY DEFAULT true CHECK (enige),
  peildatum date,
  bijgewerkt_op timestamptz
);
INSERT INTO afgeleid_op DEFAULT VALUES;
