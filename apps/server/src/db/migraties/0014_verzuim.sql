-- Why somebody is absent, is read by that person, by the leader of the same team, and by the system that counts. Others see only who is there.
DROP POLICY lezen ON afwezigheid;
DROP POLICY toevoegen ON afwezigheid;
DROP POLICY wijzigen ON afwezigheid;
REVOKE SELECT ON afwezigheid_historie FROM houvast_gebruiker;

-- The policy table gives this action to team leaders only; the team is that of who acts.
CREATE FUNCTION is_teamgenoot(wie uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT EXISTS (SELECT FROM medewerker a JOIN medewerker b ON b.team_id = a.team_id WHERE a.id = wie AND b.id = huidige_medewerker())
$$;
CREATE POLICY eigen ON afwezigheid FOR SELECT TO houvast_gebruiker USING (medewerker_id = (SELECT huidige_medewerker()));
CREATE POLICY teamleider ON afwezigheid FOR SELECT TO houvast_gebruiker
  USING ((SELECT huidige_actie() = 'afwezigheid.vastleggen') AND is_teamgenoot(medewerker_id));
CREATE POLICY toevoegen ON afwezigheid FOR INSERT TO houvast_gebruiker
  WITH CHECK ((SELECT huidige_actie() = 'afwezigheid.vastleggen') AND is_teamgenoot(medewerker_id));
CREATE POLICY wijzigen ON afwezigheid FOR UPDATE TO houvast_gebruiker
  USING ((SELECT huidige_actie() = 'afwezigheid.vastleggen') AND is_teamgenoot(medewerker_id));

-- Who is long absent decides whether a child has a vaste jeugdbeschermer; everybody's figures need those days, and nothing else of an absence.
-- definities 2026-1: ziekte for 100%, 28 days or more without interruption; absences that touch or overlap count as one. `wie` null: everybody.
CREATE FUNCTION langdurig_afwezig_op(kennismoment timestamptz, eind date, wie uuid[]) RETURNS TABLE (medewerker_id uuid, dagen datemultirange)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT ziek.medewerker_id, (
      SELECT range_agg(daterange(lower(stuk) + 27, upper(stuk))) FROM unnest(ziek.dagen) AS stuk WHERE upper_inf(stuk) OR upper(stuk) - lower(stuk) > 27
    )
  FROM (
    SELECT a.medewerker_id, range_agg(daterange(a.van, a.tot + 1)) AS dagen
    FROM afwezigheid_op(kennismoment) a
    WHERE a.soort = 'ziekte' AND a.percentage = 100 AND a.van <= eind AND (wie IS NULL OR a.medewerker_id = ANY (wie))
    GROUP BY a.medewerker_id
  ) AS ziek
$$;
REVOKE ALL ON FUNCTION langdurig_afwezig_op(timestamptz, date, uuid[]) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION langdurig_afwezig_op(timestamptz, date, uuid[]) TO houvast_gebruiker, houvast_systeem;
-- It runs as the owner of the tables, who is bound by row-level security as well.
DO $$ BEGIN
  EXECUTE format('CREATE POLICY eigenaar ON afwezigheid FOR SELECT TO %I USING (true)', current_user);
END $$;
