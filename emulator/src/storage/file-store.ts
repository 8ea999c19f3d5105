import { createHash } from 'node:crypto'
import { createWriteStream, type ReadStream } from 'node:fs'
import { mkdir, open, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'

export interface StoredFile {
  path: string
  size: number
  contentType: string
  /** UTC milliseconds. */
  uploadedAt: number
}

/** Files on disk. A path never becomes a file name: names are digests, so no path can leave the directory. */
export interface FileStore {
  find(path: string): StoredFile | undefined
  /** Sorted by path. */
  list(): StoredFile[]
  /** Stores the whole stream or nothing. */
  write(path: string, content: Readable, contentType: string): Promise<StoredFile>
  read(path: string): Promise<ReadStream>
  /** @returns false when there was no such file */
  remove(path: string): Promise<boolean>
}

/** Opens a directory of stored files, creating it when missing. */
export async function openFileStore(directory: string, now: () => number): Promise<FileStore> {
  await mkdir(directory, { recursive: true })
  const files = await readAll(directory)
  const place = (path: string): string => join(directory, createHash('sha256').update(path).digest('hex'))
  let uploads = 0

  return {
    find: (path) => files.get(path),
    list: () => [...files.values()].sort((one, other) => (one.path < other.path ? -1 : 1)),
    async write(path, content, contentType) {
      uploads += 1
      const temporary = `${place(path)}.${uploads}.upload`
      try {
        const size = await writeDurably(temporary, content)
        const stored: StoredFile = { path, size, contentType, uploadedAt: now() }
        await rename(temporary, place(path))
        await writeFile(`${place(path)}.json`, JSON.stringify(stored))
        files.set(path, stored)
        return stored
      } finally {
        await rm(temporary, { force: true })
      }
    },
    async read(path) {
      const file = await open(place(path))
      return file.createReadStream()
    },
    async remove(path) {
      if (!files.delete(path)) return false
      await rm(`${place(path)}.json`, { force: true })
      await rm(place(path), { force: true })
      return true
    },
  }
}

async function readAll(directory: string): Promise<Map<string, StoredFile>> {
  const files = new Map<string, StoredFile>()
  for (const name of await readdir(directory)) {
    if (name.endsWith('.upload')) await rm(join(directory, name), { force: true })
    if (!name.endsWith('.json')) continue
    const stored = JSON.parse(await readFile(join(directory, name), 'utf8')) as StoredFile
    files.set(stored.path, stored)
  }
  return files
}

async function writeDurably(path: string, content: Readable): Promise<number> {
  const file = createWriteStream(path, { flush: true })
  await pipeline(content, file)
  return file.bytesWritten
}
