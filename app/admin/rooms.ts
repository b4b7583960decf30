import {
  BookOpenText,
  Box,
  Feather,
  FileText,
  Fingerprint,
  Images,
  KeyRound,
  LibraryBig,
  ListChecks,
  type LucideIcon,
  Mail,
  MessagesSquare,
  MonitorSmartphone,
  Newspaper,
  Package,
  ScrollText,
  Star,
  Stethoscope,
  UsersRound,
} from 'lucide-react'
import type { Actor } from '@/domain/accounts/actor'
import { can } from '@/domain/accounts/authorize'
import type { Permission } from '@/domain/accounts/permissions'
import { adminMediaPath, adminPath } from '@/lib/paths'

const GROUPS = ['Sell', 'Catalogue', 'Publish', 'People', 'System'] as const

export type Room = {
  path: string
  label: string
  icon: LucideIcon
  group: (typeof GROUPS)[number]
  /** Who may not do this does not see the room. */
  permission: Permission
}

/** Every room of the back office. A noun that gets a room adds one line; navigation and search follow. */
export const ROOMS: readonly Room[] = [
  {
    path: adminPath('orders'),
    label: 'Orders',
    icon: Package,
    group: 'Sell',
    permission: 'orders.read',
  },
  {
    path: adminPath('products'),
    label: 'Products',
    icon: Box,
    group: 'Catalogue',
    permission: 'catalog.read',
  },
  {
    path: adminPath('collections'),
    label: 'Collections',
    icon: LibraryBig,
    group: 'Catalogue',
    permission: 'catalog.read',
  },
  {
    path: adminPath('reviews'),
    label: 'Reviews',
    icon: Star,
    group: 'Catalogue',
    permission: 'comments.moderate',
  },
  {
    path: adminPath('articles'),
    label: 'Articles',
    icon: Newspaper,
    group: 'Publish',
    permission: 'publication.read',
  },
  {
    path: adminPath('pages'),
    label: 'Pages',
    icon: FileText,
    group: 'Publish',
    permission: 'publication.read',
  },
  {
    path: adminPath('authors'),
    label: 'Authors',
    icon: Feather,
    group: 'Publish',
    permission: 'publication.read',
  },
  {
    path: adminPath('comments'),
    label: 'Comments',
    icon: MessagesSquare,
    group: 'Publish',
    permission: 'comments.moderate',
  },
  {
    path: adminMediaPath(),
    label: 'Media',
    icon: Images,
    group: 'Publish',
    permission: 'media.write',
  },
  {
    path: adminPath('publication'),
    label: 'Publication',
    icon: BookOpenText,
    group: 'Publish',
    permission: 'settings.write',
  },
  {
    path: adminPath('staff'),
    label: 'Staff',
    icon: UsersRound,
    group: 'People',
    permission: 'staff.read',
  },
  {
    path: adminPath('roles'),
    label: 'Roles',
    icon: Fingerprint,
    group: 'People',
    permission: 'staff.read',
  },
  {
    path: adminPath('sessions'),
    label: 'Sessions',
    icon: MonitorSmartphone,
    group: 'People',
    permission: 'sessions.read',
  },
  {
    path: adminPath('audit'),
    label: 'Audit log',
    icon: ScrollText,
    group: 'System',
    permission: 'audit.read',
  },
  {
    path: adminPath('keys'),
    label: 'API keys',
    icon: KeyRound,
    group: 'System',
    permission: 'keys.read',
  },
  {
    path: adminPath('jobs'),
    label: 'Jobs',
    icon: ListChecks,
    group: 'System',
    permission: 'jobs.read',
  },
  {
    path: adminPath('mails'),
    label: 'Mail log',
    icon: Mail,
    group: 'System',
    permission: 'mails.read',
  },
  {
    path: adminPath('doctor'),
    label: 'Doctor',
    icon: Stethoscope,
    group: 'System',
    permission: 'doctor.read',
  },
]

export type RoomGroup = { label: string; rooms: Room[] }

/** The rooms that somebody may enter, in their groups; empty groups are left out. */
export function roomsFor(actor: Actor): RoomGroup[] {
  const open = ROOMS.filter(({ permission }) => can(actor, permission))
  return GROUPS.map((label) => ({
    label,
    rooms: open.filter(({ group }) => group === label),
  })).filter(({ rooms }) => rooms.length > 0)
}
