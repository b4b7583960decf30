import { DefinitionList } from '@/components/admin/definition-list'
import { Panel } from '@/components/admin/panel'
import { Moment } from '@/components/ui/moment'
import type { Colleague } from '@/domain/accounts/list-colleagues'

interface ColleagueFactsProps {
  colleague: Colleague
  locale: string
  timeZone: string
}

export function ColleagueFacts({ colleague, locale, timeZone }: ColleagueFactsProps) {
  const { email, roles, hasSecondFactor, apiKeys, createdAt, lastSignInAt } = colleague
  const moment = (at: Date) => <Moment at={at} locale={locale} timeZone={timeZone} show="compact" />
  return (
    <Panel title="Account">
      <DefinitionList
        items={[
          { term: 'E-mail address', detail: email },
          { term: 'Roles', detail: roles.map(({ name }) => name).join(', ') },
          { term: 'Second factor', detail: hasSecondFactor ? 'On' : 'Off' },
          { term: 'API keys', detail: apiKeys === 0 ? 'None' : `${apiKeys} in use` },
          { term: 'Here since', detail: moment(createdAt) },
          { term: 'Last signed in', detail: lastSignInAt ? moment(lastSignInAt) : 'Never' },
        ]}
      />
    </Panel>
  )
}
