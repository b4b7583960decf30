ALTER TABLE "kept_forms" DROP CONSTRAINT "kept_forms_user_id_users_id_fk";--> statement-breakpoint
ALTER TABLE "kept_forms" RENAME COLUMN "user_id" TO "holder";