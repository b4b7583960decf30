import { ButtonLink } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { productsPath } from '@/lib/paths'

export function NothingFound({ query }: { query: string }) {
  return (
    <>
      <p role="status" className="sr-only">
        Nothing found
      </p>
      <EmptyState
        title={`Nothing found for “${query}”`}
        action={
          <ButtonLink look="primary" href={productsPath()}>
            Show all goods
          </ButtonLink>
        }
      >
        Fewer or other words often help: the name of a paper, a colour, a size.
      </EmptyState>
    </>
  )
}
