import type { FieldView, TypeView } from '@/components/api/reference-view'
import { Words } from '@/components/api/words'

interface FieldsProps {
  fields: FieldView[]
  /** In answers everything is there, so only what may be missing is marked. */
  marks: 'required' | 'optional'
}

/** The members of an object, nested ones indented under theirs. */
export function Fields({ fields, marks }: FieldsProps) {
  return (
    <ul className="divide-y divide-line border-line [&:not(li_&)]:border-y">
      {fields.map((field) => (
        <li key={field.name} className="py-2">
          <p className="flex flex-wrap items-baseline gap-x-3">
            <code className="font-mono text-15 font-medium">{field.name}</code>
            <span className="text-13 text-ink-soft">
              <Type type={field.type} />
              {field.place && ` · ${field.place}`}
              {marks === 'required' && field.isRequired && ' · required'}
              {marks === 'optional' && !field.isRequired && ' · may be absent'}
            </span>
          </p>
          {field.description && (
            <p className="max-w-reading text-15 text-ink-soft">
              <Words>{field.description}</Words>
            </p>
          )}
          {field.fields.length > 0 && (
            <div className="mt-2 border-l border-line pl-4">
              <Fields fields={field.fields} marks={marks} />
            </div>
          )}
        </li>
      ))}
    </ul>
  )
}

function Type({ type }: { type: TypeView }) {
  const { words, shape, isNullable, isList } = type
  return (
    <>
      {isList && 'list of '}
      {shape ? (
        <a className="link" href={`#shape-${shape}`}>
          {shape}
        </a>
      ) : (
        <Words>{words}</Words>
      )}
      {isNullable && ' or null'}
    </>
  )
}
