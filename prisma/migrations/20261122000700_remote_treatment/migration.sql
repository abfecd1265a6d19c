-- Filings for treatment away from the insured place.
CREATE TABLE "remote_filing" (
    "person_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "division_id" TEXT NOT NULL,
    "category" TEXT NOT NULL,
    "province" TEXT NOT NULL,
    "city" TEXT,
    "from_on" DATE NOT NULL,
    "until_on" DATE,
    "state" TEXT NOT NULL,
    "ended_on" DATE,
    "ended_why" TEXT,
    "ended_by_case_id" UUID,
    "declared" BOOLEAN NOT NULL,
    "evidence" TEXT NOT NULL,
    "sealed" BYTEA NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "remote_filing_pkey" PRIMARY KEY ("person_id","id")
);

-- One filing for each case, however often its approval is tried.
CREATE UNIQUE INDEX "remote_filing_person_id_case_id_key" ON "remote_filing"("person_id", "case_id");

-- For the daily look at filings whose last day has passed.
CREATE INDEX "remote_filing_state_until_on_idx" ON "remote_filing"("state", "until_on");

CREATE INDEX "remote_filing_state_ended_on_idx" ON "remote_filing"("state", "ended_on");
