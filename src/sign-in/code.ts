/** An e-mailed code as the cloud wants it, from however it was typed or pasted. */
export const normalizeCode = (typed: string): string => typed.replace(/[\s-]/g, '').toUpperCase()

/** Good enough to catch a slip of the finger; only the cloud can tell the rest. */
export const looksLikeEmail = (typed: string): boolean => /^[^\s@]+@[^\s@]+$/.test(typed)
