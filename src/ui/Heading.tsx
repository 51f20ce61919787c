import { type ComponentProps, createContext, useContext } from 'react'

/** The level at which the page's headings begin: a host may have headings above ours. */
export const HeadingLevel = createContext(1)

type Props = ComponentProps<'h1'> & {
  /** 1 names the page, 2 a section of it. */
  rank: 1 | 2
}

export function Heading({ rank, ...rest }: Props) {
  const level = Math.min(useContext(HeadingLevel) + rank - 1, 6)
  const Tag = `h${level}` as 'h1'
  return <Tag {...rest} className={`ad-h${rank}`} />
}
