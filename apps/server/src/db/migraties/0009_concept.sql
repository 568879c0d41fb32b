-- A draft: what somebody typed in a form and has not sent. One per person, form and subject; it keeps no history, and nobody else reads it: not the
-- system either. Its maker has to be able to open the child's file still.
CREATE TABLE concept (
  medewerker_id uuid NOT NULL REFERENCES medewerker DEFAULT huidige_medewerker(),
  formulier text NOT NULL CHECK (formulier ~ '^[a-z_]{2,40}$'),
  jeugdige_id uuid NOT NULL REFERENCES jeugdige,
  betreft uuid NOT NULL,
  inhoud jsonb NOT NULL,
  bewaard_op timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (medewerker_id, formulier, betreft)
);
CREATE INDEX concept_jeugdige ON concept (jeugdige_id);

CALL bescherm('concept', 'jeugdige_id', '{concept.bewaren}');
CREATE POLICY alleen_maker ON concept AS RESTRICTIVE TO houvast_gebruiker
  USING (medewerker_id = (SELECT huidige_medewerker())) WITH CHECK (medewerker_id = (SELECT huidige_medewerker()));
-- Sent is gone, in the transaction that records what was sent.
CREATE POLICY verstuurd ON concept FOR DELETE TO houvast_gebruiker USING (medewerker_id = (SELECT huidige_medewerker()));
GRANT DELETE ON concept TO houvast_gebruiker;
-- That a draft exists is asked before a child or a worker is removed; what it says is not.
DROP POLICY systeem ON concept;
REVOKE ALL ON concept FROM houvast_systeem;
GRANT SELECT (medewerker_id, jeugdige_id) ON concept TO houvast_systeem;
CREATE POLICY systeem ON concept FOR SELECT TO houvast_systeem USING (true);
