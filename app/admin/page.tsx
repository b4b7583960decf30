import { requireStaff } from '@/app/_http/session'
import { listTasks } from '@/app/admin/today'
import { AdminPage } from '@/components/admin/admin-page'
import { TaskList } from '@/components/admin/today/task-list'
import { EmptyState } from '@/components/ui/empty-state'
import { db } from '@/db/read'
import { adminPath } from '@/lib/paths'

export default async function TodayPage() {
  const { actor, account } = await requireStaff(adminPath())
  const tasks = await listTasks(db, actor)
  return (
    <AdminPage title="Today" lead={account.name && `Good day, ${account.name}.`}>
      {tasks.length > 0 ? (
        <TaskList tasks={tasks} />
      ) : (
        <EmptyState title="Nothing waits for you">
          Orders to ship, payments to take and whatever has gone wrong will stand here.
        </EmptyState>
      )}
    </AdminPage>
  )
}
