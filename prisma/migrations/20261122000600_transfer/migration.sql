-- Transfers between provinces: what a case has beside itself, and the record of cover that moves with the person.

-- CreateTable
CREATE TABLE "transfer" (
    "person_id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "direction" TEXT NOT NULL,
    "counterpart" TEXT NOT NULL,
    "scheme_from" TEXT NOT NULL,
    "scheme_to" TEXT,
    "exchange_id" UUID,
    "turn" TEXT,
    "fault_code" TEXT,
    "opened_at" TIMESTAMPTZ(3) NOT NULL,
    "record_at" TIMESTAMPTZ(3),
    "carried_at" TIMESTAMPTZ(3),

    CONSTRAINT "transfer_pkey" PRIMARY KEY ("person_id","case_id")
);

-- CreateTable
CREATE TABLE "transfer_record" (
    "person_id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "sealed" BYTEA NOT NULL,
    "origin" TEXT NOT NULL,
    "staff_id" UUID,
    "kept_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "transfer_record_pkey" PRIMARY KEY ("person_id","case_id")
);

-- CreateIndex
CREATE INDEX "transfer_counterpart_exchange_id_idx" ON "transfer"("counterpart", "exchange_id");
