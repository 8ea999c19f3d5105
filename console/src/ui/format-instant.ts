const FORMAT = new Intl.DateTimeFormat('zh-CN', {
  timeZone: 'Asia/Shanghai',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hour12: false,
})

/** An instant (UTC milliseconds) as it is read in Shanghai, such as `2026/11/24 09:30`; empty when there is none. */
export function formatInstant(instant: number | undefined): string {
  return instant === undefined ? '' : FORMAT.format(instant)
}
