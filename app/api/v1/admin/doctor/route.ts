import { endpoint } from '@/app/_http/endpoint'
import { examineOperation } from '@/app/api/v1/admin/doctor/operations'
import { examineShop } from '@/domain/doctor/examine-shop'

export const GET = endpoint({
  input: examineOperation.input,
  async read() {
    const invariants = await examineShop()
    return { body: { isSound: invariants.every(({ violations }) => violations === 0), invariants } }
  },
})
