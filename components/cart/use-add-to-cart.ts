import type { FormEvent } from 'react'
import { RefusedRequest } from '@/components/cart/cart-requests'
import { setCartDrawer } from '@/components/cart/drawer-state'
import { useAddLine } from '@/components/cart/use-my-cart'

/** What can be said in a sentence beside the button; all else the cart's page explains better. */
const SAID_HERE = new Set([
  'out_of_stock',
  'quantity_too_large',
  'variant_unavailable',
  'cart_full',
])

/**
 * Lets a form that posts to the cart stay on its page: the piece goes in through the API and the drawer shows it. Whatever
 * goes wrong on the way, the form is sent as it would be without script. Hand `onSubmit` to `onSubmitCapture`, so that
 * the form's own listeners see that it stays.
 */
export function useAddToCart(variantId: string) {
  const { mutate, isPending, error } = useAddLine()
  const isSaidHere = error instanceof RefusedRequest && SAID_HERE.has(error.code)

  function onSubmit(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault()
    if (isPending) return
    const form = event.currentTarget
    const quantity = Number(new FormData(form).get('quantity') ?? 1)
    mutate(
      { variantId, quantity },
      {
        onSuccess: () => setCartDrawer(true),
        onError(failure) {
          if (!(failure instanceof RefusedRequest && SAID_HERE.has(failure.code))) form.submit()
        },
      },
    )
  }

  return { onSubmit, isPending, error: isSaidHere ? error.message : undefined }
}
