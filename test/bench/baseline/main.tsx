/**
 * The baseline: the least that a page made of React, react-query and react-router's data
 * router comes to, written as their guides do. It has the two times and the button of each
 * session, and nothing else: no words, no styles, no question, no failure.
 */
import {
  QueryClient,
  QueryClientProvider,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query'
import { createRoot } from 'react-dom/client'
import { createBrowserRouter } from 'react-router'
import { RouterProvider } from 'react-router/dom'

type Session = { id: number; createdAt: number; lastAccessed: number }

const API = 'https://network.ruuvi.com'
const token: string = JSON.parse(localStorage.getItem('user') ?? '{}').accessToken
const times = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' })

async function ask(method: string, path: string) {
  const response = await fetch(API + path, { method, headers: { Authorization: `Bearer ${token}` } })
  return (await response.json()).data
}

function Devices() {
  const { data } = useQuery<{ sessions: Session[] }>({
    queryKey: ['sessions'],
    queryFn: () => ask('GET', '/sessions'),
  })
  return (
    <ul>
      {data?.sessions.map((session) => (
        <Row key={session.id} {...session} />
      ))}
    </ul>
  )
}

function Row({ id, createdAt, lastAccessed }: Session) {
  const client = useQueryClient()
  const { mutate } = useMutation({
    mutationFn: () => ask('DELETE', `/sessions/${id}`),
    onSuccess: () => client.invalidateQueries({ queryKey: ['sessions'] }),
  })
  return (
    <li>
      {times.format(createdAt * 1000)} {times.format(lastAccessed * 1000)}{' '}
      <button type="button" onClick={() => mutate()}>
        Sign out
      </button>
    </li>
  )
}

const router = createBrowserRouter([{ path: '/settings/devices', Component: Devices }])

createRoot(document.getElementById('root') as HTMLElement).render(
  <QueryClientProvider client={new QueryClient()}>
    <RouterProvider router={router} />
  </QueryClientProvider>,
)
