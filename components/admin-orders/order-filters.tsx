import { FilterBar } from '@/components/admin/filter-bar'
import { FilterField, FilterSelect } from '@/components/admin/filter-fields'
import { fulfilmentWords, paymentWords } from '@/components/admin-orders/order-words'
import type { OrderView } from '@/domain/orders/views'
import { adminPath } from '@/lib/paths'

interface Filters {
  state: string
  q?: string
  payment?: OrderView['paymentStatus']
  sent?: OrderView['fulfilmentStatus']
  /** Days, as `2026-11-23`. */
  from?: string
  to?: string
}

interface OrderFiltersProps {
  query: Filters
  /** The address with some of the filters changed. */
  hrefOf: (changed: { [Name in keyof Omit<Filters, 'state'>]?: undefined }) => string
}

/** What is looked for among the orders; every filter stands in the address. */
export function OrderFilters({ query, hrefOf }: OrderFiltersProps) {
  const { state, q, payment, sent, from, to } = query
  const chips = [
    q && { label: `“${q}”`, href: hrefOf({ q: undefined }) },
    payment && { label: paymentWords[payment].word, href: hrefOf({ payment: undefined }) },
    sent && { label: fulfilmentWords[sent].word, href: hrefOf({ sent: undefined }) },
    from && { label: `From ${from}`, href: hrefOf({ from: undefined }) },
    to && { label: `Until ${to}`, href: hrefOf({ to: undefined }) },
  ]
  return (
    <FilterBar
      action={adminPath('orders')}
      search={{ label: 'Number, name, e-mail, town, tracking', value: q }}
      keep={{ state: state === 'all' ? undefined : state }}
      chips={chips.flatMap((chip) => (chip ? [chip] : []))}
    >
      <FilterSelect
        name="payment"
        label="Payment"
        value={payment}
        anyLabel="Any"
        options={optionsOf(paymentWords)}
      />
      <FilterSelect
        name="sent"
        label="Goods"
        value={sent}
        anyLabel="Any"
        options={optionsOf(fulfilmentWords)}
      />
      <FilterField name="from" label="From" type="date" value={from} />
      <FilterField name="to" label="Until" type="date" value={to} />
    </FilterBar>
  )
}

function optionsOf(words: Readonly<Record<string, { word: string }>>) {
  return Object.entries(words).map(([value, { word }]) => ({ value, label: word }))
}
