import * as v from 'valibot'

/** A time of the day as people type it, `9:00`, `09:00` or `09:00:00`; minutes from midnight, 24:00 is the last. */
export const clockField = v.pipe(
  v.string(),
  v.transform((text) => text.replace('：', ':')),
  v.regex(/^([01]?\d|2[0-3]):[0-5]\d(:00)?$|^24:00(:00)?$/, '不是24小时制的时间'),
  v.transform((text) => {
    const [hours = 0, minutes = 0] = text.split(':').map(Number)
    return hours * 60 + minutes
  }),
)
