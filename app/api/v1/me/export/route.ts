import { endpoint } from '@/app/_http/endpoint'
import { exportAccountOperation } from '@/app/api/v1/me/operations'
import { exportAccount } from '@/domain/orders/export-account'

export const GET = endpoint({
  input: exportAccountOperation.input,
  read: async (reader, _input, { actor }) => ({ body: await exportAccount(reader, actor) }),
})
