import Taro, { useLaunch } from '@tarojs/taro'
import { type PropsWithChildren, useEffect } from 'react'
import { registerCaseSenders } from './cases/send/register-case-senders'
import { isKiosk } from './lib/kiosk/is-kiosk'
import { beginVisit } from './lib/kiosk/visit'
import { startOutbox } from './lib/outbox/start-outbox'
import { startKiosk } from './openness/kiosk/start-kiosk'
import { registerOpennessSenders } from './openness/send/register-openness-senders'
import { registerRatingSenders } from './rating/send/register-rating-senders'
import { registerReminderSenders } from './reminder/send/register-reminder-senders'
import './app.scss'

const isAtKiosk = process.env.TARO_ENV !== 'weapp' && isKiosk()
// Before the router looks at the address.
if (process.env.TARO_ENV !== 'weapp' && isAtKiosk) beginVisit()

/** The app around every page: opens the cloud and keeps the outbox moving. */
export default function App({ children }: PropsWithChildren) {
  useLaunch(() => {
    if (process.env.TARO_ENV === 'weapp') {
      Taro.cloud.init(CLOUD_ENVIRONMENT ? { env: CLOUD_ENVIRONMENT } : {})
    }
  })
  useEffect(() => {
    if (process.env.TARO_ENV !== 'weapp' && isAtKiosk) startKiosk()
  }, [])
  useEffect(() => {
    registerRatingSenders()
    registerCaseSenders()
    registerReminderSenders()
    registerOpennessSenders()
    return startOutbox()
  }, [])
  return children
}
