import 'active-devices/style.css'

export const metadata = { title: 'Next.js App Router', icons: 'data:,' }

export default function Layout({ children }) {
  return (
    <html lang="en">
      <body>{children}</body>
    </html>
  )
}
