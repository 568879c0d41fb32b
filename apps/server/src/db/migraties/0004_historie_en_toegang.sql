DO $$ BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'houvast_gebruiker') THEN CREATE ROLE houvast_gebruiker NOLOGIN; END IF;
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'houvast_systeem') THEN CREATE ROLE houvast_systeem NOLOGIN; END IF;
  -- Roles belong to the whole server: on a second database there, a role may have been granted already by somebody else.
  IF NOT (pg_has_role(current_user, 'houvast_gebruiker', 'MEMBER') AND pg_has_role(current_user, 'houvast_systeem', 'MEMBER')) THEN
    EXECUTE format('GRANT houvast_gebruiker, houvast_systeem TO %I', current_user);
  END IF;
END $$;

-- Who acts, and on which grounds this role may do this action: set per transaction from the policy table in packages/domein/src/toegang.
CREATE FUNCTION huidige_medewerker() RETURNS uuid LANGUAGE sql STABLE AS $$ SELECT nullif(current_setting('houvast.medewerker', true), '')::uuid $$;
CREATE FUNCTION toegestane_gronden() RETURNS text[] LANGUAGE sql STABLE AS $$ SELECT string_to_array(coalesce(current_setting('houvast.gronden', true), ''), ',') $$;
CREATE FUNCTION huidige_actie() RETURNS text LANGUAGE sql STABLE AS $$ SELECT coalesce(current_setting('houvast.actie', true), '') $$;

-- Makes a fact table bitemporal: registration columns, history table, a trigger that keeps each superseded row there with
-- [geregistreerd_op, vervangen_op) and who replaced it, and a function `<tabel>_op(kennismoment)` that gives the rows as known then (null = now).
-- The trigger runs as the owner: nobody else writes history. A change that changes nothing is none; a second change in one transaction leaves no trace of
-- the first; one that started earlier than what it replaces, because it waited for it, is registered just after that.
CREATE PROCEDURE houd_historie_bij(tabel text) LANGUAGE plpgsql AS $$
DECLARE
  kolommen text;
  oud text;
  nieuw text;
BEGIN
  EXECUTE format('ALTER TABLE %I ADD COLUMN herkomst text NOT NULL DEFAULT ''scherm'' CHECK (herkomst IN (''levering'',''scherm''))', tabel);
  EXECUTE format('ALTER TABLE %I ADD COLUMN geregistreerd_op timestamptz NOT NULL DEFAULT now()', tabel);
  EXECUTE format('ALTER TABLE %I ADD COLUMN geregistreerd_door uuid DEFAULT huidige_medewerker()', tabel);
  SELECT string_agg(quote_ident(attname), ', ' ORDER BY attnum),
      string_agg('OLD.' || quote_ident(attname), ', ' ORDER BY attnum) FILTER (WHERE attgenerated = '' AND attname NOT LIKE 'geregistreerd%'),
      string_agg('NEW.' || quote_ident(attname), ', ' ORDER BY attnum) FILTER (WHERE attgenerated = '' AND attname NOT LIKE 'geregistreerd%')
    INTO kolommen, oud, nieuw
    FROM pg_attribute WHERE attrelid = tabel::regclass AND attnum > 0 AND NOT attisdropped;
  EXECUTE format('CREATE TABLE %I AS SELECT *, now() AS vervangen_op, NULL::uuid AS vervangen_door FROM %I WITH NO DATA', tabel || '_historie', tabel);
  EXECUTE format('ALTER TABLE %I ALTER COLUMN vervangen_op SET NOT NULL', tabel || '_historie');
  EXECUTE format('CREATE INDEX ON %I (id, geregistreerd_op)', tabel || '_historie');
  IF kolommen LIKE '%jeugdige_id%' THEN EXECUTE format('CREATE INDEX ON %I (jeugdige_id)', tabel || '_historie'); END IF;
  EXECUTE format($f$
    CREATE FUNCTION %1$I() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $t$
    DECLARE moment timestamptz := CASE WHEN OLD.geregistreerd_op > now() THEN OLD.geregistreerd_op + interval '1 microsecond' ELSE now() END;
    BEGIN
      IF TG_OP = 'UPDATE' AND (%2$s) IS NOT DISTINCT FROM (%3$s) THEN
        RETURN NULL;
      END IF;
      IF OLD.geregistreerd_op < moment THEN
        INSERT INTO %4$I SELECT OLD.*, moment, huidige_medewerker();
      END IF;
      IF TG_OP = 'DELETE' THEN
        RETURN OLD;
      END IF;
      NEW.geregistreerd_op := moment;
      NEW.geregistreerd_door := huidige_medewerker();
      RETURN NEW;
    END $t$ $f$, 'bewaar_' || tabel, oud, nieuw, tabel || '_historie');
  EXECUTE format('REVOKE ALL ON FUNCTION %I FROM PUBLIC', 'bewaar_' || tabel);
  EXECUTE format('CREATE TRIGGER bewaar_vorige_rij BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION %I()', tabel, 'bewaar_' || tabel);
  EXECUTE format(
    'CREATE FUNCTION %I(kennismoment timestamptz) RETURNS SETOF %I LANGUAGE sql STABLE AS $f$ '
    'SELECT * FROM %I WHERE kennismoment IS NULL OR geregistreerd_op <= kennismoment '
    'UNION ALL SELECT %s FROM %I WHERE kennismoment IS NOT NULL AND geregistreerd_op <= kennismoment AND vervangen_op > kennismoment $f$',
    tabel || '_op', tabel, tabel, kolommen, tabel || '_historie');
