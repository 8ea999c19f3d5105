import type { Channel } from '@qingjian/shared/transport/channel'
import { weappChannel } from './weapp-channel'
import { webChannel } from './web-channel'

/** The compiler keeps only the channel of its own target. */
export const platformChannel: Channel = process.env.TARO_ENV === 'weapp' ? weappChannel : webChannel
