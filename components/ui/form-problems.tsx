import { ErrorSummary } from '@/components/ui/error-summary'
import type { FormState } from '@/components/ui/form-state'
import { Notice } from '@/components/ui/notice'

/** On top of a form that came back: what is wrong with it as a whole, and a way to each field that is not right. */
export function FormProblems({ state }: { state: FormState | undefined }) {
  if (!state) return null
  const { '': whole, ...fields } = state.errors
  return (
    <>
      {whole && (
        <Notice signal="stop" isLive>
          {whole}
        </Notice>
      )}
      <ErrorSummary errors={fields} />
    </>
  )
}
