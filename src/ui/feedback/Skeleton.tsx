import './skeleton.css'

/** The place where rows will be. Says nothing to a screen reader: its region is `aria-busy`. */
export function Skeleton() {
  return (
    <div className="ad-skeleton" aria-hidden="true">
      <div />
      <div />
      <div />
    </div>
  )
}
