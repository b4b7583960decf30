import { Button } from '@/components/ui/button'
import { searchPath } from '@/lib/paths'

/** The large search field of the pages that are about searching. */
export function SearchForm({ query = '' }: { query?: string }) {
  return (
    <search className="my-8 block max-w-reading">
      <form action={searchPath()} className="flex gap-2">
        <label htmlFor="search" className="sr-only">
          What are you looking for?
        </label>
        <input
          // A new answer brings its own question.
          key={query}
          id="search"
          name="q"
          type="search"
          defaultValue={query}
          placeholder="Notebook, ink, A5 …"
          enterKeyHint="search"
          autoComplete="off"
          className="control w-full min-w-0"
        />
        <Button type="submit" look="primary">
          Search
        </Button>
      </form>
    </search>
  )
}
