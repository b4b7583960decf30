import { SubmitButton } from '@/components/ui/submit-button'
import { reorderPath } from '@/lib/paths'

/** Puts the goods of an order into the cart once more. */
export function ReorderForm({ orderId }: { orderId: string }) {
  return (
    <form action={reorderPath(orderId)} method="post" data-screen-only>
      <SubmitButton look="secondary" pendingLabel="One moment …" className="max-sm:w-full">
        Put it all into the cart again
      </SubmitButton>
    </form>
  )
}
