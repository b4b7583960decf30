import type { Metadata } from 'next'
import type { PageSearch } from '@/app/_http/kept-form'
import { RevisionPage } from '@/app/admin/articles/revision-page'

export const metadata: Metadata = { title: 'Version' }

interface VersionPageProps {
  params: Promise<{ id: string; revisionId: string }>
  searchParams: PageSearch
}

export default function VersionPage(props: VersionPageProps) {
  return <RevisionPage kind="article" {...props} />
}
