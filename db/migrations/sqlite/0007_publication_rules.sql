CREATE TRIGGER authors_content_insert AFTER INSERT ON authors BEGIN
  UPDATE content_version SET version = version + 1;
END;
--> statement-breakpoint
CREATE TRIGGER authors_content_update AFTER UPDATE ON authors BEGIN
  UPDATE content_version SET version = version + 1;
END;
--> statement-breakpoint
CREATE TRIGGER authors_content_delete AFTER DELETE ON authors BEGIN
  UPDATE content_version SET version = version + 1;
END;
--> statement-breakpoint
CREATE TRIGGER articles_content_insert AFTER INSERT ON articles BEGIN
  UPDATE content_version SET version = version + 1;
END;
--> statement-breakpoint
CREATE TRIGGER articles_content_update AFTER UPDATE ON articles BEGIN
  UPDATE content_version SET version = version + 1;
END;
--> statement-breakpoint
CREATE TRIGGER articles_content_delete AFTER DELETE ON articles BEGIN
  UPDATE content_version SET version = version + 1;
END;
--> statement-breakpoint
CREATE TRIGGER article_authors_content_insert AFTER INSERT ON article_authors BEGIN
  UPDATE content_version SET version = version + 1;
END;
--> statement-breakpoint
CREATE TRIGGER article_authors_content_update AFTER UPDATE ON article_authors BEGIN
  UPDATE content_version SET version = version + 1;
END;
--> statement-breakpoint
CREATE TRIGGER article_authors_content_delete AFTER DELETE ON article_authors BEGIN
  UPDATE content_version SET version = version + 1;
END;
--> statement-breakpoint
CREATE TRIGGER article_tags_content_insert AFTER INSERT ON article_tags BEGIN
  UPDATE content_version SET version = version + 1;
END;
--> statement-breakpoint
CREATE TRIGGER article_tags_content_update AFTER UPDATE ON article_tags BEGIN
  UPDATE content_version SET version = version + 1;
END;
--> statement-breakpoint
CREATE TRIGGER article_tags_content_delete AFTER DELETE ON article_tags BEGIN
  UPDATE content_version SET version = version + 1;
END;
--> statement-breakpoint
CREATE TRIGGER article_products_content_insert AFTER INSERT ON article_products BEGIN
  UPDATE content_version SET version = version + 1;
END;
--> statement-breakpoint
CREATE TRIGGER article_products_content_update AFTER UPDATE ON article_products BEGIN
  UPDATE content_version SET version = version + 1;
END;
--> statement-breakpoint
CREATE TRIGGER article_products_content_delete AFTER DELETE ON article_products BEGIN
  UPDATE content_version SET version = version + 1;
END;
--> statement-breakpoint
CREATE TRIGGER related_articles_content_insert AFTER INSERT ON related_articles BEGIN
  UPDATE content_version SET version = version + 1;
END;
--> statement-breakpoint
CREATE TRIGGER related_articles_content_update AFTER UPDATE ON related_articles BEGIN
  UPDATE content_version SET version = version + 1;
END;
--> statement-breakpoint
CREATE TRIGGER related_articles_content_delete AFTER DELETE ON related_articles BEGIN
  UPDATE content_version SET version = version + 1;
END;
--> statement-breakpoint
-- What waits for a moderator is no content yet.
CREATE TRIGGER comments_content_insert AFTER INSERT ON comments WHEN new.status = 'approved' BEGIN
  UPDATE content_version SET version = version + 1;
END;
--> statement-breakpoint
CREATE TRIGGER comments_content_update AFTER UPDATE ON comments WHEN old.status = 'approved' OR new.status = 'approved' BEGIN
  UPDATE content_version SET version = version + 1;
END;
--> statement-breakpoint
CREATE TRIGGER comments_content_delete AFTER DELETE ON comments WHEN old.status = 'approved' BEGIN
  UPDATE content_version SET version = version + 1;
END;
--> statement-breakpoint
CREATE TRIGGER reviews_content_insert AFTER INSERT ON reviews WHEN new.status = 'approved' BEGIN
  UPDATE content_version SET version = version + 1;
END;
--> statement-breakpoint
CREATE TRIGGER reviews_content_update AFTER UPDATE ON reviews WHEN old.status = 'approved' OR new.status = 'approved' BEGIN
  UPDATE content_version SET version = version + 1;
END;
--> statement-breakpoint
CREATE TRIGGER reviews_content_delete AFTER DELETE ON reviews WHEN old.status = 'approved' BEGIN
  UPDATE content_version SET version = version + 1;
END;
--> statement-breakpoint
CREATE TRIGGER article_revisions_append_only_update BEFORE UPDATE ON article_revisions BEGIN
  SELECT RAISE(ABORT, 'article_revisions is append-only');
END;
--> statement-breakpoint
CREATE TRIGGER article_revisions_append_only_delete BEFORE DELETE ON article_revisions BEGIN
  SELECT RAISE(ABORT, 'article_revisions is append-only');
END;
--> statement-breakpoint
CREATE TRIGGER comments_two_deep BEFORE INSERT ON comments
WHEN new.parent_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM comments WHERE id = new.parent_id AND article_id = new.article_id AND parent_id IS NULL)
BEGIN
  SELECT RAISE(ABORT, 'a comment answers one of the same article that answers none itself');
END;
--> statement-breakpoint
CREATE TRIGGER products_rating BEFORE UPDATE OF rating_sum, rating_count ON products
WHEN new.rating_count < 0 OR new.rating_sum < new.rating_count OR new.rating_sum > 5 * new.rating_count
BEGIN
  SELECT RAISE(ABORT, 'every review of a product has one to five stars');
END;
--> statement-breakpoint
INSERT INTO articles (id, kind, slug, status, publish_at, title, summary, takeaways, body_source, blocks, table_of_contents, comments, created_at, updated_at)
SELECT id, 'page', slug, CASE WHEN published_at IS NULL THEN 'draft' ELSE 'published' END, published_at, title, summary, '[]', body_source,
  json_array(json_object('kind', 'html', 'html', body_html)), '[]', 'off', updated_at, updated_at FROM pages;
--> statement-breakpoint
INSERT INTO article_drafts (article_id, contents, is_changed, saved_at)
SELECT id, json_object('title', title, 'slug', slug, 'summary', summary, 'takeaways', json_array(), 'body', body_source, 'coverMediaId', null, 'focalPoint', null, 'seoTitle', '', 'seoDescription', '', 'socialMediaId', null, 'authorIds', json_array(), 'tags', json_array()), published_at IS NULL, updated_at FROM pages;
--> statement-breakpoint
INSERT INTO article_revisions (id, article_id, number, reason, contents, created_at)
SELECT 'rev_' || substr(d.article_id, 5), d.article_id, 1, CASE WHEN a.status = 'published' THEN 'published' ELSE 'saved' END, d.contents, d.saved_at
FROM article_drafts d JOIN articles a ON a.id = d.article_id;
