-- CreateTable
CREATE TABLE "campaign" (
    "coverage_year" SMALLINT NOT NULL,
    "theme" JSONB NOT NULL,
    "main_from" DATE NOT NULL,
    "main_to" DATE NOT NULL,
    "extended_to" DATE NOT NULL,
    "target" INTEGER NOT NULL,
    "standing" TEXT NOT NULL,
    "open" BOOLEAN NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "campaign_pkey" PRIMARY KEY ("coverage_year")
);

-- CreateTable
CREATE TABLE "campaign_counter" (
    "coverage_year" SMALLINT NOT NULL,
    "division_id" TEXT NOT NULL,
    "population_group" TEXT NOT NULL,
    "channel" TEXT NOT NULL,
    "slot" SMALLINT NOT NULL,
    "due" INTEGER NOT NULL,
    "enrolled" INTEGER NOT NULL,
    "paid" INTEGER NOT NULL,
    "changes" BIGINT NOT NULL,

    CONSTRAINT "campaign_counter_pkey" PRIMARY KEY ("coverage_year","division_id","population_group","channel","slot")
);

-- CreateTable
CREATE TABLE "campaign_day" (
    "coverage_year" SMALLINT NOT NULL,
    "day" DATE NOT NULL,
    "division_id" TEXT NOT NULL,
    "due" INTEGER NOT NULL,
    "enrolled" INTEGER NOT NULL,
    "paid" INTEGER NOT NULL,

    CONSTRAINT "campaign_day_pkey" PRIMARY KEY ("coverage_year","day","division_id")
);

-- CreateTable
CREATE TABLE "draft" (
    "id" UUID NOT NULL,
    "code_digest" BYTEA NOT NULL,
    "service" TEXT NOT NULL,
    "definition_version" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "channel" TEXT NOT NULL,
    "sealed" BYTEA NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 0,
    "submission_key" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "submitted_person_id" UUID,
    "submitted_case_id" UUID,

    CONSTRAINT "draft_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "case_file" (
    "person_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "reference" TEXT NOT NULL,
    "service" TEXT NOT NULL,
    "definition_version" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "channel" TEXT NOT NULL,
    "coverage_year" SMALLINT NOT NULL,
    "division_id" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "reasons" TEXT[],
    "situation" TEXT NOT NULL,
    "subject_count" SMALLINT NOT NULL,
    "submitted_at" TIMESTAMPTZ(3) NOT NULL,
    "accepted_on" DATE NOT NULL,
    "due_on" DATE,
    "due_provisional" BOOLEAN NOT NULL DEFAULT false,
    "clock_stopped_on" DATE,
    "claimed_by" UUID,
    "claimed_at" TIMESTAMPTZ(3),
    "closed_at" TIMESTAMPTZ(3),
    "last_seq" INTEGER NOT NULL,
    "submission_key" UUID NOT NULL,
    "body_digest" BYTEA NOT NULL,
    "tracking_digests" BYTEA[],
    "sealed" BYTEA NOT NULL,
    "presented" BYTEA NOT NULL,
    "headline" BYTEA NOT NULL,

    CONSTRAINT "case_file_pkey" PRIMARY KEY ("person_id","id")
);

-- CreateTable
CREATE TABLE "case_event" (
    "person_id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "seq" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "actor_kind" TEXT NOT NULL,
    "actor_id" TEXT,
    "data" JSONB NOT NULL,
    "sealed" BYTEA,

    CONSTRAINT "case_event_pkey" PRIMARY KEY ("person_id","case_id","seq")
);

-- CreateTable
CREATE TABLE "case_subject" (
    "person_id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "owner_person_id" UUID NOT NULL,
    "item" SMALLINT NOT NULL,
    "outcome" TEXT NOT NULL,
    "reasons" TEXT[],

    CONSTRAINT "case_subject_pkey" PRIMARY KEY ("person_id","case_id")
);

-- CreateTable
CREATE TABLE "payment_notice" (
    "person_id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "coverage_year" SMALLINT NOT NULL,
    "amount_fen" INTEGER NOT NULL,
    "lines" JSONB NOT NULL,
    "standing" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "due_on" DATE,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "paid_at" TIMESTAMPTZ(3),
    "provider_reference" TEXT,

    CONSTRAINT "payment_notice_pkey" PRIMARY KEY ("person_id","case_id","id")
);

-- CreateTable
CREATE TABLE "outbound_message" (
    "person_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "case_id" UUID,
    "channel" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "template" TEXT NOT NULL,
    "addressee" BYTEA NOT NULL,
    "body" BYTEA NOT NULL,
    "state" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "sent_at" TIMESTAMPTZ(3),
    "failure_code" TEXT,

    CONSTRAINT "outbound_message_pkey" PRIMARY KEY ("person_id","id")
);

