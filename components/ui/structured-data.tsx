interface StructuredDataProps {
  /** A schema.org object; `@context` is added. */
  thing: Record<string, unknown>
}

/**
 * Facts for search engines. A data block is not run, so the content security policy leaves it alone;
 * `<` is escaped so that no text can close the element.
 */
export function StructuredData({ thing }: StructuredDataProps) {
  const json = JSON.stringify({ '@context': 'https://schema.org', ...thing })
  return (
    <script
      type="application/ld+json"
      // biome-ignore lint/security/noDangerouslySetInnerHtml: JSON with every "<" escaped.
      dangerouslySetInnerHTML={{ __html: json.replaceAll('<', '\\u003c') }}
    />
  )
}
