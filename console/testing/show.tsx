import { type QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { type RenderResult, render } from '@testing-library/react'
import { App, ConfigProvider } from 'antd'
import type { ReactNode } from 'react'
import { MemoryRouter, useLocation } from 'react-router'
import { ConfirmOnPhoneProvider } from '../src/lib/confirm-on-phone/confirm-on-phone-provider'
import { createQueryClient } from '../src/lib/query-client'

/** Writes the address into the page, so that a test can read it. */
function Address() {
  const { pathname, search } = useLocation()
  return <output data-testid="address">{`${pathname}${search}`}</output>
}

/** Shows a part of the console as the frame would: with router, queries and the dialog for the phone. */
export function show(part: ReactNode, address = '/'): RenderResult & { queries: QueryClient } {
  const queries = createQueryClient()
  const shown = render(
    <ConfigProvider
      theme={{ token: { motion: false }, zeroRuntime: true }}
      button={{ autoInsertSpace: false }}
    >
      <QueryClientProvider client={queries}>
        <App>
          <ConfirmOnPhoneProvider>
            <MemoryRouter initialEntries={[address]}>
              {part}
              <Address />
            </MemoryRouter>
          </ConfirmOnPhoneProvider>
        </App>
      </QueryClientProvider>
    </ConfigProvider>,
  )
  return { ...shown, queries }
}
