import type { Paragraph, PhrasingContent, Root, RootContent } from 'mdast'
import type { ContainerDirective, LeafDirective } from 'mdast-util-directive'
import remarkDirective from 'remark-directive'
import type { Processor } from 'unified'
import { SKIP, visit } from 'unist-util-visit'
import { httpsAddress } from '@/lib/markup/links'
import { mediaIdIn, PART } from '@/lib/markup/schema'
import { isSlug } from '@/lib/slug'

const CALLOUTS = { note: 'Note', tip: 'Tip', warning: 'Warning' } as const

type Properties = Record<string, string | string[] | null>

/**
 * Cards (`::product[slug]`, `::collection[slug]`, `::video[Title]{url="https://…" poster="media:…"}`) and call-outs
 * (`:::note[Title]`, `:::tip`, `:::warning` … `:::`). Whatever else begins with colons is what was typed.
 */
export function directives(this: Processor) {
  remarkDirective.call(this)
  leaveColonsInTextAlone(this)
  return (tree: Root, file: { value: unknown }) => {
    const source = String(file.value)
    visit(tree, (node, index, parent) => {
      if (node.type === 'leafDirective') {
        const card = cardOf(node)
        if (card) node.data = card
        else if (parent && index !== undefined) parent.children[index] = asTyped(node, source)
        node.children = []
        return SKIP
      }
      if (
        node.type === 'containerDirective' &&
        !makeCallout(node) &&
        parent &&
        index !== undefined
      ) {
        const fences = fencesOf(node, source)
        parent.children.splice(index, 1, ...fences.before, ...node.children, ...fences.after)
        return index
      }
      return undefined
    })
  }
}

/** `at 10:30`, `:name`, `a:b[c]` are words: only whole lines are directives. The extension is the one added last. */
function leaveColonsInTextAlone(processor: Processor): void {
  const extension = processor.data().micromarkExtensions?.at(-1)
  if (extension) extension.text = undefined
}

function cardOf(node: LeafDirective) {
  const label = textOf(node.children).trim()
  if (node.name === 'product' || node.name === 'collection') {
    return isSlug(label) ? place({ dataKind: node.name, dataSlug: label }) : undefined
  }
  if (node.name !== 'video') return undefined
  const dataUrl = httpsAddress(node.attributes?.url ?? '')
  if (!dataUrl) return undefined
  const dataMedia = mediaIdIn(node.attributes?.poster) ?? null
  return place({ dataKind: 'video', dataUrl, dataMedia, dataTitle: label || dataUrl })
}

function place(hProperties: Properties) {
  return { hName: PART, hProperties }
}

/** Turns a directive into a call-out; false where it is none. */
function makeCallout(node: ContainerDirective): boolean {
  if (!isCallout(node.name)) return false
  const first = node.children[0]
  const given = first && isLabel(first) ? first : undefined
  const words: PhrasingContent[] = given?.children ?? []
  const label = textOf(words).trim() || CALLOUTS[node.name]
  const title: Paragraph = {
    type: 'paragraph',
    children: textOf(words).trim() === '' ? [{ type: 'text', value: label }] : words,
    data: { hProperties: { className: ['callout-title'] } },
  }
  node.children = [title, ...node.children.slice(given ? 1 : 0)]
  const className = ['callout', `callout-${node.name}`]
  node.data = { hName: 'aside', hProperties: { className, role: 'note', ariaLabel: label } }
  return true
}

function isCallout(name: string): name is keyof typeof CALLOUTS {
  return Object.hasOwn(CALLOUTS, name)
}

function isLabel(node: RootContent): node is Paragraph {
  return node.type === 'paragraph' && node.data !== undefined && 'directiveLabel' in node.data
}

function asTyped(node: LeafDirective, source: string): Paragraph {
  return paragraph(typed(node, source))
}

/** The lines that open and close a container nobody knows; its contents were read as Markdown already. */
function fencesOf(node: ContainerDirective, source: string) {
  const lines = typed(node, source).split(/\r\n?|\n/)
  const closing = lines.length > 1 ? /:{3,}\s*$/.exec(lines.at(-1) ?? '')?.[0] : undefined
  if (node.children[0] && isLabel(node.children[0])) node.children.shift()
  return {
    before: [paragraph(lines[0] ?? '')],
    after: closing ? [paragraph(closing)] : [],
  }
}

function typed(node: LeafDirective | ContainerDirective, source: string): string {
  return source.slice(node.position?.start.offset, node.position?.end.offset)
}

function paragraph(value: string): Paragraph {
  return { type: 'paragraph', children: [{ type: 'text', value }] }
}

function textOf(nodes: readonly PhrasingContent[]): string {
  return nodes
    .map((node) => {
      if ('value' in node) return node.value
      return 'children' in node ? textOf(node.children) : ''
    })
    .join('')
}
