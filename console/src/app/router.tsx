import { lazy, Suspense } from 'react'
import { createHashRouter } from 'react-router'
import { Loading } from '../ui/loading'
import { CrashedPage } from './crashed-page'
import { Frame } from './frame'
import { MENU } from './menu'
import { MissingPage } from './missing-page'

const pages = MENU.flatMap((section) => section.pages).map((page) => {
  const Page = lazy(page.load)
  return {
    path: page.path,
    element: (
      <Suspense fallback={<Loading />}>
        <Page />
      </Suspense>
    ),
  }
})

/** Addresses stand behind `#`, so that any static hosting can serve the back office. */
export const router = createHashRouter([
  {
    path: '/',
    element: <Frame />,
    errorElement: <CrashedPage />,
    children: [...pages, { path: '*', element: <MissingPage /> }],
  },
])
