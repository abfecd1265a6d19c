-- Bundles of applications that one change in life calls for. Found by the digest of a code that only its holder knows.
CREATE TABLE bundle (
  id          uuid PRIMARY KEY,
  code_digest bytea NOT NULL,
  event       text NOT NULL,
  locale      text NOT NULL,
  created_at  timestamptz(3) NOT NULL,
  expires_at  timestamptz(3) NOT NULL
);
CREATE UNIQUE INDEX bundle_code_digest_key ON bundle (code_digest);
CREATE INDEX bundle_expires_at_idx ON bundle (expires_at);

CREATE TABLE bundle_item (
  bundle_id uuid NOT NULL,
  ordinal   smallint NOT NULL,
  service   text NOT NULL,
  why       text NOT NULL,
  draft_id  uuid NOT NULL,
  -- the code that opens the draft
  sealed    bytea NOT NULL,
  person_id uuid,
  case_id   uuid,
  CONSTRAINT bundle_item_pkey PRIMARY KEY (bundle_id, ordinal)
);
CREATE INDEX bundle_item_draft_id_idx ON bundle_item (draft_id);
