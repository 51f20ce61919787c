import './skeleton.css'

/** The place where rows will be. Says nothing to a screen reader: its region is `aria-busy`. */
export function Skeleton({ rows = 3 }: { rows?: number }) {
  return (
    <div className="ad-skeleton" aria-hidden="true">
      {Array.from({ length: rows }, (_, row) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: they are all alike
        <div key={row} />
      ))}
    </div>
  )
}
