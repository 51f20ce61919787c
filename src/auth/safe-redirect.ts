const ANY_ORIGIN = 'https://site.invalid'

/**
 * Where to go after signing in: `next` when it is a path of this site, else `fallback`.
 * The URL parser decides what is a path, because it is the one that will be obeyed: it
 * drops tabs and line breaks, reads `\` as `/`, and folds dots.
 */
export function getSafeRedirect(next: string | null, fallback: string): string {
  if (!next?.startsWith('/') || !URL.canParse(next, ANY_ORIGIN)) return fallback
  const url = new URL(next, ANY_ORIGIN)
  const path = url.pathname + url.search + url.hash
  // `/.//host` folds to `//host`, which as a reference would name another site.
  return url.origin === ANY_ORIGIN && !path.startsWith('//') ? path : fallback
}
