import { Panel } from '@/components/admin/panel'
import { type Editor, PRODUCT_FORM } from '@/components/admin-products/editor'
import { Button } from '@/components/ui/button'
import { TextField } from '@/components/ui/field'
import { fieldState } from '@/components/ui/form-state'
import { RichText } from '@/components/ui/rich-text'
import { TextAreaField } from '@/components/ui/text-area'
import { adminProductPath } from '@/lib/paths'

interface TextPanelProps extends Editor {
  /** The description as it was typed last, as safe HTML. */
  descriptionHtml: string
  isPreviewOpen: boolean
}

/** The words of a product, and how they will read. */
export function TextPanel({ product, state, canWrite, ...props }: TextPanelProps) {
  const { contents, id } = product
  return (
    <Panel title="What it is">
      <div className="space-y-4">
        <TextField
          form={PRODUCT_FORM}
          name="title"
          label="Title"
          maxLength={200}
          autoComplete="off"
          {...fieldState(state, 'title', contents.title)}
        />
        <TextField
          form={PRODUCT_FORM}
          name="summary"
          label="A few words"
          hint="Stands under the title: format, maker or material."
          isOptional
          maxLength={300}
          autoComplete="off"
          {...fieldState(state, 'summary', contents.summary)}
        />
        <TextAreaField
          form={PRODUCT_FORM}
          name="description"
          label="Description"
          hint="Markdown: *italic*, **bold**, - lists, [links](https://…)."
          isOptional
          rows={8}
          maxLength={100_000}
          {...fieldState(state, 'description', contents.description)}
        />
        <details
          id="preview"
          open={props.isPreviewOpen}
          className="rounded border border-line bg-paper"
        >
          <summary className="flex min-h-11 items-center px-4 text-15 font-medium hover:underline">
            How it reads
          </summary>
          <div className="space-y-4 px-4 pb-4">
            {props.descriptionHtml ? (
              <RichText html={props.descriptionHtml} />
            ) : (
              <p className="caption">There is no description yet.</p>
            )}
            {canWrite && (
              <Button
                type="submit"
                form={PRODUCT_FORM}
                formAction={adminProductPath(id, 'preview')}
                formNoValidate
              >
                Show what I have typed
              </Button>
            )}
          </div>
        </details>
      </div>
    </Panel>
  )
}
