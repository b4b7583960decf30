import type { ReactNode } from 'react'
import { ModerationBar } from '@/components/admin-talk/moderation-bar'
import { ModerationKeys } from '@/components/admin-talk/moderation-keys'

interface ModerationListProps<Item> {
  items: readonly Item[]
  /** Where decisions go. */
  action: string
  /** The query of this list, for the way back. */
  list: string
  render: (item: Item) => ReactNode
}

/** What waits to be judged, one below the other; several can be chosen at once. Works without script, and from the keyboard with it. */
export function ModerationList<Item extends { id: string }>(props: ModerationListProps<Item>) {
  const { items, action, list, render } = props
  return (
    <div className="group">
      <form id="moderation" method="post" action={action}>
        <input type="hidden" name="list" value={list} />
        <input type="hidden" name="next" value="" />
      </form>
      <ol className="space-y-3">
        {items.map((item) => (
          <li
            key={item.id}
            id={item.id}
            tabIndex={-1}
            data-moderated
            className="scroll-mt-20 rounded border border-line bg-sheet p-4 focus:border-ink sm:p-5"
          >
            {render(item)}
          </li>
        ))}
      </ol>
      <ModerationBar />
      <ModerationKeys />
    </div>
  )
}
