import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { bugs } from '../planted-bugs/bugs.ts'
import { planted } from '../planted-bugs/planted.ts'

it.each(bugs)('can be planted: $name', (bug) => {
  const sound = readFileSync(bug.file, 'utf8')
  expect(planted(bug, sound)).not.toBe(sound)
})
