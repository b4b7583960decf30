import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { currentShop } from '@/app/_shop/current-shop'
import { QuietHeader } from '@/components/layout/quiet-header'

export const metadata: Metadata = {
  robots: { index: false, follow: false },
  // An address here may hold the secret of a mailed link.
  referrer: 'same-origin',
}

export default async function AuthLayout({ children }: { children: ReactNode }) {
  return (
    <>
      <QuietHeader shop={await currentShop()} />
      <main id="content" tabIndex={-1} className="page outline-none">
        {children}
      </main>
    </>
  )
}
