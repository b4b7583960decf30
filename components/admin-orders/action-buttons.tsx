import { nextAction, type OrderAction } from '@/components/admin-orders/next-action'
import { ButtonLink } from '@/components/ui/button'
import { adminOrderPath } from '@/lib/paths'

interface ActionButtonsProps {
  orderId: string
  actions: readonly OrderAction[]
  money: (amount: number) => string
  packingSlipHref: string
}

/** What can be done about an order. The step it waits for is the one filled button, and stands last. */
export function ActionButtons({ orderId, actions, money, packingSlipHref }: ActionButtonsProps) {
  const next = nextAction(actions)
  const others = actions.filter((action) => action !== next)
  return (
    <>
      <ButtonLink href={packingSlipHref}>Packing slip</ButtonLink>
      {others.toReversed().map((action) => (
        <ActionLink key={action.kind} orderId={orderId} action={action} money={money} />
      ))}
      {next && <ActionLink orderId={orderId} action={next} money={money} isNext />}
    </>
  )
}

interface ActionLinkProps {
  orderId: string
  action: OrderAction
  money: (amount: number) => string
  isNext?: boolean
}

function ActionLink({ orderId, action, money, isNext }: ActionLinkProps) {
  const { label, page } = linkOf(action, money)
  return (
    <ButtonLink href={adminOrderPath(orderId, page)} look={isNext ? 'primary' : 'secondary'}>
      {label}
    </ButtonLink>
  )
}

/** How a step is called, and the page on which it is taken. */
function linkOf(
  action: OrderAction,
  money: (amount: number) => string,
): { label: string; page: string } {
  switch (action.kind) {
    case 'capture':
      return { label: `Take ${money(action.amount)}`, page: 'capture' }
    case 'enter_payment':
      return { label: 'Enter payment', page: 'payment' }
    case 'ship':
      return { label: 'Ship', page: 'ship' }
    case 'hand_over':
      return { label: 'Hand over', page: 'ship' }
    case 'refund':
      return { label: 'Refund', page: 'refund' }
    case 'void':
      return { label: 'Let payment go', page: 'void' }
    case 'cancel':
      return { label: 'Cancel order', page: 'cancel' }
  }
}
