import { Image, Text, View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import { opennessKioskText as text } from '../openness-kiosk.text'

/** The page on a phone: the same pages lie one folder above those of the kiosk. */
function addressOnPhone(hash: string): string {
  return new URL(`../${hash}`, new URL(window.location.pathname, window.location.origin)).href
}

/** Opens the page that is on the screen on somebody's own phone, where one can ask and keep things. */
export function PhoneCode({ hash }: { hash: string }) {
  const [picture, setPicture] = useState<string>()
  useEffect(() => {
    let isNewest = true
    setPicture(undefined)
    void import('qrcode')
      .then(({ toDataURL }) => toDataURL(addressOnPhone(hash), { margin: 1, width: 320 }))
      .then((drawn) => isNewest && setPicture(drawn))
      .catch(() => undefined)
    return () => {
      isNewest = false
    }
  }, [hash])
  return (
    <View className="phone-code">
      <View className="phone-code__words">
        <Text className="phone-code__title">{text.phone}</Text>
        <Text>{text.phoneText}</Text>
      </View>
      <View className="phone-code__frame">
        {picture !== undefined && (
          <Image className="phone-code__picture" src={picture} aria-label={text.phone} />
        )}
      </View>
    </View>
  )
}
