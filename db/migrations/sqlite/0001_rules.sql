INSERT INTO content_version (id, version) VALUES (1, 1);
--> statement-breakpoint
CREATE TRIGGER products_content_insert AFTER INSERT ON products BEGIN
  UPDATE content_version SET version = version + 1;
END;
--> statement-breakpoint
CREATE TRIGGER products_content_update AFTER UPDATE ON products BEGIN
  UPDATE content_version SET version = version + 1;
END;
--> statement-breakpoint
CREATE TRIGGER products_content_delete AFTER DELETE ON products BEGIN
  UPDATE content_version SET version = version + 1;
END;
--> statement-breakpoint
CREATE TRIGGER product_options_content_insert AFTER INSERT ON product_options BEGIN
  UPDATE content_version SET version = version + 1;
END;
--> statement-breakpoint
CREATE TRIGGER product_options_content_update AFTER UPDATE ON product_options BEGIN
  UPDATE content_version SET version = version + 1;
END;
--> statement-breakpoint
CREATE TRIGGER product_options_content_delete AFTER DELETE ON product_options BEGIN
  UPDATE content_version SET version = version + 1;
END;
--> statement-breakpoint
CREATE TRIGGER option_values_content_insert AFTER INSERT ON option_values BEGIN
  UPDATE content_version SET version = version + 1;
END;
--> statement-breakpoint
CREATE TRIGGER option_values_content_update AFTER UPDATE ON option_values BEGIN
  UPDATE content_version SET version = version + 1;
END;
--> statement-breakpoint
CREATE TRIGGER option_values_content_delete AFTER DELETE ON option_values BEGIN
  UPDATE content_version SET version = version + 1;
END;
--> statement-breakpoint
CREATE TRIGGER variants_content_insert AFTER INSERT ON variants BEGIN
  UPDATE content_version SET version = version + 1;
END;
--> statement-breakpoint
CREATE TRIGGER variants_content_update AFTER UPDATE ON variants BEGIN
  UPDATE content_version SET version = version + 1;
END;
--> statement-breakpoint
CREATE TRIGGER variants_content_delete AFTER DELETE ON variants BEGIN
  UPDATE content_version SET version = version + 1;
END;
--> statement-breakpoint
CREATE TRIGGER variant_option_values_content_insert AFTER INSERT ON variant_option_values BEGIN
  UPDATE content_version SET version = version + 1;
END;
--> statement-breakpoint
CREATE TRIGGER variant_option_values_content_update AFTER UPDATE ON variant_option_values BEGIN
  UPDATE content_version SET version = version + 1;
END;
--> statement-breakpoint
CREATE TRIGGER variant_option_values_content_delete AFTER DELETE ON variant_option_values BEGIN
  UPDATE content_version SET version = version + 1;
END;
--> statement-breakpoint
CREATE TRIGGER prices_content_insert AFTER INSERT ON prices BEGIN
  UPDATE content_version SET version = version + 1;
END;
--> statement-breakpoint
CREATE TRIGGER prices_content_update AFTER UPDATE ON prices BEGIN
  UPDATE content_version SET version = version + 1;
END;
--> statement-breakpoint
CREATE TRIGGER prices_content_delete AFTER DELETE ON prices BEGIN
  UPDATE content_version SET version = version + 1;
END;
--> statement-breakpoint
CREATE TRIGGER collections_content_insert AFTER INSERT ON collections BEGIN
  UPDATE content_version SET version = version + 1;
END;
--> statement-breakpoint
CREATE TRIGGER collections_content_update AFTER UPDATE ON collections BEGIN
  UPDATE content_version SET version = version + 1;
END;
--> statement-breakpoint
CREATE TRIGGER collections_content_delete AFTER DELETE ON collections BEGIN
  UPDATE content_version SET version = version + 1;
END;
--> statement-breakpoint
CREATE TRIGGER collection_products_content_insert AFTER INSERT ON collection_products BEGIN
  UPDATE content_version SET version = version + 1;
END;
--> statement-breakpoint
CREATE TRIGGER collection_products_content_update AFTER UPDATE ON collection_products BEGIN
  UPDATE content_version SET version = version + 1;
END;
--> statement-breakpoint
CREATE TRIGGER collection_products_content_delete AFTER DELETE ON collection_products BEGIN
  UPDATE content_version SET version = version + 1;
