import { Button } from '@nutui/nutui-react-taro'
import { accessible } from '../accessible'
import './action-button.scss'

interface ActionButtonProps {
  text: string
  /** `main`: the one thing to do on a screen. `other`: what else can be done. `quiet`: looks like a link. */
  kind?: 'main' | 'other' | 'quiet'
  busy?: boolean
  disabled?: boolean
  onPress: () => void
}

/** A button of at least the target height, as wide as its place. */
export function ActionButton({
  text,
  kind = 'main',
  busy = false,
  disabled = false,
  onPress,
}: ActionButtonProps) {
  return (
    <Button
      className={`action-button action-button--${kind}`}
      block
      shape="square"
      type={kind === 'main' ? 'primary' : 'default'}
      fill={kind === 'main' ? 'solid' : kind === 'other' ? 'outline' : 'none'}
      loading={busy}
      disabled={disabled}
      onClick={onPress}
      {...accessible({ role: 'button', disabled: disabled || busy })}
    >
      {text}
    </Button>
  )
}