END $$;

CALL houd_historie_bij('team');
CALL houd_historie_bij('medewerker');
CALL houd_historie_bij('dienstverband');
CALL houd_historie_bij('afwezigheid');
CALL houd_historie_bij('jeugdige');
CALL houd_historie_bij('maatregel');
CALL houd_historie_bij('machtiging');
CALL houd_historie_bij('beschikking');
CALL houd_historie_bij('toewijzing');
CALL houd_historie_bij('contact');
CALL houd_historie_bij('plan');
CALL houd_historie_bij('taxatie');
CALL houd_historie_bij('bodemeis');
CALL houd_historie_bij('gebruikersrol');

GRANT USAGE ON SCHEMA public TO houvast_gebruiker, houvast_systeem;
GRANT ALL ON ALL TABLES IN SCHEMA public TO houvast_systeem;
GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO houvast_systeem, houvast_gebruiker;
REVOKE INSERT, UPDATE, DELETE, TRUNCATE ON logboek FROM houvast_systeem;

-- Everyone who is logged in may see who works where; not what is in a file.
GRANT SELECT ON team, medewerker, dienstverband, afwezigheid, kalenderdag, afgeleid_op, team_historie, medewerker_historie, dienstverband_historie, afwezigheid_historie TO houvast_gebruiker;

ALTER TABLE afwezigheid ENABLE ROW LEVEL SECURITY;
ALTER TABLE afwezigheid FORCE ROW LEVEL SECURITY;
CREATE POLICY systeem ON afwezigheid TO houvast_systeem USING (true) WITH CHECK (true);
CREATE POLICY lezen ON afwezigheid FOR SELECT TO houvast_gebruiker USING (true);
CREATE POLICY toevoegen ON afwezigheid FOR INSERT TO houvast_gebruiker WITH CHECK (huidige_actie() = 'afwezigheid.vastleggen');
CREATE POLICY wijzigen ON afwezigheid FOR UPDATE TO houvast_gebruiker USING (huidige_actie() = 'afwezigheid.vastleggen');
GRANT INSERT, UPDATE ON afwezigheid TO houvast_gebruiker;

