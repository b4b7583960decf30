import { endpoint } from '@/app/_http/endpoint'
import { createRoleOperation, listRolesOperation } from '@/app/api/v1/admin/roles/operations'
import { createRole } from '@/domain/accounts/create-role'
import { listRoles } from '@/domain/accounts/list-roles'

export const GET = endpoint({
  input: listRolesOperation.input,
  async read(reader) {
    return { body: { roles: await listRoles(reader) } }
  },
})

export const POST = endpoint({
  input: createRoleOperation.input,
  async write(tx, { body }, { actor }) {
    return { status: 201, body: { role: await createRole(tx, actor, body) } }
  },
})
