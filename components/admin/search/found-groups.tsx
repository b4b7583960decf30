import Link from 'next/link'
import { Panel } from '@/components/admin/panel'

export interface FoundGroupView {
  label: string
  found: { path: string; title: string; detail?: string }[]
}

export function FoundGroups({ groups }: { groups: FoundGroupView[] }) {
  return (
    <div className="grid items-start gap-4 lg:grid-cols-2">
      {groups.map(({ label, found }) => (
        <Panel key={label} title={label}>
          <ul className="divide-y divide-line">
            {found.map(({ path, title, detail }) => (
              <li key={path}>
                <Link
                  prefetch={false}
                  href={path}
                  className="flex min-h-11 flex-wrap items-center justify-between gap-x-4 py-1.5 text-15 hover:underline"
                >
                  <span className="min-w-0 font-medium wrap-anywhere">{title}</span>
                  {detail && <span className="caption wrap-anywhere">{detail}</span>}
                </Link>
              </li>
            ))}
          </ul>
        </Panel>
      ))}
    </div>
  )
}
