import { plainMobile } from '@qingjian/shared/kernel/fields'
import * as v from 'valibot'

const MOST_RECEIPTS = 1000

const text = v.pipe(v.union([v.string(), v.number()]), v.transform(String), v.maxLength(128))
const phone = v.pipe(text, v.transform(plainMobile))
const optionalText = v.optional(text, '')

/** An element of SmsReport. */
export const smsReportField = v.object({
  phone_number: phone,
  success: v.pipe(
    v.union([v.boolean(), v.string()]),
    v.transform((value) => String(value) === 'true'),
  ),
  err_code: optionalText,
  out_id: optionalText,
})

/** An element of SmsUp. It names no message that it answers. */
export const smsReplyField = v.object({
  phone_number: phone,
  content: v.pipe(v.string(), v.maxLength(2000)),
  send_time: optionalText,
  sequence_id: optionalText,
})

/** An element of VoiceReport: the end of a call, or a key (300000) that was pressed. */
export const voiceReportField = v.object({
  callee: v.optional(phone),
  status_code: text,
  duration: v.optional(v.union([v.string(), v.number()]), 0),
  dtmf: optionalText,
  out_id: optionalText,
})

/** The elements of a pushed list that make sense; undefined when it is no list, or one beyond all measure. */
export function readReceipts<Field extends v.GenericSchema>(
  body: string,
  field: Field,
): v.InferOutput<Field>[] | undefined {
  const list = v.safeParse(
    v.pipe(v.string(), v.parseJson(), v.array(v.unknown()), v.maxLength(MOST_RECEIPTS)),
    body,
  )
  if (!list.success) return undefined
  return list.output.flatMap((element) => {
    const parsed = v.safeParse(field, element)
    return parsed.success ? [parsed.output] : []
  })
}
