-- Who is away, and who does their work meanwhile.
CREATE TABLE "staff_absence" (
    "id" UUID NOT NULL,
    "staff_id" UUID NOT NULL,
    "deputy_id" UUID NOT NULL,
    "from_on" DATE NOT NULL,
    "to_on" DATE NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "created_by" UUID NOT NULL,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "staff_absence_pkey" PRIMARY KEY ("id")
);

CREATE INDEX "staff_absence_deputy_id_to_on_idx" ON "staff_absence"("deputy_id", "to_on");

CREATE INDEX "staff_absence_staff_id_to_on_idx" ON "staff_absence"("staff_id", "to_on");

ALTER TABLE "staff_absence" ADD CONSTRAINT "staff_absence_staff_id_fkey" FOREIGN KEY ("staff_id") REFERENCES "staff"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "staff_absence" ADD CONSTRAINT "staff_absence_deputy_id_fkey" FOREIGN KEY ("deputy_id") REFERENCES "staff"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
