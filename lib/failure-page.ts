import { escapeHtml, plainPage } from '@/lib/plain-page'

/** What a failure page says: a sentence for people, and the id under which the log tells more. */
export type Failure = { message: string; requestId: string; policy: string }

/**
 * The whole page a visitor sees when something failed through no fault of theirs. It reads nothing and needs no script,
 * so that it cannot fail too.
 */
export function failureHtml({ message, requestId, policy }: Failure): string {
  return plainPage({
    title: 'That did not work',
    policy,
    main: `<p>${escapeHtml(message)} Your cart and your orders are safe.</p>
<p>If you have just sent a form, go back and send it once more; it cannot happen twice.</p>
<p><a href="/cart">To the cart</a> <a href="/">To the shop</a></p>
<p><small>Reference: ${escapeHtml(requestId)}</small></p>`,
  })
}
