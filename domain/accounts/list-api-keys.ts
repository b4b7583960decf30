import { desc, eq, sql } from 'drizzle-orm'
import type { Reader } from '@/db/read'
import { apiKeys, users } from '@/db/schema/accounts'
import { scopesOf } from '@/domain/accounts/api-key-scopes'
import type { Permission } from '@/domain/accounts/permissions'
import { now } from '@/lib/clock'
import { DomainError } from '@/lib/errors'

export type ApiKeyState = 'live' | 'expired' | 'revoked'

export type ApiKeyView = {
  id: string
  name: string
  /** The part of the secret by which it is recognised. */
  prefix: string
  scopes: Permission[]
  state: ApiKeyState
  createdBy: { id: string; name: string }
  createdAt: Date
  expiresAt: Date | null
  lastUsedAt: Date | null
  lastUsedAddress: string | null
  revokedAt: Date | null
}

/** Every key, those that work first, the newest first. Their secrets are nowhere. */
export async function listApiKeys(reader: Reader): Promise<ApiKeyView[]> {
  const rows = await selectKeys(reader).orderBy(
    sql`case when ${apiKeys.revokedAt} is null then 0 else 1 end`,
    desc(apiKeys.id),
  )
  return rows.map(viewOf)
}

export async function findApiKeyView(
  reader: Reader,
  keyId: string,
): Promise<ApiKeyView | undefined> {
  const [row] = await selectKeys(reader).where(eq(apiKeys.id, keyId))
  return row && viewOf(row)
}

/** Throws `not_found`. */
export async function getApiKey(reader: Reader, keyId: string): Promise<ApiKeyView> {
  const key = await findApiKeyView(reader, keyId)
  if (!key) throw new DomainError('not_found', { keyId })
  return key
}

function selectKeys(reader: Reader) {
  return reader
    .select({
      id: apiKeys.id,
      name: apiKeys.name,
      prefix: apiKeys.prefix,
      scopes: apiKeys.scopes,
      createdAt: apiKeys.createdAt,
      expiresAt: apiKeys.expiresAt,
      lastUsedAt: apiKeys.lastUsedAt,
      lastUsedAddress: apiKeys.lastUsedAddress,
      revokedAt: apiKeys.revokedAt,
      makerId: users.id,
      makerName: users.name,
      makerEmail: users.email,
    })
    .from(apiKeys)
    .innerJoin(users, eq(users.id, apiKeys.createdBy))
    .$dynamic()
}

type KeyRow = Awaited<ReturnType<typeof selectKeys>>[number]

function viewOf({ makerId, makerName, makerEmail, scopes, ...key }: KeyRow): ApiKeyView {
  return {
    ...key,
    scopes: scopesOf(scopes),
    state: stateOf(key),
    createdBy: { id: makerId, name: makerName || makerEmail },
  }
}

function stateOf({ revokedAt, expiresAt }: Pick<KeyRow, 'revokedAt' | 'expiresAt'>): ApiKeyState {
  if (revokedAt) return 'revoked'
  return expiresAt && expiresAt <= now() ? 'expired' : 'live'
}
