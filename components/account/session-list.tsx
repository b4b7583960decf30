import { Laptop, MonitorSmartphone, Smartphone, Tablet } from 'lucide-react'
import { Moment } from '@/components/ui/moment'
import { SubmitButton } from '@/components/ui/submit-button'
import { Tag } from '@/components/ui/tag'
import type { LiveSession } from '@/domain/accounts/list-sessions'
import type { ShopView } from '@/domain/catalog/views'
import { type Device, deviceOf } from '@/lib/device'

interface SessionListProps {
  sessions: LiveSession[]
  /** The one that is looking. */
  currentId: string
  shop: Pick<ShopView, 'locale' | 'timeZone'>
  /** Where the form that signs one of them out posts to. */
  removalPath: (sessionId: string) => string
}

const icons: Record<Device['kind'], typeof Laptop> = {
  computer: Laptop,
  phone: Smartphone,
  tablet: Tablet,
  other: MonitorSmartphone,
}

/** Where somebody is signed in, as they can know it again. */
export function SessionList({ sessions, currentId, shop, removalPath }: SessionListProps) {
  return (
    <ul className="divide-y divide-line border-y border-line">
      {sessions.map((session) => {
        const device = deviceOf(session.userAgent)
        const Icon = icons[device.kind]
        const isHere = session.id === currentId
        return (
          <li key={session.id} className="flex gap-4 py-4 text-15">
            <Icon aria-hidden className="mt-1 size-5 shrink-0 text-ink-soft" strokeWidth={1.5} />
            <div className="min-w-0 flex-1">
              <p className="flex flex-wrap items-center gap-x-3 text-17">
                {session.client === 'api' ? `App: ${device.name}` : device.name}
                {isHere && <Tag tone="soft">This device</Tag>}
              </p>
              <p className="text-ink-soft wrap-anywhere">
                Last used <Moment at={session.lastSeenAt} {...shop} show="compact" />
                {session.address && <> · from {session.address}</>}
              </p>
              <p className="caption">
                Signed in <Moment at={session.createdAt} {...shop} show="compact" />
              </p>
            </div>
            {!isHere && (
              <form action={removalPath(session.id)} method="post">
                <SubmitButton look="quiet" pendingLabel="One moment …">
                  Sign out<span className="sr-only"> {device.name}</span>
                </SubmitButton>
              </form>
            )}
          </li>
        )
      })}
    </ul>
  )
}
