/**
 * Whether another page shows this one in a frame, without leave. The headers forbid that;
 * this is for a host whose headers cannot be set.
 */
export const isFramedWithoutPermission = (): boolean =>
  globalThis.top !== globalThis.self && !import.meta.env.VITE_FRAMED_BY
