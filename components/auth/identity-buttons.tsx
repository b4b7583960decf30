import { FormProblems } from '@/components/ui/form-problems'
import type { FormState } from '@/components/ui/form-state'
import { SubmitButton } from '@/components/ui/submit-button'
import { identityStartPath } from '@/lib/paths'

interface IdentityButtonsProps {
  providers: readonly { id: string; name: string }[]
  /** Where the visitor was going. */
  to: string
  /** Why the last attempt led back here. */
  state: FormState | undefined
}

/** Above the form: the quicker ways, where the shop offers any. */
export function IdentityButtons({ providers, to, state }: IdentityButtonsProps) {
  if (providers.length === 0) return null
  return (
    <div className="space-y-3">
      <FormProblems state={state} />
      {providers.map(({ id, name }) => (
        <form key={id} action={identityStartPath(id)} method="post">
          <input type="hidden" name="to" value={to} />
          <SubmitButton
            look="secondary"
            size="large"
            isWide
            pendingLabel={`On the way to ${name} …`}
          >
            Continue with {name}
          </SubmitButton>
        </form>
      ))}
      <p className="flex items-center gap-4 pt-5 text-15 text-ink-soft before:h-px before:flex-1 before:bg-line after:h-px after:flex-1 after:bg-line">
        or with your e-mail address
      </p>
    </div>
  )
}
