import { form } from '@/app/_http/form'
import { roleForm } from '@/app/admin/roles/permission-fields'
import { createRole } from '@/domain/accounts/create-role'
import { adminPath } from '@/lib/paths'

export const POST = form({
  name: 'new-role',
  input: roleForm,
  back: adminPath('roles/new'),
  fieldOf: { role_name_taken: 'name', role_not_yours_to_give: 'permissions' },
  async write(tx, input, { actor }) {
    await createRole(tx, actor, input)
    return { to: adminPath('roles', { done: 'created' }) }
  },
})
