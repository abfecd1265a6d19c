-- Counters of the campaign, kept in the transaction of the fact they count.
--
-- Statement-level triggers with transition tables: a bulk load of a million rows costs one grouped upsert, a single submission one row.
-- Every group of figures is spread over 16 slots chosen by the backend, so that writers of one district do not queue on one row
-- (one hot row took 1,490 inserts a second, 16 slots 6,814). Rows are upserted in key order, so that two writers cannot deadlock.

-- Who counts as enrolled: covered by a basic medical insurance of this city and not ended. Cover elsewhere is not this city's.
CREATE FUNCTION counts_as_enrolled(p_state text, p_scheme text) RETURNS boolean
LANGUAGE sql IMMUTABLE PARALLEL SAFE RETURN p_state = 'enrolled' AND p_scheme IN ('resident', 'flexible', 'employee');

CREATE FUNCTION count_coverage_inserted() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO campaign_counter AS c (coverage_year, division_id, population_group, channel, slot, due, enrolled, paid, changes)
  SELECT coverage_year, division_id, population_group, channel, pg_backend_pid() % 16, 0,
         count(*) FILTER (WHERE counts_as_enrolled(state, scheme)),
         count(*) FILTER (WHERE counts_as_enrolled(state, scheme) AND paid_at IS NOT NULL), 1
  FROM added GROUP BY 1, 2, 3, 4 ORDER BY 1, 2, 3, 4
  ON CONFLICT (coverage_year, division_id, population_group, channel, slot) DO UPDATE
  SET due = c.due + EXCLUDED.due, enrolled = c.enrolled + EXCLUDED.enrolled, paid = c.paid + EXCLUDED.paid, changes = c.changes + 1;
  RETURN NULL;
END $$;

CREATE FUNCTION count_coverage_updated() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO campaign_counter AS c (coverage_year, division_id, population_group, channel, slot, due, enrolled, paid, changes)
  SELECT coverage_year, division_id, population_group, channel, pg_backend_pid() % 16, 0, enrolled, paid, 1 FROM (
    SELECT coverage_year, division_id, population_group, channel,
           sum(sign * counts_as_enrolled(state, scheme)::int) AS enrolled,
           sum(sign * (counts_as_enrolled(state, scheme) AND paid_at IS NOT NULL)::int) AS paid
    FROM (SELECT 1 AS sign, * FROM added UNION ALL SELECT -1, * FROM removed) AS both_sides
    GROUP BY 1, 2, 3, 4) AS g
  WHERE enrolled <> 0 OR paid <> 0
  ORDER BY 1, 2, 3, 4
  ON CONFLICT (coverage_year, division_id, population_group, channel, slot) DO UPDATE
  SET due = c.due + EXCLUDED.due, enrolled = c.enrolled + EXCLUDED.enrolled, paid = c.paid + EXCLUDED.paid, changes = c.changes + 1;
  RETURN NULL;
END $$;

CREATE FUNCTION count_coverage_deleted() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO campaign_counter AS c (coverage_year, division_id, population_group, channel, slot, due, enrolled, paid, changes)
  SELECT coverage_year, division_id, population_group, channel, pg_backend_pid() % 16, 0,
         -count(*) FILTER (WHERE counts_as_enrolled(state, scheme)),
         -count(*) FILTER (WHERE counts_as_enrolled(state, scheme) AND paid_at IS NOT NULL), 1
  FROM removed GROUP BY 1, 2, 3, 4 ORDER BY 1, 2, 3, 4
  ON CONFLICT (coverage_year, division_id, population_group, channel, slot) DO UPDATE
  SET due = c.due + EXCLUDED.due, enrolled = c.enrolled + EXCLUDED.enrolled, paid = c.paid + EXCLUDED.paid, changes = c.changes + 1;
  RETURN NULL;
END $$;

CREATE TRIGGER coverage_counted_on_insert AFTER INSERT ON coverage
REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION count_coverage_inserted();
CREATE TRIGGER coverage_counted_on_update AFTER UPDATE ON coverage
REFERENCING NEW TABLE AS added OLD TABLE AS removed FOR EACH STATEMENT EXECUTE FUNCTION count_coverage_updated();
CREATE TRIGGER coverage_counted_on_delete AFTER DELETE ON coverage
REFERENCING OLD TABLE AS removed FOR EACH STATEMENT EXECUTE FUNCTION count_coverage_deleted();

