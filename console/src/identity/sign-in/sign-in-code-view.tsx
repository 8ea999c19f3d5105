import { REQUEST_LIFE } from '@qingjian/shared/identity/request-life'
import { toDataURL } from 'qrcode'
import { useEffect, useState } from 'react'
import { useNow } from '../../lib/use-now'
import { signInText as text } from './sign-in.text'
import type { SignInCode } from './use-sign-in'

const SIZE = 240

/** The address that the code holds: the mini-program reads the code out of it, a phone's browser opens the page. */
function addressOf(code: string): string {
  const base = MOBILE_BASE || window.location.origin
  return `${base}/#/identity/sign-in/index?code=${code}`
}

export function SignInCodeView({ code }: { code: SignInCode }) {
  const [image, setImage] = useState<string>()
  const now = useNow()
  useEffect(() => {
    let gone = false
    void toDataURL(addressOf(code.code), { width: SIZE, margin: 2 }).then((drawn) => {
      if (!gone) setImage(drawn)
    })
    return () => {
      gone = true
    }
  }, [code.code])
  const seconds = Math.max(0, Math.ceil((code.openedAt + REQUEST_LIFE - now) / 1000))
  return (
    <div className="sign-in-code">
      {image === undefined ? (
        <div style={{ height: SIZE }} />
      ) : (
        <img src={image} alt={text.alt} width={SIZE} height={SIZE} />
      )}
      <div>
        <p className="sign-in-label">{text.number}</p>
        <p className="sign-in-number">{code.number}</p>
        <p className="sign-in-label">{text.code}</p>
        <p className="sign-in-letters">{`${code.code.slice(0, 5)} ${code.code.slice(5)}`}</p>
        <p className="sign-in-label">{text.remaining(seconds)}</p>
      </div>
    </div>
  )
}
