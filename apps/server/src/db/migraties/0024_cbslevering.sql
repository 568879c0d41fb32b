-- A delivery to CBS holds no copy of its records: the registration as known at that moment gives them again, and the hash of the file says whether they are the same.
CREATE TABLE cbslevering (
  id uuid PRIMARY KEY,
  bestand text NOT NULL CHECK (bestand IN ('jeugdbescherming','machtiging-uithuisplaatsing','jeugdreclassering')),
  periode text NOT NULL CHECK (periode ~ '^[0-9]{4}-(H[12]|Q[1-4])$'),
  kennismoment timestamptz NOT NULL,
  geleverd_door uuid NOT NULL REFERENCES medewerker,
  aantal integer NOT NULL CHECK (aantal >= 0),
  waarschuwingen integer NOT NULL CHECK (waarschuwingen >= 0),
  sha256 text NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$')
);
CREATE INDEX cbslevering_periode ON cbslevering (bestand, periode, kennismoment);
-- What has left cannot be unsaid.
GRANT SELECT, INSERT ON cbslevering TO houvast_systeem;
