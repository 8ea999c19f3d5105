import { randomBytes } from 'node:crypto'

/** Makes random ids; a dependency, so that tests can foresee them. */
export interface Ids {
  /** 24 hexadecimal characters. */
  next(): string
  /** `length` characters of the alphabet, each equally likely. */
  pick(alphabet: string, length: number): string
  /** 256 random bits in 43 characters of base64url, for what must never be guessed. */
  secret(): string
}

export const randomIds: Ids = {
  next: () => randomBytes(12).toString('hex'),
  pick(alphabet, length) {
    const limit = 256 - (256 % alphabet.length)
    let text = ''
    while (text.length < length) {
      for (const byte of randomBytes(length)) {
        if (byte < limit && text.length < length) text += alphabet[byte % alphabet.length]
      }
    }
    return text
  },
  secret: () => randomBytes(32).toString('base64url'),
}
