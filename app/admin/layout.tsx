import type { Metadata } from 'next'
import { headers } from 'next/headers'
import type { ReactNode } from 'react'
import { requireStaff } from '@/app/_http/session'
import { currentShop } from '@/app/_shop/current-shop'
import { roomsFor } from '@/app/admin/rooms'
import { AdminFrame } from '@/components/admin/admin-frame'
import { FactorReminder } from '@/components/staff/factor-reminder'
import { db } from '@/db/read'
import { findSecondFactorDue } from '@/domain/accounts/second-factor-due'
import { getSettings } from '@/domain/settings/queries'
import { now } from '@/lib/clock'
import { adminPath } from '@/lib/paths'
import '@/app/admin/admin.css'

export const metadata: Metadata = {
  title: { default: 'Back office', template: '%s – Back office' },
  robots: { index: false },
}

export default async function AdminLayout({ children }: { children: ReactNode }) {
  const here = (await headers()).get('x-stationer-path') ?? adminPath()
  const { actor, account } = await requireStaff(here)
  const { name } = await currentShop()
  return (
    <AdminFrame shopName={name} personName={account.name || account.email} groups={roomsFor(actor)}>
      <SecondFactorReminder userId={account.id} />
      {children}
    </AdminFrame>
  )
}

async function SecondFactorReminder({ userId }: { userId: string }) {
  const { secondFactorGraceDays } = await getSettings(db)
  const due = await findSecondFactorDue(db, userId, secondFactorGraceDays)
  const daysLeft = due ? Math.ceil((due.getTime() - now().getTime()) / 86_400_000) : 0
  return daysLeft > 0 ? <FactorReminder daysLeft={daysLeft} /> : null
}
