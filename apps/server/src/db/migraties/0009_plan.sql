-- Was the family offered to make its own plan first, and if not: on which ground of Jeugdwet 4.1.2, why and since when.
CREATE TABLE familiegroepsplan_stap (
  id uuid PRIMARY KEY,
  jeugdige_id uuid NOT NULL REFERENCES jeugdige,
  maatregel_id uuid NOT NULL REFERENCES maatregel,
  stap text NOT NULL CHECK (stap IN ('aangeboden','gekozen','afgezien')),
  datum date NOT NULL,
  grond text CHECK (grond IN ('ouders_willen_niet','concrete_bedreiging','belang_kind_geschaad')),
  toelichting text,
  CHECK ((stap = 'afgezien') = (grond IS NOT NULL)),
  CHECK (stap <> 'afgezien' OR length(toelichting) >= 3)
);
CREATE INDEX familiegroepsplan_stap_jeugdige ON familiegroepsplan_stap (jeugdige_id);
CREATE INDEX familiegroepsplan_stap_maatregel ON familiegroepsplan_stap (maatregel_id);

-- A plan as it is written, in versions; every wording of a version stays in its history under its `revisie`. `plan_id` names the row that says that, and
-- when, this version was adopted: that day stands there and nowhere else.
CREATE TABLE planversie (
  id uuid PRIMARY KEY,
  jeugdige_id uuid NOT NULL REFERENCES jeugdige,
  maatregel_id uuid NOT NULL REFERENCES maatregel,
  soort text NOT NULL CHECK (soort IN ('plan_van_aanpak','familiegroepsplan','veiligheidsplan')),
  nummer integer NOT NULL CHECK (nummer > 0),
  status text NOT NULL CHECK (status IN ('concept','besproken','vastgesteld','geevalueerd','bijgesteld')),
  revisie integer NOT NULL CHECK (revisie > 0),
  inhoud jsonb NOT NULL,
  besproken_op date,
  plan_id uuid REFERENCES plan,
  UNIQUE (maatregel_id, soort, nummer),
  CHECK ((status IN ('vastgesteld','geevalueerd','bijgesteld')) = (plan_id IS NOT NULL)),
  CHECK (status <> 'besproken' OR besproken_op IS NOT NULL)
);
CREATE INDEX planversie_jeugdige ON planversie (jeugdige_id);
CREATE INDEX planversie_plan ON planversie (plan_id);
-- Of a plan one version at a time is being written.
CREATE UNIQUE INDEX planversie_in_de_maak ON planversie (maatregel_id, soort) WHERE status IN ('concept','besproken');

CREATE TABLE planstandpunt (
  id uuid PRIMARY KEY,
  jeugdige_id uuid NOT NULL REFERENCES jeugdige,
  planversie_id uuid NOT NULL REFERENCES planversie,
  revisie integer NOT NULL,
  van text NOT NULL CHECK (van IN ('jeugdige','ouder_met_gezag','ouder_zonder_gezag','pleegouder','verzorger','netwerk','professional')),
  naam text NOT NULL,
  standpunt text NOT NULL CHECK (standpunt IN ('eens','deels','oneens','niet_gesproken')),
  woorden text NOT NULL,
  datum date NOT NULL,
  CHECK (standpunt <> 'niet_gesproken' OR length(woorden) >= 3)
);
CREATE INDEX planstandpunt_versie ON planstandpunt (planversie_id);
CREATE INDEX planstandpunt_jeugdige ON planstandpunt (jeugdige_id);

CREATE TABLE planevaluatie (
  id uuid PRIMARY KEY,
  jeugdige_id uuid NOT NULL REFERENCES jeugdige,
  planversie_id uuid NOT NULL REFERENCES planversie,
  datum date NOT NULL,
  uitkomst text NOT NULL CHECK (uitkomst IN ('voortzetten','bijstellen','afsluiten')),
  beeld text NOT NULL,
  woorden_gezin text NOT NULL,
  woorden_kind text NOT NULL,
  per_doel jsonb NOT NULL
);
CREATE INDEX planevaluatie_versie ON planevaluatie (planversie_id);
CREATE INDEX planevaluatie_jeugdige ON planevaluatie (jeugdige_id);

