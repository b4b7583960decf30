import { roleField } from '@/app/admin/staff/role-fields'
import type { RoleOption } from '@/components/staff/role-choice'
import { db } from '@/db/read'
import type { Actor } from '@/domain/accounts/actor'
import { assertMayGive } from '@/domain/accounts/assert-rank'
import { listRoles } from '@/domain/accounts/list-roles'
import { isDomainError } from '@/lib/errors'

/** Every role, with whether it is chosen and whether this actor may give it. */
export async function roleOptions(actor: Actor, chosen: readonly string[]): Promise<RoleOption[]> {
  const options: RoleOption[] = []
  for (const { id, name, description } of await listRoles(db)) {
    const isTheirs = await mayGive(actor, id)
    const isChosen = chosen.includes(id)
    options.push({ id, field: roleField(id), name, description, isChosen, isTheirs })
  }
  return options
}

async function mayGive(actor: Actor, roleId: string): Promise<boolean> {
  try {
    await assertMayGive(db, actor, [roleId])
    return true
  } catch (error) {
    if (isDomainError(error)) return false
    throw error
  }
}
