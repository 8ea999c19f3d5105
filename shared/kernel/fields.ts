import * as v from 'valibot'

/** Ids of documents: random or derived, never carrying personal data. */
export const idField = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_:.-]{1,96}$/, '编号的格式不对'))

/** The caller's number for one intent; 16 characters at least so that two people do not meet. */
export const requestIdField = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{16,64}$/, '请求编号的格式不对'))

/** Text that a person typed: trimmed, without control characters, at most so many characters. */
/* @__NO_SIDE_EFFECTS__ */
export function textField(most: number, least = 0) {
  return v.pipe(
    v.string(),
    v.maxLength(most * 4, `最多${most}个字`),
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these characters are what is being removed
    v.transform((text) => text.replace(/[\u0000-\u0009\u000b-\u001f\u007f]/g, '').trim()),
    // Of a character or two UTF-16 units: counted only where the units do not say it.
    v.check((text) => text.length <= most || [...text].length <= most, `最多${most}个字`),
    v.check(
      (text) => text.length >= least * 2 || [...text].length >= least,
      least === 1 ? '请填写' : `至少${least}个字`,
    ),
  )
}

/** A mobile number as it was typed, without spaces, hyphens and the country's code. */
export function plainMobile(text: string): string {
  return text.replace(/[\s-]/g, '').replace(/^(\+?86)(?=1\d{10}$)/, '')
}

/** A mobile number of the Chinese mainland, 11 digits (工信部电信网编号计划: 1[3-9] and nine digits). */
export const mobileField = v.pipe(
  v.string(),
  v.transform(plainMobile),
  v.regex(/^1[3-9]\d{9}$/, '请填写11位手机号'),
)

export const cursorField = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_:.-]{1,128}$/, '请从第一页重新打开'))

/** A stored file's id on the platform, such as `cloud://env.bucket/path`. */
export const fileIdField = v.pipe(
  v.string(),
  v.maxLength(512),
  v.regex(/^cloud:\/\/[^\s]+$/, '照片没有传好，请重新选择'),
)

/** A whole number between two bounds, both included. */
/* @__NO_SIDE_EFFECTS__ */
export function wholeNumberField(least: number, most: number) {
  const message = `请填写${least}到${most}之间的整数`
  return v.pipe(v.number(message), v.integer(message), v.minValue(least, message), v.maxValue(most, message))
}
