/** Names as they are compared: full-width signs plain, without spaces. */
export function plainTitle(text: string): string {
  return text.normalize('NFKC').replace(/\s/g, '')
}
