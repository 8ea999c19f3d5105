import { readdir, readFile, rm, stat } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { built, cached } from './built'
import { buildEmptyApp } from './empty-app'
import { atMost, type Figure } from './figure'

const KILOBYTE = 1024

interface AppJson {
  subPackages?: { root: string }[]
  subpackages?: { root: string }[]
}

/** Bytes of what a phone loads before anything else: every file outside the subpackages. */
async function mainPackageOf(directory: string): Promise<number> {
  const app = JSON.parse(await readFile(join(directory, 'app.json'), 'utf8')) as AppJson
  const roots = (app.subPackages ?? app.subpackages ?? []).map(({ root }) => root.replace(/\/$/, ''))
  const entries = await readdir(directory, { recursive: true, withFileTypes: true })
  let bytes = 0
  for (const entry of entries.filter((one) => one.isFile())) {
    const path = join(entry.parentPath, entry.name)
    const inside = relative(directory, path).split(sep).join('/')
    if (!roots.some((root) => inside.startsWith(`${root}/`))) bytes += (await stat(path)).size
  }
  return bytes
}

/** The main package of the mini-program against an empty app of the same configuration. */
export async function measurePackage(): Promise<Figure[]> {
  const directory = cached('empty-app')
  await rm(directory, { recursive: true, force: true })
  const empty = (await mainPackageOf(await buildEmptyApp(directory))) / KILOBYTE
  const full = (await mainPackageOf(built('weapp'))) / KILOBYTE
  return [
    atMost(350, {
      figure: 'Mini-program: main package beyond an empty Taro app',
      value: full - empty,
      unit: 'KB',
      detail: `${full.toFixed(0)} KB against ${empty.toFixed(0)} KB`,
    }),
  ]
}
