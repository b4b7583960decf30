CREATE INDEX "carts_customer" ON "carts" USING btree ("customer_id","status");--> statement-breakpoint
CREATE INDEX "orders_email_lower" ON "orders" USING btree (lower("email"));