END;
--> statement-breakpoint
CREATE TRIGGER tags_content_insert AFTER INSERT ON tags BEGIN
  UPDATE content_version SET version = version + 1;
END;
--> statement-breakpoint
CREATE TRIGGER tags_content_update AFTER UPDATE ON tags BEGIN
  UPDATE content_version SET version = version + 1;
END;
--> statement-breakpoint
CREATE TRIGGER tags_content_delete AFTER DELETE ON tags BEGIN
  UPDATE content_version SET version = version + 1;
END;
--> statement-breakpoint
CREATE TRIGGER product_tags_content_insert AFTER INSERT ON product_tags BEGIN
  UPDATE content_version SET version = version + 1;
END;
--> statement-breakpoint
CREATE TRIGGER product_tags_content_update AFTER UPDATE ON product_tags BEGIN
  UPDATE content_version SET version = version + 1;
END;
--> statement-breakpoint
CREATE TRIGGER product_tags_content_delete AFTER DELETE ON product_tags BEGIN
  UPDATE content_version SET version = version + 1;
END;
--> statement-breakpoint
CREATE TRIGGER product_media_content_insert AFTER INSERT ON product_media BEGIN
  UPDATE content_version SET version = version + 1;
END;
--> statement-breakpoint
CREATE TRIGGER product_media_content_update AFTER UPDATE ON product_media BEGIN
  UPDATE content_version SET version = version + 1;
END;
--> statement-breakpoint
CREATE TRIGGER product_media_content_delete AFTER DELETE ON product_media BEGIN
  UPDATE content_version SET version = version + 1;
END;
--> statement-breakpoint
CREATE TRIGGER related_products_content_insert AFTER INSERT ON related_products BEGIN
  UPDATE content_version SET version = version + 1;
END;
--> statement-breakpoint
CREATE TRIGGER related_products_content_update AFTER UPDATE ON related_products BEGIN
  UPDATE content_version SET version = version + 1;
END;
--> statement-breakpoint
CREATE TRIGGER related_products_content_delete AFTER DELETE ON related_products BEGIN
  UPDATE content_version SET version = version + 1;
END;
--> statement-breakpoint
CREATE TRIGGER media_content_insert AFTER INSERT ON media BEGIN
  UPDATE content_version SET version = version + 1;
END;
--> statement-breakpoint
CREATE TRIGGER media_content_update AFTER UPDATE ON media BEGIN
  UPDATE content_version SET version = version + 1;
END;
--> statement-breakpoint
CREATE TRIGGER media_content_delete AFTER DELETE ON media BEGIN
  UPDATE content_version SET version = version + 1;
END;
--> statement-breakpoint
CREATE TRIGGER slug_history_content_insert AFTER INSERT ON slug_history BEGIN
  UPDATE content_version SET version = version + 1;
END;
--> statement-breakpoint
CREATE TRIGGER slug_history_content_update AFTER UPDATE ON slug_history BEGIN
  UPDATE content_version SET version = version + 1;
END;
--> statement-breakpoint
CREATE TRIGGER slug_history_content_delete AFTER DELETE ON slug_history BEGIN
  UPDATE content_version SET version = version + 1;
END;
--> statement-breakpoint
CREATE TRIGGER pages_content_insert AFTER INSERT ON pages BEGIN
  UPDATE content_version SET version = version + 1;
END;
--> statement-breakpoint
CREATE TRIGGER pages_content_update AFTER UPDATE ON pages BEGIN
  UPDATE content_version SET version = version + 1;
END;
--> statement-breakpoint
CREATE TRIGGER pages_content_delete AFTER DELETE ON pages BEGIN
  UPDATE content_version SET version = version + 1;
END;
--> statement-breakpoint
CREATE TRIGGER settings_content_insert AFTER INSERT ON settings BEGIN
  UPDATE content_version SET version = version + 1;
END;
--> statement-breakpoint
CREATE TRIGGER settings_content_update AFTER UPDATE ON settings BEGIN
  UPDATE content_version SET version = version + 1;
END;
--> statement-breakpoint
CREATE TRIGGER settings_content_delete AFTER DELETE ON settings BEGIN
  UPDATE content_version SET version = version + 1;
END;
--> statement-breakpoint
CREATE TRIGGER tax_zones_content_insert AFTER INSERT ON tax_zones BEGIN
  UPDATE content_version SET version = version + 1;
