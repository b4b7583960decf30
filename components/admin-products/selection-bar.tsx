import { Button } from '@/components/ui/button'
import { productSelectionPath } from '@/lib/paths'

/** What can be done with the chosen rows. It comes into view as soon as one is chosen; no script is needed for that. */
export function SelectionBar({ list }: { list: string }) {
  return (
    <form
      id="selection"
      method="post"
      action={productSelectionPath()}
      className="sticky bottom-4 z-2 mx-auto mt-4 hidden w-fit flex-wrap items-center gap-2 rounded border border-edge bg-sheet p-2 shadow-sheet group-has-[[data-choice]:checked]:flex"
    >
      <input type="hidden" name="list" value={list} />
      <span className="px-2 text-15">With those chosen:</span>
      <Button type="submit" name="action" value="publication">
        Publish
      </Button>
      <Button type="submit" name="action" value="withdrawal">
        Make drafts
      </Button>
      <Button type="submit" name="action" value="archiving">
        Archive
      </Button>
    </form>
  )
}
