/** Computes the result for each object once, and keeps it for as long as the object lives. The object must not change. */
export function memoizeByObject<O extends object, T>(compute: (object: O) => T): (object: O) => T {
  const known = new WeakMap<O, T>()
  return (object) => {
    const result = known.get(object) ?? compute(object)
    known.set(object, result)
    return result
  }
}
