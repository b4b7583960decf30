import { Panel } from '@/components/admin/panel'
import { type LinkRow, LinkRows } from '@/components/admin-articles/link-rows'
import { numberedRows } from '@/components/admin-articles/numbered-fields'
import { TextField } from '@/components/ui/field'
import { FormProblems } from '@/components/ui/form-problems'
import { type FormState, fieldState } from '@/components/ui/form-state'
import { SubmitButton } from '@/components/ui/submit-button'
import type { ShopSettings } from '@/domain/settings/settings'
import { publicationFormPath } from '@/lib/paths'

/** What has room in the foot of the page. */
const MOST_COLUMNS = 4
const TARGETS_ID = 'menu-targets'

interface MenusFormProps {
  settings: Pick<ShopSettings, 'menu' | 'footer'>
  /** Where a link can lead, to choose from. */
  targets: readonly { href: string; label: string }[]
  state: FormState | undefined
}

/** The links at the head and at the foot of every page of the shop. */
export function MenusForm({ settings, targets, state }: MenusFormProps) {
  const { menu, footer } = settings
  const columns = Math.min(MOST_COLUMNS, footer.length + 1)
  return (
    <form
      id="menus"
      method="post"
      action={publicationFormPath('menus')}
      noValidate
      className="grid gap-4"
    >
      <FormProblems state={state} />
      <datalist id={TARGETS_ID}>
        {targets.map(({ href, label }) => (
          <option key={href} value={href}>
            {label}
          </option>
        ))}
      </datalist>
      <Panel title="Menu at the head">
        <LinkRows
          prefix="menu."
          targetsId={TARGETS_ID}
          rows={rowsOf(state, 'menu.', menu)}
          most={8}
        />
      </Panel>
      <Panel title="Columns at the foot">
        <div className="space-y-6">
          {Array.from({ length: columns }, (_, column) => {
            const prefix = `footer.${column}.`
            const stored = footer[column]
            return (
              <fieldset key={prefix} className="space-y-3 border-s-2 border-line ps-4">
                <legend className="sr-only">
                  {stored ? `Column ${column + 1}` : 'A further column'}
                </legend>
                <TextField
                  name={`${prefix}title`}
                  label={stored ? `Title of column ${column + 1}` : 'Title of a further column'}
                  isOptional={!stored}
                  maxLength={200}
                  autoComplete="off"
                  {...fieldState(state, `${prefix}title`, stored?.title)}
                />
                <LinkRows
                  prefix={`${prefix}links.`}
                  targetsId={TARGETS_ID}
                  rows={rowsOf(state, `${prefix}links.`, stored?.links ?? [])}
                  most={12}
                />
              </fieldset>
            )
          })}
          <p className="caption">To take a column away, empty its title and take its links away.</p>
        </div>
      </Panel>
      <div>
        <SubmitButton pendingLabel="Saving …">Save the menus</SubmitButton>
      </div>
    </form>
  )
}

/** What was typed last, else what is stored. */
function rowsOf(
  state: FormState | undefined,
  prefix: string,
  stored: readonly { label: string; href: string }[],
): LinkRow[] {
  if (!state) return stored.map(({ label, href }) => ({ label, href }))
  return numberedRows(state.values, prefix).map(({ number, row: { label = '', href = '' } }) => ({
    label,
    href,
    errors: {
      label: state.errors[`${prefix}${number}.label`],
      href: state.errors[`${prefix}${number}.href`],
    },
  }))
}
