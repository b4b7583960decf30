import type { CardSurroundings } from '@/components/admin-talk/card-surroundings'
import { Notice } from '@/components/ui/notice'

/** An answer that came back, where what it answers can no longer be answered here. */
export function LostAnswer({ value, error }: NonNullable<CardSurroundings['state']>) {
  return (
    <Notice signal="stop" title="Your answer was not sent." isLive>
      {error && <p>{error}</p>}
      <p className="mt-2 whitespace-pre-wrap wrap-anywhere">{value}</p>
    </Notice>
  )
}
