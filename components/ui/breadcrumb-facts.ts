import type { Crumb } from '@/components/ui/breadcrumb'
import { absoluteUrl } from '@/lib/paths'

/** The breadcrumb for search engines. Source: https://schema.org/BreadcrumbList */
export function breadcrumbFacts(crumbs: Crumb[], origin: string): Record<string, unknown> {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: crumbs.map((crumb, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: crumb.label,
      item: absoluteUrl(origin, crumb.href),
    })),
  }
}
