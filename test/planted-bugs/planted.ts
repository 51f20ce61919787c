import type { Bug } from './bugs.ts'

/**
 * The text of the bug's file with the bug in it.
 *
 * @throws {Error} when the code is no longer what the bug was made for.
 */
export const planted = ({ name, changes }: Bug, text: string): string =>
  changes.reduce((before, [find, replace]) => {
    const [head, tail, ...more] = before.split(find)
    if (head === undefined || tail === undefined || more.length > 0)
      throw new Error(`"${name}": the code has moved on, ${JSON.stringify(find)} is not there exactly once.`)
    return head + replace + tail
  }, text)
