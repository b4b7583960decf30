ALTER TABLE "emails" ADD COLUMN "quotes" text;--> statement-breakpoint
CREATE INDEX "emails_quotes" ON "emails" USING btree ("quotes");