import type { ProductPageView } from '@/domain/catalog/views'

/** The specification, ruled like an index card. */
export function ProductDetails({ details }: Pick<ProductPageView, 'details'>) {
  return (
    <dl className="border-t border-line text-15">
      {details.map(({ label, value }) => (
        <div
          key={label}
          className="grid grid-cols-[minmax(6.5rem,1fr)_2fr] gap-x-6 border-b border-line py-2.5"
        >
          <dt className="text-ink-soft">{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
