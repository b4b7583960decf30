import type { Reader } from '@/db/read'
import type { Actor } from '@/domain/accounts/actor'
import { can } from '@/domain/accounts/authorize'
import type { Permission } from '@/domain/accounts/permissions'
import { listStaffProducts } from '@/domain/catalog/list-staff-products'
import { countComments } from '@/domain/comments/queries'
import { countJobs } from '@/domain/jobs/list-jobs'
import { countEmails } from '@/domain/notifications/list-emails'
import { countOrdersByState } from '@/domain/orders/list-orders'
import { countOpenAnomalies } from '@/domain/payments/list-anomalies'
import { listStaffArticles } from '@/domain/publication/list-staff-articles'
import { countReviews } from '@/domain/reviews/queries'
import { adminPath, adminTextsPath } from '@/lib/paths'

/** Something that waits for a person, and where they see to it. */
export type Task = { label: string; count: number; path: string; isUrgent: boolean }

type Asking = { permission: Permission; ask: (reader: Reader, actor: Actor) => Promise<Task[]> }

/** What may wait for a person. Whoever may not see a thing is not told how many there are. */
const ASKING: readonly Asking[] = [
  {
    permission: 'orders.read',
    async ask(reader) {
      const { to_ship, to_capture } = await countOrdersByState(reader)
      return [
        {
          label: 'Orders to ship',
          count: to_ship,
          path: adminPath('orders', { state: 'to_ship' }),
          isUrgent: false,
        },
        {
          label: 'Payments to take',
          count: to_capture,
          path: adminPath('orders', { state: 'to_capture' }),
          isUrgent: false,
        },
        {
          label: 'Payments that do not add up',
          count: await countOpenAnomalies(reader),
          path: adminPath('doctor'),
          isUrgent: true,
        },
      ]
    },
  },
  {
    permission: 'catalog.read',
    async ask(reader) {
      const found = await listStaffProducts(reader, { stock: 'low' }, { limit: 1 })
      return [
        {
          label: 'Products that run low',
          count: found.counts.active,
          path: adminPath('products', { status: 'active', stock: 'low' }),
          isUrgent: false,
        },
      ]
    },
  },
  {
    permission: 'publication.edit',
    async ask(reader, actor) {
      const { counts } = await listStaffArticles(reader, actor, { kind: 'article' }, { limit: 1 })
      const path = adminTextsPath('article', { status: 'submitted' })
      const label = 'Articles waiting for review'
      return [{ label, count: counts.submitted, path, isUrgent: false }]
    },
  },
  {
    permission: 'comments.moderate',
    async ask(reader) {
      const comments = await countComments(reader)
      const reviews = await countReviews(reader)
      return [
        {
          label: 'Comments waiting',
          count: comments.pending,
          path: adminPath('comments'),
          isUrgent: false,
        },
        {
          label: 'Reviews waiting',
          count: reviews.pending,
          path: adminPath('reviews'),
          isUrgent: false,
        },
      ]
    },
  },
  {
    permission: 'jobs.read',
    async ask(reader) {
      const { dead } = await countJobs(reader)
      const path = adminPath('jobs', { state: 'dead' })
      return [{ label: 'Jobs that gave up', count: dead, path, isUrgent: true }]
    },
  },
  {
    permission: 'mails.read',
    async ask(reader) {
      const { failed } = await countEmails(reader)
      const path = adminPath('mails', { state: 'failed' })
      return [{ label: 'Mails that did not go out', count: failed, path, isUrgent: true }]
    },
  },
]

/** What waits for somebody who may see to it; what nobody has to do is left out, what is urgent comes first. */
export async function listTasks(reader: Reader, actor: Actor): Promise<Task[]> {
  const open = ASKING.filter(({ permission }) => can(actor, permission))
  const tasks = (await Promise.all(open.map(({ ask }) => ask(reader, actor)))).flat()
  return tasks
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => Number(b.isUrgent) - Number(a.isUrgent))
}
