import { DECISION_WORDS } from '@/components/admin-talk/talk-words'
import { Button } from '@/components/ui/button'

/** What can be done with all that are chosen. It comes into view as soon as one is; no script is needed for that. */
export function ModerationBar() {
  return (
    <div className="sticky bottom-4 z-2 mx-auto mt-4 hidden w-fit flex-wrap items-center gap-2 rounded border border-edge bg-sheet p-2 shadow-sheet group-has-[[data-choice]:checked]:flex">
      <span className="px-2 text-15">With those chosen:</span>
      {(['approve', 'spam', 'remove', 'restore'] as const).map((decision) => (
        <Button key={decision} type="submit" form="moderation" name="decision" value={decision}>
          {DECISION_WORDS[decision].word}
        </Button>
      ))}
    </div>
  )
}
