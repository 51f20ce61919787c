import { expect, it } from 'vitest'
import { createJsonStorage } from '../../src/lib/json-storage.ts'

it('a memory never throws, and forgets on demand', () => {
  const data = new Map<string, string>()
  const storage = {
    getItem: (key: string) => data.get(key) ?? null,
    setItem: (key: string, value: string) => void data.set(key, value),
    removeItem: (key: string) => void data.delete(key),
  } as Storage
  const memory = createJsonStorage('key', () => storage)
  expect(memory.read()).toBeNull()
  memory.write({ a: 1 })
  expect(memory.read()).toEqual({ a: 1 })
  memory.forget()
  expect(data.size).toBe(0)
  data.set('key', '{')
  expect(memory.read()).toBeUndefined()
  const blocked = createJsonStorage('key', () => {
    throw new Error('blocked')
  })
  expect(blocked.read()).toBeUndefined()
  expect(() => blocked.write(1)).not.toThrow()
  expect(() => blocked.forget()).not.toThrow()
})
