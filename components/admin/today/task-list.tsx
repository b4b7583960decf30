import { ChevronRight } from 'lucide-react'
import Link from 'next/link'
import { StatusTag } from '@/components/admin/status-tag'

interface TaskListProps {
  tasks: { label: string; count: number; path: string; isUrgent: boolean }[]
}

/** What waits for a person, each with how many there are and the way to it. */
export function TaskList({ tasks }: TaskListProps) {
  return (
    <ul className="grid gap-3 sm:grid-cols-2 lg:grid-cols-3">
      {tasks.map(({ label, count, path, isUrgent }) => (
        <li key={label}>
          <Link
            prefetch={false}
            href={path}
            className="flex h-full items-center gap-4 rounded border border-line bg-sheet p-5 hover:border-edge"
          >
            <span className="min-w-0 flex-1">
              <span className="figures block font-serif text-32">{count}</span>
              <span className="block text-15">{label}</span>
              {isUrgent && (
                <span className="mt-2 block">
                  <StatusTag signal="stop">Needs somebody</StatusTag>
                </span>
              )}
            </span>
            <ChevronRight aria-hidden className="size-4 shrink-0 text-ink-soft" />
          </Link>
        </li>
      ))}
    </ul>
  )
}
