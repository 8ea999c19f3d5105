const ONE_PART = 70
const ONE_OF_SEVERAL = 67

/** How many messages a text is sent and billed as; the signature is part of the text. */
export function smsParts(text: string): number {
  return text.length <= ONE_PART ? 1 : Math.ceil(text.length / ONE_OF_SEVERAL)
}
