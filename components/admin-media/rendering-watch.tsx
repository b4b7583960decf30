'use client'

import { useRouter } from 'next/navigation'
import { useEffect } from 'react'

const ASK_AGAIN_MS = 1000

/** Looks again by itself; who has no script is told to. */
export function RenderingWatch() {
  const router = useRouter()
  useEffect(() => {
    const timer = setInterval(() => router.refresh(), ASK_AGAIN_MS)
    return () => clearInterval(timer)
  }, [router])
  return (
    <>
      In a moment it can be shown.
      <noscript> Load this page again to see it.</noscript>
    </>
  )
}