CREATE TABLE aanwijzing (
  id uuid PRIMARY KEY,
  jeugdige_id uuid NOT NULL REFERENCES jeugdige,
  maatregel_id uuid NOT NULL REFERENCES maatregel,
  aan text NOT NULL CHECK (aan IN ('ouder_met_gezag','jeugdige')),
  naam text NOT NULL,
  tekst text NOT NULL,
  reden text NOT NULL,
  bekendmaking text NOT NULL CHECK (bekendmaking IN ('verzonden','uitgereikt')),
  bekendgemaakt_op date NOT NULL,
  rechtsmiddel_vermeld boolean NOT NULL CHECK (rechtsmiddel_vermeld)
);
CREATE INDEX aanwijzing_jeugdige ON aanwijzing (jeugdige_id);

CREATE TABLE aanwijzing_stap (
  id uuid PRIMARY KEY,
  jeugdige_id uuid NOT NULL REFERENCES jeugdige,
  aanwijzing_id uuid NOT NULL REFERENCES aanwijzing,
  stap text NOT NULL CHECK (stap IN ('intrekking_verzocht','ingetrokken','intrekking_afgewezen','vervallenverklaring_verzocht','vervallen_verklaard',
    'vervallenverklaring_afgewezen','bekrachtiging_verzocht','bekrachtigd','bekrachtiging_afgewezen')),
  datum date NOT NULL,
  toelichting text NOT NULL
);
CREATE INDEX aanwijzing_stap_aanwijzing ON aanwijzing_stap (aanwijzing_id);
CREATE INDEX aanwijzing_stap_jeugdige ON aanwijzing_stap (jeugdige_id);

CREATE TABLE voogdijbeoordeling (
  id uuid PRIMARY KEY,
  jeugdige_id uuid NOT NULL REFERENCES jeugdige,
  maatregel_id uuid NOT NULL REFERENCES maatregel,
  datum date NOT NULL,
  woorden_kind text NOT NULL CHECK (length(woorden_kind) >= 3),
  beeld text NOT NULL,
  met_gedragswetenschapper boolean NOT NULL,
  besluit text NOT NULL CHECK (besluit IN ('voortzetten','pleegouder_als_voogd','burgervoogd_zoeken','herstel_gezag_onderzoeken')),
  reden text NOT NULL
);
CREATE INDEX voogdijbeoordeling_jeugdige ON voogdijbeoordeling (jeugdige_id);
CREATE INDEX voogdijbeoordeling_maatregel ON voogdijbeoordeling (maatregel_id);

CALL houd_historie_bij('familiegroepsplan_stap');
CALL houd_historie_bij('planversie');
CALL houd_historie_bij('planstandpunt');
CALL houd_historie_bij('planevaluatie');
CALL houd_historie_bij('aanwijzing');
CALL houd_historie_bij('aanwijzing_stap');
CALL houd_historie_bij('voogdijbeoordeling');

CALL bescherm_met_historie('familiegroepsplan_stap', 'jeugdige_id', '{plan.schrijven}');
CALL bescherm_met_historie('planversie', 'jeugdige_id', '{plan.schrijven,plan.vaststellen}');
CALL bescherm_met_historie('planstandpunt', 'jeugdige_id', '{plan.schrijven}');
CALL bescherm_met_historie('planevaluatie', 'jeugdige_id', '{plan.schrijven}');
CALL bescherm_met_historie('aanwijzing', 'jeugdige_id', '{aanwijzing.vastleggen}');
CALL bescherm_met_historie('aanwijzing_stap', 'jeugdige_id', '{aanwijzing.vastleggen}');
CALL bescherm_met_historie('voogdijbeoordeling', 'jeugdige_id', '{voogdij.beoordelen}');
GRANT ALL ON familiegroepsplan_stap, planversie, planstandpunt, planevaluatie, aanwijzing, aanwijzing_stap, voogdijbeoordeling,
  familiegroepsplan_stap_historie, planversie_historie, planstandpunt_historie, planevaluatie_historie, aanwijzing_historie, aanwijzing_stap_historie,
  voogdijbeoordeling_historie TO houvast_systeem;
