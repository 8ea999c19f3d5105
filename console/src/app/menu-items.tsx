import type { StaffRole } from '@qingjian/shared/kernel/roles'
import type { MenuProps } from 'antd'
import { Link } from 'react-router'
import { isShownTo } from '../lib/session/is-shown-to'
import type { MenuSection } from './console-page'

/** The menu of somebody with these roles; sections that would be empty are left out. */
export function menuItems(
  menu: readonly MenuSection[],
  roles: readonly StaffRole[],
): NonNullable<MenuProps['items']> {
  return menu.flatMap(({ pages, title }) => {
    const shown = pages.filter((page) => page.below === undefined && isShownTo(page.roles, roles))
    if (shown.length === 0) return []
    const children = shown.map((page) => ({
      key: page.path,
      label: <Link to={`/${page.path}`}>{page.title}</Link>,
    }))
    return [{ key: title, type: 'group' as const, label: title, children }]
  })
}
