import type { Metadata } from 'next'
import type { PageSearch } from '@/app/_http/kept-form'
import { TextsPage } from '@/app/admin/articles/texts-page'

export const metadata: Metadata = { title: 'Articles' }

export default function ArticlesPage({ searchParams }: { searchParams: PageSearch }) {
  return <TextsPage kind="article" searchParams={searchParams} />
}
