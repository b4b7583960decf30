/** The form of an article or page. Its fields also stand in panels beside it and name it. */
export const TEXT_FORM = 'text'

/** What every field of the text itself is called, so that it can be told from those beside it, such as a date. */
export const TEXT_PREFIX = 'text.'

/** The fields of a text, as a form would send them. */
export type TextFields = Record<string, string>

/** The title of what nobody has named yet. */
export const UNTITLED = 'Untitled'

/** What the form holds at this moment; empty fields are as good as none. */
export function readTextFields(form: HTMLFormElement): TextFields {
  const fields: TextFields = {}
  for (const [name, value] of new FormData(form)) {
    if (!name.startsWith(TEXT_PREFIX) || typeof value !== 'string' || value === '') continue
    fields[name] = value.replaceAll('\r\n', '\n')
  }
  return fields
}

/** What the form held when the page came, before anybody typed. */
export function readFirstTextFields(form: HTMLFormElement): TextFields {
  const fields: TextFields = {}
  for (const field of form.elements) {
    const value = firstValueOf(field)
    const name = field.getAttribute('name') ?? ''
    if (name.startsWith(TEXT_PREFIX) && value) fields[name] = value
  }
  return fields
}

function firstValueOf(field: Element): string | undefined {
  if (field.matches(':disabled')) return undefined
  if (field instanceof HTMLSelectElement) {
    const chosen = [...field.options].find(({ defaultSelected }) => defaultSelected)
    return (chosen ?? field.options[0])?.value
  }
  if (field instanceof HTMLTextAreaElement) return shownValueOf('textarea', field)
  if (!(field instanceof HTMLInputElement)) return undefined
  const isChoice = field.type === 'radio' || field.type === 'checkbox'
  return isChoice && !field.defaultChecked ? undefined : shownValueOf('input', field)
}

/** A field of its kind says it as the browser would send it: a line has no breaks, a text has them of one sort. */
function shownValueOf(
  kind: 'input' | 'textarea',
  { defaultValue }: { defaultValue: string },
): string {
  const untouched = document.createElement(kind)
  untouched.value = defaultValue
  return untouched.value
}

export function areSameFields(a: TextFields, b: TextFields): boolean {
  const names = new Set([...Object.keys(a), ...Object.keys(b)])
  return [...names].every((name) => (a[name] ?? '') === (b[name] ?? ''))
}

/** How many words a text has, roughly: marks and addresses do not count. */
export function countWords(markdown: string): number {
  const bare = markdown
    .replace(/\]\([^)]*\)/g, ' ')
    .replace(/^::[^\n]*$/gm, ' ')
    .replace(/https?:\/\/\S+/g, ' ')
  return bare.match(/[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu)?.length ?? 0
}
