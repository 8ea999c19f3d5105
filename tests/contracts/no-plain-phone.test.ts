import { randomUUID } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { DEMO_INVITATION } from '@qingjian/demo/people/demo-access'
import { bind } from '@qingjian/shared/identity/identity.contracts'
import type { Contract, ContractInput, ContractOutput } from '@qingjian/shared/kernel/contract'
import type { Result } from '@qingjian/shared/kernel/result'
import { beginExport, exportRows } from '@qingjian/shared/org/export.contracts'
import {
  addImportRows,
  applyImport,
  beginImport,
  checkImport,
  listImportProblems,
} from '@qingjian/shared/org/import.contracts'
import { createPerson, listPeople, revealMobile } from '@qingjian/shared/org/org.contracts'
import {
  changeContact,
  openCard,
  revealContact,
  submitRating,
} from '@qingjian/shared/rating/rating.contracts'
import { type RunningDistrict, startDistrict } from '../district/start-district'

/** Every number that the demo district's people and raters have: invented ranges that no id or time falls into. */
const DEMO_NUMBERS = /(?<!\d)(1990000\d{4}|1700000\d{4})(?!\d)/g
const RATER = '18612345670'
const CORRECTED = '18612345671'
const WRONG = '18612345672'
const TOO_LONG = '186123456734'
const NEWCOMERS = ['18612345675', '18612345676', '18612345676']
const ADDED = '18612345677'
const TYPED = [RATER, CORRECTED, WRONG, TOO_LONG, ...NEWCOMERS, ADDED]
const UNIT = '区人力资源和社会保障局'

/** What a call of a function printed. */
interface Printed {
  failure?: string
  logs: { text: string }[]
}

/** Every full number in a text. */
function numbersIn(text: string): string[] {
  return [...new Set([...(text.match(DEMO_NUMBERS) ?? []), ...TYPED.filter((one) => text.includes(one))])]
}

