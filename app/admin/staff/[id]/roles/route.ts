import { z } from 'zod'
import { form } from '@/app/_http/form'
import { tickedRoles, withId } from '@/app/admin/staff/role-fields'
import { changeRoles, changeRolesInput } from '@/domain/accounts/change-roles'
import { rotateOwnSession } from '@/domain/accounts/end-other-sessions'
import { adminPath } from '@/lib/paths'

export const POST = form({
  name: 'roles-of-colleague',
  input: z
    .object({ role: tickedRoles, params: withId })
    .transform(({ role, params }) => ({ userId: params.id, roleIds: role }))
    .pipe(changeRolesInput.extend({ userId: z.string() })),
  back: (_, __, { id }) => adminPath(`staff/${id}`),
  fieldOf: { role_not_yours_to_give: 'roleIds', owners_only: 'roleIds', last_owner: 'roleIds' },
  async write(tx, input, { actor }) {
    await changeRoles(tx, actor, input)
    const session = await rotateOwnSession(tx, actor)
    return { to: adminPath(`staff/${input.userId}`, { done: 'roles' }), session }
  },
})
