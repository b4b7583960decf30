import { z } from 'zod'
import { form } from '@/app/_http/form'
import { tickedRoles } from '@/app/admin/staff/role-fields'
import { inviteColleague, inviteColleagueInput } from '@/domain/accounts/invite-colleague'
import { adminPath } from '@/lib/paths'

export const POST = form({
  name: 'invite',
  input: z
    .object({ email: z.string(), role: tickedRoles })
    .transform(({ email, role }) => ({ email, roleIds: role }))
    .pipe(inviteColleagueInput),
  back: adminPath('staff/invite'),
  fieldOf: { email_taken: 'email', role_not_yours_to_give: 'roleIds', owners_only: 'roleIds' },
  async write(tx, input, { actor }) {
    await inviteColleague(tx, actor, input)
    return { to: adminPath('staff', { done: 'invited' }) }
  },
})
