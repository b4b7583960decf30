'use client'

import Link from 'next/link'
import { CommentFields } from '@/components/talk/comment-fields'
import { useMyTalk } from '@/components/talk/my-talk'
import { SubmitButton } from '@/components/ui/submit-button'
import { articleCommentPath, articleCommentsPath } from '@/lib/paths'

/** The form below an article that everybody shares; what is personal in it comes by script, or lies on a page of its own. */
export function CommentForm({ slug }: { slug: string }) {
  const mine = useMyTalk(slug).data
  return (
    <form action={articleCommentsPath(slug)} method="post" noValidate className="space-y-5">
      <noscript>
        <p className="mb-5 text-15">
          <Link href={articleCommentPath(slug)} className="link">
            Without script, please write on a page of its own: it knows who is signed in.
          </Link>
        </p>
      </noscript>
      <CommentFields person={mine?.person} mark={mine?.mark} />
      <SubmitButton pendingLabel="Sending …">Send the comment</SubmitButton>
    </form>
  )
}