END;
--> statement-breakpoint
CREATE TRIGGER tax_zones_content_update AFTER UPDATE ON tax_zones BEGIN
  UPDATE content_version SET version = version + 1;
END;
--> statement-breakpoint
CREATE TRIGGER tax_zones_content_delete AFTER DELETE ON tax_zones BEGIN
  UPDATE content_version SET version = version + 1;
END;
--> statement-breakpoint
CREATE TRIGGER tax_rates_content_insert AFTER INSERT ON tax_rates BEGIN
  UPDATE content_version SET version = version + 1;
END;
--> statement-breakpoint
CREATE TRIGGER tax_rates_content_update AFTER UPDATE ON tax_rates BEGIN
  UPDATE content_version SET version = version + 1;
END;
--> statement-breakpoint
CREATE TRIGGER tax_rates_content_delete AFTER DELETE ON tax_rates BEGIN
  UPDATE content_version SET version = version + 1;
END;
--> statement-breakpoint
CREATE TRIGGER shipping_zones_content_insert AFTER INSERT ON shipping_zones BEGIN
  UPDATE content_version SET version = version + 1;
END;
--> statement-breakpoint
CREATE TRIGGER shipping_zones_content_update AFTER UPDATE ON shipping_zones BEGIN
  UPDATE content_version SET version = version + 1;
END;
--> statement-breakpoint
CREATE TRIGGER shipping_zones_content_delete AFTER DELETE ON shipping_zones BEGIN
  UPDATE content_version SET version = version + 1;
END;
--> statement-breakpoint
CREATE TRIGGER shipping_methods_content_insert AFTER INSERT ON shipping_methods BEGIN
  UPDATE content_version SET version = version + 1;
END;
--> statement-breakpoint
CREATE TRIGGER shipping_methods_content_update AFTER UPDATE ON shipping_methods BEGIN
  UPDATE content_version SET version = version + 1;
END;
--> statement-breakpoint
CREATE TRIGGER shipping_methods_content_delete AFTER DELETE ON shipping_methods BEGIN
  UPDATE content_version SET version = version + 1;
END;
--> statement-breakpoint
CREATE TRIGGER shipping_rates_content_insert AFTER INSERT ON shipping_rates BEGIN
  UPDATE content_version SET version = version + 1;
END;
--> statement-breakpoint
CREATE TRIGGER shipping_rates_content_update AFTER UPDATE ON shipping_rates BEGIN
  UPDATE content_version SET version = version + 1;
END;
--> statement-breakpoint
CREATE TRIGGER shipping_rates_content_delete AFTER DELETE ON shipping_rates BEGIN
  UPDATE content_version SET version = version + 1;
END;
--> statement-breakpoint
CREATE TRIGGER promotions_content_insert AFTER INSERT ON promotions BEGIN
  UPDATE content_version SET version = version + 1;
END;
--> statement-breakpoint
CREATE TRIGGER promotions_content_update AFTER UPDATE ON promotions BEGIN
  UPDATE content_version SET version = version + 1;
END;
--> statement-breakpoint
CREATE TRIGGER promotions_content_delete AFTER DELETE ON promotions BEGIN
  UPDATE content_version SET version = version + 1;
END;
--> statement-breakpoint
CREATE TRIGGER locations_content_insert AFTER INSERT ON locations BEGIN
  UPDATE content_version SET version = version + 1;
END;
--> statement-breakpoint
CREATE TRIGGER locations_content_update AFTER UPDATE ON locations BEGIN
  UPDATE content_version SET version = version + 1;
END;
--> statement-breakpoint
CREATE TRIGGER locations_content_delete AFTER DELETE ON locations BEGIN
  UPDATE content_version SET version = version + 1;
END;
--> statement-breakpoint
-- Shown are 'sold out', the exact number up to five, and 'in stock': only a change between these is a change of content.
CREATE TRIGGER stock_levels_content_update AFTER UPDATE ON stock_levels
WHEN min(max(old.on_hand - old.reserved - old.allocated, 0), 6) <> min(max(new.on_hand - new.reserved - new.allocated, 0), 6) OR (old.on_hand + old.backorder_limit > old.reserved + old.allocated) <> (new.on_hand + new.backorder_limit > new.reserved + new.allocated)
BEGIN
  UPDATE content_version SET version = version + 1;
END;
--> statement-breakpoint
CREATE TRIGGER stock_levels_content_insert AFTER INSERT ON stock_levels BEGIN
  UPDATE content_version SET version = version + 1;