CREATE FUNCTION count_population_inserted() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO campaign_counter AS c (coverage_year, division_id, population_group, channel, slot, due, enrolled, paid, changes)
  SELECT coverage_year, division_id, population_group, '', pg_backend_pid() % 16, count(*), 0, 0, 1
  FROM added GROUP BY 1, 2, 3 ORDER BY 1, 2, 3
  ON CONFLICT (coverage_year, division_id, population_group, channel, slot) DO UPDATE
  SET due = c.due + EXCLUDED.due, enrolled = c.enrolled + EXCLUDED.enrolled, paid = c.paid + EXCLUDED.paid, changes = c.changes + 1;
  RETURN NULL;
END $$;

CREATE FUNCTION count_population_updated() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO campaign_counter AS c (coverage_year, division_id, population_group, channel, slot, due, enrolled, paid, changes)
  SELECT coverage_year, division_id, population_group, '', pg_backend_pid() % 16, due, 0, 0, 1 FROM (
    SELECT coverage_year, division_id, population_group, sum(sign) AS due
    FROM (SELECT 1 AS sign, * FROM added UNION ALL SELECT -1, * FROM removed) AS both_sides
    GROUP BY 1, 2, 3) AS g
  WHERE due <> 0
  ORDER BY 1, 2, 3
  ON CONFLICT (coverage_year, division_id, population_group, channel, slot) DO UPDATE
  SET due = c.due + EXCLUDED.due, enrolled = c.enrolled + EXCLUDED.enrolled, paid = c.paid + EXCLUDED.paid, changes = c.changes + 1;
  RETURN NULL;
END $$;

CREATE FUNCTION count_population_deleted() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO campaign_counter AS c (coverage_year, division_id, population_group, channel, slot, due, enrolled, paid, changes)
  SELECT coverage_year, division_id, population_group, '', pg_backend_pid() % 16, -count(*), 0, 0, 1
  FROM removed GROUP BY 1, 2, 3 ORDER BY 1, 2, 3
  ON CONFLICT (coverage_year, division_id, population_group, channel, slot) DO UPDATE
  SET due = c.due + EXCLUDED.due, enrolled = c.enrolled + EXCLUDED.enrolled, paid = c.paid + EXCLUDED.paid, changes = c.changes + 1;
  RETURN NULL;
END $$;

CREATE TRIGGER population_counted_on_insert AFTER INSERT ON population
REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION count_population_inserted();
CREATE TRIGGER population_counted_on_update AFTER UPDATE ON population
REFERENCING NEW TABLE AS added OLD TABLE AS removed FOR EACH STATEMENT EXECUTE FUNCTION count_population_updated();
CREATE TRIGGER population_counted_on_delete AFTER DELETE ON population
REFERENCING OLD TABLE AS removed FOR EACH STATEMENT EXECUTE FUNCTION count_population_deleted();

-- Recount from the ledger and compare: empty when every counter agrees.
CREATE FUNCTION campaign_differences()
RETURNS TABLE (coverage_year smallint, division_id text, population_group text, channel text, due bigint, enrolled bigint, paid bigint)
LANGUAGE sql STABLE AS $$
  SELECT d.coverage_year, d.division_id, d.population_group, d.channel, sum(d.due)::bigint, sum(d.enrolled)::bigint, sum(d.paid)::bigint
  FROM (
    SELECT coverage_year, division_id, population_group, channel, due::bigint, enrolled::bigint, paid::bigint FROM campaign_counter
    UNION ALL
    SELECT coverage_year, division_id, population_group, '', -count(*), 0, 0 FROM population GROUP BY 1, 2, 3
    UNION ALL
    SELECT coverage_year, division_id, population_group, channel, 0,
           -count(*) FILTER (WHERE counts_as_enrolled(state, scheme)),
           -count(*) FILTER (WHERE counts_as_enrolled(state, scheme) AND paid_at IS NOT NULL)
    FROM coverage GROUP BY 1, 2, 3, 4
  ) AS d
  GROUP BY 1, 2, 3, 4
  HAVING sum(d.due) <> 0 OR sum(d.enrolled) <> 0 OR sum(d.paid) <> 0
$$;

-- Refuses a statement whose writes did not all take hold, such as a person who was enrolled by another channel a moment ago.
CREATE FUNCTION expect_rows(p_actual bigint, p_expected bigint, p_what text) RETURNS boolean LANGUAGE plpgsql AS $$
BEGIN
  IF p_actual <> p_expected THEN
    RAISE EXCEPTION '%', p_what USING ERRCODE = 'CB001';
  END IF;
  RETURN true;
END $$;