-- CreateTable
CREATE TABLE "staff" (
    "id" UUID NOT NULL,
    "login" TEXT NOT NULL,
    "display_name" BYTEA NOT NULL,
    "password_hash" TEXT NOT NULL,
    "totp_secret" BYTEA NOT NULL,
    "totp_last_step" BIGINT NOT NULL DEFAULT 0,
    "role" TEXT NOT NULL,
    "divisions" TEXT[],
    "locale" TEXT NOT NULL,
    "must_change" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "created_by" UUID,
    "disabled_at" TIMESTAMPTZ(3),

    CONSTRAINT "staff_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "staff_session" (
    "id" UUID NOT NULL,
    "staff_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "last_seen_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "revoked_at" TIMESTAMPTZ(3),
    "caller" BYTEA NOT NULL,
    "agent" TEXT NOT NULL,

    CONSTRAINT "staff_session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "staff_recovery_code" (
    "staff_id" UUID NOT NULL,
    "digest" BYTEA NOT NULL,
    "used_at" TIMESTAMPTZ(3),

    CONSTRAINT "staff_recovery_code_pkey" PRIMARY KEY ("staff_id","digest")
);

-- CreateTable
CREATE TABLE "document_identity" (
    "digest" BYTEA NOT NULL,
    "person_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "document_identity_pkey" PRIMARY KEY ("digest")
);

-- CreateTable
CREATE TABLE "person" (
    "id" UUID NOT NULL,
    "sealed" BYTEA NOT NULL,
    "name_digest" BYTEA NOT NULL,
    "division_id" TEXT NOT NULL,
    "population_group" TEXT NOT NULL,
    "origin" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "population" (
    "person_id" UUID NOT NULL,
    "coverage_year" SMALLINT NOT NULL,
    "division_id" TEXT NOT NULL,
    "population_group" TEXT NOT NULL,

    CONSTRAINT "population_pkey" PRIMARY KEY ("person_id","coverage_year")
);

-- CreateTable
CREATE TABLE "coverage" (
    "person_id" UUID NOT NULL,
    "coverage_year" SMALLINT NOT NULL,
    "division_id" TEXT NOT NULL,
    "population_group" TEXT NOT NULL,
    "channel" TEXT NOT NULL,
    "scheme" TEXT NOT NULL,
    "tier" SMALLINT,
    "state" TEXT NOT NULL,
    "case_id" UUID,
    "starts_on" DATE,
    "ends_on" DATE,
    "enrolled_at" TIMESTAMPTZ(3) NOT NULL,
    "paid_at" TIMESTAMPTZ(3),

    CONSTRAINT "coverage_pkey" PRIMARY KEY ("person_id","coverage_year")
);

-- CreateIndex
CREATE UNIQUE INDEX "draft_code_digest_key" ON "draft"("code_digest");

-- CreateIndex
CREATE INDEX "draft_expires_at_idx" ON "draft"("expires_at");

-- CreateIndex
CREATE INDEX "case_file_reference_idx" ON "case_file"("reference");

-- CreateIndex
CREATE INDEX "case_file_submission_key_idx" ON "case_file"("submission_key");

-- CreateIndex
CREATE INDEX "case_file_division_id_state_due_on_idx" ON "case_file"("division_id", "state", "due_on");

-- CreateIndex
CREATE INDEX "case_file_claimed_by_state_idx" ON "case_file"("claimed_by", "state");

-- CreateIndex
CREATE UNIQUE INDEX "case_file_person_id_submission_key_key" ON "case_file"("person_id", "submission_key");

-- CreateIndex
CREATE INDEX "case_subject_owner_person_id_case_id_idx" ON "case_subject"("owner_person_id", "case_id");

-- CreateIndex
CREATE INDEX "payment_notice_id_idx" ON "payment_notice"("id");

-- CreateIndex
CREATE INDEX "outbound_message_state_created_at_idx" ON "outbound_message"("state", "created_at");

-- CreateIndex
CREATE INDEX "outbound_message_created_at_idx" ON "outbound_message"("created_at");

-- CreateIndex
CREATE UNIQUE INDEX "staff_login_key" ON "staff"("login");

-- CreateIndex
CREATE INDEX "staff_session_staff_id_idx" ON "staff_session"("staff_id");

-- CreateIndex
CREATE INDEX "person_name_digest_idx" ON "person"("name_digest");

-- AddForeignKey
ALTER TABLE "staff_session" ADD CONSTRAINT "staff_session_staff_id_fkey" FOREIGN KEY ("staff_id") REFERENCES "staff"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "staff_recovery_code" ADD CONSTRAINT "staff_recovery_code_staff_id_fkey" FOREIGN KEY ("staff_id") REFERENCES "staff"("id") ON DELETE RESTRICT ON UPDATE CASCADE;


