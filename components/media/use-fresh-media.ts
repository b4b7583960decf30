import { useQuery } from '@tanstack/react-query'
import { fetchMedia } from '@/components/media/media-requests'
import type { MediaView } from '@/domain/media/views'

const ASK_AGAIN_MS = 800

/** A picture as it is known here, or better: one whose variants are being made is asked for until they are there. */
export function useFreshMedia(known: MediaView | undefined): MediaView | undefined {
  const { data } = useQuery({
    queryKey: ['medium', known?.mediaId],
    queryFn: ({ signal }) => fetchMedia(known?.mediaId ?? '', signal),
    enabled: known?.status === 'rendering',
    refetchInterval: ({ state }) =>
      state.data && state.data.status !== 'rendering' ? false : ASK_AGAIN_MS,
  })
  return known && data && known.status === 'rendering' ? data : known
}
