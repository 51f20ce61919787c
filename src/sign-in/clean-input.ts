/**
 * An e-mailed code as the cloud wants it, from however it was typed or pasted: full-width letters
 * are folded (NFKC), and blanks, dashes, soft hyphens and direction marks go.
 */
export const normalizeCode = (typed: string): string =>
  typed
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toUpperCase()

/** An address without what a paste brings along: a `mailto:` link's parts, invisible characters. */
export const cleanEmail = (typed: string): string =>
  typed
    .replace(/[\p{Cf}\p{Cc}]/gu, '')
    .trim()
    .replace(/^mailto:([^?]*).*$/i, '$1')
    .trim()

/** Good enough to catch a slip of the finger; only the cloud can tell the rest. */
export const looksLikeEmail = (typed: string): boolean => /^[^\s@]+@[^\s@]+$/.test(typed)
