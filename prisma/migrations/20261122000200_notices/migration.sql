-- Notices: mail and the portal's mailbox beside text messages, to oneself or a helper; tries, dead letters and rounds of sending.
-- Adding columns with constant defaults rewrites no row. What was given up before is a dead letter now.

-- AlterTable
ALTER TABLE "outbound_message" ADD COLUMN     "attempts" SMALLINT NOT NULL DEFAULT 0,
ADD COLUMN     "failed_at" TIMESTAMPTZ(3),
ADD COLUMN     "provider" TEXT,
ADD COLUMN     "read_at" TIMESTAMPTZ(3),
ADD COLUMN     "recipient" TEXT NOT NULL DEFAULT 'self',
ADD COLUMN     "round" SMALLINT NOT NULL DEFAULT 0,
ADD COLUMN     "subject" BYTEA,
ALTER COLUMN "addressee" DROP NOT NULL;

-- CreateIndex
CREATE INDEX "outbound_message_id_idx" ON "outbound_message"("id");

UPDATE "outbound_message" SET "state" = 'dead', "failed_at" = "created_at" WHERE "state" = 'failed';
