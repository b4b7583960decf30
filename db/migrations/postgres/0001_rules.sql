INSERT INTO content_version (id, version) VALUES (1, 1);
--> statement-breakpoint
CREATE FUNCTION raise_content_version() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE content_version SET version = version + 1;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER products_content AFTER INSERT OR UPDATE OR DELETE ON products FOR EACH STATEMENT EXECUTE FUNCTION raise_content_version();
--> statement-breakpoint
CREATE TRIGGER product_options_content AFTER INSERT OR UPDATE OR DELETE ON product_options FOR EACH STATEMENT EXECUTE FUNCTION raise_content_version();
--> statement-breakpoint
CREATE TRIGGER option_values_content AFTER INSERT OR UPDATE OR DELETE ON option_values FOR EACH STATEMENT EXECUTE FUNCTION raise_content_version();
--> statement-breakpoint
CREATE TRIGGER variants_content AFTER INSERT OR UPDATE OR DELETE ON variants FOR EACH STATEMENT EXECUTE FUNCTION raise_content_version();
--> statement-breakpoint
CREATE TRIGGER variant_option_values_content AFTER INSERT OR UPDATE OR DELETE ON variant_option_values FOR EACH STATEMENT EXECUTE FUNCTION raise_content_version();
--> statement-breakpoint
CREATE TRIGGER prices_content AFTER INSERT OR UPDATE OR DELETE ON prices FOR EACH STATEMENT EXECUTE FUNCTION raise_content_version();
--> statement-breakpoint
CREATE TRIGGER collections_content AFTER INSERT OR UPDATE OR DELETE ON collections FOR EACH STATEMENT EXECUTE FUNCTION raise_content_version();
--> statement-breakpoint
CREATE TRIGGER collection_products_content AFTER INSERT OR UPDATE OR DELETE ON collection_products FOR EACH STATEMENT EXECUTE FUNCTION raise_content_version();
--> statement-breakpoint
CREATE TRIGGER tags_content AFTER INSERT OR UPDATE OR DELETE ON tags FOR EACH STATEMENT EXECUTE FUNCTION raise_content_version();
--> statement-breakpoint
CREATE TRIGGER product_tags_content AFTER INSERT OR UPDATE OR DELETE ON product_tags FOR EACH STATEMENT EXECUTE FUNCTION raise_content_version();
--> statement-breakpoint
CREATE TRIGGER product_media_content AFTER INSERT OR UPDATE OR DELETE ON product_media FOR EACH STATEMENT EXECUTE FUNCTION raise_content_version();
--> statement-breakpoint
CREATE TRIGGER related_products_content AFTER INSERT OR UPDATE OR DELETE ON related_products FOR EACH STATEMENT EXECUTE FUNCTION raise_content_version();
--> statement-breakpoint
CREATE TRIGGER media_content AFTER INSERT OR UPDATE OR DELETE ON media FOR EACH STATEMENT EXECUTE FUNCTION raise_content_version();
--> statement-breakpoint
CREATE TRIGGER slug_history_content AFTER INSERT OR UPDATE OR DELETE ON slug_history FOR EACH STATEMENT EXECUTE FUNCTION raise_content_version();
--> statement-breakpoint
CREATE TRIGGER pages_content AFTER INSERT OR UPDATE OR DELETE ON pages FOR EACH STATEMENT EXECUTE FUNCTION raise_content_version();
--> statement-breakpoint
CREATE TRIGGER settings_content AFTER INSERT OR UPDATE OR DELETE ON settings FOR EACH STATEMENT EXECUTE FUNCTION raise_content_version();
--> statement-breakpoint
CREATE TRIGGER tax_zones_content AFTER INSERT OR UPDATE OR DELETE ON tax_zones FOR EACH STATEMENT EXECUTE FUNCTION raise_content_version();
--> statement-breakpoint
CREATE TRIGGER tax_rates_content AFTER INSERT OR UPDATE OR DELETE ON tax_rates FOR EACH STATEMENT EXECUTE FUNCTION raise_content_version();
--> statement-breakpoint
CREATE TRIGGER shipping_zones_content AFTER INSERT OR UPDATE OR DELETE ON shipping_zones FOR EACH STATEMENT EXECUTE FUNCTION raise_content_version();
--> statement-breakpoint
CREATE TRIGGER shipping_methods_content AFTER INSERT OR UPDATE OR DELETE ON shipping_methods FOR EACH STATEMENT EXECUTE FUNCTION raise_content_version();
--> statement-breakpoint
CREATE TRIGGER shipping_rates_content AFTER INSERT OR UPDATE OR DELETE ON shipping_rates FOR EACH STATEMENT EXECUTE FUNCTION raise_content_version();
--> statement-breakpoint
CREATE TRIGGER promotions_content AFTER INSERT OR UPDATE OR DELETE ON promotions FOR EACH STATEMENT EXECUTE FUNCTION raise_content_version();
--> statement-breakpoint
CREATE TRIGGER locations_content AFTER INSERT OR UPDATE OR DELETE ON locations FOR EACH STATEMENT EXECUTE FUNCTION raise_content_version();
--> statement-breakpoint
-- Shown are 'sold out', the exact number up to five, and 'in stock': only a change between these is a change of content.
-- Raised at commit: taken earlier, the counter's row would make all buyers wait for each other, and sometimes in a circle.
CREATE CONSTRAINT TRIGGER stock_levels_content_update AFTER UPDATE ON stock_levels DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
WHEN (least(greatest(old.on_hand - old.reserved - old.allocated, 0), 6) <> least(greatest(new.on_hand - new.reserved - new.allocated, 0), 6) OR (old.on_hand + old.backorder_limit > old.reserved + old.allocated) <> (new.on_hand + new.backorder_limit > new.reserved + new.allocated))
EXECUTE FUNCTION raise_content_version();
--> statement-breakpoint
CREATE TRIGGER stock_levels_content AFTER INSERT OR DELETE ON stock_levels FOR EACH STATEMENT EXECUTE FUNCTION raise_content_version();
--> statement-breakpoint
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME;
END $$;
--> statement-breakpoint
CREATE TRIGGER events_append_only BEFORE UPDATE OR DELETE ON events FOR EACH ROW EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER stock_movements_append_only BEFORE UPDATE OR DELETE ON stock_movements FOR EACH ROW EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER ledger_entries_append_only BEFORE UPDATE OR DELETE ON ledger_entries FOR EACH ROW EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER price_history_append_only BEFORE UPDATE OR DELETE ON price_history FOR EACH ROW EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE FUNCTION refuse_change_once_placed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (SELECT status FROM orders WHERE id = old.order_id) <> 'pending' THEN
    RAISE EXCEPTION 'order_lines are frozen once the order is placed';
  END IF;
  IF TG_OP = 'DELETE' THEN RETURN old; END IF;
  RETURN new;
