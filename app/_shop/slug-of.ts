import { decoded } from '@/lib/decoded'

/** The slug in the address of a page. Next hands it to pages as it is written there, which for most letters is percent-encoded. */
export async function slugOf(params: Promise<{ slug: string }>): Promise<string> {
  const { slug } = await params
  return decoded(slug) ?? slug
}
