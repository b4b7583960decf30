import { endpoint } from '@/app/_http/endpoint'
import {
  changeRoleOperation,
  getRoleOperation,
  removeRoleOperation,
} from '@/app/api/v1/admin/roles/operations'
import { changeRole } from '@/domain/accounts/change-role'
import { getRole } from '@/domain/accounts/list-roles'
import { removeRole } from '@/domain/accounts/remove-role'

export const GET = endpoint({
  input: getRoleOperation.input,
  async read(reader, { params }) {
    return { body: { role: await getRole(reader, params.id) } }
  },
})

export const PATCH = endpoint({
  input: changeRoleOperation.input,
  async write(tx, { params, body }, { actor }) {
    const { name, description, permissions } = await getRole(tx, params.id)
    const stored = { name, description, permissions: [...permissions] }
    const role = await changeRole(tx, actor, { roleId: params.id, ...stored, ...body })
    return { body: { role } }
  },
})

export const DELETE = endpoint({
  input: removeRoleOperation.input,
  async write(tx, { params }, { actor }) {
    await removeRole(tx, actor, { roleId: params.id })
    return { body: { id: params.id } }
  },
})
