import { type ComponentPropsWithoutRef, createContext, forwardRef, useContext } from 'react'

/** The level at which the page's headings begin: a host may have headings above ours. */
export const HeadingLevel = createContext(1)

type Props = ComponentPropsWithoutRef<'h1'> & {
  /** 1 names the page, 2 a section of it. */
  level: 1 | 2
}

/** `forwardRef`: React 18 gives a component no `ref` among its props. */
export const Heading = forwardRef<HTMLHeadingElement, Props>(function Heading({ level, ...rest }, ref) {
  const htmlLevel = Math.min(Math.max(useContext(HeadingLevel) + level - 1, 1), 6)
  const Tag = `h${htmlLevel}` as 'h1'
  return <Tag {...rest} ref={ref} className={`ad-h${level}`} />
})
