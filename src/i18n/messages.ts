import type { en, Message } from './catalogues/en.ts'

export type MessageKey = keyof typeof en
/** A catalogue: a message for each key. */
export type Messages = Readonly<Record<MessageKey, Message>>
/** A host's own words in place of some of ours. */
export type MessageOverrides = Partial<Messages>

type Catalogue = typeof en
type TextOf<M> = M extends string ? M : M extends { readonly other: infer Other } ? Other : never
type Placeholders<S> = S extends `${string}{${infer Name}}${infer Rest}` ? Name | Placeholders<Rest> : never
/** A plural needs its `count` even where no text shows it. */
type Names<K extends MessageKey> =
  | Placeholders<TextOf<Catalogue[K]>>
  | (Catalogue[K] extends string ? never : 'count')

/** These are numbers, written as the language writes them. */
type Numbers = 'count' | 'n' | 'done' | 'sessions'

/** What must be given to fill in a message: nothing for a plain one. */
export type Params<K extends MessageKey, Value> = [Names<K>] extends [never]
  ? []
  : [params: { readonly [Name in Names<K>]: Name extends Numbers ? number : Value }]

export type Part = string | { readonly name: string }

/** The message's text cut at its placeholders, with the plural chosen by `count`. */
export function parseMessage(message: Message, plural: Intl.PluralRules, count?: number): Part[] {
  const text = typeof message === 'string' ? message : (message[plural.select(count ?? 0)] ?? message.other)
  // With a capture group, every second piece is a name.
  return text.split(/\{(\w+)\}/).map((piece, index) => (index % 2 === 0 ? piece : { name: piece }))
}
