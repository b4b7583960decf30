import { endpoint } from '@/app/_http/endpoint'
import { toldColleague } from '@/app/api/v1/admin/staff/colleague'
import { deactivateColleagueOperation } from '@/app/api/v1/admin/staff/operations'
import { deactivateColleague } from '@/domain/accounts/deactivate-colleague'

export const POST = endpoint({
  input: deactivateColleagueOperation.input,
  async write(tx, { params }, { actor }) {
    const changed = await deactivateColleague(tx, actor, { userId: params.id })
    return { body: { colleague: toldColleague(changed) } }
  },
})
