-- Why a case takes more time than others, as somebody said: chosen and ended by people, never inferred.
CREATE TABLE werklastfactor (
  id uuid PRIMARY KEY,
  jeugdige_id uuid NOT NULL REFERENCES jeugdige,
  factor text NOT NULL CHECK (factor IN ('complexe_scheiding','meer_gezinssystemen','veel_betrokkenen','tolk','reistijd')),
  van date NOT NULL,
  tot date,
  reden text NOT NULL CHECK (length(reden) >= 3),
  CHECK (tot >= van)
);
CREATE INDEX werklastfactor_jeugdige ON werklastfactor (jeugdige_id);
CREATE UNIQUE INDEX werklastfactor_loopt ON werklastfactor (jeugdige_id, factor) WHERE tot IS NULL;
CALL houd_historie_bij('werklastfactor');
CALL bescherm_met_historie('werklastfactor', 'jeugdige_id', '{werklastfactor.vastleggen}');

-- Hours a week for other work than children, agreed with the team leader: for that worker and the leader of the same team.
CREATE TABLE eigen_taak (
  id uuid PRIMARY KEY,
  medewerker_id uuid NOT NULL REFERENCES medewerker,
  wat text NOT NULL CHECK (length(wat) >= 3),
  uren numeric NOT NULL CHECK (uren > 0 AND uren <= 40),
  van date NOT NULL,
  tot date,
  CHECK (tot >= van)
);
CREATE INDEX eigen_taak_medewerker ON eigen_taak (medewerker_id);
CALL houd_historie_bij('eigen_taak');
ALTER TABLE eigen_taak ENABLE ROW LEVEL SECURITY;
ALTER TABLE eigen_taak FORCE ROW LEVEL SECURITY;
CREATE POLICY systeem ON eigen_taak TO houvast_systeem USING (true) WITH CHECK (true);
CREATE POLICY eigen ON eigen_taak FOR SELECT TO houvast_gebruiker USING (medewerker_id = (SELECT huidige_medewerker()));
CREATE POLICY teamleider ON eigen_taak FOR SELECT TO houvast_gebruiker
  USING ((SELECT huidige_actie() IN ('eigentaak.vastleggen','teamwerklast.lezen')) AND is_teamgenoot(medewerker_id));
CREATE POLICY toevoegen ON eigen_taak FOR INSERT TO houvast_gebruiker
  WITH CHECK ((SELECT huidige_actie() = 'eigentaak.vastleggen') AND is_teamgenoot(medewerker_id));
CREATE POLICY wijzigen ON eigen_taak FOR UPDATE TO houvast_gebruiker
  USING ((SELECT huidige_actie() = 'eigentaak.vastleggen') AND is_teamgenoot(medewerker_id));

-- How the load feels, three answers a quarter: for that worker alone. Others read a mean of at least five people, counted by the system.
CREATE TABLE werkbeleving (
  id uuid PRIMARY KEY,
  medewerker_id uuid NOT NULL REFERENCES medewerker,
  kwartaal date NOT NULL CHECK (kwartaal = date_trunc('quarter', kwartaal)::date),
  haalbaar smallint NOT NULL CHECK (haalbaar BETWEEN 1 AND 5),
  aandacht smallint NOT NULL CHECK (aandacht BETWEEN 1 AND 5),
  steun smallint NOT NULL CHECK (steun BETWEEN 1 AND 5),
  UNIQUE (medewerker_id, kwartaal)
);
CALL houd_historie_bij('werkbeleving');
ALTER TABLE werkbeleving ENABLE ROW LEVEL SECURITY;
ALTER TABLE werkbeleving FORCE ROW LEVEL SECURITY;
CREATE POLICY systeem ON werkbeleving TO houvast_systeem USING (true) WITH CHECK (true);
CREATE POLICY eigen ON werkbeleving TO houvast_gebruiker
  USING (medewerker_id = (SELECT huidige_medewerker())) WITH CHECK (medewerker_id = (SELECT huidige_medewerker()));

GRANT SELECT, INSERT, UPDATE ON eigen_taak, werkbeleving TO houvast_gebruiker;
GRANT ALL ON werklastfactor, werklastfactor_historie, eigen_taak, eigen_taak_historie, werkbeleving, werkbeleving_historie TO houvast_systeem;
