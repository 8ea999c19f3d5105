const ALPHABET = 'abcdefghijklmnopqrstuvwxyz0123456789'

/** A number for one intent, the same for each repeat of it. It has to be unique, not secret. */
export function newRequestId(): string {
  const time = Date.now().toString(36)
  const random = Array.from({ length: 16 }, () => ALPHABET[Math.floor(Math.random() * ALPHABET.length)])
  return `${time}-${random.join('')}`
}
