import { z } from 'zod'
import { form } from '@/app/_http/form'
import { withId } from '@/app/admin/staff/role-fields'
import { removeRole } from '@/domain/accounts/remove-role'
import { adminPath } from '@/lib/paths'

export const POST = form({
  name: 'role-removal',
  input: z.object({ params: withId }),
  back: (_, __, { id }) => adminPath(`roles/${id}`),
  async write(tx, { params }, { actor }) {
    await removeRole(tx, actor, { roleId: params.id })
    return { to: adminPath('roles', { done: 'removed' }) }
  },
})
