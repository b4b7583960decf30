import { z } from 'zod'
import { withId } from '@/app/api/v1/admin/staff/operations'
import { operation } from '@/app/api/v1/operation'
import { createRoleInput } from '@/domain/accounts/create-role'

const role = z
  .object({
    id: z.string(),
    name: z.string(),
    description: z.string(),
    isBuiltIn: z.boolean().meta({ description: 'Comes with the shop and cannot be changed.' }),
    permissions: z.array(z.string()),
    holders: z.int().meta({ description: 'How many colleagues have it.' }),
  })
  .meta({ id: 'Role' })

const { name, description, permissions } = createRoleInput.shape
const fields = {
  name,
  description,
  permissions: permissions.meta({
    override: { type: 'array', minItems: 1, items: { type: 'string' } },
    description: 'Such as `orders.read`.',
  }),
}
const one = {
  status: 200 as const,
  description: 'The role as it is now.',
  schema: z.object({ role }),
}
const refusals = ['step_up_required', 'role_not_yours_to_give'] as const

export const listRolesOperation = operation({
  id: 'listRoles',
  tag: 'Back office',
  scope: 'staff.read',
  summary: 'Roles',
  description: 'Those that come with the shop first.',
  input: z.object({}),
  answer: { status: 200, description: 'All of them.', schema: z.object({ roles: z.array(role) }) },
  errors: [],
})

export const createRoleOperation = operation({
  id: 'createRole',
  tag: 'Back office',
  scope: 'roles.write',
  summary: 'Make a role',
  description: 'It can allow what its maker may, and no more.',
  input: z.object({ body: z.strictObject(fields) }),
  example: { name: 'Packing', permissions: ['orders.read', 'orders.fulfil'] },
  answer: { ...one, status: 201 },
  errors: [...refusals, 'role_name_taken'],
})

export const getRoleOperation = operation({
  id: 'getRole',
  tag: 'Back office',
  scope: 'staff.read',
  summary: 'One role',
  description: 'With everything it allows.',
  input: z.object({ params: withId }),
  answer: one,
  errors: ['not_found'],
})

export const changeRoleOperation = operation({
  id: 'changeRole',
  tag: 'Back office',
  scope: 'roles.write',
  summary: 'Change a role',
  description:
    'What is left out stays. Where its rights change, everybody who has it is signed out and comes back with the new ones.',
  input: z.object({
    params: withId,
    body: z.strictObject({
      name: name.optional(),
      description: description.unwrap().optional(),
      permissions: fields.permissions.optional(),
    }),
  }),
  example: { permissions: ['orders.read'] },
  answer: one,
  errors: [...refusals, 'not_found', 'role_built_in', 'role_name_taken'],
})

export const removeRoleOperation = operation({
  id: 'removeRole',
  tag: 'Back office',
  scope: 'roles.write',
  summary: 'Remove a role',
  description: 'Only once nobody has it.',
  input: z.object({ params: withId }),
  answer: { status: 200, description: 'It is gone.', schema: z.object({ id: z.string() }) },
  errors: [...refusals, 'not_found', 'role_built_in', 'role_in_use'],
})