-- A table about persons: row-level security, forced. `kolom` names the child; only in the actions named may a row be written.
CREATE PROCEDURE bescherm(tabel text, kolom text, acties text[]) LANGUAGE plpgsql AS $$
DECLARE
  toegang text := format(
    '((SELECT ''instelling'' = ANY (toegestane_gronden())) OR %I IN (SELECT d.jeugdige_id FROM dossiertoegang d '
    'WHERE d.medewerker_id = (SELECT huidige_medewerker()) AND d.grond = ANY ((SELECT toegestane_gronden())::text[]) AND (d.tot IS NULL OR d.tot > now())))', kolom);
  schrijven text := format('(SELECT huidige_actie() = ANY (%L::text[])) AND %s', acties, toegang);
BEGIN
  EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', tabel);
  EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', tabel);
  EXECUTE format('CREATE POLICY systeem ON %I TO houvast_systeem USING (true) WITH CHECK (true)', tabel);
  EXECUTE format('CREATE POLICY dossier ON %I FOR SELECT TO houvast_gebruiker USING (%s)', tabel, toegang);
  EXECUTE format('GRANT SELECT ON %I TO houvast_gebruiker', tabel);
  IF cardinality(acties) > 0 THEN
    EXECUTE format('CREATE POLICY dossier_toevoegen ON %I FOR INSERT TO houvast_gebruiker WITH CHECK (%s)', tabel, schrijven);
    EXECUTE format('CREATE POLICY dossier_wijzigen ON %I FOR UPDATE TO houvast_gebruiker USING (%s) WITH CHECK (%s)', tabel, schrijven, schrijven);
    EXECUTE format('GRANT INSERT, UPDATE ON %I TO houvast_gebruiker', tabel);
  END IF;
END $$;

-- History is written by its trigger only, as the owner of the tables.
CREATE PROCEDURE bescherm_met_historie(tabel text, kolom text, acties text[]) LANGUAGE plpgsql AS $$
BEGIN
  CALL bescherm(tabel, kolom, acties);
  CALL bescherm(tabel || '_historie', kolom, '{}');
  EXECUTE format('CREATE POLICY vervangen ON %I FOR INSERT TO %I WITH CHECK (true)', tabel || '_historie', current_user);
END $$;

CALL bescherm_met_historie('jeugdige', 'id', '{kennisgeving.registreren}');
CALL bescherm_met_historie('maatregel', 'jeugdige_id', '{kennisgeving.registreren}');
CALL bescherm_met_historie('beschikking', 'jeugdige_id', '{kennisgeving.registreren}');
CALL bescherm_met_historie('toewijzing', 'jeugdige_id', '{toewijzing.vastleggen,toewijzing.beeindigen}');
CALL bescherm_met_historie('contact', 'jeugdige_id', '{contact.vastleggen}');
CALL bescherm_met_historie('plan', 'jeugdige_id', '{plan.vaststellen}');
CALL bescherm_met_historie('machtiging', 'jeugdige_id', '{}');
CALL bescherm_met_historie('taxatie', 'jeugdige_id', '{}');
CALL bescherm_met_historie('bodemeis', 'jeugdige_id', '{}');
CALL bescherm('kindstand', 'jeugdige_id', '{}');
CALL bescherm('termijn', 'jeugdige_id', '{}');

-- Intake registers an order for a child that nobody has a file on yet.
CREATE POLICY kennisgeving ON jeugdige FOR INSERT TO houvast_gebruiker WITH CHECK (huidige_actie() = 'kennisgeving.registreren');
CREATE POLICY kennisgeving ON maatregel FOR INSERT TO houvast_gebruiker WITH CHECK (huidige_actie() = 'kennisgeving.registreren');
CREATE POLICY kennisgeving ON beschikking FOR INSERT TO houvast_gebruiker WITH CHECK (huidige_actie() = 'kennisgeving.registreren');

ALTER TABLE dossiertoegang ENABLE ROW LEVEL SECURITY;
ALTER TABLE dossiertoegang FORCE ROW LEVEL SECURITY;
CREATE POLICY systeem ON dossiertoegang TO houvast_systeem USING (true) WITH CHECK (true);
CREATE POLICY eigen ON dossiertoegang FOR SELECT TO houvast_gebruiker USING (medewerker_id = (SELECT huidige_medewerker()));
GRANT SELECT ON dossiertoegang TO houvast_gebruiker;
