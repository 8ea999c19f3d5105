import { type QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { App as AntdApp, ConfigProvider } from 'antd'
import chinese from 'antd/locale/zh_CN'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { RouterProvider } from 'react-router/dom'
import { router } from './app/router'
import { theme } from './app/theme'
import { ConfirmOnPhoneProvider } from './lib/confirm-on-phone/confirm-on-phone-provider'
import { createQueryClient } from './lib/query-client'
import './ui/tokens.css'

const queries: QueryClient = createQueryClient()
const root = document.getElementById('root')
if (!root) throw new Error('index.html has no #root')

createRoot(root).render(
  <StrictMode>
    <ConfigProvider locale={chinese} theme={theme} button={{ autoInsertSpace: false }}>
      <QueryClientProvider client={queries}>
        <AntdApp>
          <ConfirmOnPhoneProvider>
            <RouterProvider router={router} />
          </ConfirmOnPhoneProvider>
        </AntdApp>
      </QueryClientProvider>
    </ConfigProvider>
  </StrictMode>,
)
