CREATE TABLE `cart_lines` (
	`id` text PRIMARY KEY NOT NULL,
	`cart_id` text NOT NULL,
	`variant_id` text NOT NULL,
	`personalisation` text DEFAULT '' NOT NULL,
	`quantity` integer NOT NULL,
	`seen_unit_amount` integer NOT NULL,
	`position` integer NOT NULL,
	FOREIGN KEY (`cart_id`) REFERENCES `carts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`variant_id`) REFERENCES `variants`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "cart_lines_quantity" CHECK("cart_lines"."quantity" >= 1 and "cart_lines"."quantity" <= 999)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `cart_lines_once` ON `cart_lines` (`cart_id`,`variant_id`,`personalisation`);--> statement-breakpoint
CREATE TABLE `carts` (
	`id` text PRIMARY KEY NOT NULL,
	`token_hash` text NOT NULL,
	`customer_id` text,
	`currency` text NOT NULL,
	`status` text DEFAULT 'open' NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`note` text DEFAULT '' NOT NULL,
	`email` text,
	`phone` text,
	`shipping_address` text,
	`billing_address` text,
	`shipping_method_id` text,
	`payment_method` text,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `carts_token` ON `carts` (`token_hash`);--> statement-breakpoint
CREATE INDEX `carts_status` ON `carts` (`status`,`updated_at`);--> statement-breakpoint
CREATE TABLE `collection_products` (
	`collection_id` text NOT NULL,
	`product_id` text NOT NULL,
	`position` integer NOT NULL,
	PRIMARY KEY(`collection_id`, `product_id`),
	FOREIGN KEY (`collection_id`) REFERENCES `collections`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`product_id`) REFERENCES `products`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `collection_products_product` ON `collection_products` (`product_id`);--> statement-breakpoint
CREATE TABLE `collections` (
	`id` text PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`title` text NOT NULL,
	`description_source` text DEFAULT '' NOT NULL,
	`description_html` text DEFAULT '' NOT NULL,
	`media_id` text,
	`is_published` integer DEFAULT true NOT NULL,
	`position` integer NOT NULL,
	FOREIGN KEY (`media_id`) REFERENCES `media`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `collections_slug` ON `collections` (`slug`);--> statement-breakpoint
CREATE TABLE `option_values` (
	`id` text PRIMARY KEY NOT NULL,
	`option_id` text NOT NULL,
	`name` text NOT NULL,
	`swatch` text,
	`position` integer NOT NULL,
	FOREIGN KEY (`option_id`) REFERENCES `product_options`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `option_values_name` ON `option_values` (`option_id`,`name`);--> statement-breakpoint
CREATE TABLE `price_history` (
	`id` text PRIMARY KEY NOT NULL,
	`variant_id` text NOT NULL,
	`currency` text NOT NULL,
	`amount` integer NOT NULL,
	`compare_at` integer,
	`at` integer NOT NULL,
	FOREIGN KEY (`variant_id`) REFERENCES `variants`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `price_history_variant` ON `price_history` (`variant_id`,`at`);--> statement-breakpoint
CREATE TABLE `prices` (
	`id` text PRIMARY KEY NOT NULL,
	`variant_id` text NOT NULL,
	`currency` text NOT NULL,
	`min_quantity` integer DEFAULT 1 NOT NULL,
	`starts_at` integer,
	`ends_at` integer,
	`amount` integer NOT NULL,
	`compare_at` integer,
	FOREIGN KEY (`variant_id`) REFERENCES `variants`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "prices_amount" CHECK("prices"."amount" >= 0),
	CONSTRAINT "prices_compare_at" CHECK("prices"."compare_at" is null or "prices"."compare_at" >= "prices"."amount"),
	CONSTRAINT "prices_min_quantity" CHECK("prices"."min_quantity" >= 1)
);
--> statement-breakpoint
CREATE INDEX `prices_variant` ON `prices` (`variant_id`,`currency`);--> statement-breakpoint
CREATE TABLE `product_media` (
	`product_id` text NOT NULL,
	`media_id` text NOT NULL,
	`position` integer NOT NULL,
	PRIMARY KEY(`product_id`, `media_id`),
	FOREIGN KEY (`product_id`) REFERENCES `products`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`media_id`) REFERENCES `media`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `product_options` (
	`id` text PRIMARY KEY NOT NULL,
	`product_id` text NOT NULL,
	`name` text NOT NULL,
	`position` integer NOT NULL,
	FOREIGN KEY (`product_id`) REFERENCES `products`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `product_options_name` ON `product_options` (`product_id`,`name`);--> statement-breakpoint
CREATE TABLE `product_tags` (
	`product_id` text NOT NULL,
	`tag_id` text NOT NULL,
	PRIMARY KEY(`product_id`, `tag_id`),
	FOREIGN KEY (`product_id`) REFERENCES `products`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`tag_id`) REFERENCES `tags`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `product_tags_tag` ON `product_tags` (`tag_id`);--> statement-breakpoint
CREATE TABLE `products` (
	`id` text PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`title` text NOT NULL,
	`summary` text DEFAULT '' NOT NULL,
	`description_source` text DEFAULT '' NOT NULL,
	`description_html` text DEFAULT '' NOT NULL,
	`details` text NOT NULL,
	`vendor` text,
	`status` text DEFAULT 'draft' NOT NULL,
	`kind` text DEFAULT 'physical' NOT NULL,
	`tax_class_id` text NOT NULL,
	`seo_title` text,
	`seo_description` text,
	`published_at` integer,
	`version` integer DEFAULT 1 NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`tax_class_id`) REFERENCES `tax_classes`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `products_slug` ON `products` (`slug`);--> statement-breakpoint
CREATE INDEX `products_status` ON `products` (`status`,`published_at`);--> statement-breakpoint
CREATE TABLE `related_products` (
	`product_id` text NOT NULL,
	`related_product_id` text NOT NULL,
	`position` integer NOT NULL,
	PRIMARY KEY(`product_id`, `related_product_id`),
	FOREIGN KEY (`product_id`) REFERENCES `products`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`related_product_id`) REFERENCES `products`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `slug_history` (
	`kind` text NOT NULL,
	`slug` text NOT NULL,
	`subject_id` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`kind`, `slug`)
);
--> statement-breakpoint
CREATE TABLE `tags` (
	`id` text PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`name` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `tags_slug` ON `tags` (`slug`);--> statement-breakpoint
CREATE TABLE `variant_option_values` (
	`variant_id` text NOT NULL,
	`option_value_id` text NOT NULL,
	PRIMARY KEY(`variant_id`, `option_value_id`),
	FOREIGN KEY (`variant_id`) REFERENCES `variants`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`option_value_id`) REFERENCES `option_values`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `variant_option_values_value` ON `variant_option_values` (`option_value_id`);--> statement-breakpoint
CREATE TABLE `variants` (
	`id` text PRIMARY KEY NOT NULL,
	`product_id` text NOT NULL,
	`sku` text NOT NULL,
	`barcode` text,
	`option_key` text NOT NULL,
	`title` text NOT NULL,
	`weight_grams` integer DEFAULT 0 NOT NULL,
	`track_stock` integer DEFAULT true NOT NULL,
	`requires_shipping` integer DEFAULT true NOT NULL,
	`media_id` text,
	`status` text DEFAULT 'active' NOT NULL,
	`position` integer NOT NULL,
	FOREIGN KEY (`product_id`) REFERENCES `products`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`media_id`) REFERENCES `media`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "variants_weight" CHECK("variants"."weight_grams" >= 0)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `variants_sku` ON `variants` (`sku`);--> statement-breakpoint
CREATE UNIQUE INDEX `variants_combination` ON `variants` (`product_id`,`option_key`);--> statement-breakpoint
CREATE TABLE `external_ids` (
	`id` text PRIMARY KEY NOT NULL,
	`source` text NOT NULL,
	`external_id` text NOT NULL,
	`subject` text NOT NULL,
	`content_hash` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `external_ids_once` ON `external_ids` (`source`,`external_id`);--> statement-breakpoint
CREATE TABLE `import_rows` (
	`id` text PRIMARY KEY NOT NULL,
	`import_id` text NOT NULL,
	`line` integer NOT NULL,
	`key` text NOT NULL,
	`outcome` text NOT NULL,
	`messages` text NOT NULL,
	FOREIGN KEY (`import_id`) REFERENCES `imports`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `import_rows_import` ON `import_rows` (`import_id`,`line`);--> statement-breakpoint
CREATE TABLE `imports` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`source` text NOT NULL,
	`file_name` text NOT NULL,
	`started_at` integer NOT NULL,
	`finished_at` integer,
	`counts` text
);
--> statement-breakpoint
CREATE TABLE `locations` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`is_active` integer DEFAULT true NOT NULL,
	`position` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `stock_levels` (
	`variant_id` text NOT NULL,
	`location_id` text NOT NULL,
	`on_hand` integer DEFAULT 0 NOT NULL,
	`reserved` integer DEFAULT 0 NOT NULL,
	`allocated` integer DEFAULT 0 NOT NULL,
	`shortfall` integer DEFAULT 0 NOT NULL,
	`backorder_limit` integer DEFAULT 0 NOT NULL,
	PRIMARY KEY(`variant_id`, `location_id`),
	FOREIGN KEY (`variant_id`) REFERENCES `variants`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`location_id`) REFERENCES `locations`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "stock_counts_not_negative" CHECK("stock_levels"."reserved" >= 0 and "stock_levels"."allocated" >= 0 and "stock_levels"."shortfall" >= 0 and "stock_levels"."backorder_limit" >= 0),
	CONSTRAINT "stock_never_oversold" CHECK("stock_levels"."on_hand" + "stock_levels"."shortfall" + "stock_levels"."backorder_limit" - "stock_levels"."reserved" - "stock_levels"."allocated" >= 0)
);
--> statement-breakpoint
CREATE TABLE `stock_movements` (
	`id` text PRIMARY KEY NOT NULL,
	`variant_id` text NOT NULL,
	`location_id` text NOT NULL,
	`kind` text NOT NULL,
	`on_hand_delta` integer NOT NULL,
	`allocated_delta` integer NOT NULL,
	`reason` text NOT NULL,
	`order_id` text,
	`at` integer NOT NULL,
	FOREIGN KEY (`variant_id`) REFERENCES `variants`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`location_id`) REFERENCES `locations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `stock_movements_variant` ON `stock_movements` (`variant_id`,`at`);--> statement-breakpoint
CREATE INDEX `stock_movements_order` ON `stock_movements` (`order_id`);--> statement-breakpoint
CREATE TABLE `stock_reservations` (
	`id` text PRIMARY KEY NOT NULL,
	`cart_id` text NOT NULL,
	`variant_id` text NOT NULL,
	`location_id` text NOT NULL,
	`quantity` integer NOT NULL,
	`state` text NOT NULL,
	`expires_at` integer NOT NULL,
	FOREIGN KEY (`cart_id`) REFERENCES `carts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`variant_id`) REFERENCES `variants`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`location_id`) REFERENCES `locations`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "stock_reservations_quantity" CHECK("stock_reservations"."quantity" > 0)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `stock_reservations_once` ON `stock_reservations` (`cart_id`,`variant_id`,`location_id`);--> statement-breakpoint
CREATE INDEX `stock_reservations_active` ON `stock_reservations` (`state`,`variant_id`);--> statement-breakpoint
CREATE TABLE `media` (
	`id` text PRIMARY KEY NOT NULL,
	`content_hash` text NOT NULL,
	`file_name` text NOT NULL,
	`alt` text NOT NULL,
	`width` integer NOT NULL,
	`height` integer NOT NULL,
	`renditions` text NOT NULL,
	`created_at` integer NOT NULL,
	CONSTRAINT "media_size" CHECK("media"."width" > 0 and "media"."height" > 0)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `media_content_hash` ON `media` (`content_hash`);--> statement-breakpoint
CREATE TABLE `order_adjustments` (
	`id` text PRIMARY KEY NOT NULL,
	`order_id` text NOT NULL,
	`order_line_id` text,
	`kind` text NOT NULL,
	`promotion_id` text NOT NULL,
	`code` text,
	`label` text NOT NULL,
	`amount` integer NOT NULL,
	FOREIGN KEY (`order_id`) REFERENCES `orders`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`order_line_id`) REFERENCES `order_lines`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "order_adjustments_amount" CHECK("order_adjustments"."amount" > 0)
);
--> statement-breakpoint
CREATE INDEX `order_adjustments_order` ON `order_adjustments` (`order_id`);--> statement-breakpoint
CREATE TABLE `order_lines` (
	`id` text PRIMARY KEY NOT NULL,
	`order_id` text NOT NULL,
	`position` integer NOT NULL,
	`variant_id` text NOT NULL,
	`product_id` text NOT NULL,
	`slug` text NOT NULL,
	`sku` text NOT NULL,
	`title` text NOT NULL,
	`options` text NOT NULL,
	`picture` text,
	`personalisation` text DEFAULT '' NOT NULL,
	`tax_class_id` text NOT NULL,
	`requires_shipping` integer NOT NULL,
	`tracks_stock` integer NOT NULL,
	`weight_grams` integer NOT NULL,
	`quantity` integer NOT NULL,
	`unit_amount` integer NOT NULL,
	`discount_amount` integer NOT NULL,
	`net_amount` integer NOT NULL,
	`tax_amount` integer NOT NULL,
	`gross_amount` integer NOT NULL,
	`refunded_quantity` integer DEFAULT 0 NOT NULL,
	`refunded_amount` integer DEFAULT 0 NOT NULL,
	FOREIGN KEY (`order_id`) REFERENCES `orders`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "order_lines_gross" CHECK("order_lines"."net_amount" + "order_lines"."tax_amount" = "order_lines"."gross_amount"),
	CONSTRAINT "order_lines_quantity" CHECK("order_lines"."quantity" > 0),
	CONSTRAINT "order_lines_refund" CHECK("order_lines"."refunded_quantity" >= 0 and "order_lines"."refunded_quantity" <= "order_lines"."quantity" and "order_lines"."refunded_amount" >= 0 and "order_lines"."refunded_amount" <= "order_lines"."gross_amount")
);
--> statement-breakpoint
CREATE INDEX `order_lines_order` ON `order_lines` (`order_id`,`position`);--> statement-breakpoint
CREATE TABLE `order_shipping_lines` (
	`id` text PRIMARY KEY NOT NULL,
	`order_id` text NOT NULL,
	`method_id` text NOT NULL,
	`kind` text NOT NULL,
	`name` text NOT NULL,
	`min_days` integer NOT NULL,
	`max_days` integer NOT NULL,
	`discount_amount` integer NOT NULL,
	`net_amount` integer NOT NULL,
	`tax_amount` integer NOT NULL,
	`gross_amount` integer NOT NULL,
	`refunded_amount` integer DEFAULT 0 NOT NULL,
	FOREIGN KEY (`order_id`) REFERENCES `orders`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "order_shipping_lines_gross" CHECK("order_shipping_lines"."net_amount" + "order_shipping_lines"."tax_amount" = "order_shipping_lines"."gross_amount"),
	CONSTRAINT "order_shipping_lines_refund" CHECK("order_shipping_lines"."refunded_amount" >= 0 and "order_shipping_lines"."refunded_amount" <= "order_shipping_lines"."gross_amount")
);
--> statement-breakpoint
CREATE INDEX `order_shipping_lines_order` ON `order_shipping_lines` (`order_id`);--> statement-breakpoint
CREATE TABLE `order_tax_lines` (
	`id` text PRIMARY KEY NOT NULL,
	`order_id` text NOT NULL,
	`order_line_id` text,
	`name` text NOT NULL,
	`rate_ppm` integer NOT NULL,
	`net_amount` integer NOT NULL,
	`tax_amount` integer NOT NULL,
	FOREIGN KEY (`order_id`) REFERENCES `orders`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`order_line_id`) REFERENCES `order_lines`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `order_tax_lines_order` ON `order_tax_lines` (`order_id`);--> statement-breakpoint
CREATE TABLE `orders` (
	`id` text PRIMARY KEY NOT NULL,
	`number` text NOT NULL,
	`cart_id` text NOT NULL,
	`customer_id` text,
	`status` text NOT NULL,
	`payment_status` text DEFAULT 'unpaid' NOT NULL,
	`fulfilment_status` text DEFAULT 'unfulfilled' NOT NULL,
	`access_token_hash` text NOT NULL,
	`email` text NOT NULL,
	`phone` text,
	`shipping_address` text NOT NULL,
	`billing_address` text NOT NULL,
	`note` text DEFAULT '' NOT NULL,
	`payment_method` text NOT NULL,
	`currency` text NOT NULL,
	`prices_include_tax` integer NOT NULL,
	`items_amount` integer NOT NULL,
	`discount_amount` integer NOT NULL,
	`shipping_amount` integer NOT NULL,
	`fee_amount` integer DEFAULT 0 NOT NULL,
	`added_tax_amount` integer NOT NULL,
	`tax_amount` integer NOT NULL,
	`total_amount` integer NOT NULL,
	`calculation_version` integer NOT NULL,
	`calculation_trace` text NOT NULL,
	`expires_at` integer NOT NULL,
	`created_at` integer NOT NULL,
	`placed_at` integer,
	`closed_at` integer,
	FOREIGN KEY (`cart_id`) REFERENCES `carts`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "orders_total" CHECK("orders"."total_amount" = "orders"."items_amount" - "orders"."discount_amount" + "orders"."shipping_amount" + "orders"."fee_amount" + "orders"."added_tax_amount"),
	CONSTRAINT "orders_not_negative" CHECK("orders"."items_amount" >= 0 and "orders"."discount_amount" >= 0 and "orders"."shipping_amount" >= 0 and "orders"."fee_amount" >= 0 and "orders"."added_tax_amount" >= 0 and "orders"."tax_amount" >= 0 and "orders"."total_amount" >= 0)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `orders_number` ON `orders` (`number`);--> statement-breakpoint
CREATE UNIQUE INDEX `orders_one_per_cart` ON `orders` (`cart_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `orders_access_token` ON `orders` (`access_token_hash`);--> statement-breakpoint
CREATE INDEX `orders_status` ON `orders` (`status`,`created_at`);--> statement-breakpoint
CREATE TABLE `ledger_entries` (
	`id` text PRIMARY KEY NOT NULL,
	`order_id` text NOT NULL,
	`payment_id` text NOT NULL,
	`operation_id` text NOT NULL,
	`kind` text NOT NULL,
	`currency` text NOT NULL,
	`amount` integer NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`order_id`) REFERENCES `orders`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`payment_id`) REFERENCES `payments`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`operation_id`) REFERENCES `payment_operations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `ledger_entries_operation` ON `ledger_entries` (`operation_id`,`kind`);--> statement-breakpoint
CREATE INDEX `ledger_entries_order` ON `ledger_entries` (`order_id`);--> statement-breakpoint
CREATE TABLE `payment_anomalies` (
	`id` text PRIMARY KEY NOT NULL,
	`payment_id` text NOT NULL,
	`kind` text NOT NULL,
	`detail` text NOT NULL,
	`at` integer NOT NULL,
	`resolved_at` integer,
	FOREIGN KEY (`payment_id`) REFERENCES `payments`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `payment_anomalies_once` ON `payment_anomalies` (`payment_id`,`kind`);--> statement-breakpoint
CREATE TABLE `payment_events` (
	`provider` text NOT NULL,
	`event_id` text NOT NULL,
	`provider_ref` text NOT NULL,
	`body` text NOT NULL,
	`received_at` integer NOT NULL,
	`processed_at` integer,
	PRIMARY KEY(`provider`, `event_id`)
);
--> statement-breakpoint
CREATE INDEX `payment_events_open` ON `payment_events` (`processed_at`);--> statement-breakpoint
CREATE TABLE `payment_operations` (
	`id` text PRIMARY KEY NOT NULL,
	`payment_id` text NOT NULL,
	`kind` text NOT NULL,
	`amount` integer NOT NULL,
	`idempotency_key` text NOT NULL,
	`status` text NOT NULL,
	`reason` text,
	`requested_at` integer NOT NULL,
	`settled_at` integer,
	FOREIGN KEY (`payment_id`) REFERENCES `payments`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "payment_operations_amount" CHECK("payment_operations"."amount" > 0)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `payment_operations_key` ON `payment_operations` (`idempotency_key`);--> statement-breakpoint
CREATE INDEX `payment_operations_payment` ON `payment_operations` (`payment_id`);--> statement-breakpoint
CREATE INDEX `payment_operations_status` ON `payment_operations` (`status`,`requested_at`);--> statement-breakpoint
CREATE TABLE `payments` (
	`id` text PRIMARY KEY NOT NULL,
	`order_id` text NOT NULL,
	`provider` text NOT NULL,
	`provider_ref` text,
	`session_url` text,
	`currency` text NOT NULL,
	`amount` integer NOT NULL,
	`authorized` integer DEFAULT 0 NOT NULL,
	`captured` integer DEFAULT 0 NOT NULL,
	`refunded` integer DEFAULT 0 NOT NULL,
	`capture_pending` integer DEFAULT 0 NOT NULL,
	`refund_pending` integer DEFAULT 0 NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`order_id`) REFERENCES `orders`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "payments_not_negative" CHECK("payments"."amount" >= 0 and "payments"."authorized" >= 0 and "payments"."captured" >= 0 and "payments"."refunded" >= 0 and "payments"."capture_pending" >= 0 and "payments"."refund_pending" >= 0),
	CONSTRAINT "payments_capture_within_authorized" CHECK("payments"."captured" + "payments"."capture_pending" <= "payments"."authorized"),
	CONSTRAINT "payments_refund_within_captured" CHECK("payments"."refunded" + "payments"."refund_pending" <= "payments"."captured")
);
--> statement-breakpoint
CREATE UNIQUE INDEX `payments_provider_ref` ON `payments` (`provider`,`provider_ref`);--> statement-breakpoint
CREATE INDEX `payments_order` ON `payments` (`order_id`);--> statement-breakpoint
CREATE TABLE `content_version` (
	`id` integer PRIMARY KEY NOT NULL,
	`version` integer NOT NULL,
	CONSTRAINT "content_version_one_row" CHECK("content_version"."id" = 1)
);
--> statement-breakpoint
CREATE TABLE `counters` (
	`name` text PRIMARY KEY NOT NULL,
	`value` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `emails` (
	`id` text PRIMARY KEY NOT NULL,
	`template` text NOT NULL,
	`recipient` text NOT NULL,
	`subject` text NOT NULL,
	`text_body` text NOT NULL,
	`html_body` text NOT NULL,
	`status` text NOT NULL,
	`about` text,
	`dedupe_key` text NOT NULL,
	`message_id` text,
	`last_error` text,
	`created_at` integer NOT NULL,
	`sent_at` integer
);
--> statement-breakpoint
CREATE UNIQUE INDEX `emails_once` ON `emails` (`dedupe_key`);--> statement-breakpoint
CREATE INDEX `emails_about` ON `emails` (`about`);--> statement-breakpoint
CREATE TABLE `events` (
	`seq` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`name` text NOT NULL,
	`actor_kind` text NOT NULL,
	`actor_id` text,
	`subject` text NOT NULL,
	`data` text NOT NULL,
	`at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `events_subject` ON `events` (`subject`,`seq`);--> statement-breakpoint