END;
--> statement-breakpoint
CREATE TRIGGER stock_levels_content_delete AFTER DELETE ON stock_levels BEGIN
  UPDATE content_version SET version = version + 1;
END;
--> statement-breakpoint
CREATE TRIGGER events_append_only_update BEFORE UPDATE ON events BEGIN
  SELECT RAISE(ABORT, 'events is append-only');
END;
--> statement-breakpoint
CREATE TRIGGER events_append_only_delete BEFORE DELETE ON events BEGIN
  SELECT RAISE(ABORT, 'events is append-only');
END;
--> statement-breakpoint
CREATE TRIGGER stock_movements_append_only_update BEFORE UPDATE ON stock_movements BEGIN
  SELECT RAISE(ABORT, 'stock_movements is append-only');
END;
--> statement-breakpoint
CREATE TRIGGER stock_movements_append_only_delete BEFORE DELETE ON stock_movements BEGIN
  SELECT RAISE(ABORT, 'stock_movements is append-only');
END;
--> statement-breakpoint
CREATE TRIGGER ledger_entries_append_only_update BEFORE UPDATE ON ledger_entries BEGIN
  SELECT RAISE(ABORT, 'ledger_entries is append-only');
END;
--> statement-breakpoint
CREATE TRIGGER ledger_entries_append_only_delete BEFORE DELETE ON ledger_entries BEGIN
  SELECT RAISE(ABORT, 'ledger_entries is append-only');
END;
--> statement-breakpoint
CREATE TRIGGER price_history_append_only_update BEFORE UPDATE ON price_history BEGIN
  SELECT RAISE(ABORT, 'price_history is append-only');
END;
--> statement-breakpoint
CREATE TRIGGER price_history_append_only_delete BEFORE DELETE ON price_history BEGIN
  SELECT RAISE(ABORT, 'price_history is append-only');
END;
--> statement-breakpoint
CREATE TRIGGER order_lines_frozen_update BEFORE UPDATE OF order_id, position, variant_id, product_id, slug, sku, title, options, picture, personalisation, tax_class_id, requires_shipping, tracks_stock, weight_grams, quantity, unit_amount, discount_amount, net_amount, tax_amount, gross_amount ON order_lines
WHEN (SELECT status FROM orders WHERE id = old.order_id) <> 'pending'
BEGIN
  SELECT RAISE(ABORT, 'order_lines are frozen once the order is placed');
END;
--> statement-breakpoint
CREATE TRIGGER order_lines_frozen_delete BEFORE DELETE ON order_lines
WHEN (SELECT status FROM orders WHERE id = old.order_id) <> 'pending'
BEGIN
  SELECT RAISE(ABORT, 'order_lines are frozen once the order is placed');
END;
--> statement-breakpoint
CREATE TRIGGER orders_frozen_update BEFORE UPDATE OF number, cart_id, currency, items_amount, discount_amount, shipping_amount, fee_amount, added_tax_amount, tax_amount, total_amount, prices_include_tax, calculation_version, calculation_trace ON orders
WHEN old.status <> 'pending'
BEGIN
  SELECT RAISE(ABORT, 'the amounts of an order are frozen once it is placed');
END;
--> statement-breakpoint
CREATE VIRTUAL TABLE search_index USING fts5(
  title, keywords, body,
  content = 'search_documents', content_rowid = 'row', tokenize = 'unicode61', prefix = '1 2 3'
);
--> statement-breakpoint
CREATE TRIGGER search_documents_index_insert AFTER INSERT ON search_documents BEGIN
  INSERT INTO search_index (rowid, title, keywords, body) VALUES (new.row, new.title, new.keywords, new.body);
END;
--> statement-breakpoint
CREATE TRIGGER search_documents_index_delete AFTER DELETE ON search_documents BEGIN
  INSERT INTO search_index (search_index, rowid, title, keywords, body) VALUES ('delete', old.row, old.title, old.keywords, old.body);
END;
--> statement-breakpoint
CREATE TRIGGER search_documents_index_update AFTER UPDATE ON search_documents BEGIN
  INSERT INTO search_index (search_index, rowid, title, keywords, body) VALUES ('delete', old.row, old.title, old.keywords, old.body);
  INSERT INTO search_index (rowid, title, keywords, body) VALUES (new.row, new.title, new.keywords, new.body);
END;
