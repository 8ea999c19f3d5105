import { endSession } from '@qingjian/shared/identity/identity.contracts'
import { Layout as AntdLayout, Button, Menu } from 'antd'
import { useEffect, useMemo, useState } from 'react'
import { Link, Outlet, useLocation, useNavigate } from 'react-router'
import { keepSession } from '../lib/session/session'
import { useMe } from '../lib/session/use-me'
import { call } from '../lib/transport/call'
import { appText as text } from './app.text'
import './layout.css'
import { MENU } from './menu'
import { menuItems } from './menu-items'
import { pageAt } from './page-at'
import { Trail } from './trail'
import { useShortcuts } from './use-shortcuts'

const MENU_WIDTH = 216

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
  const standing = useMemo(() => pageAt(MENU, pathname), [pathname])
  const title = standing?.page.title
  useEffect(() => {
    document.title = title === undefined ? text.name : `${title} · ${text.name}`
  }, [title])
  const items = useMemo(() => menuItems(MENU, me.roles), [me.roles])
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
          <Menu
            theme="dark"
            mode="inline"
            items={items}
            selectedKeys={[standing?.page.below ?? standing?.page.path ?? '']}
          />
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
          {standing ? <Trail standing={standing} /> : null}
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
