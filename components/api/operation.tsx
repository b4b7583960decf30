import type { ReactNode } from 'react'
import { Fields } from '@/components/api/fields'
import type { ContentView, OperationView } from '@/components/api/reference-view'
import { Words } from '@/components/api/words'
import { Tag } from '@/components/ui/tag'

/** One door: what goes in, what comes out, and what may go wrong. */
export function Operation({ operation }: { operation: OperationView }) {
  const { id, method, path, summary, description, parameters, body, answer, refusals } = operation
  return (
    <article id={id} aria-labelledby={`${id}-title`} className="border-t border-ink pt-4">
      <h3 id={`${id}-title`} className="font-serif text-25">
        {summary}
      </h3>
      <p className="mt-2 flex flex-wrap items-baseline gap-2 font-mono text-15">
        <Tag tone={method === 'GET' ? 'soft' : 'accent'}>{method}</Tag>
        <span className="break-all">{path}</span>
      </p>
      <p className="mt-3 max-w-reading">
        <Words>{description}</Words>
      </p>
      {parameters.length > 0 && (
        <Part title="Parameters">
          <Fields fields={parameters} marks="required" />
        </Part>
      )}
      {body && (
        <Part title="Body">
          <Content content={body} marks="required" />
        </Part>
      )}
      <Part title={`Answer ${answer.status}`}>
        <p className="mb-2 text-15 text-ink-soft">{answer.description}</p>
        <Content content={answer} marks="optional" />
      </Part>
      <Part title="Refusals">
        <ul className="space-y-1 text-15">
          {refusals.map(({ status, codes }) => (
            <li key={status} className="flex gap-3">
              <span className="figures shrink-0 text-ink-soft">{status}</span>
              <span className="flex flex-wrap gap-x-3">
                {codes.map((code) => (
                  <a key={code} className="link font-mono text-[0.9em]" href={`#${code}`}>
                    {code}
                  </a>
                ))}
              </span>
            </li>
          ))}
        </ul>
      </Part>
    </article>
  )
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="mt-5">
      <h4 className="mb-2 text-15 font-medium">{title}</h4>
      {children}
    </div>
  )
}

function Content({ content, marks }: { content: ContentView; marks: 'required' | 'optional' }) {
  return (
    <>
      <Fields fields={content.fields} marks={marks} />
      {content.example && (
        <details className="group mt-3">
          <summary className="inline-flex min-h-11 items-center text-15">
            <span aria-hidden className="mr-2 group-open:rotate-90">
              ›
            </span>
            <span className="link">Example</span>
          </summary>
          <pre className="rounded bg-stock p-4 font-mono text-13 break-words whitespace-pre-wrap">
            {content.example}
          </pre>
        </details>
      )}
    </>
  )
}
