-- The audit log: 64 hash chains that can be added to and not changed. Valid on PostgreSQL 15 and later.
--
-- Every entry holds the SHA-256 of the entry before it in its chain, so an edited, removed, moved or inserted entry shows.
-- The head of each chain shows a cut tail. What the database cannot show by itself, a rewrite of everything by someone who
-- owns it, is shown by heads exported earlier (platform/audit.ts: auditHeads, verifyAudit).
-- Details hold codes, ids and counts, never personal data.

CREATE TABLE audit_entry (
  chain        smallint       NOT NULL CONSTRAINT audit_entry_chain_range CHECK (chain BETWEEN 0 AND 63),
  seq          bigint         NOT NULL CONSTRAINT audit_entry_seq_positive CHECK (seq > 0),
  at           timestamptz(6) NOT NULL,
  actor_kind   text           NOT NULL,
  actor_id     text,
  action       text           NOT NULL,
  subject_kind text           NOT NULL,
  subject_id   text,
  detail       jsonb          NOT NULL,
  previous     bytea          NOT NULL,
  hash         bytea          NOT NULL,
  CONSTRAINT audit_entry_pkey PRIMARY KEY (chain, seq)
);

CREATE INDEX audit_entry_subject_kind_subject_id_idx ON audit_entry (subject_kind, subject_id);
CREATE INDEX audit_entry_at_idx ON audit_entry (at);

-- One row per chain, rewritten by every append: nearly empty pages keep those updates in place (HOT).
CREATE TABLE audit_head (
  chain smallint NOT NULL CONSTRAINT audit_head_chain_range CHECK (chain BETWEEN 0 AND 63),
  seq   bigint   NOT NULL,
  hash  bytea    NOT NULL,
  CONSTRAINT audit_head_pkey PRIMARY KEY (chain)
) WITH (fillfactor = 10, autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 2000);

INSERT INTO audit_head (chain, seq, hash)
SELECT n, 0, decode(repeat('00', 32), 'hex') FROM generate_series(0, 63) AS n;

-- The hashed text holds each field as its length in bytes, a colon, and its text; '-' alone for null. Unambiguous for any content.
-- octet_length counts the bytes of the server encoding, and the verifier those of UTF-8: they must be the same.
DO $$
BEGIN
  IF current_setting('server_encoding') <> 'UTF8' THEN
    RAISE EXCEPTION 'the audit log needs a database in UTF8, not %', current_setting('server_encoding');
  END IF;
END
$$;

-- Appends one entry and returns its number within its chain.
--
-- A backend prefers the chain of its process id; when another transaction holds it, it takes any free one, so writers do not
-- queue (up to 64 at once) and no transaction waits for an audit lock while it holds rows others want.
-- The lock lasts to the end of the transaction: append late, and keep the transaction short.
-- Append once per batch, not once per row: each append of a transaction leaves a dead head row that it has to step over, so
-- 1,000 appends in one transaction are quick and 100,000 are not.
-- Needs READ COMMITTED: under REPEATABLE READ a second writer of a chain fails with 40001 and must be retried.
CREATE FUNCTION audit_append(
  p_actor_kind text, p_actor_id text, p_action text, p_subject_kind text, p_subject_id text, p_detail jsonb, p_at timestamptz
) RETURNS bigint
LANGUAGE plpgsql VOLATILE AS $$
DECLARE
  home   smallint := pg_backend_pid() % 64;
  head   audit_head%ROWTYPE;
  detail jsonb := coalesce(p_detail, '{}'::jsonb);
  link   bytea;
  follows text;
  moment text;
  words  text;
BEGIN
  SELECT * INTO head FROM audit_head WHERE chain = home FOR UPDATE SKIP LOCKED;
  IF NOT FOUND THEN
    SELECT * INTO head FROM audit_head ORDER BY chain LIMIT 1 FOR UPDATE SKIP LOCKED;
  END IF;
  IF NOT FOUND THEN
    SELECT * INTO head FROM audit_head WHERE chain = home FOR UPDATE;
  END IF;
  IF NOT FOUND THEN
    RAISE EXCEPTION 'audit_head has no row for chain %', home USING ERRCODE = 'data_corrupted';
  END IF;

  -- Written out rather than with a function per field: nine calls would cost more than the rest of the append.
  follows := (head.seq + 1)::text;
  moment := ((extract(epoch FROM p_at) * 1000000)::bigint)::text;
  words := detail::text;
  link := sha256(head.hash || convert_to(
    'canbao-audit-1'
      || octet_length(head.chain::text) || ':' || head.chain
      || octet_length(follows) || ':' || follows
      || octet_length(moment) || ':' || moment
      || octet_length(p_actor_kind) || ':' || p_actor_kind
      || coalesce(octet_length(p_actor_id) || ':' || p_actor_id, '-')
      || octet_length(p_action) || ':' || p_action
      || octet_length(p_subject_kind) || ':' || p_subject_kind
      || coalesce(octet_length(p_subject_id) || ':' || p_subject_id, '-')
      || octet_length(words) || ':' || words,
    'UTF8'));

  INSERT INTO audit_entry (chain, seq, at, actor_kind, actor_id, action, subject_kind, subject_id, detail, previous, hash)
  VALUES (head.chain, head.seq + 1, p_at, p_actor_kind, p_actor_id, p_action, p_subject_kind, p_subject_id, detail, head.hash, link);
  UPDATE audit_head SET seq = head.seq + 1, hash = link WHERE chain = head.chain;
  RETURN head.seq + 1;
END
$$;

-- Statement triggers: they refuse even a change that would touch no row, and cost an append nothing.
CREATE FUNCTION audit_refuse_change() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% on % is refused: the audit log only grows', TG_OP, TG_TABLE_NAME USING ERRCODE = 'insufficient_privilege';
END
$$;

CREATE TRIGGER audit_entry_only_grows BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_entry
FOR EACH STATEMENT EXECUTE FUNCTION audit_refuse_change();
CREATE TRIGGER audit_head_stays BEFORE INSERT OR DELETE OR TRUNCATE ON audit_head
FOR EACH STATEMENT EXECUTE FUNCTION audit_refuse_change();
