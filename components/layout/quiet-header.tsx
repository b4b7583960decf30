import Link from 'next/link'
import { SkipLink } from '@/components/layout/skip-link'
import { Wordmark } from '@/components/layout/wordmark'
import type { ShopView } from '@/domain/catalog/views'
import { homePath } from '@/lib/paths'

/** Above whatever has to be finished first: the shop's name, and nothing that leads away. */
export function QuietHeader({ shop }: { shop: ShopView }) {
  return (
    <>
      <SkipLink />
      <header data-screen-only>
        {shop.testNotice && (
          <p className="bg-stock px-5 py-2 text-center text-13">{shop.testNotice}</p>
        )}
        <div className="page pt-5">
          <Link
            prefetch={false}
            href={homePath()}
            className="inline-flex min-h-11 items-center text-25"
          >
            <Wordmark name={shop.name} />
          </Link>
          <div className="double-rule mt-3" />
        </div>
      </header>
    </>
  )
}
