import type { LinkedAccount } from '@/components/auth/identity-list'
import { db } from '@/db/read'
import { listIdentities } from '@/domain/accounts/list-identities'
import { identityProviders } from '@/providers/index'

/** The identities of an account as its owner knows them: by the name of the service. */
export async function linkedAccounts(userId: string): Promise<LinkedAccount[]> {
  const names = new Map(identityProviders().map(({ issuer, name }) => [issuer, name]))
  const identities = await listIdentities(db, userId)
  return identities.map(({ issuer, ...identity }) => ({
    ...identity,
    name: names.get(issuer) ?? new URL(issuer).hostname,
  }))
}
