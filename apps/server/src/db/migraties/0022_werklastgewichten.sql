-- How the institution weighs its work: the last version that has begun holds. No row: an example holds. Concerns no child.
CREATE TABLE werklastgewichten (
  id uuid PRIMARY KEY,
  gewichten jsonb NOT NULL,
  besluit text NOT NULL CHECK (length(besluit) >= 3),
  van date NOT NULL UNIQUE
);
CALL houd_historie_bij('werklastgewichten');
GRANT SELECT ON werklastgewichten, werklastgewichten_historie TO houvast_gebruiker;
GRANT ALL ON werklastgewichten, werklastgewichten_historie TO houvast_systeem;
