import { ROOMS } from '@/app/admin/rooms'
import type { Reader } from '@/db/read'
import type { Actor } from '@/domain/accounts/actor'
import { can } from '@/domain/accounts/authorize'
import { findPeople } from '@/domain/accounts/find-people'
import type { Permission } from '@/domain/accounts/permissions'
import { listStaffProducts } from '@/domain/catalog/list-staff-products'
import { listOrders } from '@/domain/orders/list-orders'
import { readsDrafts } from '@/domain/publication/access'
import { listStaffArticles } from '@/domain/publication/list-staff-articles'
import { adminOrderPath, adminPath, adminProductPath, adminTextPath } from '@/lib/paths'

/** Something that was found, and where it is looked at. */
export type Found = { path: string; title: string; detail?: string }

type Searchable = {
  label: string
  /** Absent: whoever may enter it finds it. */
  permission?: Permission
  find: (reader: Reader, text: string, asked: { actor: Actor; limit: number }) => Promise<Found[]>
}

/** Everything that the search box knows. A noun that wants to be found adds one entry. */
const SEARCHABLE: readonly Searchable[] = [
  { label: 'Rooms', find: async (_reader, text, { actor }) => findRooms(text, actor) },
  {
    label: 'Orders',
    permission: 'orders.read',
    async find(reader, search, { limit }) {
      const { orders } = await listOrders(reader, { search, limit })
      return orders.map(({ id, number, name, email }) => ({
        path: adminOrderPath(id),
        title: `Order ${number}`,
        detail: name || email,
      }))
    },
  },
  {
    label: 'Products',
    permission: 'catalog.read',
    async find(reader, search, { limit }) {
      const { rows } = await listStaffProducts(reader, { search }, { limit })
      return rows.map(({ id, title, skus }) => ({
        path: adminProductPath(id),
        title,
        detail: skus.slice(0, 2).join(', '),
      }))
    },
  },
  {
    label: 'Articles and pages',
    async find(reader, search, { actor, limit }) {
      if (!readsDrafts(actor)) return []
      const { rows } = await listStaffArticles(reader, actor, { search }, { limit })
      return rows.map(({ id, kind, title, authors }) => ({
        path: adminTextPath(kind, id),
        title,
        detail: authors.map(({ name }) => name).join(', '),
      }))
    },
  },
  {
    label: 'Customers',
    permission: 'customers.read',
    async find(reader, text, { limit }) {
      const people = await findPeople(reader, { kind: 'customer', text }, limit)
      return people.map(({ name, email }) => ({
        path: adminPath('orders', { q: email }),
        title: name || email,
        detail: email,
      }))
    },
  },
  {
    label: 'Colleagues',
    permission: 'staff.read',
    async find(reader, text, { limit }) {
      const people = await findPeople(reader, { kind: 'staff', text }, limit)
      return people.map(({ id, name, email }) => ({
        path: adminPath(`staff/${id}`),
        title: name || email,
        detail: email,
      }))
    },
  },
]

export type FoundGroup = { label: string; found: Found[] }

/** What somebody may see of everything that fits, at most `limit` of each kind; kinds without any are left out. */
export async function searchEverything(
  reader: Reader,
  { actor, text, limit }: { actor: Actor; text: string; limit: number },
): Promise<FoundGroup[]> {
  if (text.trim() === '') return []
  const open = SEARCHABLE.filter(({ permission }) => !permission || can(actor, permission))
  const groups = await Promise.all(
    open.map(async ({ label, find }) => ({
      label,
      found: await find(reader, text.trim(), { actor, limit }),
    })),
  )
  return groups.filter(({ found }) => found.length > 0)
}

function findRooms(text: string, actor: Actor): Found[] {
  const wanted = text.toLowerCase()
  return ROOMS.filter(
    ({ label, permission }) => can(actor, permission) && label.toLowerCase().includes(wanted),
  ).map(({ label, path }) => ({ title: label, path }))
}
