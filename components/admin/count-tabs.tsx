import Link from 'next/link'

interface CountTabsProps {
  /** What the tabs divide: "Orders by state". */
  label: string
  tabs: readonly { label: string; href: string; count?: number; isCurrent: boolean }[]
}

/** The states of a list, each with how many there are. They are links: every state has an address. */
export function CountTabs({ label, tabs }: CountTabsProps) {
  return (
    <nav aria-label={label} className="mb-4 overflow-x-auto border-b border-line">
      <ul className="flex gap-x-1 text-15">
        {tabs.map((tab) => (
          <li key={tab.label}>
            <Link
              prefetch={false}
              href={tab.href}
              aria-current={tab.isCurrent ? 'page' : undefined}
              className="flex min-h-11 items-center gap-2 border-b-2 border-transparent px-3 whitespace-nowrap text-ink-soft -outline-offset-2 hover:text-ink aria-[current]:border-ink aria-[current]:font-semibold aria-[current]:text-ink"
            >
              {tab.label}
              {tab.count !== undefined && (
                <span className="figures rounded-full bg-stock px-2 text-13 font-normal text-ink-soft">
                  {tab.count}
                </span>
              )}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
