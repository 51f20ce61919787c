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
]

/** The cases that a test's title begins with: "T4 one: …", "D6 D7 …", "S23 …". */
export function casesIn(title: string): string[] {
  const [, fault, operation] = /^([THB]\d+) (read|one|all)\b/.exec(title) ?? []
  if (fault) return [`${fault} ${operation}`]
  const [ids = ''] = /^([DS]\d+ )+/.exec(title) ?? []
  return ids.split(' ').filter(Boolean)
}
