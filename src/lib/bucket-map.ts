/**
 * A map that is never changed in place. A change copies one bucket of it and not all of it,
 * so that ten thousand changes to ten thousand entries stay cheap.
 */
export type BucketMap<Key extends string, Value> = ReadonlyMap<string, ReadonlyMap<Key, Value>>

/** Ids that are counted up differ in their last digits. */
const getBucket = (key: string): string => key.slice(-2)

export const getIn = <Key extends string, Value>(map: BucketMap<Key, Value>, key: Key): Value | undefined =>
  map.get(getBucket(key))?.get(key)

export function setIn<Key extends string, Value>(
  map: BucketMap<Key, Value>,
  key: Key,
  value: Value,
): BucketMap<Key, Value> {
  const bucket = getBucket(key)
  return new Map(map).set(bucket, new Map(map.get(bucket)).set(key, value))
}

export const getEntries = <Key extends string, Value>(
  map: BucketMap<Key, Value>,
): (readonly [Key, Value])[] => [...map.values()].flatMap((bucket) => [...bucket])
