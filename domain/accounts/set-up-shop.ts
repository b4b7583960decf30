import { z } from 'zod'
import type { Reader } from '@/db/read'
import type { Tx } from '@/db/transact'
import type { Actor } from '@/domain/accounts/actor'
import { hasOwner } from '@/domain/accounts/assert-rank'
import { createOwnerInput, type NewOwner, writeOwner } from '@/domain/accounts/create-owner'
import { setUpData } from '@/domain/accounts/issue-set-up-link'
import { lockRoles } from '@/domain/accounts/lock-roles'
import { findToken, redeemToken } from '@/domain/accounts/redeem-token'
import { DomainError } from '@/lib/errors'

export const setUpShopInput = createOwnerInput.extend({ token: z.string().max(64) })

/** What a set-up link already knows of its reader; nothing for a link that is used, replaced, too old or made up. */
export async function findSetUp(
  reader: Reader,
  token: string,
): Promise<{ name?: string; email?: string } | undefined> {
  const found = await findToken(reader, 'set-up', token)
  if (!found) return undefined
  const { addsToOwners, name, email } = setUpData.parse(found.data)
  return addsToOwners || !(await hasOwner(reader)) ? { name, email } : undefined
}

/**
 * Makes the reader of a set-up link an owner. Of any number who use it at once, one becomes it; the link of a fresh shop is worth nothing
 * once there is an owner. Throws `link_invalid`, `owner_exists`, `email_taken`.
 */
export async function setUpShop(
  tx: Tx,
  actor: Actor,
  { token, ...owner }: NewOwner & { token: string },
): Promise<{ userId: string }> {
  await lockRoles(tx, [])
  const { data } = await redeemToken(tx, 'set-up', token)
  const { addsToOwners } = setUpData.parse(data)
  if (!addsToOwners && (await hasOwner(tx))) throw new DomainError('owner_exists')
  return await writeOwner(tx, actor, owner)
}
