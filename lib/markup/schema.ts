import { randomBytes } from 'node:crypto'
import { defaultSchema, type Options as Schema } from 'rehype-sanitize'

/** The anchors remark makes for footnotes, `note-fn-1` and `note-fnref-1`; a hyphen keeps them off names in scripts. */
export const NOTE_PREFIX = 'note-'

const NOTE_ID = /^note-fn(ref)?-/
const MEDIA_ID = /^med_[0-9a-z]{1,60}$/

/** The element that stands where a part goes until the text is cut there; nobody can type its name. */
export const PART = `part-${randomBytes(8).toString('hex')}`

/** Elements whose contents are no words of the text, or that a browser parses by rules of its own. */
const strip =
  'script style title noscript noembed noframes textarea iframe object embed template svg math select audio video canvas'.split(
    ' ',
  )

const tagNames =
  'a abbr b bdi bdo blockquote br caption cite code dd del details dfn div dl dt em figcaption figure h1 h2 h3 h4 h5 h6 hr i input ins kbd li mark ol p pre q rp rt ruby s samp section small strong sub summary sup table tbody td tfoot th thead time tr u ul var wbr'.split(
    ' ',
  )

/**
 * What may be in a text: the words of HTML that say what something is, none that say how it looks, nothing that loads,
 * sends, runs, or can be named by a script.
 */
export const textSchema: Schema = {
  ancestors: { ...defaultSchema.ancestors, li: ['ul', 'ol'], summary: ['details'] },
  attributes: {
    '*': ['lang', ['dir', 'ltr', 'rtl', 'auto']],
    a: [
      'href',
      'title',
      'dataFootnoteRef',
      'dataFootnoteBackref',
      'ariaLabel',
      ['ariaDescribedBy', 'footnote-label'],
      ['className', 'data-footnote-backref'],
      ['id', NOTE_ID],
    ],
    abbr: ['title'],
    code: [['className', /^language-[\w+#.-]{1,40}$/]],
    details: ['open'],
    dfn: ['title'],
    h2: [
      ['className', 'sr-only'],
      ['id', 'footnote-label'],
    ],
    input: [['disabled', true], ['type', 'checkbox'], 'checked'],
    li: [
      ['className', 'task-list-item'],
      ['id', NOTE_ID],
    ],
    ol: ['start', 'reversed', ['className', 'contains-task-list']],
    section: ['dataFootnotes', ['className', 'footnotes']],
    td: [['align', 'left', 'center', 'right'], 'colSpan', 'rowSpan'],
    th: [['align', 'left', 'center', 'right'], 'colSpan', 'rowSpan', ['scope', 'row', 'col']],
    time: ['dateTime'],
    ul: [['className', 'contains-task-list']],
  },
  clobber: [],
  protocols: { href: ['http', 'https', 'mailto', 'tel'] },
  required: { input: { disabled: true, type: 'checkbox' } },
  strip,
  tagNames,
}

/** Besides, call-outs and the places where parts go. Pictures are named by id: where they lie is decided when the page is made. */
export const articleSchema: Schema = {
  ...textSchema,
  attributes: {
    ...textSchema.attributes,
    aside: [
      ['role', 'note'],
      'ariaLabel',
      ['className', 'callout', /^callout-(note|tip|warning)$/],
    ],
    img: ['alt', ['dataMedia', MEDIA_ID]],
    p: [['className', 'callout-title']],
    [PART]: [
      ['dataKind', 'product', 'collection', 'picture', 'video'],
      'dataSlug',
      'dataAlt',
      'dataTitle',
      'dataUrl',
      ['dataMedia', MEDIA_ID],
    ],
  },
  tagNames: [...tagNames, 'aside', 'img', PART],
}

/** What a visitor may say with. */
export const commentSchema: Schema = {
  ...textSchema,
  attributes: { a: ['href'], ol: ['start'] },
  tagNames: 'a blockquote br code del em li ol p pre strong ul'.split(' '),
}

/** The id in `media:med_…`, the way a writer names a picture of the library. */
export function mediaIdIn(address: unknown): string | undefined {
  if (typeof address !== 'string' || !address.startsWith('media:')) return undefined
  const id = address.slice('media:'.length)
  return MEDIA_ID.test(id) ? id : undefined
}
