import { endpoint } from '@/app/_http/endpoint'
import { getStaffOrderOperation } from '@/app/api/v1/admin/orders/operations'
import { presentStaffOrder } from '@/app/api/v1/admin/orders/staff-order'
import { getStaffOrder } from '@/domain/orders/get-staff-order'

export const GET = endpoint({
  input: getStaffOrderOperation.input,
  async read(reader, { params }) {
    return { body: { order: presentStaffOrder(await getStaffOrder(reader, params.id)) } }
  },
})
