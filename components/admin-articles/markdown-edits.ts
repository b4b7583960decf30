/** A text and what is selected in it. */
export type Selected = { value: string; start: number; end: number }

/** Puts `text` in the place of a stretch; afterwards `select` is selected, counted from the beginning of the new text. */
export type TextEdit = { from: number; to: number; text: string; select: [number, number] }

export type Command = (at: Selected) => TextEdit

const LIST_ITEM = /^(\s*)(?:([-*+])|(\d{1,4})([.)]))(\s+)(?:\[[ x]\]\s+)?/

/** Puts marks around what is selected, or takes them away again: `**bold**`. */
export function wrapWith(mark: string): Command {
  return ({ value, start, end }) => {
    const [from, to] = withoutOuterSpace(value, start, end)
    const inner = value.slice(from, to)
    const before = value.slice(from - mark.length, from)
    const after = value.slice(to, to + mark.length)
    if (before === mark && after === mark) {
      return edit(from - mark.length, to + mark.length, inner, [0, inner.length])
    }
    if (inner.length > 2 * mark.length && inner.startsWith(mark) && inner.endsWith(mark)) {
      const bare = inner.slice(mark.length, -mark.length)
      return edit(from, to, bare, [0, bare.length])
    }
    return edit(from, to, mark + inner + mark, [mark.length, mark.length + inner.length])
  }
}

/** Begins every selected line with this, or no longer; another heading takes the place of the one that is there. */
export function prefixWith(prefix: string): Command {
  return (at) =>
    overLines(at, (lines) => {
      const written = lines.filter((line) => line !== '')
      const isOn = written.length > 0 && written.every((line) => line.startsWith(prefix))
      return lines.map((line) =>
        isOn ? line.slice(line === '' ? 0 : prefix.length) : prefix + bare(line, prefix),
      )
    })
}

/** A heading, then a smaller one, then none. */
export const heading: Command = (at) => {
  const lineStart = at.value.lastIndexOf('\n', at.start - 1) + 1
  const [mark = ''] = /^#{2,3} /.exec(at.value.slice(lineStart)) ?? []
  return prefixWith(mark === '## ' ? '### ' : mark || '## ')(at)
}

/** Numbers the selected lines, or no longer. */
export const numberLines: Command = (at) =>
  overLines(at, (lines) => {
    const isOn = lines.every((line) => /^\d+\. /.test(line))
    return lines.map((line, place) =>
      isOn ? line.replace(/^\d+\. /, '') : `${place + 1}. ${line.replace(/^[-*+] /, '')}`,
    )
  })

/** `[words](address)`: what is still to be written is selected. */
export const linkTo: Command = ({ value, start, end }) => {
  const inner = value.slice(start, end)
  if (/^(https?:\/\/|\/)\S+$/.test(inner)) return edit(start, end, `[](${inner})`, [1, 1])
  const address = 'https://'
  if (inner === '') return edit(start, end, `[words](${address})`, [1, 6])
  const begin = inner.length + 3
  return edit(start, end, `[${inner}](${address})`, [begin, begin + address.length])
}

/** Within a line as `code`, of several lines as a block. */
export const asCode: Command = (at) => {
  const inner = at.value.slice(at.start, at.end)
  if (!inner.includes('\n')) return wrapWith('`')(at)
  return block(`\`\`\`\n${inner.replace(/\n$/, '')}\n\`\`\``, [3, 3])(at)
}

/** A piece of its own between empty lines, such as a table. `select`: the first thing to be written in it. */
export function block(text: string, select: [number, number] = [text.length, text.length]) {
  return ({ value, start, end }: Selected): TextEdit => {
    const before = value.slice(0, start)
    const gap = before === '' || before.endsWith('\n\n') ? '' : '\n\n'.slice(trailing(before))
    const after = value.slice(end)
    const close = after.startsWith('\n\n') ? '' : '\n\n'.slice(leading(after))
    const shift = gap.length
    return edit(start, end, gap + text + close, [select[0] + shift, select[1] + shift])
  }
}

/** A piece of its own such as a card; one goes on writing in the paragraph after it. */
export function blockAndOn(text: string): Command {
  const end = text.length + '\n\n'.length
  return block(text, [end, end])
}

/** A callout around what is selected. */
export const callout: Command = (at) => {
  const inner = at.value.slice(at.start, at.end).trim() || 'What is worth knowing.'
  const head = ':::note[Good to know]\n'
  return block(`${head}${inner}\n:::`, [head.length, head.length + inner.length])(at)
}

export const table: Command = (at) =>
  block('| What | How much |\n| --- | ---: |\n| One | 1 |\n| Two | 2 |', [2, 6])(at)

/** The mark where one writes, the note at the end of the text. */
export const footnote: Command = ({ value, end }) => {
  const numbers = [...value.matchAll(/\[\^(\d+)\]/g)].map(([, number]) => Number(number))
  const number = Math.max(0, ...numbers) + 1
  const rest = value.slice(end).trimEnd()
  const head = `[^${number}]${rest}\n\n[^${number}]: `
  const words = 'The note.'
  return edit(end, value.length, `${head}${words}\n`, [head.length, head.length + words.length])
}

/** What Enter does within a list: the next item, or the end of the list after an empty one. Undefined outside of lists. */
export function continueList({ value, start, end }: Selected): TextEdit | undefined {
  if (start !== end) return undefined
  const lineStart = value.lastIndexOf('\n', start - 1) + 1
  const line = value.slice(lineStart, start)
  const found = LIST_ITEM.exec(line)
  if (!found) return undefined
  const [mark, indent = '', bullet, number, dot = '.', space = ' '] = found
  // Without an empty line what follows would still be part of the last item.
  if (line === mark) return edit(lineStart, start, '\n', [1, 1])
  const next = bullet ?? `${Number(number) + 1}${dot}`
  const text = `\n${indent}${next}${space}`
  return edit(start, end, text, [text.length, text.length])
}

function overLines({ value, start, end }: Selected, change: (lines: string[]) => string[]) {
  const from = value.lastIndexOf('\n', start - 1) + 1
  const found = value.indexOf('\n', Math.max(start, end - 1))
  const to = found < 0 ? value.length : found
  const text = change(value.slice(from, to).split('\n')).join('\n')
  const isCaret = start === end
  return edit(from, to, text, [isCaret ? text.length : 0, text.length])
}

function bare(line: string, prefix: string): string {
  return prefix.startsWith('#') ? line.replace(/^#{1,6} /, '') : line.replace(/^\d+\. /, '')
}

/** Marks do not count beside a space. */
function withoutOuterSpace(value: string, start: number, end: number): [number, number] {
  const inner = value.slice(start, end)
  if (inner.trim() === '') return [end, end]
  return [
    start + inner.length - inner.trimStart().length,
    end - inner.length + inner.trimEnd().length,
  ]
}

const trailing = (text: string) => (text.endsWith('\n') ? 1 : 0)
const leading = (text: string) => (text.startsWith('\n') ? 1 : 0)

function edit(from: number, to: number, text: string, select: [number, number]): TextEdit {
  return { from, to, text, select }
}
