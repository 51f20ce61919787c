import fc from 'fast-check'

/** How often each property is tried; `npm run test:deep` asks for far more than every run can afford. */
const RUNS = Number(import.meta.env.VITE_PROPERTY_RUNS ?? 200)

/** A seed that was reported, to have the same walks again. */
const SEED = Number(import.meta.env.VITE_PROPERTY_SEED ?? Date.now() % 1e9)

/**
 * Holds a property against whatever fast-check comes up with. A failure names its seed and
 * path: given to `fc.assert` here, they bring the same values back.
 */
export async function check<Values>(property: fc.IRawProperty<Values>): Promise<void> {
  await fc.assert(property, { numRuns: RUNS })
}

/** A walk through the page takes far longer than a property of a function: the same few at every run, others when `npm run test:deep` asks. */
export const WALKS = {
  parameters:
    RUNS > 1000
      ? { numRuns: RUNS / 200, seed: SEED, path: import.meta.env.VITE_PROPERTY_PATH ?? '' }
      : { numRuns: 60, seed: 20261125 },
  timeout: 600_000,
}
