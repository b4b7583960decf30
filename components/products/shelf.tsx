import { ArrowRight } from 'lucide-react'
import Link from 'next/link'
import { ProductCard } from '@/components/products/product-card'
import { ProductGrid } from '@/components/products/product-grid'
import type { LinkView, ProductCardView, ShelfView } from '@/domain/catalog/views'

/** A lead needs four others beside it, or the grid has holes. */
const LEAD_SHELF_CARDS = 5

interface ShelfProps {
  shelf: ShelfView
  locale: string
  /** The first card is shown large, if there are enough to stand beside it. */
  hasLead?: boolean
}

/** A few goods under a heading. */
export function Shelf({ shelf, locale, hasLead }: ShelfProps) {
  if (shelf.cards.length === 0) return null
  const [lead, ...others] = shelf.cards
  const isLed = hasLead && lead && shelf.cards.length >= LEAD_SHELF_CARDS
  return (
    <section className="page mt-20 lg:mt-32">
      <SectionHead title={shelf.title} summary={shelf.summary} link={shelf.link} />
      {isLed ? (
        <LeadGrid lead={lead} others={others.slice(0, LEAD_SHELF_CARDS - 1)} locale={locale} />
      ) : (
        <ProductGrid cards={shelf.cards} locale={locale} />
      )}
    </section>
  )
}

interface SectionHeadProps {
  title: string
  summary?: string
  link?: LinkView
}

/** A heading on a rule, with its way on at the end of the line. */
export function SectionHead({ title, summary, link }: SectionHeadProps) {
  return (
    <div className="mb-8 flex flex-wrap items-baseline justify-between gap-x-8 gap-y-1 border-t border-ink pt-4 lg:mb-10">
      <div className="min-w-0">
        <h2 className="font-serif text-32">{title}</h2>
        {summary && <p className="mt-1 max-w-reading text-ink-soft">{summary}</p>}
      </div>
      {link && (
        <Link
          prefetch={false}
          href={link.href}
          className="group inline-flex min-h-11 items-center gap-1.5 text-15"
        >
          <span className="link">{link.label}</span>
          <ArrowRight aria-hidden className="size-4" />
        </Link>
      )}
    </div>
  )
}

interface LeadGridProps {
  lead: ProductCardView
  others: ProductCardView[]
  locale: string
}

function LeadGrid({ lead, others, locale }: LeadGridProps) {
  return (
    <div className="grid grid-cols-1 gap-x-4 gap-y-10 md:grid-cols-2 md:gap-x-6 lg:gap-x-8">
      <ProductCard
        card={lead}
        locale={locale}
        sizes="(min-width: 80rem) 584px, (min-width: 48rem) 46vw, 92vw"
        isLead
      />
      <ul className="grid grid-cols-2 gap-x-4 gap-y-10 md:gap-x-6 lg:gap-x-8">
        {others.map((card) => (
          <li key={card.id}>
            <ProductCard
              card={card}
              locale={locale}
              sizes="(min-width: 80rem) 276px, (min-width: 48rem) 22vw, 45vw"
            />
          </li>
        ))}
      </ul>
    </div>
  )
}
