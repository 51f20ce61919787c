/**
 * Whether another page shows this one in a frame, without leave. The headers forbid that; this is
 * for a host whose headers cannot be set. Firefox has no `ancestorOrigins`: there a build that may
 * be framed by somebody relies on the headers alone.
 */
export function isFramedWithoutPermission(): boolean {
  if (globalThis.top === globalThis.self) return false
  const allowed = (import.meta.env.VITE_FRAMED_BY ?? '').split(' ').filter(Boolean)
  if (allowed.length === 0) return true
  const origins = allowed.map((address: string) => new URL(address).origin)
  const ancestors: Iterable<string> = globalThis.location.ancestorOrigins ?? []
  return [...ancestors].some((ancestor) => !origins.includes(ancestor))
}
