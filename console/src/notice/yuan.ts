/** An amount in 分 as people write it, `12.05 元`. */
export function yuanText(fen: number): string {
  return `${(fen / 100).toFixed(2)} 元`
}
