CREATE TRIGGER authors_content AFTER INSERT OR UPDATE OR DELETE ON authors FOR EACH STATEMENT EXECUTE FUNCTION raise_content_version();
--> statement-breakpoint
CREATE TRIGGER articles_content AFTER INSERT OR UPDATE OR DELETE ON articles FOR EACH STATEMENT EXECUTE FUNCTION raise_content_version();
--> statement-breakpoint
CREATE TRIGGER article_authors_content AFTER INSERT OR UPDATE OR DELETE ON article_authors FOR EACH STATEMENT EXECUTE FUNCTION raise_content_version();
--> statement-breakpoint
CREATE TRIGGER article_tags_content AFTER INSERT OR UPDATE OR DELETE ON article_tags FOR EACH STATEMENT EXECUTE FUNCTION raise_content_version();
--> statement-breakpoint
CREATE TRIGGER article_products_content AFTER INSERT OR UPDATE OR DELETE ON article_products FOR EACH STATEMENT EXECUTE FUNCTION raise_content_version();
--> statement-breakpoint
CREATE TRIGGER related_articles_content AFTER INSERT OR UPDATE OR DELETE ON related_articles FOR EACH STATEMENT EXECUTE FUNCTION raise_content_version();
--> statement-breakpoint
-- What waits for a moderator is no content yet.
CREATE TRIGGER comments_content_insert AFTER INSERT ON comments FOR EACH ROW WHEN (new.status = 'approved') EXECUTE FUNCTION raise_content_version();
--> statement-breakpoint
CREATE TRIGGER comments_content_update AFTER UPDATE ON comments FOR EACH ROW WHEN (old.status = 'approved' OR new.status = 'approved') EXECUTE FUNCTION raise_content_version();
--> statement-breakpoint
CREATE TRIGGER comments_content_delete AFTER DELETE ON comments FOR EACH ROW WHEN (old.status = 'approved') EXECUTE FUNCTION raise_content_version();
--> statement-breakpoint
CREATE TRIGGER reviews_content_insert AFTER INSERT ON reviews FOR EACH ROW WHEN (new.status = 'approved') EXECUTE FUNCTION raise_content_version();
--> statement-breakpoint
CREATE TRIGGER reviews_content_update AFTER UPDATE ON reviews FOR EACH ROW WHEN (old.status = 'approved' OR new.status = 'approved') EXECUTE FUNCTION raise_content_version();
--> statement-breakpoint
CREATE TRIGGER reviews_content_delete AFTER DELETE ON reviews FOR EACH ROW WHEN (old.status = 'approved') EXECUTE FUNCTION raise_content_version();
--> statement-breakpoint
CREATE TRIGGER article_revisions_append_only BEFORE UPDATE OR DELETE ON article_revisions FOR EACH ROW EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE FUNCTION refuse_deep_comment() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM comments WHERE id = new.parent_id AND article_id = new.article_id AND parent_id IS NULL) THEN
    RAISE EXCEPTION 'a comment answers one of the same article that answers none itself';
  END IF;
  RETURN new;
END $$;
--> statement-breakpoint
CREATE TRIGGER comments_two_deep BEFORE INSERT ON comments FOR EACH ROW WHEN (new.parent_id IS NOT NULL) EXECUTE FUNCTION refuse_deep_comment();
--> statement-breakpoint
ALTER TABLE products ADD CONSTRAINT products_rating CHECK (rating_count >= 0 AND rating_sum >= rating_count AND rating_sum <= 5 * rating_count);
--> statement-breakpoint
INSERT INTO articles (id, kind, slug, status, publish_at, title, summary, takeaways, body_source, blocks, table_of_contents, comments, created_at, updated_at)
SELECT id, 'page', slug, CASE WHEN published_at IS NULL THEN 'draft' ELSE 'published' END, published_at, title, summary, '[]', body_source,
  jsonb_build_array(jsonb_build_object('kind', 'html', 'html', body_html)), '[]', 'off', updated_at, updated_at FROM pages;
--> statement-breakpoint
INSERT INTO article_drafts (article_id, contents, is_changed, saved_at)
SELECT id, jsonb_build_object('title', title, 'slug', slug, 'summary', summary, 'takeaways', jsonb_build_array(), 'body', body_source, 'coverMediaId', null, 'focalPoint', null, 'seoTitle', '', 'seoDescription', '', 'socialMediaId', null, 'authorIds', jsonb_build_array(), 'tags', jsonb_build_array()), published_at IS NULL, updated_at FROM pages;
--> statement-breakpoint
INSERT INTO article_revisions (id, article_id, number, reason, contents, created_at)
SELECT 'rev_' || substr(d.article_id, 5), d.article_id, 1, CASE WHEN a.status = 'published' THEN 'published' ELSE 'saved' END, d.contents, d.saved_at
FROM article_drafts d JOIN articles a ON a.id = d.article_id;
