/** An arrow that goes round; says nothing to a screen reader. */
export const RefreshIcon = () => (
  <svg className="ad-icon" viewBox="0 0 24 24" aria-hidden="true">
    <path d="M20 12a8 8 0 1 1-2.3-5.7L20 8.5M20 3.5v5h-5" />
  </svg>
)
