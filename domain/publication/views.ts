/** A page such as "Shipping" or "About us", as visitors see it. `bodyHtml` was made safe when it was saved. */
export interface PageView {
  slug: string
  title: string
  /** One plain sentence; may be empty. */
  summary: string
  bodyHtml: string
  updatedAt: Date
}