END $$;
--> statement-breakpoint
CREATE TRIGGER order_lines_frozen_update BEFORE UPDATE OF order_id, position, variant_id, product_id, slug, sku, title, options, picture, personalisation, tax_class_id, requires_shipping, tracks_stock, weight_grams, quantity, unit_amount, discount_amount, net_amount, tax_amount, gross_amount ON order_lines FOR EACH ROW EXECUTE FUNCTION refuse_change_once_placed();
--> statement-breakpoint
CREATE TRIGGER order_lines_frozen_delete BEFORE DELETE ON order_lines FOR EACH ROW EXECUTE FUNCTION refuse_change_once_placed();
--> statement-breakpoint
CREATE FUNCTION refuse_amount_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'the amounts of an order are frozen once it is placed';
END $$;
--> statement-breakpoint
CREATE TRIGGER orders_frozen_update BEFORE UPDATE OF number, cart_id, currency, items_amount, discount_amount, shipping_amount, fee_amount, added_tax_amount, tax_amount, total_amount, prices_include_tax, calculation_version, calculation_trace ON orders FOR EACH ROW
WHEN (old.status <> 'pending') EXECUTE FUNCTION refuse_amount_change();
--> statement-breakpoint
ALTER TABLE search_documents ADD COLUMN vector tsvector GENERATED ALWAYS AS (
  setweight(to_tsvector('simple', title), 'A') || setweight(to_tsvector('simple', keywords), 'B') || setweight(to_tsvector('simple', body), 'D')
) STORED;
--> statement-breakpoint
CREATE INDEX search_documents_vector ON search_documents USING gin (vector);
