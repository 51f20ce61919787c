import { type ComponentProps, createContext, useContext } from 'react'

/** The level at which the page's headings begin: a host may have headings above ours. */
export const HeadingLevel = createContext(1)

type Props = ComponentProps<'h1'> & {
  /** 1 names the page, 2 a section of it. */
  level: 1 | 2
}

export function Heading({ level, ...rest }: Props) {
  const htmlLevel = Math.min(useContext(HeadingLevel) + level - 1, 6)
  const Tag = `h${htmlLevel}` as 'h1'
  return <Tag {...rest} className={`ad-h${level}`} />
}
