import type { Metadata, Viewport } from 'next'
import { connection } from 'next/server'
import type { ReactNode } from 'react'
import { currentShop } from '@/app/_shop/current-shop'
import { ampersand, sans, serif, serifItalic } from '@/app/fonts'
import { QueryProvider } from '@/components/layout/query-provider'
import '@/app/globals.css'

export async function generateMetadata(): Promise<Metadata> {
  await connection()
  const shop = await currentShop()
  return {
    metadataBase: new URL(shop.url),
    title: { default: shop.name, template: `%s – ${shop.name}` },
    description: shop.description,
    applicationName: shop.name,
    formatDetection: { telephone: false, address: false, email: false },
  }
}

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fbfaf7' },
    { media: '(prefers-color-scheme: dark)', color: '#221f1d' },
  ],
}

const fontVariables = [serif, sans, serifItalic, ampersand]
  .map(({ variable }) => variable)
  .join(' ')

export default async function RootLayout({ children }: { children: ReactNode }) {
  // Every page is rendered for its request; the page cache in front of Next keeps what may be kept.
  await connection()
  const { locale } = await currentShop()
  return (
    <html lang={locale} className={fontVariables}>
      <body>
        <QueryProvider>{children}</QueryProvider>
      </body>
    </html>
  )
}
