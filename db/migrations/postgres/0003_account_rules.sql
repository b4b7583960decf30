INSERT INTO roles (id, name, name_norm, description, built_in, created_at) VALUES
  ('role_owner', 'Owner', 'owner', 'Everything, and who else may do what.', 'owner', to_timestamp(0)),
  ('role_admin', 'Admin', 'admin', 'Everything but owners.', 'admin', to_timestamp(0)),
  ('role_catalogue', 'Catalogue', 'catalogue', 'Products, prices, stock, pictures and promotions.', 'catalogue', to_timestamp(0)),
  ('role_orders', 'Orders', 'orders', 'Orders, shipping, refunds and customers.', 'orders', to_timestamp(0)),
  ('role_editor', 'Editor', 'editor', 'The whole publication.', 'editor', to_timestamp(0)),
  ('role_author', 'Author', 'author', 'Own articles, published by an editor.', 'author', to_timestamp(0)),
  ('role_read_only', 'Read-only', 'read-only', 'Sees what is there and changes nothing.', 'read-only', to_timestamp(0));
--> statement-breakpoint
ALTER TABLE order_lines ADD CONSTRAINT order_lines_fulfilled_within_quantity
  CHECK (fulfilled_quantity >= 0 AND cancelled_quantity >= 0 AND fulfilled_quantity + cancelled_quantity <= quantity);
