import { fail, type Result, succeed } from '@qingjian/shared/kernel/result'
import type { contactField } from '@qingjian/shared/rating/rating-fields'
import type { InferOutput } from 'valibot'
import type { FieldCipher } from '../platform/crypto/field-cipher'
import type { KeyedHash } from '../platform/crypto/keyed-hash'
import { type ContactDocument, contactContext } from '../platform/ratings/rated.documents'
import type { WeChat } from '../platform/wechat/wechat'

interface ContactDependencies {
  cipher: FieldCipher
  hash: KeyedHash
  weChat: WeChat
  now: number
}

/** Turns a typed number or a phone button's code into what is stored: ciphertext and look-up hash. */
export async function resolveContact(
  { cipher, hash, weChat, now }: ContactDependencies,
  contact: InferOutput<typeof contactField>,
  ratingId: string,
): Promise<Result<ContactDocument>> {
  const mobile = contact.source === 'typed' ? contact.mobile : await weChat.mobileOf(contact.code)
  if (mobile === undefined) {
    const message = '手机号授权已失效，请重新点击“用微信手机号”，或者直接填写'
    return fail('INVALID_INPUT', message, { contact: message })
  }
  return succeed({
    mobile: cipher.encrypt(mobile, contactContext(ratingId)),
    lookup: hash('mobile', mobile),
    consentedAt: now,
  })
}