CREATE INDEX `events_name` ON `events` (`name`,`seq`);--> statement-breakpoint
CREATE TABLE `idempotency_keys` (
	`scope` text NOT NULL,
	`key` text NOT NULL,
	`request_hash` text NOT NULL,
	`state` text NOT NULL,
	`response_status` integer,
	`response` text,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`scope`, `key`)
);
--> statement-breakpoint
CREATE INDEX `idempotency_keys_age` ON `idempotency_keys` (`created_at`);--> statement-breakpoint
CREATE TABLE `jobs` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`payload` text NOT NULL,
	`dedupe_key` text,
	`status` text DEFAULT 'queued' NOT NULL,
	`run_at` integer NOT NULL,
	`attempts` integer DEFAULT 0 NOT NULL,
	`max_attempts` integer DEFAULT 12 NOT NULL,
	`lease_owner` text,
	`lease_until` integer,
	`last_error` text,
	`created_at` integer NOT NULL,
	`finished_at` integer,
	CONSTRAINT "jobs_attempts" CHECK("jobs"."attempts" >= 0)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `jobs_one_live_per_key` ON `jobs` (`dedupe_key`) WHERE status in ('queued', 'running');--> statement-breakpoint
CREATE INDEX `jobs_due` ON `jobs` (`status`,`run_at`);--> statement-breakpoint
CREATE TABLE `rate_limits` (
	`key` text NOT NULL,
	`window_start` integer NOT NULL,
	`count` integer NOT NULL,
	PRIMARY KEY(`key`, `window_start`)
);
--> statement-breakpoint
CREATE TABLE `schedules` (
	`name` text PRIMARY KEY NOT NULL,
	`next_run_at` integer NOT NULL,
	`last_run_at` integer
);
--> statement-breakpoint
CREATE TABLE `settings` (
	`key` text PRIMARY KEY NOT NULL,
	`value` text NOT NULL,
	`updated_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `cart_codes` (
	`cart_id` text NOT NULL,
	`code_id` text NOT NULL,
	`position` integer NOT NULL,
	PRIMARY KEY(`cart_id`, `code_id`),
	FOREIGN KEY (`cart_id`) REFERENCES `carts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`code_id`) REFERENCES `promo_codes`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `promo_codes` (
	`id` text PRIMARY KEY NOT NULL,
	`promotion_id` text NOT NULL,
	`code_norm` text NOT NULL,
	`used` integer DEFAULT 0 NOT NULL,
	`usage_limit` integer,
	`once_per_customer` integer DEFAULT false NOT NULL,
	FOREIGN KEY (`promotion_id`) REFERENCES `promotions`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "promo_codes_used" CHECK("promo_codes"."used" >= 0 and ("promo_codes"."usage_limit" is null or "promo_codes"."used" <= "promo_codes"."usage_limit"))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `promo_codes_code` ON `promo_codes` (`code_norm`);--> statement-breakpoint
CREATE TABLE `promo_redemptions` (
	`code_id` text NOT NULL,
	`order_id` text NOT NULL,
	`customer_key` text,
	`at` integer NOT NULL,
	PRIMARY KEY(`code_id`, `order_id`),
	FOREIGN KEY (`code_id`) REFERENCES `promo_codes`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`order_id`) REFERENCES `orders`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `promo_redemptions_once_per_customer` ON `promo_redemptions` (`code_id`,`customer_key`);--> statement-breakpoint
CREATE INDEX `promo_redemptions_order` ON `promo_redemptions` (`order_id`);--> statement-breakpoint
CREATE TABLE `promotions` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`kind` text NOT NULL,
	`rules` text NOT NULL,
	`stacking` text NOT NULL,
	`requires_code` integer NOT NULL,
	`is_active` integer DEFAULT true NOT NULL,
	`starts_at` integer,
	`ends_at` integer
);
--> statement-breakpoint
CREATE TABLE `pages` (
	`id` text PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`title` text NOT NULL,
	`summary` text DEFAULT '' NOT NULL,
	`body_source` text NOT NULL,
	`body_html` text NOT NULL,
	`published_at` integer,
	`updated_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `pages_slug` ON `pages` (`slug`);--> statement-breakpoint
CREATE TABLE `search_documents` (
	`row` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`kind` text NOT NULL,
	`subject_id` text NOT NULL,
	`title` text NOT NULL,
	`keywords` text NOT NULL,
	`body` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `search_documents_subject` ON `search_documents` (`kind`,`subject_id`);--> statement-breakpoint
CREATE TABLE `shipping_methods` (
	`id` text PRIMARY KEY NOT NULL,
	`zone_id` text NOT NULL,
	`kind` text DEFAULT 'delivery' NOT NULL,
	`name` text NOT NULL,
	`description` text DEFAULT '' NOT NULL,
	`tax_class_id` text NOT NULL,
	`min_days` integer NOT NULL,
	`max_days` integer NOT NULL,
	`position` integer NOT NULL,
	`is_active` integer DEFAULT true NOT NULL,
	FOREIGN KEY (`zone_id`) REFERENCES `shipping_zones`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`tax_class_id`) REFERENCES `tax_classes`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "shipping_methods_days" CHECK("shipping_methods"."min_days" >= 0 and "shipping_methods"."max_days" >= "shipping_methods"."min_days")
);
--> statement-breakpoint
CREATE INDEX `shipping_methods_zone` ON `shipping_methods` (`zone_id`,`position`);--> statement-breakpoint
CREATE TABLE `shipping_rates` (
	`id` text PRIMARY KEY NOT NULL,
	`method_id` text NOT NULL,
	`kind` text NOT NULL,
	`min_value` integer DEFAULT 0 NOT NULL,
	`max_value` integer,
	`currency` text NOT NULL,
	`amount` integer NOT NULL,
	FOREIGN KEY (`method_id`) REFERENCES `shipping_methods`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "shipping_rates_amount" CHECK("shipping_rates"."amount" >= 0 and "shipping_rates"."min_value" >= 0 and ("shipping_rates"."max_value" is null or "shipping_rates"."max_value" > "shipping_rates"."min_value"))
);
--> statement-breakpoint
CREATE INDEX `shipping_rates_method` ON `shipping_rates` (`method_id`);--> statement-breakpoint
CREATE TABLE `shipping_zones` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`countries` text NOT NULL,
	`is_rest_of_world` integer DEFAULT false NOT NULL,
	`position` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `tax_classes` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `tax_rates` (
	`id` text PRIMARY KEY NOT NULL,
	`zone_id` text NOT NULL,
	`tax_class_id` text NOT NULL,
	`name` text NOT NULL,
	`rate_ppm` integer NOT NULL,
	`applies_to_shipping` integer DEFAULT true NOT NULL,
	FOREIGN KEY (`zone_id`) REFERENCES `tax_zones`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`tax_class_id`) REFERENCES `tax_classes`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "tax_rates_ppm" CHECK("tax_rates"."rate_ppm" >= 0 and "tax_rates"."rate_ppm" <= 1000000)
);
--> statement-breakpoint
CREATE INDEX `tax_rates_zone` ON `tax_rates` (`zone_id`,`tax_class_id`);--> statement-breakpoint
CREATE TABLE `tax_zones` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`countries` text NOT NULL,
	`regions` text,
	`is_default` integer DEFAULT false NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `tax_zones_one_default` ON `tax_zones` (`is_default`) WHERE is_default;