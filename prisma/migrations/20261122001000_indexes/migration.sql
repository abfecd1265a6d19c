-- For the queue's question which declared filings still lack their paper, asked at every look at a list, and for the job that sweeps
-- uploads that nobody finished. Both read their whole table before.
CREATE INDEX "remote_filing_evidence_state_idx" ON "remote_filing"("evidence", "state");
CREATE INDEX "attachment_state_created_at_idx" ON "attachment"("state", "created_at");
