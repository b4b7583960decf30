import { endpoint } from '@/app/_http/endpoint'
import { changeOwnPasswordByApi } from '@/app/_http/own-password'
import { readAfterWrite } from '@/app/_http/read-after-write'
import { presentAccount } from '@/app/api/v1/me/account'
import { changePasswordOperation } from '@/app/api/v1/me/operations'
import { getAccount } from '@/domain/accounts/get-account'
import { customerOf } from '@/domain/accounts/whose-account'

export const POST = endpoint({
  input: changePasswordOperation.input,
  idempotency: changePasswordOperation.idempotency,
  async act({ body }, visit) {
    const { userId } = customerOf(visit.actor)
    await changeOwnPasswordByApi(visit, body)
    const account = await readAfterWrite((reader) => getAccount(reader, userId))
    return { body: { account: presentAccount(account) } }
  },
})
