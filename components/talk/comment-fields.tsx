import { CheckField } from '@/components/auth/check-field'
import type { TalkPerson } from '@/components/talk/my-talk'
import { TextField } from '@/components/ui/field'
import { type FormState, fieldState } from '@/components/ui/form-state'
import { TextAreaField } from '@/components/ui/text-area'

interface CommentFieldsProps {
  state?: FormState
  /** Who is signed in. */
  person?: TalkPerson | null
  /** Says when the form was opened; a page that everybody shares has none. */
  mark?: string
  /** The comment that is answered. */
  parentId?: string
}

const MAX_LENGTH = 5000

/** What somebody writes, and who they are. */
export function CommentFields({ state, person, mark, parentId }: CommentFieldsProps) {
  return (
    <>
      <input type="hidden" name="mark" value={state?.values.mark || mark || ''} />
      {parentId && <input type="hidden" name="parentId" value={parentId} />}
      <div className="not-for-people" aria-hidden>
        <label>
          Please leave this empty
          <input name="website" type="text" tabIndex={-1} autoComplete="off" />
        </label>
      </div>
      <TextAreaField
        name="body"
        label={parentId ? 'Your answer' : 'Your comment'}
        hint="*emphasis*, **strong**, `code`, > quotes, lists and links may be used."
        rows={6}
        className="room-to-write"
        maxLength={MAX_LENGTH}
        {...fieldState(state, 'body')}
      />
      {person ? (
        <AccountFields person={person} state={state} />
      ) : (
        <div className="grid gap-5 sm:grid-cols-2">
          <TextField
            name="name"
            label="Name"
            hint="Shown with what you write."
            autoComplete="name"
            maxLength={80}
            {...fieldState(state, 'name')}
          />
          <TextField
            name="email"
            type="email"
            inputMode="email"
            label="E-mail address"
            hint="Never shown."
            autoComplete="email"
            maxLength={254}
            {...fieldState(state, 'email')}
          />
        </div>
      )}
      <CheckField
        name="wantsReplies"
        label="Mail me when somebody answers"
        hint="One click in each mail ends it."
        isChecked={state?.values.wantsReplies === 'yes'}
      />
    </>
  )
}

function AccountFields({ person, state }: { person: TalkPerson; state?: FormState }) {
  return (
    <TextField
      name="name"
      label="Name"
      hint={`You are signed in as ${person.email}, which is never shown.`}
      autoComplete="name"
      maxLength={80}
      className="max-w-[26rem]"
      {...fieldState(state, 'name', person.name)}
    />
  )
}
