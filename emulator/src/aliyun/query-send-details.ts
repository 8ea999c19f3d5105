import type { SmsMessage } from '../phones/phone-messages'
import { shanghaiDay, shanghaiTime } from '../phones/shanghai-time'
import { done, invalid, mobileNumber, NUMBER_ILLEGAL, type RpcAction, refused } from './rpc-action'

const LARGEST_PAGE = 50
const LOOK_BACK_MILLISECONDS = 30 * 24 * 60 * 60 * 1000
const WAITING = 1
const FAILED = 2
const DELIVERED = 3

/** QuerySendDetails: what became of the messages to one number on one day, newest first. */
export const querySendDetails: RpcAction = {
  gateway: 'sms',
  mandatory: ['PhoneNumber', 'SendDate', 'PageSize', 'CurrentPage'],
  async run({ PhoneNumber = '', SendDate = '', BizId = '', PageSize, CurrentPage }, { network }) {
    const number = mobileNumber(PhoneNumber)
    if (number === undefined) return refused(NUMBER_ILLEGAL)
    const now = network.now()
    const pageSize = Number(PageSize)
    const page = Number(CurrentPage)
    if (!Number.isInteger(pageSize) || pageSize < 1 || pageSize > LARGEST_PAGE)
      return refused(invalid('PageSize 为 1~50'))
    if (!Number.isInteger(page) || page < 1) return refused(invalid('CurrentPage 从 1 开始'))
    if (!/^\d{8}$/.test(SendDate) || SendDate < shanghaiDay(now - LOOK_BACK_MILLISECONDS))
      return refused(invalid('SendDate 为最近 30 天内的 yyyyMMdd'))
    const found = network.messages
      .of(number)
      .filter(({ bizId, sentAt }) => shanghaiDay(sentAt) === SendDate && (BizId === '' || bizId === BizId))
      .reverse()
    const details = found.slice((page - 1) * pageSize, page * pageSize)
    return done({
      TotalCount: found.length,
      SmsSendDetailDTOs: { SmsSendDetailDTO: details.map((message) => detail(message, now)) },
    })
  },
}

function detail(message: SmsMessage, now: number): Record<string, unknown> {
  const reported = now >= message.reportAt
  const status = !reported ? WAITING : message.delivered ? DELIVERED : FAILED
  return {
    PhoneNum: message.number,
    SendStatus: status,
    TemplateCode: message.templateCode,
    Content: message.content,
    SendDate: shanghaiTime(message.sentAt),
    OutId: message.outId,
    ErrCode: reported ? message.reportCode : '',
    ReceiveDate: reported ? shanghaiTime(message.reportAt) : '',
  }
}
