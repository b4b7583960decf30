import Link from 'next/link'
import { Notice } from '@/components/ui/notice'
import { adminPath } from '@/lib/paths'

interface FactorReminderProps {
  /** Whole days, at least 1. */
  daysLeft: number
}

/** For owners and admins without a second factor, while the time to set one up is running. */
export function FactorReminder({ daysLeft }: FactorReminderProps) {
  return (
    <div className="mx-auto w-full max-w-page px-4 pt-4 sm:px-6 lg:px-8">
      <Notice signal="warn">
        Your role needs a second factor.{' '}
        {daysLeft === 1 ? 'One day is left' : `${daysLeft} days are left`} to{' '}
        <Link prefetch={false} className="link" href={adminPath('me/second-factor')}>
          set one up
        </Link>
        .
      </Notice>
    </div>
  )
}
