-- Documents that people attach to a draft or to a case.

-- One object in the vault. Several attachments may show it: a document that is given again is not uploaded again. `unused_since` is set
-- before the object is written and when nothing shows it any more: what stays unused is removed by the jobs, whatever was interrupted.
CREATE TABLE stored_file (
  id              uuid PRIMARY KEY,
  kind            text NOT NULL CHECK (kind IN ('jpeg', 'pdf')),
  pages           smallint NOT NULL CHECK (pages > 0),
  bytes           integer NOT NULL CHECK (bytes > 0),
  sha256          bytea NOT NULL CHECK (octet_length(sha256) = 32),
  original_sha256 bytea NOT NULL CHECK (octet_length(original_sha256) = 32),
  width           integer,
  height          integer,
  created_at      timestamptz(3) NOT NULL,
  unused_since    timestamptz(3)
);

CREATE INDEX stored_file_unused_since_idx ON stored_file (unused_since);

-- holder_id is the draft while case_id is null, and the person once a case holds the document: so the person id leads the key of every
-- row that stays, and the short-lived rows of drafts need no table of their own.
CREATE TABLE attachment (
  holder_id    uuid NOT NULL,
  id           uuid NOT NULL,
  case_id      uuid,
  step         text NOT NULL,
  field        text NOT NULL,
  ordinal      integer NOT NULL,
  name         bytea NOT NULL,
  state        text NOT NULL CHECK (state IN ('uploading', 'checking', 'ready', 'refused')),
  refusal      text,
  file_id      uuid,
  upload_bytes integer NOT NULL CHECK (upload_bytes >= 0),
  upload_key   bytea,
  given_by     text NOT NULL CHECK (given_by IN ('resident', 'staff', 'counterpart')),
  created_at   timestamptz(3) NOT NULL,
  changed_at   timestamptz(3) NOT NULL,
  PRIMARY KEY (holder_id, id),
  CHECK ((state = 'refused') = (refusal IS NOT NULL)),
  CHECK ((state = 'ready') = (file_id IS NOT NULL))
);

-- The desk asks by id alone; the vault asks who still shows an object; the jobs ask for what was left lying.
CREATE INDEX attachment_id_idx ON attachment (id);
CREATE INDEX attachment_file_id_idx ON attachment (file_id);
CREATE INDEX attachment_case_id_changed_at_idx ON attachment (case_id, changed_at);
