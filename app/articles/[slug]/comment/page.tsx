import Link from 'next/link'
import type { ReactNode } from 'react'
import { findKeptForm, type PageSearch } from '@/app/_http/kept-form'
import { currentVisitor } from '@/app/_http/session'
import { currentShop } from '@/app/_shop/current-shop'
import { foundOrMoved } from '@/app/_shop/found-or-moved'
import { slugOf } from '@/app/_shop/slug-of'
import { first } from '@/components/products/filter-query'
import { CommentFields } from '@/components/talk/comment-fields'
import { CommentItem } from '@/components/talk/comment-item'
import { ButtonLink } from '@/components/ui/button'
import { FormProblems } from '@/components/ui/form-problems'
import { Notice } from '@/components/ui/notice'
import { SubmitButton } from '@/components/ui/submit-button'
import { db } from '@/db/read'
import { getTalkArticle } from '@/domain/comments/get-article-talk'
import { findShownComment } from '@/domain/comments/list-threads'
import { newFormMark } from '@/domain/moderation/form-mark'
import { now } from '@/lib/clock'
import { articleCommentsPath, articlePath, articleTalkPath, withQuery } from '@/lib/paths'

interface CommentPageProps {
  params: Promise<{ slug: string }>
  searchParams: PageSearch
}

/** Where a comment is written by whoever is known, an answer to one, and where a refused one comes back. */
export default async function CommentPage({ params, searchParams }: CommentPageProps) {
  const slug = await slugOf(params)
  const search = await searchParams
  const shop = await currentShop()
  const article = await foundOrMoved(
    articlePath(slug),
    () => getTalkArticle(db, slug),
    (moved) => withQuery(`${moved}/comment`, search),
  )
  const state = await findKeptForm('comment', search)
  const parentId = first(search.to) ?? state?.values.parentId
  const parent = parentId ? await findShownComment(db, article.id, parentId) : undefined
  return (
    <div className="page max-w-reading pb-24 pt-8 sm:pt-14">
      <p className="mb-3">
        <Link href={articleTalkPath(slug)} className="link text-15">
          {article.title}
        </Link>
      </p>
      {search.done === 'held' && <Held slug={slug} />}
      {search.done !== 'held' && article.commenting !== 'open' && <Closed />}
      {search.done !== 'held' && article.commenting === 'open' && (
        <>
          <Title>{parent ? 'Answer a comment' : 'Write a comment'}</Title>
          {parent && (
            <blockquote className="mb-8 rounded bg-stock p-5">
              <CommentItem comment={parent} shop={shop} />
            </blockquote>
          )}
          <form action={articleCommentsPath(slug)} method="post" noValidate className="space-y-5">
            <FormProblems state={state} />
            <CommentFields
              state={state}
              person={await currentPerson()}
              mark={newFormMark(slug, now())}
              parentId={parent?.id}
            />
            <SubmitButton pendingLabel="Sending …">
              {parent ? 'Send the answer' : 'Send the comment'}
            </SubmitButton>
          </form>
        </>
      )}
    </div>
  )
}

function Title({ children }: { children: ReactNode }) {
  return <h1 className="mb-8 font-serif text-32 sm:text-42">{children}</h1>
}

function Closed() {
  return (
    <>
      <Title>Write a comment</Title>
      <Notice signal="notice">Comments on this article are closed.</Notice>
    </>
  )
}

function Held({ slug }: { slug: string }) {
  return (
    <div className="space-y-8">
      <Title>Thank you</Title>
      <Notice signal="ok" title="We have your comment." isLive>
        <p>Somebody here reads it before it appears. You need not send it again.</p>
      </Notice>
      <ButtonLink href={articleTalkPath(slug)}>Back to the article</ButtonLink>
    </div>
  )
}

async function currentPerson() {
  const { actor, signedIn } = await currentVisitor()
  if (!signedIn || actor.kind === 'guest') return null
  return { name: signedIn.account.name, email: signedIn.account.email }
}
