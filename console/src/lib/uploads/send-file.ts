import type { UploadPart } from '@qingjian/shared/kernel/upload-fields'
import { UPLOAD_PART_BYTES } from '@qingjian/shared/kernel/upload-limits'
import { CallFailure } from '../failure'
import { ask } from '../use-remote'
import type { UploadContracts } from './upload-contracts'

/** Few enough to be arguments of one call. */
const AT_ONCE = 8192
/** Milliseconds, and how often: together a little more than the minute after which calls are let through again. */
const WAIT = 5000
const MOST_WAITS = 15

function base64Of(bytes: Uint8Array): string {
  let text = ''
  for (let start = 0; start < bytes.length; start += AT_ONCE) {
    text += String.fromCharCode(...bytes.subarray(start, start + AT_ONCE))
  }
  return btoa(text)
}

const pause = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds))

/** Sends one part; on a fast line a large file reaches the limit of calls a minute, and then waits. */
async function sendPart(contract: UploadContracts['part'], input: UploadPart): Promise<string | undefined> {
  for (let left = MOST_WAITS; ; left -= 1) {
    try {
      return (await ask(contract, input)).fileId
    } catch (error) {
      const isTooFast = error instanceof CallFailure && error.failure.code === 'TOO_MANY_REQUESTS'
      if (!isTooFast || left === 0) throw error
      await pause(WAIT)
    }
  }
}

/**
 * Sends a file part after part, since a PC has no way to the storage of its own.
 * @param path one that the cloud named for it
 * @param goOn told after each part how much is there, 0–1; false gives the file up
 * @returns the file's id, or undefined when it was given up
 */
export async function sendFile(
  contract: UploadContracts['part'],
  path: string,
  bytes: Uint8Array,
  goOn: (share: number) => boolean,
): Promise<string | undefined> {
  const parts = Math.max(1, Math.ceil(bytes.length / UPLOAD_PART_BYTES))
  for (let part = 0; part < parts; part += 1) {
    const content = base64Of(bytes.subarray(part * UPLOAD_PART_BYTES, (part + 1) * UPLOAD_PART_BYTES))
    const fileId = await sendPart(contract, { path, part, parts, content })
    if (fileId !== undefined) return fileId
    if (!goOn((part + 1) / parts)) return undefined
  }
  throw new Error('the last part of a file was not answered with its id')
}
