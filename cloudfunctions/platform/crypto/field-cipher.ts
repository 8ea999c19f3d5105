import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'

/** Encrypts single fields with AES-256-GCM. The version of the key stands before the ciphertext, so that keys can change. */
export interface FieldCipher {
  encrypt(plain: string, context: string): string
  /** Throws when the ciphertext was altered, or moved to another `context`, or its key is gone. */
  decrypt(cipher: string, context: string): string
}

/** The key ring: `current` encrypts, every version listed decrypts. Keys are base64 of 32 bytes. */
export interface FieldKeys {
  current: string
  keys: Record<string, string>
}

const IV_BYTES = 12
const TAG_BYTES = 16

export function createFieldCipher(ring: FieldKeys): FieldCipher {
  const keys = new Map(
    Object.entries(ring.keys).map(([version, key]) => [version, Buffer.from(key, 'base64')]),
  )
  for (const [version, key] of keys) {
    if (key.length !== 32) throw new Error(`field key ${version} must have 32 bytes`)
  }
  const keyOf = (version: string): Buffer => {
    const key = keys.get(version)
    if (!key) throw new Error(`field key ${version} is not in the key ring`)
    return key
  }
  return {
    encrypt(plain, context) {
      const iv = randomBytes(IV_BYTES)
      const cipher = createCipheriv('aes-256-gcm', keyOf(ring.current), iv).setAAD(Buffer.from(context))
      const body = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()])
      return `${ring.current}.${Buffer.concat([iv, cipher.getAuthTag(), body]).toString('base64url')}`
    },
    decrypt(text, context) {
      const [version = '', payload = ''] = text.split('.')
      const bytes = Buffer.from(payload, 'base64url')
      // With the length given, a tag that was cut short is refused.
      const options = { authTagLength: TAG_BYTES }
      const decipher = createDecipheriv('aes-256-gcm', keyOf(version), bytes.subarray(0, IV_BYTES), options)
        .setAAD(Buffer.from(context))
        .setAuthTag(bytes.subarray(IV_BYTES, IV_BYTES + TAG_BYTES))
      return Buffer.concat([
        decipher.update(bytes.subarray(IV_BYTES + TAG_BYTES)),
        decipher.final(),
      ]).toString('utf8')
    },
  }
}
