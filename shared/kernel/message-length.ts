/** Characters of a short message that goes in one part, and of each part of a longer one (the provider's rule). */
const ONE_PART = 70
const OF_SEVERAL = 67

/** A short message as the phone shows it. */
export function withSignature(text: string, signature: string): string {
  return `【${signature}】${text}`
}

/** Parts as which a short message is sent and billed; its signature counts. */
export function countParts(text: string, signature: string): number {
  // The provider counts UTF-16 units, so an emoji is two.
  const { length } = withSignature(text, signature)
  return length <= ONE_PART ? 1 : Math.ceil(length / OF_SEVERAL)
}
