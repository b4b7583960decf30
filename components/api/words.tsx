import { Fragment } from 'react'

/** A sentence with `code` between backticks. */
export function Words({ children }: { children: string }) {
  return children.split('`').map((part, index) => {
    const key = `${index} ${part}`
    return index % 2 === 0 ? (
      <Fragment key={key}>{part}</Fragment>
    ) : (
      <code key={key} className="font-mono text-[0.9em]">
        {part}
      </code>
    )
  })
}
