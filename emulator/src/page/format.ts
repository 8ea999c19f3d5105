const instantFormat = new Intl.DateTimeFormat('zh-CN', {
  timeZone: 'Asia/Shanghai',
  dateStyle: 'medium',
  timeStyle: 'medium',
  hour12: false,
})

/** An instant in Asia/Shanghai. */
export function instant(milliseconds: number): string {
  return instantFormat.format(new Date(milliseconds))
}

/** A length of time in Chinese, coarse. */
export function duration(milliseconds: number): string {
  const minutes = Math.round(Math.abs(milliseconds) / 60_000)
  const days = Math.floor(minutes / 1440)
  const hours = Math.floor((minutes % 1440) / 60)
  const parts = [days > 0 ? `${days} 天` : '', hours > 0 ? `${hours} 小时` : '', `${minutes % 60} 分`]
  return parts.filter((part) => part !== '').join(' ')
}

export function fileSize(bytes: number): string {
  if (bytes < 1024) return `${bytes} B`
  if (bytes < 1024 * 1024) return `${(bytes / 1024).toFixed(1)} KB`
  return `${(bytes / 1024 / 1024).toFixed(1)} MB`
}

export function durationMs(milliseconds: number | undefined): string {
  if (milliseconds === undefined) return ''
  return milliseconds < 10 ? `${milliseconds.toFixed(1)} ms` : `${Math.round(milliseconds)} ms`
}
