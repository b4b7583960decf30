import { House, type LucideIcon } from 'lucide-react'
import { RoomLink } from '@/components/admin/room-link'
import { adminPath } from '@/lib/paths'

export interface NavigationGroup {
  label: string
  rooms: { path: string; label: string; icon: LucideIcon }[]
}

/** The rooms one may enter, in their groups. */
export function AdminNavigation({ groups, label }: { groups: NavigationGroup[]; label: string }) {
  return (
    <nav aria-label={label} className="mt-3 space-y-4 pb-6 text-15">
      <RoomLink href={adminPath()}>
        <House aria-hidden className="size-4 shrink-0 text-ink-soft" />
        Today
      </RoomLink>
      {groups.map((group) => (
        <div key={group.label}>
          <p className="caption px-2 pb-1">{group.label}</p>
          <ul>
            {group.rooms.map(({ path, label: room, icon: Icon }) => (
              <li key={path}>
                <RoomLink href={path}>
                  <Icon aria-hidden className="size-4 shrink-0 text-ink-soft" />
                  {room}
                </RoomLink>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  )
}
