import { foundOr404 } from '@/app/_http/found-or-404'
import { readAfterWrite } from '@/app/_http/read-after-write'
import { Notice } from '@/components/ui/notice'
import { SubmitButton } from '@/components/ui/submit-button'
import { getMailsState } from '@/domain/comments/switch-mails'
import { commentMailsSwitchPath } from '@/lib/paths'

/** A program that follows every link of a mail shall end nothing: that takes the button. */
export default async function CommentMailsPage({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params
  const { to, isOn } = await foundOr404(() =>
    readAfterWrite((reader) => getMailsState(reader, token)),
  )
  const which = to === 'colleague' ? 'new comments' : 'answers to your comments'
  return (
    <div className="page max-w-reading pb-24 pt-8 sm:pt-14">
      <h1 className="font-serif text-32 sm:text-42">Mails about {which}</h1>
      <form action={commentMailsSwitchPath(token)} method="post" className="mt-8 space-y-6">
        {isOn ? (
          <p>They come whenever there is something new.</p>
        ) : (
          <>
            <Notice signal="ok" isLive>
              No more mails about {which}.
            </Notice>
            {to === 'commenter' && (
              <p>
                That holds for whatever is written under your address from now on, unless you sign
                in and ask for mails there.
              </p>
            )}
            <input type="hidden" name="isOn" value="yes" />
          </>
        )}
        <SubmitButton look={isOn ? 'primary' : 'secondary'} pendingLabel="One moment …">
          {isOn ? 'End these mails' : 'I want them again'}
        </SubmitButton>
      </form>
    </div>
  )
}
