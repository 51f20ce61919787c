export type Role =
  | 'alert'
  | 'alertdialog'
  | 'button'
  | 'heading'
  | 'link'
  | 'listitem'
  | 'main'
  | 'status'
  | 'textbox'

/** A whole name, or a pattern for one. */
export type Name = string | RegExp

/** What a person does and sees in one tab of a browser, whichever engine it has. */
export type Tab = {
  open: (url: string) => Promise<void>
  reload: () => Promise<void>
  back: () => Promise<void>
  close: () => Promise<void>
  /** Another tab of the same browser, on the same storage. */
  another: () => Promise<Tab>
  /** Clicks the first of that name, as soon as there is one. */
  press: (role: Role, name: Name) => Promise<void>
  /** Clicks a button of the dialog that is open, as soon as one is. */
  answer: (name: string) => Promise<void>
  fill: (field: Name, text: string) => Promise<void>
  key: (key: 'Enter' | 'Escape' | 'Tab') => Promise<void>
  /** What each visible element of a role says, in order. */
  texts: (role: Role, name?: Name) => Promise<string[]>
  /** Role and name of what has the focus: `button "Cancel"`. */
  focused: () => Promise<string>
  /** The value of an expression in the page: for what no person sees, such as the storage. */
  read: (expression: string) => Promise<unknown>
}

export type Browser = {
  /** A tab of a new profile, which nothing is stored in. */
  newTab: () => Promise<Tab>
  /** Closes every tab. */
  closeTabs: () => Promise<void>
  quit: () => Promise<void>
}
