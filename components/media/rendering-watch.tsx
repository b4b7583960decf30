'use client'

import { useQuery } from '@tanstack/react-query'
import { useRouter } from 'next/navigation'
import { useEffect } from 'react'
import { fetchMedia } from '@/components/media/media-requests'

const ASK_AGAIN_MS = 800

/** Beside a picture that is being made: shows the page anew once it is; who has no script is told to. */
export function RenderingWatch({ mediaId }: { mediaId: string }) {
  const router = useRouter()
  const { data } = useQuery({
    queryKey: ['medium', mediaId],
    queryFn: ({ signal }) => fetchMedia(mediaId, signal),
    refetchInterval: ({ state }) =>
      state.data && state.data.status !== 'rendering' ? false : ASK_AGAIN_MS,
  })
  const isDone = data !== undefined && data.status !== 'rendering'
  useEffect(() => {
    if (isDone) router.refresh()
  }, [isDone, router])
  return (
    <>
      In a moment it can be shown.
      <noscript> Load this page again to see it.</noscript>
    </>
  )
}
