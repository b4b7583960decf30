import { StatusTag } from '@/components/admin/status-tag'
import type { ApiKeyState } from '@/domain/accounts/list-api-keys'

const told = {
  live: { signal: 'ok', word: 'Works' },
  expired: { signal: 'plain', word: 'Has run out' },
  revoked: { signal: 'stop', word: 'Revoked' },
} as const satisfies Record<ApiKeyState, unknown>

export function KeyState({ state }: { state: ApiKeyState }) {
  const { signal, word } = told[state]
  return <StatusTag signal={signal}>{word}</StatusTag>
}
