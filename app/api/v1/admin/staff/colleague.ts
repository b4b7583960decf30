import { z } from 'zod'
import { moment } from '@/app/api/v1/moment'
import type { Invitation } from '@/domain/accounts/invitation'
import type { Colleague } from '@/domain/accounts/list-colleagues'

const roleName = z.object({ id: z.string(), name: z.string() })

export const colleague = z
  .object({
    id: z.string(),
    name: z.string(),
    email: z.string(),
    status: z.enum(['active', 'deactivated']),
    roles: z.array(roleName),
    hasSecondFactor: z.boolean(),
    apiKeys: z.int().meta({ description: 'How many keys that they made still work.' }),
    createdAt: moment,
    lastSignInAt: moment.nullable(),
  })
  .meta({ id: 'Colleague' })

export const invitation = z
  .object({
    id: z.string(),
    email: z.string(),
    roles: z.array(roleName),
    invitedBy: z.string().nullable().meta({ description: 'The name of who invites.' }),
    createdAt: moment,
    expiresAt: moment,
    isExpired: z.boolean(),
  })
  .meta({ id: 'Invitation' })

export function toldColleague(one: Colleague): z.infer<typeof colleague> {
  return {
    ...one,
    createdAt: one.createdAt.toISOString(),
    lastSignInAt: one.lastSignInAt?.toISOString() ?? null,
  }
}

export function toldInvitation(one: Invitation): z.infer<typeof invitation> {
  return {
    ...one,
    invitedBy: one.invitedBy ?? null,
    createdAt: one.createdAt.toISOString(),
    expiresAt: one.expiresAt.toISOString(),
  }
}
