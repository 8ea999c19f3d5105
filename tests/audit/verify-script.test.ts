import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { entryOf } from '@qingjian/cloudfunctions/audit/testing/audit-house'
import type { AuditEntry } from '@qingjian/cloudfunctions/platform/audit/audit.documents'
import { databaseAt } from '@qingjian/demo/database-at'
import { type RunningHouse, startHouse } from '../contracts/running-house'

const ROOT = join(__dirname, '..', '..')
const COUNT = 30

let house: RunningHouse
let directory: string

/** Runs `npm run audit:verify` over the running house, or over files. */
function verify(...parameters: string[]): Promise<{ code: number; output: string; errors: string }> {
  const environment = { ...process.env, PORT: new URL(house.emulator.url).port }
  return new Promise((resolve) => {
    const program = ['--import', 'tsx', join('scripts', 'audit-verify.ts'), ...parameters]
    execFile(process.execPath, program, { cwd: ROOT, env: environment }, (error, output, errors) =>
      resolve({ code: error ? Number(error.code) : 0, output, errors }),
    )
  })
}

async function writeLines(name: string, documents: readonly object[]): Promise<string> {
  const path = join(directory, name)
  await writeFile(path, documents.map((one) => `${JSON.stringify(one)}\n`).join(''))
  return path
}

const inOrder = async () =>
  (await house.all<AuditEntry>('audit_entries')).sort(
    (one, other) => Number(one.sequence) - Number(other.sequence),
  )

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'qingjian-audit-'))
  house = await startHouse(new Set(['audit']), { triggersOf: () => ['seal'] })
  const staff = { personId: 'person-morning', unitId: 'unit-market', action: 'rating.reveal-contact' }
  await house.add(
    'audit_entries',
    Array.from({ length: COUNT }, (_, number) => entryOf(number + 1, number === 9 ? staff : {})),
  )
  await house.emulator.api('timers/audit/seal/fire', 'POST')
})
afterAll(async () => {
  await house.stop()
  await rm(directory, { recursive: true, force: true })
})

describe('npm run audit:verify', () => {
  it('finds the log of a running cloud intact and shows the fingerprint of its end', async () => {
    const { code, output } = await verify()
    expect(output).toMatch(/^审计链完整，共 30 条\n链尾指纹 {2}([0-9a-f]{4} ){15}[0-9a-f]{4}\n$/)
    expect(code).toBe(0)
  })

  it('says the same of an export', async () => {
    const entries = await writeLines('entries.json', await inOrder())
    const head = await writeLines('head.json', await house.all('audit_chain'))
    const [ofCloud, ofFile] = [await verify(), await verify('--file', entries, '--head', head)]
    expect(ofFile).toEqual(ofCloud)
  })

  it.each<[string, (entries: AuditEntry[]) => object[], string]>([
    [
      'changed',
      (all) => all.map((one, n) => (n === 19 ? { ...one, reason: '改' } : one)),
      '第20条和封存时不一样',
    ],
    ['removed', (all) => all.filter((_, n) => n !== 19), '第20条不见了'],
    ['cut off at the end', (all) => all.slice(0, 29), '第30条不见了'],
    [
      'put in another place',
      (all) => all.map((one, n) => (n === 3 || n === 4 ? { ...one, sequence: n === 3 ? 5 : 4 } : one)),
      '第4条不在原来的位置',
    ],
    ['put in unsealed, as if sealed', (all) => [...all, { ...entryOf(99), sealed: true }], '自称已封存'],
  ])('points at the entry of an export that was %s', async (_how, tamper, message) => {
    const entries = await writeLines('tampered.json', tamper(await inOrder()))
    const head = await writeLines('head.json', await house.all('audit_chain'))
    const { code, errors } = await verify('--file', entries, '--head', head)
    expect(errors).toContain(message)
    expect(code).toBe(1)
  })

  it('names the line of a file that is none of its own', async () => {
    const path = join(directory, 'broken.json')
    await writeFile(path, '{"_id":"a"}\n{"_id":\n')
    expect(await verify('--file', path)).toMatchObject({
      code: 1,
      errors: `${path}:2 is not a line of JSON\n`,
    })
  })

  it('points at the entry of a running cloud that was changed: which, whose and when', async () => {
    const [tenth] = (await inOrder()).slice(9)
    await databaseAt(house.emulator.url)
      .collection('audit_entries')
      .doc(String(tenth?._id))
      .update({ reason: '改' })
    const { code, errors } = await verify()
    expect(errors).toMatch(/^审计链有问题：第10条和封存时不一样/)
    expect(errors).toMatch(
      /这一条 {2}第10条 {2}2026-11-24 \d\d:\d\d {2}马晓 {2}查看评价人手机号 {2}ratings\/rating-10/,
    )
    expect(errors).toMatch(/前一条 {2}第9条/)
    expect(code).toBe(1)
  })
})
