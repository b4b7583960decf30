import { EVENT_WORDS, eventWords } from '@/components/admin/audit/event-words'
import { FilterBar } from '@/components/admin/filter-bar'
import { FilterField, FilterSelect } from '@/components/admin/filter-fields'
import { adminPath } from '@/lib/paths'

interface AuditFiltersProps {
  /** As they stand in the address. */
  query: { who: string; what: string; subject: string; from: string; to: string }
  actors: readonly { id: string; label: string }[]
  subjectLabel: string
}

export function AuditFilters({ query, actors, subjectLabel }: AuditFiltersProps) {
  const { who, what, subject, from, to } = query
  const told = [
    who && { name: 'who', label: actors.find(({ id }) => id === who)?.label ?? who },
    what && { name: 'what', label: eventWords(what) },
    subject && { name: 'subject', label: subjectLabel },
    from && { name: 'from', label: `From ${from}` },
    to && { name: 'to', label: `Until ${to}` },
  ].filter((one) => typeof one === 'object')
  return (
    <FilterBar
      action={adminPath('audit')}
      keep={{ subject }}
      chips={told.map(({ name, label }) => ({
        label,
        href: adminPath('audit', { who, what, subject, from, to, [name]: undefined }),
      }))}
    >
      <FilterSelect
        name="who"
        label="Who"
        value={who}
        anyLabel="Everybody"
        options={actors.map(({ id, label }) => ({ value: id, label }))}
      />
      <FilterSelect
        name="what"
        label="Did what"
        value={what}
        anyLabel="Anything"
        options={Object.entries(EVENT_WORDS).map(([value, label]) => ({ value, label }))}
      />
      <FilterField name="from" label="From" type="date" value={from} />
      <FilterField name="to" label="Until" type="date" value={to} />
    </FilterBar>
  )
}
