import type { Contract } from '@qingjian/shared/kernel/contract'
import * as importContracts from '@qingjian/shared/openness/import.contracts'
import * as objectionContracts from '@qingjian/shared/openness/objection.contracts'
import { findPersonalNumbers } from '@qingjian/shared/openness/personal-numbers'
import * as publicContracts from '@qingjian/shared/openness/public.contracts'
import * as publicationContracts from '@qingjian/shared/openness/publication.contracts'
import { correctLine, withdrawLine } from '../testing/new-versions'
import { createOpennessHouse, dataOf, type OpennessHouse } from '../testing/openness-house'
import { DISTRICT, TOWN, VILLAGE } from '../testing/openness-people'
import { inventedIdNumber, inventedMobile, recipientOf } from '../testing/own-people'
import { lineIdOf, lineOf, publishFund, publishLines, writeDraft } from '../testing/publish'

const NAMES = ['马晓梅', '祁小明', '阿依古丽·买买提', '才让卓玛', '李四光明']
const WORDS = '我是马晓梅的邻居'

interface Ids {
  fundId: string
  publicationId: string
  lineIds: string[]
  draftId: string
}

/** Every method that anybody may call, with inputs that reach whatever there is. */
const INPUTS: Record<string, (ids: Ids) => object[]> = {
  'list-places': () => [{}],
  'read-village': () => [VILLAGE, TOWN, DISTRICT].map((regionId) => ({ regionId })),
  'list-funds': () => [{ year: 2026 }, { year: 2026, regionId: VILLAGE }],
  'read-fund': ({ fundId }) => [{ fundId }],
  'search-lines': () => [{}, { name: '马' }, { regionId: VILLAGE }, { name: '秘密' }],
  'read-line': ({ fundId, lineIds }) => [fundId, ...lineIds].map((lineId) => ({ lineId })),
  'read-public': ({ draftId, publicationId }) => [{ id: publicationId }, { id: draftId }],
  'list-log': () => [{}],
  'check-log': () => [{}],
  'check-publication': ({ draftId, publicationId }) => [{ id: publicationId }, { id: draftId }],
  'read-open-data': () => [{ regionId: VILLAGE, year: 2026 }],
  'list-public-objections': () => [{ regionId: VILLAGE }],
}

const FOR_ANYONE = [publicContracts, objectionContracts, publicationContracts, importContracts]
  .flatMap((module) => Object.values<Contract>(module as never))
  .filter(({ access }) => access.audience === 'anyone')

let house: OpennessHouse
let ids: Ids

/** Books full of people with numbers: paid, corrected, withdrawn, asked about, proved by their owners; and a secret draft. */
beforeAll(async () => {
  house = await createOpennessHouse()
  const fundId = await publishFund(house)
  const { lineIds, publicationId } = await publishLines(
    house,
    NAMES.map((name, ordinal) => lineOf.payment(fundId, { recipient: recipientOf(name, ordinal) })),
  )
  await correctLine(house, lineIds[1] ?? '', lineOf.payment(fundId, { recipient: recipientOf('祁小明', 6) }))
  await withdrawLine(house, lineIds[2] ?? '')
  house.clock.advance(61_000)
  const about = { subject: 'line', id: lineIds[0] ?? '', version: 1 } as const
  const asked = { ...about, concern: 'list', words: WORDS } as const
  dataOf(await house.call(objectionContracts.askObjection, asked, 'citizen'))
  const proof = { mobileCode: house.weChat.codeFor(inventedMobile(0)), idNumber: inventedIdNumber(0) }
  dataOf(await house.call(publicContracts.claimOwn, proof, 'citizen'))
  const secret = lineOf.payment(fundId, { recipient: recipientOf('秘密草稿', 8), remark: '秘密备注' })
  const draftId = await writeDraft(house, [secret], { title: '秘密标题' })
  ids = { fundId, publicationId, lineIds: [...lineIds, lineIdOf(house, draftId, 0)], draftId }
})

it('covers every method that anybody may call', () => {
  expect(FOR_ANYONE.map(({ action }) => action).sort()).toEqual(Object.keys(INPUTS).sort())
})

describe.each(FOR_ANYONE)('what anybody is told by $action', (contract) => {
  let told: string[]
  beforeAll(async () => {
    const answers = (INPUTS[contract.action]?.(ids) ?? []).map((input) =>
      house.call(contract, input as never, 'neighbour'),
    )
    told = stringsIn(await Promise.all(answers))
    expect(told.length).toBeGreaterThan(0)
  })

  it('names nobody in full and gives no number of anybody', () => {
    const numbers = [0, 1, 2, 3, 4, 6, 8].flatMap((one) => [inventedIdNumber(one), inventedMobile(one)])
    for (const secret of [...NAMES, ...numbers])
      expect(told.filter((text) => text.includes(secret))).toEqual([])
    const isKey = (text: string) => /^[\w:.-]+$/.test(text)
    expect(told.filter((text) => !isKey(text) && findPersonalNumbers(text).length > 0)).toEqual([])
  })

  it('tells nothing of a draft and nothing of what somebody wrote who asked', () => {
    for (const secret of ['秘密', WORDS]) expect(told.filter((text) => text.includes(secret))).toEqual([])
  })
})

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : []
}
