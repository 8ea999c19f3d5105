/** A share (0–1) as people read it, `98.5%`; never rounded up to 100 % or down to 0. */
export function percent(share: number): string {
  if (share === 0 || share === 1) return `${share * 100}%`
  const tenths = Math.min(999, Math.max(1, Math.round(share * 1_000)))
  return `${tenths % 10 === 0 ? tenths / 10 : (tenths / 10).toFixed(1)}%`
}
