import { z } from 'zod'
import { form } from '@/app/_http/form'
import { switchMails, switchMailsInput } from '@/domain/comments/switch-mails'
import { commentMailsOffPath } from '@/lib/paths'

/** Mail programs offer this address to people who open it by hand. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ token: string }> },
): Promise<Response> {
  const location = commentMailsOffPath((await params).token)
  return new Response(null, { status: 303, headers: { location, 'cache-control': 'no-store' } })
}

/** By the button of the page, or by a mail program with one click, which is answered without a redirect (RFC 8058 §3.1). */
export const POST = form({
  name: 'comment-mails',
  input: z.object({
    params: z.object({ token: switchMailsInput.shape.token }),
    isOn: z.literal('yes').optional(),
    'List-Unsubscribe': z.string().optional(),
  }),
  back: (_fields, _refusal, { token }) => commentMailsOffPath(String(token)),
  async write(tx, { params: { token }, isOn, 'List-Unsubscribe': command }) {
    const isForProgram = command === 'One-Click'
    await switchMails(tx, { token, isOn: isOn === 'yes' && !isForProgram })
    return { to: commentMailsOffPath(token), isForProgram }
  },
})
