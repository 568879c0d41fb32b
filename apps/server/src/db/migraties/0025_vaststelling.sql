-- Until which moment what is known can no longer change. A statement of the figures is made as known at a moment before this one.
CREATE TABLE kennisgrens (
  enige boolean PRIMARY KEY DEFAULT true CHECK (enige),
  moment timestamptz NOT NULL
);
INSERT INTO kennisgrens (moment) VALUES ('-infinity');
GRANT SELECT ON kennisgrens TO houvast_systeem;

-- Every statement that writes a fact holds this lock until its transaction ends, and registers nothing at or before the limit. Moments are those of the
-- transaction's start: one that had begun but not yet written when the limit moved past it, is refused, and can be done again.
CREATE FUNCTION bewaak_kennisgrens() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM pg_advisory_xact_lock_shared(7205759403792801);
  IF now() <= (SELECT moment FROM kennisgrens) THEN
    RAISE EXCEPTION 'Dit moment is al vastgesteld.' USING ERRCODE = '40001';
  END IF;
  RETURN NULL;
END $$;

CREATE PROCEDURE bewaak(tabel text) LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format('CREATE TRIGGER bewaak_kennisgrens BEFORE INSERT OR UPDATE OR DELETE ON %I FOR EACH STATEMENT EXECUTE FUNCTION bewaak_kennisgrens()', tabel);
END $$;
CALL bewaak('medewerker');
CALL bewaak('dienstverband');
CALL bewaak('afwezigheid');
CALL bewaak('jeugdige');
CALL bewaak('maatregel');
CALL bewaak('beschikking');
CALL bewaak('toewijzing');
CALL bewaak('contact');
CALL bewaak('plan');
CALL bewaak('familiegroepsplan_stap');
CALL bewaak('levering');
DROP PROCEDURE bewaak;

-- As late as can be without taking in the half of what somebody is writing: just before the start of whatever is open. For ten minutes; who takes longer
-- before the first word is refused by the limit.
CREATE FUNCTION rustig_moment() RETURNS timestamptz LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT greatest((SELECT moment FROM kennisgrens), least(now(), min(xact_start) FILTER (WHERE xact_start > now() - interval '10 minutes')) - interval '1 microsecond')
  FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()
$$;

-- Moves the limit as far as it can go, and gives it; null while somebody writes. In a transaction of its own, which is short.
CREATE FUNCTION sluit_kennis() RETURNS timestamptz LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  veilig timestamptz;
BEGIN
  IF NOT pg_try_advisory_xact_lock(7205759403792801) THEN RETURN NULL; END IF;
  UPDATE kennisgrens SET moment = rustig_moment() RETURNING moment INTO veilig;
  RETURN veilig;
END $$;
REVOKE ALL ON FUNCTION rustig_moment FROM PUBLIC;
REVOKE ALL ON FUNCTION sluit_kennis FROM PUBLIC;
GRANT EXECUTE ON FUNCTION rustig_moment, sluit_kennis TO houvast_systeem;

-- Figures as they were signed: their content as canonical JSON, and a chain of hashes over who signed which content when. Only added to.
CREATE TABLE vaststelling (
  volgnummer bigint PRIMARY KEY,
  id uuid NOT NULL UNIQUE,
  peildatum date NOT NULL,
  kennismoment timestamptz NOT NULL,
  definitieversie text NOT NULL,
  inhoud text NOT NULL,
  sha256 text NOT NULL CHECK (sha256 = encode(sha256(convert_to(inhoud, 'UTF8')), 'hex')),
  toelichting text CHECK (length(toelichting) BETWEEN 3 AND 2000),
  vastgesteld_op timestamptz NOT NULL,
  vastgesteld_door uuid NOT NULL REFERENCES medewerker,
  naam text NOT NULL,
  rol text NOT NULL,
  vorige_hash text NOT NULL,
  hash text NOT NULL UNIQUE CHECK (hash ~ '^[0-9a-f]{64}$')
);

CREATE FUNCTION bewaak_vaststelling() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  vorige record;
BEGIN
  IF TG_OP <> 'INSERT' THEN
    RAISE EXCEPTION 'Wat is vastgesteld, kan niet meer worden veranderd.' USING ERRCODE = '42501';
  END IF;
  SELECT v.volgnummer, v.hash INTO vorige FROM vaststelling v ORDER BY v.volgnummer DESC LIMIT 1;
  IF NEW.volgnummer <> coalesce(vorige.volgnummer, 0) + 1 OR NEW.vorige_hash <> coalesce(vorige.hash, '') THEN
    RAISE EXCEPTION 'Een vaststelling sluit aan op de vorige.' USING ERRCODE = '42501';
  END IF;
  IF NEW.kennismoment > (SELECT moment FROM kennisgrens) THEN
    RAISE EXCEPTION 'Op dit moment kan nog iets bekend worden.' USING ERRCODE = '42501';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER sluit_aan BEFORE INSERT ON vaststelling FOR EACH ROW EXECUTE FUNCTION bewaak_vaststelling();
CREATE TRIGGER alleen_aanvullen BEFORE UPDATE OR DELETE OR TRUNCATE ON vaststelling FOR EACH STATEMENT EXECUTE FUNCTION bewaak_vaststelling();
GRANT SELECT, INSERT ON vaststelling TO houvast_systeem;

-- Other parameters, to compare with: never makes an official figure. Concerns no child.
CREATE TABLE proefversie (
  id uuid PRIMARY KEY,
  naam text NOT NULL CHECK (length(naam) >= 3),
  reden text NOT NULL CHECK (length(reden) >= 3),
  uitgaand_van text NOT NULL,
  parameters jsonb NOT NULL
);
CALL houd_historie_bij('proefversie');
GRANT SELECT ON proefversie, proefversie_historie TO houvast_gebruiker;
GRANT ALL ON proefversie, proefversie_historie TO houvast_systeem;
