/** Characters in groups of four, for comparing by eye. */
export function fingerprintGroups(hash: string): string {
  return hash.match(/.{1,4}/g)?.join(' ') ?? ''
}
