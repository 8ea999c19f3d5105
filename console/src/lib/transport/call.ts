import { createCall } from '@qingjian/shared/transport/create-call'
import { transportText } from './transport.text'
import { webChannel } from './web-channel'

const pause = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds))

/** The one way in which pages ask the cloud for anything. */
export const call = createCall(webChannel, transportText, pause)
