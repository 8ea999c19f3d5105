import Taro, { useLaunch } from '@tarojs/taro'
import { type PropsWithChildren, useEffect } from 'react'
import { registerCaseSenders } from './cases/send/register-case-senders'
import { startOutbox } from './lib/outbox/start-outbox'
import { registerOpennessSenders } from './openness/send/register-openness-senders'
import { registerRatingSenders } from './rating/send/register-rating-senders'
import { registerReminderSenders } from './reminder/send/register-reminder-senders'
import './app.scss'

/** The app around every page: opens the cloud and keeps the outbox moving. */
export default function App({ children }: PropsWithChildren) {
  useLaunch(() => {
    if (process.env.TARO_ENV === 'weapp') {
      Taro.cloud.init(CLOUD_ENVIRONMENT ? { env: CLOUD_ENVIRONMENT } : {})
    }
  })
  useEffect(() => {
    registerRatingSenders()
    registerCaseSenders()
    registerReminderSenders()
    registerOpennessSenders()
    return startOutbox()
  }, [])
  return children
}
