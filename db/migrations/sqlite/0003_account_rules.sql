INSERT INTO roles (id, name, name_norm, description, built_in, created_at) VALUES
  ('role_owner', 'Owner', 'owner', 'Everything, and who else may do what.', 'owner', 0),
  ('role_admin', 'Admin', 'admin', 'Everything but owners.', 'admin', 0),
  ('role_catalogue', 'Catalogue', 'catalogue', 'Products, prices, stock, pictures and promotions.', 'catalogue', 0),
  ('role_orders', 'Orders', 'orders', 'Orders, shipping, refunds and customers.', 'orders', 0),
  ('role_editor', 'Editor', 'editor', 'The whole publication.', 'editor', 0),
  ('role_author', 'Author', 'author', 'Own articles, published by an editor.', 'author', 0),
  ('role_read_only', 'Read-only', 'read-only', 'Sees what is there and changes nothing.', 'read-only', 0);
--> statement-breakpoint
CREATE TRIGGER order_lines_fulfilled_within_quantity BEFORE UPDATE OF fulfilled_quantity, cancelled_quantity ON order_lines
WHEN new.fulfilled_quantity < 0 OR new.cancelled_quantity < 0 OR new.fulfilled_quantity + new.cancelled_quantity > new.quantity
BEGIN
  SELECT RAISE(ABORT, 'no more is sent or cancelled than was ordered');
END;
