import { DefinitionList } from '@/components/admin/definition-list'
import { Panel } from '@/components/admin/panel'
import { Moment } from '@/components/ui/moment'
import type { ApiKeyView } from '@/domain/accounts/list-api-keys'

interface KeyFactsProps {
  keyView: ApiKeyView
  locale: string
  timeZone: string
}

export function KeyFacts({ keyView, locale, timeZone }: KeyFactsProps) {
  const { prefix, scopes, createdBy, createdAt, expiresAt, revokedAt } = keyView
  const { lastUsedAt, lastUsedAddress } = keyView
  const moment = (at: Date | null) =>
    at && <Moment at={at} locale={locale} timeZone={timeZone} show="compact" />
  return (
    <Panel title="What is known about it">
      <DefinitionList
        items={[
          { term: 'Key', detail: <code className="font-mono">sk_{prefix}_…</code> },
          { term: 'May', detail: <ScopeList scopes={scopes} /> },
          { term: 'Made by', detail: createdBy.name },
          { term: 'Made', detail: moment(createdAt) },
          { term: 'Works until', detail: moment(expiresAt) ?? 'it is revoked' },
          { term: 'Revoked', detail: moment(revokedAt) },
          { term: 'Last used', detail: moment(lastUsedAt) ?? 'never' },
          { term: 'Last used from', detail: lastUsedAddress },
        ]}
      />
    </Panel>
  )
}

function ScopeList({ scopes }: { scopes: readonly string[] }) {
  return (
    <ul>
      {scopes.map((scope) => (
        <li key={scope}>
          <code className="font-mono text-13">{scope}</code>
        </li>
      ))}
    </ul>
  )
}
