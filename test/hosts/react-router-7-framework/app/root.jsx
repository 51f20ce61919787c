import { Links, Meta, Outlet, Scripts, ScrollRestoration } from 'react-router'

export const links = () => [{ rel: 'icon', href: 'data:,' }]

export default function Root() {
  return (
    <html lang="en">
      <head>
        <meta charSet="utf-8" />
        <title>React Router, framework mode</title>
        <Meta />
        <Links />
      </head>
      <body>
        <Outlet />
        <ScrollRestoration />
        <Scripts />
      </body>
    </html>
  )
}
