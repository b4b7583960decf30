import type { TellsTime } from '@/components/articles/tells-time'

interface PublishedOnProps {
  at: Date
  shop: TellsTime
}

/** A day as the shop's calendar has it. */
export function PublishedOn({ at, shop }: PublishedOnProps) {
  const format = new Intl.DateTimeFormat(shop.locale, {
    dateStyle: 'long',
    timeZone: shop.timeZone,
  })
  return (
    <time dateTime={at.toISOString()} className="whitespace-nowrap">
      {format.format(at)}
    </time>
  )
}
