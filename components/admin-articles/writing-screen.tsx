import { Panel } from '@/components/admin/panel'
import { AuthorsField } from '@/components/admin-articles/authors-field'
import { BodyEditor } from '@/components/admin-articles/body-editor'
import { CommentingPanel } from '@/components/admin-articles/commenting-panel'
import { CoverField } from '@/components/admin-articles/cover-field'
import { EarlyWords } from '@/components/admin-articles/early-words'
import { HistoryPanel } from '@/components/admin-articles/history-panel'
import { numberedValues } from '@/components/admin-articles/numbered-fields'
import { PreviewLinksPanel } from '@/components/admin-articles/preview-links-panel'
import { PublishPanel } from '@/components/admin-articles/publish-panel'
import { SearchFields } from '@/components/admin-articles/search-fields'
import { TagsField } from '@/components/admin-articles/tags-field'
import { TakeawaysField } from '@/components/admin-articles/takeaways-field'
import { TEXT_FORM } from '@/components/admin-articles/text-form'
import { TitleField } from '@/components/admin-articles/title-field'
import type { Writing } from '@/components/admin-articles/writing'
import { WritingBar } from '@/components/admin-articles/writing-bar'
import { fieldState } from '@/components/ui/form-state'
import { TextAreaField } from '@/components/ui/text-area'
import { textDoorPath } from '@/lib/paths'

interface WritingScreenProps {
  writing: Writing
  userId: string
  /** What the fields were filled in on: a save of another version is a conflict. */
  version: number
  /** The form came filled in with what the server has not got. */
  isUnsaved: boolean
  /** Two versions stand side by side on this page. */
  isHeld: boolean
  authors: readonly { id: string; name: string }[]
  knownTags: readonly string[]
  /** A link that was just made; it is told only once. */
  newLink?: string
  /** How the text reads, when somebody without script has asked to see it. */
  preview?: React.ReactNode
}

/** Where an article or a page is written. The form itself is empty: its fields name it, so that other forms can stand between them. */
export function WritingScreen(props: WritingScreenProps) {
  const { writing, userId, version, isUnsaved, isHeld, authors, knownTags } = props
  const { text, fields, state, may, choices } = writing
  const isArticle = text.kind === 'article'
  const errors = state?.errors ?? {}
  return (
    <>
      {may.write && <EarlyWords />}
      {/* What a browser fills in again after a reload may be older than what somebody else has saved. */}
      <form
        id={TEXT_FORM}
        autoComplete="off"
        method="post"
        action={textDoorPath(text.id, 'draft')}
        noValidate
        data-kind={text.kind}
      >
        <input type="hidden" name="kind" value={text.kind} />
        <input type="hidden" name="version" value={version} />
        {may.write && <SaveByEnter />}
      </form>
      <div className="writing-screen">
        <div className="grid min-w-0 grid-cols-[minmax(0,1fr)] content-start gap-4">
          <TitleField
            defaultValue={fields['text.title'] ?? ''}
            error={errors['text.title']}
            canWrite={may.write}
            kind={text.kind}
          />
          <TextAreaField
            name="text.summary"
            form={TEXT_FORM}
            label="Summary"
            hint="A sentence or two under the title, on cards and in search results."
            isOptional
            rows={2}
            maxLength={400}
            readOnly={!may.write}
            {...fieldState(state, 'text.summary', fields['text.summary'])}
          />
          <BodyEditor
            articleId={text.id}
            defaultValue={fields['text.body'] ?? ''}
            error={errors['text.body']}
            canWrite={may.write}
            canUpload={may.upload}
            choices={choices}
            locale={writing.locale}
          />
          {props.preview}
          {isArticle && (
            <section className="rounded border border-line bg-sheet p-4 sm:p-5">
              <TakeawaysField
                values={numberedValues(fields, 'text.takeaways.')}
                error={errors['text.takeaways']}
                canWrite={may.write}
              />
            </section>
          )}
          {may.write && (
            <section className="rounded border border-line bg-sheet p-4 sm:p-5">
              <CoverField
                value={fields['text.coverMediaId'] ?? ''}
                focalX={fields['text.focalX'] ?? ''}
                focalY={fields['text.focalY'] ?? ''}
                error={errors['text.coverMediaId']}
                choices={choices}
                canUpload={may.upload}
              />
            </section>
          )}
          <Panel title="Search engines and sharing">
            <SearchFields
              kind={text.kind}
              fields={fields}
              errors={errors}
              shop={writing.shop}
              choices={choices}
              canWrite={may.write}
              canUpload={may.upload}
            />
          </Panel>
        </div>
        <div className="grid min-w-0 grid-cols-[minmax(0,1fr)] content-start gap-4">
          <PublishPanel {...writing} />
          {isArticle && (
            <section className="space-y-5 rounded border border-line bg-sheet p-4 sm:p-5">
              <AuthorsField
                values={numberedValues(fields, 'text.authors.')}
                authors={authors}
                error={errors['text.authors.0']}
                canWrite={may.write}
              />
              <TagsField
                defaultValue={fields['text.tags'] ?? ''}
                error={errors['text.tags']}
                known={knownTags}
                canWrite={may.write}
              />
            </section>
          )}
          {!isArticle && (
            <section className="rounded border border-line bg-sheet p-4 sm:p-5">
              <TagsField
                defaultValue={fields['text.tags'] ?? ''}
                error={errors['text.tags']}
                known={knownTags}
                canWrite={may.write}
              />
            </section>
          )}
          <PreviewLinksPanel {...writing} newLink={props.newLink} />
          {isArticle && <CommentingPanel {...writing} />}
          <HistoryPanel {...writing} />
        </div>
      </div>
      {may.write && (
        <WritingBar
          writing={writing}
          userId={userId}
          version={version}
          isUnsaved={isUnsaved}
          isHeld={isHeld}
        />
      )}
    </>
  )
}

/** The first button of a form is what Enter does in its fields: here that is to save, and never to publish. */
function SaveByEnter() {
  return (
    <button type="submit" data-stays="yes" tabIndex={-1} aria-hidden className="sr-only">
      Save
    </button>
  )
}
