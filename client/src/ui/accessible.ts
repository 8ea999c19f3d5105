type Role =
  | 'button'
  | 'link'
  | 'radio'
  | 'radiogroup'
  | 'checkbox'
  | 'switch'
  | 'tab'
  | 'img'
  | 'alert'
  | 'status'
  | 'heading'

interface Meaning {
  role?: Role
  label?: string
  checked?: boolean
  disabled?: boolean
  /** Decoration that a screen reader passes over. */
  hidden?: boolean
}

/**
 * Attributes that tell a screen reader what a box is. WeChat reads `aria-role`, a browser `role`; a browser also
 * wants controls in its tab order.
 */
export function accessible({ role, label, checked, disabled, hidden }: Meaning): Record<string, string> {
  const attributes: Record<string, string> = {}
  if (role) attributes[process.env.TARO_ENV === 'weapp' ? 'aria-role' : 'role'] = role
  if (label !== undefined) attributes['aria-label'] = label
  if (checked !== undefined) attributes['aria-checked'] = String(checked)
  if (disabled !== undefined) attributes['aria-disabled'] = String(disabled)
  if (hidden) attributes['aria-hidden'] = 'true'
  const isControl =
    role === 'button' || role === 'link' || role === 'radio' || role === 'checkbox' || role === 'tab'
  if (isControl && process.env.TARO_ENV !== 'weapp') attributes.tabIndex = disabled ? '-1' : '0'
  return attributes
}
