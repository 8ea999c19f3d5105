import { endSession } from '@qingjian/shared/identity/identity.contracts'
import { Layout as AntdLayout, Button, Menu } from 'antd'
import { useEffect, useMemo, useState } from 'react'
import { Link, Outlet, useLocation, useNavigate } from 'react-router'
import { keepSession } from '../lib/session/session'
import { useMe } from '../lib/session/use-me'
import { call } from '../lib/transport/call'
import { appText as text } from './app.text'
import type { ConsolePage } from './console-page'
import './layout.css'
import { MENU } from './menu'
import { useShortcuts } from './use-shortcuts'
import { isShownTo } from './visible-pages'

const MENU_WIDTH = 216

/** The entry of the menu that an address belongs to. */
function entryOf(pathname: string): string | undefined {
  const address = pathname.replace(/^\//, '')
  const pages: ConsolePage[] = MENU.flatMap((section) => [...section.pages])
  const matches = (page: ConsolePage) => {
    const pattern = page.path.split('/')
    const parts = address.split('/')
    return (
      pattern.length === parts.length && pattern.every((one, n) => one.startsWith(':') || one === parts[n])
    )
  }
  const page = pages.find(matches)
  return page?.below ?? page?.path
}

/** Menu at the left, the page at the right; the menu shows what the person's roles allow. */
export function Layout() {
  const me = useMe()
  const { pathname } = useLocation()
  const navigate = useNavigate()
  const [isNarrow, setNarrow] = useState(false)
  const [isMenuOpen, setMenuOpen] = useState(false)
  useShortcuts()
  // biome-ignore lint/correctness/useExhaustiveDependencies: another page closes the menu of a narrow screen
  useEffect(() => setMenuOpen(false), [pathname])
  const items = useMemo(
    () =>
      MENU.flatMap(({ pages, title }) => {
        const shown = pages.filter((page) => page.below === undefined && isShownTo(page.roles, me.roles))
        return shown.length === 0
          ? []
          : [
              {
                key: title,
                type: 'group' as const,
                label: title,
                children: shown.map((page) => ({
                  key: page.path,
                  label: <Link to={`/${page.path}`}>{page.title}</Link>,
                })),
              },
            ]
      }),
    [me.roles],
  )
  const signOut = async () => {
    // Whatever the answer, this PC forgets the session; it ends by itself when the call does not arrive.
    await call(endSession, {})
    keepSession(undefined)
    navigate('/')
  }
  return (
    <AntdLayout className="layout">
      <button type="button" className="layout-skip" onClick={skipToContent}>
        {text.skip}
      </button>
      <AntdLayout.Sider
        id="menu"
        width={MENU_WIDTH}
        breakpoint="lg"
        collapsedWidth={0}
        trigger={null}
        collapsed={isNarrow && !isMenuOpen}
        onBreakpoint={setNarrow}
        className="layout-side"
      >
        <p className="layout-name">{text.name}</p>
        <nav aria-label={text.menu}>
          <Menu theme="dark" mode="inline" items={items} selectedKeys={[entryOf(pathname) ?? '']} />
        </nav>
      </AntdLayout.Sider>
      <AntdLayout>
        <AntdLayout.Header className="layout-header">
          {isNarrow ? (
            <Button
              className="layout-menu"
              aria-controls="menu"
              aria-expanded={isMenuOpen}
              onClick={() => setMenuOpen(!isMenuOpen)}
            >
              {text.menuButton}
            </Button>
          ) : null}
          <span>
            {me.person.unitName} · {me.person.position} · <strong>{me.person.name}</strong>
          </span>
          <Link to="/identity/sessions">{text.mySessions}</Link>
          <Button onClick={signOut}>{text.signOut}</Button>
        </AntdLayout.Header>
        <AntdLayout.Content id="content" tabIndex={-1} className="layout-content">
          <Outlet />
        </AntdLayout.Content>
      </AntdLayout>
    </AntdLayout>
  )
}

/** The address after `#` is the router's, so this is no link. */
function skipToContent(): void {
  document.getElementById('content')?.focus()
}
