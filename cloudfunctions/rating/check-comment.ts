import { fail, type Result, succeed } from '@qingjian/shared/kernel/result'
import type { WeChat } from '../platform/wechat/wechat'
import type { CommentCheck } from './rating.documents'

/** Has WeChat check a text that a citizen wrote (微信小程序平台运营规范: user text must be checked). */
export async function checkComment(
  weChat: WeChat,
  comment: string,
  openid: string,
): Promise<Result<CommentCheck>> {
  if (comment === '') return succeed('none')
  const verdict = await weChat.checkText(comment, openid)
  if (verdict !== 'risky') return succeed(verdict)
  const message = '留言里有微信不允许发布的内容，请改一改再提交'
  return fail('INVALID_INPUT', message, { comment: message })
}
