import type { Metadata } from 'next'
import type { PageSearch } from '@/app/_http/kept-form'
import { WritingPage } from '@/app/admin/articles/writing-page'

export const metadata: Metadata = { title: 'Page' }

interface PagePageProps {
  params: Promise<{ id: string }>
  searchParams: PageSearch
}

export default function PagePage(props: PagePageProps) {
  return <WritingPage kind="page" {...props} />
}
