import type { ReactNode } from 'react'
import { StatusTag } from '@/components/admin/status-tag'
import { type Standing, tagsOf } from '@/components/admin-orders/order-words'

/** How an order stands, as tags side by side. */
export function statusTags(order: Standing): ReactNode {
  return tagsOf(order).map(({ word, signal }) => (
    <StatusTag key={word} signal={signal}>
      {word}
    </StatusTag>
  ))
}
