/** Whether this engine shows revivers the source of a number: not Node 20, where unit tests run. */
export const seesSource: boolean = (() => {
  let seen = false
  const probe = (_key: string, value: unknown, context?: { source?: string }) => {
    seen = context?.source === '1'
    return value
  }
  JSON.parse('1', probe)
  return seen
})()
