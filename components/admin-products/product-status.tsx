import { StatusTag } from '@/components/admin/status-tag'
import { STATUS_WORDS } from '@/components/admin-products/product-words'
import type { StaffProductRow } from '@/domain/catalog/staff-product-rows'

export function ProductStatus({ status }: Pick<StaffProductRow, 'status'>) {
  const { label, signal } = STATUS_WORDS[status]
  return <StatusTag signal={signal}>{label}</StatusTag>
}
