import { Fields } from '@/components/api/fields'
import { Operation } from '@/components/api/operation'
import type {
  GroupView,
  ReferenceView,
  RefusalView,
  ShapeView,
} from '@/components/api/reference-view'
import { Words } from '@/components/api/words'
import { RichText } from '@/components/ui/rich-text'
import { slugify } from '@/lib/slug'

interface ReferenceProps {
  reference: ReferenceView
  /** Where the same is told to programs. */
  documentPath: string
}

/** The JSON API on one page: contents beside, everything else one below the other, so that it can be searched and printed. */
export function Reference({ reference, documentPath }: ReferenceProps) {
  const { title, aboutHtml, groups, shapes, refusals } = reference
  return (
    <div className="page grid grid-cols-1 gap-x-8 pt-6 pb-24 lg:grid-cols-12">
      <header className="lg:col-span-9 lg:col-start-4">
        <h1 className="font-serif text-42 tracking-[-0.02em] lg:text-56">{title}</h1>
        <RichText html={aboutHtml} className="mt-6" />
        <p className="mt-6 text-15">
          The same for programs:{' '}
          <a className="link" href={documentPath}>
            OpenAPI 3.1
          </a>
        </p>
      </header>
      <Contents groups={groups} />
      <div className="mt-12 space-y-16 lg:col-span-9">
        {groups.map((group) => (
          <section key={group.name} aria-labelledby={idOf(group.name)}>
            <h2 id={idOf(group.name)} className="font-serif text-32">
              {group.name}
            </h2>
            <p className="mt-2 mb-8 text-ink-soft">{group.description}</p>
            <div className="space-y-14">
              {group.operations.map((operation) => (
                <Operation key={operation.id} operation={operation} />
              ))}
            </div>
          </section>
        ))}
        <Shapes shapes={shapes} />
        <Refusals refusals={refusals} />
      </div>
    </div>
  )
}

/** Apart from those of the operations, of which one may have the same name. */
function idOf(group: string): string {
  return `about-${slugify(group)}`
}

function Contents({ groups }: { groups: GroupView[] }) {
  return (
    <nav
      aria-label="Contents"
      data-screen-only
      className="mt-12 self-start text-15 lg:sticky lg:top-6 lg:col-span-3 lg:max-h-[calc(100dvh-3rem)] lg:overflow-y-auto"
    >
      <ul className="space-y-5">
        {groups.map(({ name, operations }) => (
          <li key={name}>
            <a className="font-medium hover:underline" href={`#${idOf(name)}`}>
              {name}
            </a>
            <ul className="mt-1">
              {operations.map(({ id, summary }) => (
                <li key={id}>
                  <a
                    className="inline-block py-2 text-ink-soft hover:text-ink hover:underline lg:py-0.5"
                    href={`#${id}`}
                  >
                    {summary}
                  </a>
                </li>
              ))}
            </ul>
          </li>
        ))}
        <li>
          <a className="font-medium hover:underline" href="#shapes">
            Shapes
          </a>
        </li>
        <li>
          <a className="font-medium hover:underline" href="#refusals">
            Refusals
          </a>
        </li>
      </ul>
    </nav>
  )
}

function Shapes({ shapes }: { shapes: ShapeView[] }) {
  return (
    <section aria-labelledby="shapes">
      <h2 id="shapes" className="font-serif text-32">
        Shapes
      </h2>
      <p className="mt-2 mb-8 text-ink-soft">What the answers are made of.</p>
      <div className="space-y-10">
        {shapes.map(({ name, description, fields }) => (
          <div key={name} id={`shape-${name}`}>
            <h3 className="font-serif text-25">{name}</h3>
            {description && (
              <p className="mt-1 max-w-reading text-15 text-ink-soft">
                <Words>{description}</Words>
              </p>
            )}
            <div className="mt-3">
              <Fields fields={fields} marks="optional" />
            </div>
          </div>
        ))}
      </div>
    </section>
  )
}

function Refusals({ refusals }: { refusals: RefusalView[] }) {
  return (
    <section aria-labelledby="refusals">
      <h2 id="refusals" className="font-serif text-32">
        Refusals
      </h2>
      <p className="mt-2 mb-8 text-ink-soft">
        Every code an answer may carry, with the sentence people read.
      </p>
      <dl className="divide-y divide-line border-y border-line">
        {refusals.map(({ code, status, sentence }) => (
          <div
            key={code}
            id={code}
            className="grid gap-x-6 py-3 target:bg-accent-wash sm:grid-cols-[18rem_1fr]"
          >
            <dt className="flex items-baseline gap-3">
              <span className="figures text-15 text-ink-soft">{status}</span>
              <code className="font-mono text-15 break-all">{code}</code>
            </dt>
            <dd className="text-15">{sentence}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
