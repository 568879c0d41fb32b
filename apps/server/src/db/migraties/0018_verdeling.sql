-- How the institution weighs when it divides families over workers: the last version that has begun holds. No row: an example holds. Concerns no child.
CREATE TABLE verdeelgewichten (
  id uuid PRIMARY KEY,
  gewichten jsonb NOT NULL,
  besluit text NOT NULL CHECK (length(besluit) >= 3),
  van date NOT NULL
);
-- An advice as it was made: who asked, over which teams, with which weights, what each worker carried, and how far from the best it can be at most.
-- Which children it is about is in verdeelvoorstel.
CREATE TABLE verdeeladvies (
  id uuid PRIMARY KEY,
  medewerker_id uuid NOT NULL REFERENCES medewerker,
  gemaakt_op timestamptz NOT NULL DEFAULT now(),
  teams uuid[] NOT NULL,
  seconden numeric(4,1) NOT NULL,
  gewichten jsonb NOT NULL,
  gewichten_van uuid REFERENCES verdeelgewichten,
  certificaat jsonb NOT NULL,
  dragers jsonb NOT NULL,
  vraag_sha256 text NOT NULL CHECK (vraag_sha256 ~ '^[0-9a-f]{64}$')
);
CREATE INDEX verdeeladvies_medewerker ON verdeeladvies (medewerker_id);

-- One row a child; children of one family have the same `gezin`, which means nothing outside this advice. Without medewerker_id: stays waiting.
CREATE TABLE verdeelvoorstel (
  id uuid PRIMARY KEY,
  jeugdige_id uuid NOT NULL REFERENCES jeugdige,
  advies_id uuid NOT NULL REFERENCES verdeeladvies,
  gezin uuid NOT NULL,
  medewerker_id uuid REFERENCES medewerker,
  uitleg jsonb NOT NULL,
  UNIQUE (advies_id, jeugdige_id)
);
CREATE INDEX verdeelvoorstel_jeugdige ON verdeelvoorstel (jeugdige_id);
CREATE INDEX verdeelvoorstel_medewerker ON verdeelvoorstel (medewerker_id);

-- What a person decided about it, for each child of the family: the last one holds.
CREATE TABLE verdeelbesluit (
  id uuid PRIMARY KEY,
  jeugdige_id uuid NOT NULL REFERENCES jeugdige,
  advies_id uuid NOT NULL REFERENCES verdeeladvies,
  gezin uuid NOT NULL,
  besluit text NOT NULL CHECK (besluit IN ('aanvaard','iemand_anders','geweigerd')),
  medewerker_id uuid NOT NULL REFERENCES medewerker,
  reden text CHECK (length(reden) >= 3),
  boven_ruimte boolean NOT NULL DEFAULT false,
  overdracht_id uuid REFERENCES overdracht,
  CHECK (besluit = 'aanvaard' OR reden IS NOT NULL),
  CHECK ((besluit = 'geweigerd') = (overdracht_id IS NULL))
);
CREATE INDEX verdeelbesluit_jeugdige ON verdeelbesluit (jeugdige_id);
CREATE INDEX verdeelbesluit_medewerker ON verdeelbesluit (medewerker_id);
CREATE INDEX verdeelbesluit_advies ON verdeelbesluit (advies_id);

CALL houd_historie_bij('verdeelgewichten');
CALL houd_historie_bij('verdeelvoorstel');
CALL houd_historie_bij('verdeelbesluit');
CALL bescherm_met_historie('verdeelvoorstel', 'jeugdige_id', '{verdeling.adviseren}');
CALL bescherm_met_historie('verdeelbesluit', 'jeugdige_id', '{verdeling.besluiten}');
GRANT SELECT ON verdeelgewichten, verdeelgewichten_historie, verdeeladvies TO houvast_gebruiker;
GRANT ALL ON verdeelgewichten, verdeelgewichten_historie, verdeeladvies, verdeelvoorstel, verdeelvoorstel_historie, verdeelbesluit, verdeelbesluit_historie
  TO houvast_systeem;

CALL laat_toe('overdracht', 'verdeling', 'INSERT', '{verdeling.besluiten}');
