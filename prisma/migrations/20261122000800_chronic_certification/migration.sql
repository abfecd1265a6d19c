-- Designated institutions and their reviewers; certified diseases, dual-channel drugs, and the settings the bureau has to give for them.
CREATE TABLE "institution" (
    "id" TEXT NOT NULL,
    "division_id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "level" SMALLINT,
    "names" JSONB NOT NULL,
    "certifies" BOOLEAN NOT NULL,
    "demonstration" BOOLEAN NOT NULL,

    CONSTRAINT "institution_pkey" PRIMARY KEY ("id")
);

CREATE INDEX "institution_division_id_idx" ON "institution"("division_id");

ALTER TABLE "staff" ADD COLUMN "institution_id" TEXT;

ALTER TABLE "staff" ADD CONSTRAINT "staff_institution_id_fkey" FOREIGN KEY ("institution_id") REFERENCES "institution"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

CREATE TABLE "certification_setting" (
    "name" TEXT NOT NULL,
    "value" INTEGER NOT NULL,
    "source" TEXT NOT NULL,
    "standing" TEXT NOT NULL,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "certification_setting_pkey" PRIMARY KEY ("name")
);

CREATE TABLE "certification" (
    "person_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "condition" BYTEA NOT NULL,
    "condition_digest" BYTEA NOT NULL,
    "in_force_digest" BYTEA,
    "division_id" TEXT NOT NULL,
    "institution_id" TEXT,
    "valid_from" DATE NOT NULL,
    "valid_until" DATE,
    "validity_standing" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "renews" UUID,
    "reminded_days" SMALLINT,
    "reminded_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "certification_pkey" PRIMARY KEY ("person_id","id")
);

-- A person holds one certification of a disease in force: the digest is null once it no longer is.
CREATE UNIQUE INDEX "certification_person_id_in_force_digest_key" ON "certification"("person_id", "in_force_digest");

CREATE INDEX "certification_person_id_condition_digest_idx" ON "certification"("person_id", "condition_digest");

CREATE INDEX "certification_state_valid_until_idx" ON "certification"("state", "valid_until");

CREATE TABLE "drug_registration" (
    "person_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "sealed" BYTEA NOT NULL,
    "review_on" DATE NOT NULL,
    "state" TEXT NOT NULL,
    "replaces" UUID,
    "changed_by" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "drug_registration_pkey" PRIMARY KEY ("person_id","id")
);

CREATE INDEX "drug_registration_person_id_case_id_idx" ON "drug_registration"("person_id", "case_id");
