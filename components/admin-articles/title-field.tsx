import { TEXT_FORM } from '@/components/admin-articles/text-form'
import { FieldError } from '@/components/ui/field'

interface TitleFieldProps {
  kind: 'article' | 'page'
  defaultValue: string
  error?: string
  canWrite: boolean
}

/** The title as it will stand: large, and without a box around it. */
export function TitleField({ kind, defaultValue, error, canWrite }: TitleFieldProps) {
  return (
    <div>
      <label htmlFor="text.title" className="sr-only">
        Title
      </label>
      <input
        id="text.title"
        name="text.title"
        form={TEXT_FORM}
        defaultValue={defaultValue}
        readOnly={!canWrite}
        maxLength={200}
        autoComplete="off"
        // biome-ignore lint/a11y/noAutofocus: of something new the title comes first.
        autoFocus={canWrite && defaultValue === ''}
        placeholder={kind === 'page' ? 'Title of the page' : 'Title of the article'}
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? 'text.title-error' : undefined}
        className="w-full border-b border-line bg-transparent py-2 font-serif text-25 tracking-[-0.01em] placeholder:text-ink-soft placeholder:opacity-100 hover:border-ink sm:text-32 lg:text-42"
      />
      <FieldError id="text.title-error" error={error} />
    </div>
  )
}
