-- "Dit kan ik er niet bij hebben": asks the team leader for a decision about a child that is, or is about to be, the worker's.
CREATE TABLE werklastmelding (
  id uuid PRIMARY KEY,
  jeugdige_id uuid NOT NULL REFERENCES jeugdige,
  medewerker_id uuid NOT NULL REFERENCES medewerker,
  reden text NOT NULL CHECK (length(reden) >= 3),
  gemeld_op date NOT NULL,
  besluit text CHECK (besluit IN ('toegekend','niet_toegekend')),
  reden_besluit text,
  helpt text,
  besloten_op date,
  besloten_door uuid REFERENCES medewerker,
  -- A decision says why and what helps; there is no other way to close it.
  CHECK ((besluit IS NULL) = (besloten_op IS NULL)),
  CHECK (besluit IS NULL OR (length(reden_besluit) >= 3 AND length(helpt) >= 3))
);
CREATE INDEX werklastmelding_jeugdige ON werklastmelding (jeugdige_id);
CREATE INDEX werklastmelding_medewerker ON werklastmelding (medewerker_id);
CREATE UNIQUE INDEX werklastmelding_open ON werklastmelding (jeugdige_id, medewerker_id) WHERE besluit IS NULL;

CALL houd_historie_bij('werklastmelding');
CALL bescherm_met_historie('werklastmelding', 'jeugdige_id', '{werklastmelding.doen,werklastmelding.besluiten}');
-- About somebody's own limits: for that worker, and for the leader of the same team.
CREATE POLICY tussen_twee ON werklastmelding AS RESTRICTIVE TO houvast_gebruiker USING (
  medewerker_id = (SELECT huidige_medewerker())
  OR ((SELECT huidige_actie() = ANY ('{werklastmelding.lezen,werklastmelding.besluiten}')) AND (SELECT 'team' = ANY (toegestane_gronden())) AND is_teamgenoot(medewerker_id)));
REVOKE SELECT ON werklastmelding_historie FROM houvast_gebruiker;
GRANT ALL ON werklastmelding, werklastmelding_historie TO houvast_systeem;
