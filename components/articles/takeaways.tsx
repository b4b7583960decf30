interface TakeawaysProps {
  sentences: readonly string[]
}

/** What to remember, before the text that says why. */
export function Takeaways({ sentences }: TakeawaysProps) {
  if (sentences.length === 0) return null
  return (
    <section
      aria-labelledby="takeaways"
      className="mb-10 max-w-[46rem] rounded bg-stock px-5 py-5 sm:px-8 sm:py-7 print:border print:px-4"
    >
      <h2 id="takeaways" className="font-sans text-15 font-semibold">
        Key takeaways
      </h2>
      <ul className="mt-3 space-y-2.5 font-serif text-17 sm:text-20 sm:leading-[1.45]">
        {sentences.map((sentence) => (
          <li key={sentence} className="grid grid-cols-[1.5rem_1fr]">
            <span aria-hidden className="text-accent">
              ✓
            </span>
            {sentence}
          </li>
        ))}
      </ul>
    </section>
  )
}
