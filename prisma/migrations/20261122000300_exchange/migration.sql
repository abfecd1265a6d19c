-- The exchange of records with other bureaus. Keys lead with the counterpart: who a record is about is inside the sealed body, and the
-- case it belongs to is the transfer's to know. Valid on PostgreSQL 15 and later.

-- CreateTable
CREATE TABLE "exchange" (
    "counterpart" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "our_party" TEXT NOT NULL,
    "seq" SMALLINT NOT NULL,
    "kind" TEXT,
    "writer" TEXT,
    "opened_at" TIMESTAMPTZ(3) NOT NULL,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "exchange_pkey" PRIMARY KEY ("counterpart","id")
);

-- CreateTable
CREATE TABLE "exchange_message" (
    "counterpart" TEXT NOT NULL,
    "direction" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "exchange_id" UUID NOT NULL,
    "seq" SMALLINT NOT NULL,
    "place" SMALLINT,
    "kind" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "body" BYTEA NOT NULL,
    "digest" BYTEA,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "repeats" INTEGER NOT NULL DEFAULT 0,
    "code" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "queued_at" TIMESTAMPTZ(3),
    "next_at" TIMESTAMPTZ(3),
    "settled_at" TIMESTAMPTZ(3),
    "receipt" TEXT,

    CONSTRAINT "exchange_message_pkey" PRIMARY KEY ("counterpart","direction","id")
);

-- CreateTable
CREATE TABLE "exchange_refusal" (
    "id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "code" TEXT NOT NULL,
    "counterpart" TEXT,
    "message_id" UUID,
    "exchange_id" UUID,
    "kind" TEXT,

    CONSTRAINT "exchange_refusal_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "exchange_message_counterpart_direction_state_next_at_idx" ON "exchange_message"("counterpart", "direction", "state", "next_at");

-- CreateIndex
CREATE INDEX "exchange_message_created_at_idx" ON "exchange_message"("created_at");

-- CreateIndex
CREATE UNIQUE INDEX "exchange_message_counterpart_exchange_id_place_key" ON "exchange_message"("counterpart", "exchange_id", "place");

-- CreateIndex
CREATE INDEX "exchange_refusal_at_idx" ON "exchange_refusal"("at");

-- What the words of a row may be, and that a place is filled by the message that belongs there.
ALTER TABLE "exchange"
  ADD CONSTRAINT "exchange_party" CHECK ("our_party" IN ('origin', 'destination')),
  ADD CONSTRAINT "exchange_progress" CHECK (("seq" = 0) = ("kind" IS NULL) AND ("kind" IS NULL) = ("writer" IS NULL) AND "seq" >= 0);
ALTER TABLE "exchange_message"
  ADD CONSTRAINT "exchange_message_direction" CHECK (("direction" = 'in' AND "state" IN ('accepted', 'refused') AND "digest" IS NOT NULL)
    OR ("direction" = 'out' AND "state" IN ('waiting', 'accepted', 'refused', 'dead', 'replaced'))),
  ADD CONSTRAINT "exchange_message_place" CHECK (CASE WHEN "place" IS NULL THEN ("direction" = 'in' AND "state" = 'refused') OR "state" = 'replaced' ELSE "place" = "seq" END),
  ADD CONSTRAINT "exchange_message_waiting" CHECK (("state" = 'waiting') = ("next_at" IS NOT NULL));
