CREATE TABLE `__new_kept_forms` (
	`id` text PRIMARY KEY NOT NULL,
	`holder` text NOT NULL,
	`kept` text NOT NULL,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
INSERT INTO `__new_kept_forms`("id", "holder", "kept", "created_at") SELECT "id", "user_id", "kept", "created_at" FROM `kept_forms`;--> statement-breakpoint
DROP TABLE `kept_forms`;--> statement-breakpoint
ALTER TABLE `__new_kept_forms` RENAME TO `kept_forms`;--> statement-breakpoint
CREATE INDEX `kept_forms_age` ON `kept_forms` (`created_at`);