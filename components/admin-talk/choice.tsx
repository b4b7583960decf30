/** Chooses one for what is done with several. */
export function Choice({ id, of }: { id: string; of: string }) {
  return (
    <label className="-m-2.5 inline-flex size-11 shrink-0 cursor-pointer items-center justify-center">
      <input
        type="checkbox"
        name={`selected.${id}`}
        form="moderation"
        data-choice
        className="size-4.5 accent-ink"
      />
      <span className="sr-only">Choose {of}</span>
    </label>
  )
}
