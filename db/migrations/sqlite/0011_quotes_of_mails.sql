ALTER TABLE `emails` ADD `quotes` text;--> statement-breakpoint
CREATE INDEX `emails_quotes` ON `emails` (`quotes`);