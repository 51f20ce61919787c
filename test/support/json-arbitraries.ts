import fc from 'fast-check'

export const int64 = fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n })

const SPACE = fc.constantFrom('', ' ', '\n', '\t', ' \r\n ')

/** Puts white space wherever JSON allows it; for texts without punctuation in their strings. */
export const spaced = SPACE.map(
  (space) => (text: string) => text.replace(/[[\]{},:]/g, (mark) => `${space}${mark}${space}`),
)

const CHARACTERS = [...'"\\{}[],:-+.eE 0179', '\n', '__proto__', '9007199254740993']
const change = fc.record({
  at: fc.nat(),
  drop: fc.nat(2),
  insert: fc.constantFrom('', ...CHARACTERS),
})

/** The same text with a few characters lost, added or replaced. */
export const mutated = (text: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc
    .tuple(text, fc.array(change, { minLength: 1, maxLength: 4 }))
    .map(([whole, changes]) => changes.reduce(applyTo, whole))

function applyTo(text: string, { at, drop, insert }: { at: number; drop: number; insert: string }): string {
  const place = at % (text.length + 1)
  return text.slice(0, place) + insert + text.slice(place + drop)
}
