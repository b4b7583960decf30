import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import {
  fetchMyCart,
  postLine,
  RefusedRequest,
  sendLineChange,
} from '@/components/cart/cart-requests'
import { meSummaryKey } from '@/components/layout/me-summary'
import type { MyCart } from '@/domain/checkout/views'

export const myCartKey = ['me', 'cart'] as const

/** The visitor's cart, asked for once it is wanted. */
export function useMyCart(isWanted: boolean) {
  return useQuery({
    queryKey: myCartKey,
    queryFn: ({ signal }) => fetchMyCart(signal),
    enabled: isWanted,
  })
}

export function useAddLine() {
  const keep = useKeepCart()
  return useMutation({ mutationFn: postLine, onSuccess: keep })
}

/** Changes a line of the cart that is shown. When another tab was quicker the fresh cart takes its place. */
export function useChangeLine() {
  const client = useQueryClient()
  const keep = useKeepCart()
  return useMutation({
    mutationFn: sendLineChange,
    onSuccess: keep,
    onError: (error) => {
      const isOutdated = error instanceof RefusedRequest && error.cart !== undefined
      if (isOutdated) void client.invalidateQueries({ queryKey: ['me'] })
    },
  })
}

function useKeepCart() {
  const client = useQueryClient()
  return (answer: MyCart) => {
    client.setQueryData(myCartKey, answer)
    client.setQueryData(meSummaryKey, { cart: { quantity: answer.cart?.quantity ?? 0 } })
  }
}
