CREATE INDEX `carts_customer` ON `carts` (`customer_id`,`status`);--> statement-breakpoint
CREATE INDEX `orders_email_lower` ON `orders` (lower("email"));