import { endpoint } from '@/app/_http/endpoint'
import { toldColleague } from '@/app/api/v1/admin/staff/colleague'
import {
  changeColleagueOperation,
  getColleagueOperation,
} from '@/app/api/v1/admin/staff/operations'
import { changeRoles } from '@/domain/accounts/change-roles'
import { getColleague } from '@/domain/accounts/list-colleagues'

export const GET = endpoint({
  input: getColleagueOperation.input,
  async read(reader, { params }) {
    return { body: { colleague: toldColleague(await getColleague(reader, params.id)) } }
  },
})

export const PATCH = endpoint({
  input: changeColleagueOperation.input,
  async write(tx, { params, body }, { actor }) {
    const changed = await changeRoles(tx, actor, { userId: params.id, ...body })
    return { body: { colleague: toldColleague(changed) } }
  },
})
