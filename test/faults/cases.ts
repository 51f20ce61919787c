import { WORLD_CASES } from './world-cases.ts'

const range = (letter: string, count: number) =>
  Array.from({ length: count }, (_, index) => `${letter}${index + 1}`)

/** Faults of the transport and of replies, each met by all three operations. */
const FAULTS = [...range('T', 8), ...range('H', 11), ...range('B', 7)]
const OPERATIONS = ['read', 'one', 'all']

/** Every case that the page is to survive: faults × operations, of the data, and of the page's state. */
export const CASES: readonly string[] = [
  ...FAULTS.flatMap((fault) => OPERATIONS.map((operation) => `${fault} ${operation}`)),
  ...range('D', 19),
  ...range('S', 26),
  ...Object.entries(WORLD_CASES).flatMap(([kind, places]) => places.map((place) => `${kind} ${place}`)),
]

/**
 * The cases that a test's title names: at its beginning ("T4 one: …", "D6 D7 …", "S23 …"), or
 * in brackets at its end ("… [W2 session, W2 others]").
 */
export function casesIn(title: string): string[] {
  const [, tags] = /\[([^\]]+)\]$/.exec(title) ?? []
  if (tags !== undefined) return tags.split(',').map((tag) => tag.trim())
  const [, fault, operation] = /^([THB]\d+) (read|one|all)\b/.exec(title) ?? []
  if (fault) return [`${fault} ${operation}`]
  const [ids = ''] = /^([DS]\d+ )+/.exec(title) ?? []
  return ids.split(' ').filter(Boolean)
}
