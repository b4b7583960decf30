import { endpoint } from '@/app/_http/endpoint'
import { toldColleague } from '@/app/api/v1/admin/staff/colleague'
import { resetSecondFactorOperation } from '@/app/api/v1/admin/staff/operations'
import { resetSecondFactor } from '@/domain/accounts/reset-second-factor'

export const DELETE = endpoint({
  input: resetSecondFactorOperation.input,
  async write(tx, { params }, { actor }) {
    const changed = await resetSecondFactor(tx, actor, { userId: params.id })
    return { body: { colleague: toldColleague(changed) } }
  },
})
