import { endpoint } from '@/app/_http/endpoint'
import { toldColleague } from '@/app/api/v1/admin/staff/colleague'
import { reactivateColleagueOperation } from '@/app/api/v1/admin/staff/operations'
import { reactivateColleague } from '@/domain/accounts/reactivate-colleague'

export const POST = endpoint({
  input: reactivateColleagueOperation.input,
  async write(tx, { params }, { actor }) {
    const changed = await reactivateColleague(tx, actor, { userId: params.id })
    return { body: { colleague: toldColleague(changed) } }
  },
})
