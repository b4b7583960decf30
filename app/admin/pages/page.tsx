import type { Metadata } from 'next'
import type { PageSearch } from '@/app/_http/kept-form'
import { TextsPage } from '@/app/admin/articles/texts-page'

export const metadata: Metadata = { title: 'Pages' }

export default function PagesPage({ searchParams }: { searchParams: PageSearch }) {
  return <TextsPage kind="page" searchParams={searchParams} />
}
