import { endpoint } from '@/app/_http/endpoint'
import { presentAccount } from '@/app/api/v1/me/account'
import { changeAccountOperation, getAccountOperation } from '@/app/api/v1/me/operations'
import { changeProfile } from '@/domain/accounts/change-profile'
import { getAccount } from '@/domain/accounts/get-account'
import { customerOf } from '@/domain/accounts/whose-account'

export const GET = endpoint({
  input: getAccountOperation.input,
  async read(reader, _input, { actor }) {
    const account = await getAccount(reader, customerOf(actor).userId)
    return { body: { account: presentAccount(account) } }
  },
})

export const PATCH = endpoint({
  input: changeAccountOperation.input,
  async write(tx, { body }, { actor }) {
    await changeProfile(tx, actor, body)
    return { body: { account: presentAccount(await getAccount(tx, customerOf(actor).userId)) } }
  },
})
