import type { ReactNode } from 'react'

/** Rights in the groups of their nouns, as a list to read or to tick. */
export function PermissionGroups<Right extends { permission: string }>({
  rights,
  show,
}: {
  rights: readonly Right[]
  show: (right: Right) => ReactNode
}) {
  const groups = Object.entries(Object.groupBy(rights, nounOf))
  return (
    <div>
      {groups.map(([noun, group = []]) => (
        <div
          key={noun}
          className="grid gap-x-6 border-t border-line pt-2 pb-1 sm:grid-cols-[8rem_1fr]"
        >
          <p className="py-2 text-15 text-ink-soft capitalize">{noun}</p>
          <div>{group.map(show)}</div>
        </div>
      ))}
    </div>
  )
}

function nounOf({ permission }: { permission: string }): string {
  return permission.split('.')[0] ?? ''
}
