import { create } from 'qrcode'

/** Light modules around the code, without which readers do not find it (ISO/IEC 18004 §5.3.8). */
const QUIET_ZONE = 4

/** A text for a camera, as one path: the content security policy allows no inline styles, and a picture would be another request. */
export function QrCode({ text, label }: { text: string; label: string }) {
  const { modules } = create(text, { errorCorrectionLevel: 'M' })
  const { size } = modules
  const rows = Array.from({ length: size }, (_, row) =>
    Array.from({ length: size }, (_, column) => modules.get(row, column) !== 0),
  )
  const side = size + 2 * QUIET_ZONE
  return (
    // Dark on light in the dark as well: not every reader knows it the other way round.
    <svg
      role="img"
      aria-label={label}
      viewBox={`${-QUIET_ZONE} ${-QUIET_ZONE} ${side} ${side}`}
      shapeRendering="crispEdges"
      className="block size-56 rounded"
    >
      <rect x={-QUIET_ZONE} y={-QUIET_ZONE} width={side} height={side} fill="#fff" />
      <path d={rows.map(pathOf).join('')} fill="#000" />
    </svg>
  )
}

function pathOf(row: boolean[], y: number): string {
  return row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : '')).join('')
}