describe('phone numbers in plain text', () => {
  let district: RunningDistrict
  /** Every answer but those of the two methods that exist to show a number. */
  const answers: string[] = []
  const revealed: string[] = []

  async function call<C extends Contract>(
    contract: C,
    data: ContractInput<C>,
    openid: string,
  ): Promise<Result<ContractOutput<C>>> {
    const event = { action: contract.action, data, requestId: randomUUID() }
    const { body } = await district
      .emulator()
      .call<Result<ContractOutput<C>>>(contract.feature, event, openid)
    const reveals = contract === (revealContact as Contract) || contract === (revealMobile as Contract)
    ;(reveals ? revealed : answers).push(JSON.stringify(body))
    return body
  }

  async function succeed<C extends Contract>(contract: C, data: ContractInput<C>, openid: string) {
    const answer = await call(contract, data, openid)
    if (!answer.ok) throw new Error(`${contract.action}: ${answer.error.message}`)
    return answer.data
  }

  async function rate(): Promise<void> {
    const [card] = district.cards
    const { visit } = await succeed(openCard, { scene: card?.scene ?? '' }, 'new-rater')
    const contact = (mobile: string) => ({ source: 'typed', mobile, consent: true }) as const
    await call(submitRating, { visit, level: 1, contact: contact(TOO_LONG) }, 'new-rater')
    const { ratingId } = await succeed(
      submitRating,
      { visit, level: 1, reasons: ['nobody'], contact: contact(RATER) },
      'new-rater',
    )
    await succeed(revealContact, { ratingId, purpose: '差评回访' }, 'demo-follow-up')
    await succeed(changeContact, { ratingId, contact: contact(CORRECTED) }, 'new-rater')
    await district.emulator().api('timers/rating/settle/fire', 'POST')
  }

  async function bringPeople(mobiles: readonly string[]): Promise<void> {
    const kind = 'people'
    const rows = mobiles.map((mobile, at) => ({
      row: at + 2,
      cells: [`新人${'甲乙丙'[at]}`, `NP000${at}`, UNIT, '窗口工作人员', mobile],
    }))
    const digest = String(mobiles.length).repeat(64)
    const begun = { kind, fileName: '人员.xlsx', digest, rowCount: rows.length } as const
    const { id: importId } = await succeed(beginImport, begun, 'demo-admin')
    await succeed(addImportRows, { importId, from: 0, sheet: '填写', rows }, 'demo-admin')
    let { state } = await succeed(checkImport, { importId }, 'demo-admin')
    while (state === 'checking') ({ state } = await succeed(checkImport, { importId }, 'demo-admin'))
    if (state === 'faulty') await succeed(listImportProblems, { importId }, 'demo-admin')
    else while (state !== 'applied') ({ state } = await succeed(applyImport, { importId }, 'demo-admin'))
  }

  async function bindPhone(): Promise<void> {
    const { code } = DEMO_INVITATION
    await call(bind, { code, mobile: WRONG }, 'new-phone')
    const shown = await call(
      revealMobile,
      { personId: DEMO_INVITATION.personId, purpose: '核对' },
      'demo-admin',
    )
    if (!shown.ok) throw new Error(shown.error.message)
    await succeed(bind, { code, mobile: shown.data.mobile }, 'new-phone')
  }

  async function addPerson(): Promise<void> {
    const fields = {
      name: '新人丁',
      unitId: 'unit-rsj',
      position: '窗口工作人员',
      staffNumber: 'NP0009',
      mobile: ADDED,
    }
    await succeed(createPerson, { fields, reason: '新进' }, 'demo-admin')
    // Somebody else's number: refused with a message.
    await call(createPerson, { fields: { ...fields, staffNumber: 'NP0010' }, reason: '新进' }, 'demo-admin')
  }

  async function exportPeople(): Promise<void> {
    const { pass } = await succeed(beginExport, { kind: 'person', filters: {}, reason: '核对' }, 'demo-admin')
    let after: string | undefined
    do {
      const page = await succeed(
        exportRows,
        { pass, ...(after === undefined ? {} : { after }) },
        'demo-admin',
      )
      after = page.next
    } while (after !== undefined)
    await succeed(listPeople, { filters: { name: '新人' } }, 'demo-admin')
  }

  /** Calls that no client would make, with a number wherever there is room. */
  async function goWrong(): Promise<void> {
    const events = [
      { action: RATER, data: { mobile: RATER }, requestId: RATER },
      { action: bind.action, data: { code: RATER, mobile: [RATER] }, requestId: randomUUID() },
      { action: submitRating.action, data: RATER, requestId: randomUUID(), session: RATER },
    ]
    for (const feature of ['identity', 'rating', 'org', 'audit']) {
      for (const event of events) {
        const { body } = await district.emulator().call(feature, event, 'new-rater')
        answers.push(JSON.stringify(body))
      }
    }
  }

  beforeAll(async () => {
    district = await startDistrict({ ratings: 500 })
    await rate()
    await bringPeople(NEWCOMERS)
    await bringPeople(NEWCOMERS.slice(0, 2))
    await bindPhone()
    await addPerson()
    await exportPeople()
    await goWrong()
  }, 240_000)

  afterAll(() => district?.stop())

  test('are shown by the two methods that exist for it, so the search below has something to find', () => {
    expect(revealed.flatMap(numbersIn)).toEqual([RATER, expect.stringMatching(/^1990000\d{4}$/)])
  })

  test('stand in no answer, export or error; the masked ones do', () => {
    expect(answers.flatMap(numbersIn)).toEqual([])
    expect(answers.join()).toContain('186****5677')
  })

  test('stand in no file of the database, where the names beside them do', async () => {
    const { data } = district.emulator()
    const entries = await readdir(data, { recursive: true, withFileTypes: true })
    const files = entries.filter((entry) => entry.isFile())
    const contents = await Promise.all(
      files.map(
        async ({ name, parentPath }) => [name, await readFile(join(parentPath, name), 'utf8')] as const,
      ),
    )
    const found = contents.flatMap(([name, text]) => numbersIn(text).map((number) => ({ name, number })))
    expect(found).toEqual([])
    const all = contents.map(([, text]) => text).join()
    for (const name of ['新人甲', '新人丁', '差评回访']) expect(all).toContain(name)
  })

  test('stand in no log of a function, where the calls do', async () => {
    const invocations = await district.emulator().api<Printed[]>('invocations?limit=500')
    // Not the event's own `action`, which the emulator notes down for developers.
    const printed = invocations.flatMap(({ failure = '', logs }) => [
      failure,
      ...logs.map(({ text }) => text),
    ])
    const logs = [...printed, district.emulator().output()]
    expect(logs.flatMap(numbersIn)).toEqual([])
    for (const { action } of [submitRating, bind, revealMobile, applyImport, exportRows])
      expect(logs.join()).toContain(`"${action}"`)
  })
})
