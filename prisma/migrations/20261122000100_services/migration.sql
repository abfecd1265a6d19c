-- Clocks of several legs, designated institutions, objections and re-examination by sampling.
ALTER TABLE case_file
  ADD COLUMN leg text,
  ADD COLUMN leg_due_on date,
  ADD COLUMN institution_id text,
  ADD COLUMN objection boolean NOT NULL DEFAULT false,
  ADD COLUMN sampled boolean NOT NULL DEFAULT false;

CREATE INDEX case_file_institution_id_state_idx ON case_file (institution_id, state);
