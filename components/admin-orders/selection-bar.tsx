import { Printer } from 'lucide-react'
import { Button } from '@/components/ui/button'

/** Chooses a row for what the bar below offers. A plain checkbox of the form around the table. */
export function SelectRow({ id, number }: { id: string; number: string }) {
  return (
    <label className="inline-flex min-h-11 min-w-11 cursor-pointer items-center justify-end max-md:-my-2.5 lg:min-h-6">
      <span className="sr-only">Choose order {number}</span>
      <input type="checkbox" name="order" value={id} className="size-4 accent-ink" />
    </label>
  )
}

/** What can be done with all that is chosen. It shows itself as soon as something is, without script. */
export function SelectionBar() {
  return (
    <div className="sticky bottom-0 z-2 hidden border-t border-line bg-paper py-3 [form:has(input:checked)_&]:block">
      <Button type="submit">
        <Printer aria-hidden className="size-4" />
        Print packing slips
      </Button>
    </div>
  )
}
