import { DECISION_WORDS, decisionsFor } from '@/components/admin-talk/talk-words'
import { Button } from '@/components/ui/button'
import type { ModerationStatus } from '@/domain/moderation/status'

interface DecisionButtonsProps {
  id: string
  status: ModerationStatus
  /** Whose it is, for those who hear the buttons. */
  of: string
}

/** What there is to decide about one; each button sends its own. */
export function DecisionButtons({ id, status, of }: DecisionButtonsProps) {
  return (
    <>
      {decisionsFor(status).map((decision, place) => {
        const { word, key } = DECISION_WORDS[decision]
        return (
          <Button
            key={decision}
            type="submit"
            form="moderation"
            name="one"
            value={`${decision} ${id}`}
            data-key={key}
            look={place === 0 && status === 'pending' ? 'primary' : 'secondary'}
            aria-label={`${word}: ${of}`}
            className="lg:min-h-9"
          >
            {word}
          </Button>
        )
      })}
    </>
  )
}
