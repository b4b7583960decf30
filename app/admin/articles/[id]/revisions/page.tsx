import type { Metadata } from 'next'
import type { PageSearch } from '@/app/_http/kept-form'
import { RevisionsPage } from '@/app/admin/articles/revisions-page'

export const metadata: Metadata = { title: 'History' }

interface HistoryPageProps {
  params: Promise<{ id: string }>
  searchParams: PageSearch
}

export default function HistoryPage(props: HistoryPageProps) {
  return <RevisionsPage kind="article" {...props} />
}
