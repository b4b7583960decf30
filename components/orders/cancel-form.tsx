import { SubmitButton } from '@/components/ui/submit-button'
import { orderCancellationPath } from '@/lib/paths'

/** Gives an unpaid order up. Nothing is lost by it: the cart is back. */
export function CancelForm({ token }: { token: string }) {
  return (
    <form action={orderCancellationPath(token)} method="post" data-screen-only>
      <SubmitButton look="quiet" pendingLabel="One moment …">
        Give up and go back to the cart
      </SubmitButton>
    </form>
  )
}
