import { z } from 'zod'
import { form } from '@/app/_http/form'
import { roleForm } from '@/app/admin/roles/permission-fields'
import { changeRole } from '@/domain/accounts/change-role'
import { rotateOwnSession } from '@/domain/accounts/end-other-sessions'
import { adminPath } from '@/lib/paths'

export const POST = form({
  name: 'role',
  input: roleForm,
  back: (_, __, { id }) => adminPath(`roles/${id}`),
  fieldOf: { role_name_taken: 'name', role_not_yours_to_give: 'permissions' },
  async write(tx, input, { actor, params }) {
    const roleId = z.string().parse(params.id)
    await changeRole(tx, actor, { roleId, ...input })
    const session = await rotateOwnSession(tx, actor)
    return { to: adminPath(`roles/${roleId}`, { done: 'changed' }), session }
  },
})
