import { createCall } from '@qingjian/shared/transport/create-call'
import { platformChannel } from './platform-channel'
import { transportText } from './transport.text'

const pause = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds))

/** The one way in which pages ask the cloud for anything. */
export const call = createCall(platformChannel, transportText, pause)
