import type { Metadata } from 'next'
import type { PageSearch } from '@/app/_http/kept-form'
import { WritingPage } from '@/app/admin/articles/writing-page'

export const metadata: Metadata = { title: 'Article' }

interface ArticlePageProps {
  params: Promise<{ id: string }>
  searchParams: PageSearch
}

export default function ArticlePage(props: ArticlePageProps) {
  return <WritingPage kind="article" {...props} />
}
