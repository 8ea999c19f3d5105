import { Button } from '@nutui/nutui-react-taro'
import { accessible } from '../accessible'
import './action-button.scss'

interface PhoneButtonProps {
  text: string
  busy?: boolean
  /** A code that stands for the number, good once and for five minutes; undefined when the person declined. */
  onCode: (code: string | undefined) => void
}

/**
 * WeChat's button for the phone number that it knows. It works in the mini-program alone.
 * https://developers.weixin.qq.com/miniprogram/dev/framework/open-ability/getPhoneNumber.html
 */
export function PhoneButton({ text, busy = false, onCode }: PhoneButtonProps) {
  return (
    <Button
      className="action-button action-button--main"
      block
      shape="square"
      type="primary"
      fill="solid"
      loading={busy}
      openType={busy ? undefined : 'getPhoneNumber'}
      onGetPhoneNumber={({ detail }) => onCode(detail.code)}
      {...accessible({ role: 'button', disabled: busy })}
    >
      {text}
    </Button>
  )
}
