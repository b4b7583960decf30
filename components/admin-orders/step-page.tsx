import type { ReactNode } from 'react'
import { AdminPage } from '@/components/admin/admin-page'
import { FormProblems } from '@/components/ui/form-problems'
import type { FormState } from '@/components/ui/form-state'
import { adminOrderPath, adminPath } from '@/lib/paths'

/** What every form about an order carries: which state it was filled in on, and that it counts once. */
export interface StepFormProps {
  orderId: string
  /** The order as it was seen; when somebody has moved it meanwhile, the form is shown again. */
  mark: string
  onceKey: string
  state: FormState | undefined
}

interface StepPageProps {
  order: { id: string; number: string }
  title: string
  lead?: ReactNode
  state: FormState | undefined
  children: ReactNode
}

/** One step of an order on a page of its own, which works without script and has an address. */
export function StepPage({ order, title, lead, state, children }: StepPageProps) {
  return (
    <AdminPage
      title={title}
      lead={lead}
      crumbs={[
        { label: 'Orders', href: adminPath('orders') },
        { label: `Order ${order.number}`, href: adminOrderPath(order.id) },
      ]}
      notice={<FormProblems state={state} />}
    >
      <div className="max-w-reading">{children}</div>
    </AdminPage>
  )
}

/** Instead of a form for which there is no occasion any more. */
export function NothingToDo({ children }: { children: ReactNode }) {
  return <p className="text-15 text-ink-soft">{children}</p>
}

type HiddenProps = Pick<StepFormProps, 'mark' | 'onceKey'>

export function StepFields({ mark, onceKey }: HiddenProps) {
  return (
    <>
      <input type="hidden" name="mark" value={mark} />
      <input type="hidden" name="onceKey" value={onceKey} />
    </>
  )
}
