import {
  createPerson,
  createPost,
  editPerson,
  editPost,
  leavePerson,
  reopenThing,
  transferPerson,
} from '@qingjian/shared/org/org.contracts'
import type { HandoverDocument } from '../platform/handover/handover.documents'
import { TUESDAY } from '../platform/testing/small-district'
import { apply, check, sendSheet } from './testing/bring-in'
import { createOrgHouse, dataOf, type OrgHouse } from './testing/org-house'

const reason = '按文件办理'

let house: OrgHouse
beforeEach(async () => {
  house = await createOrgHouse()
})

const enter = async (more: object = {}, requestId?: string) =>
  dataOf(
    await house.call(
      createPerson,
      { fields: { name: '张三', unitId: 'unit-market', position: '科员', ...more }, reason },
      'admin',
      requestId,
    ),
  ).id
const edit = async (id: string, version: number, more: object) => {
  house.clock.advance(1000)
  return dataOf(await house.call(editPerson, { id, version, fields: { name: '张三', ...more }, reason }))
}
const post = async (name: string) =>
  dataOf(await house.call(createPost, { fields: { name, unitId: 'unit-market' }, reason })).id
/** What `reminder` was told, in the order of the calls. */
const told = () =>
  house.memory
    .all<HandoverDocument>('handovers')
    .sort((one, other) => one.createdAt - other.createdAt)
    .map(({ facts, to, topic }) => ({ to, topic, facts }))
const news = (personId: string, move: string, position: string) => ({
  to: 'reminder',
  topic: 'person.moved',
  facts: { personId, move, on: TUESDAY, position },
})

describe('that somebody came into a post', () => {
  it('is told of who is entered by hand, once', async () => {
    const id = await enter({}, 'request-0000000000a')
    await enter({}, 'request-0000000000a')
    expect(told()).toEqual([news(id, 'appointed', '科员')])
  })

  it('is told of who is transferred, by the unit where no post is named', async () => {
    const move = { id: 'person-morning', version: 1, unitId: 'unit-town', reason }
    dataOf(await house.call(transferPerson, { ...move, position: '主任' }))
    house.clock.advance(1000)
    dataOf(await house.call(transferPerson, { ...move, version: 2, unitId: 'unit-market', position: '' }))
    expect(told()).toEqual([
      news('person-morning', 'transferred', '主任'),
      news('person-morning', 'transferred', '区市场监管局'),
    ])
  })

  it('is told of an edit that gives another post', async () => {
    const [licences, archive] = [await post('证照岗'), await post('档案岗')]
    const id = await enter()
    await edit(id, 1, { postId: licences })
    await edit(id, 2, { postId: archive })
    await edit(id, 3, { position: '办公室主任' })
    expect(told().slice(1)).toEqual([
      news(id, 'transferred', '证照岗'),
      news(id, 'transferred', '档案岗'),
      news(id, 'transferred', '办公室主任'),
    ])
  })

  it('is told once there is a post, of who was entered without one', async () => {
    const id = await enter({ position: '' })
    expect(told()).toEqual([])
    await edit(id, 1, { position: '科员' })
    expect(told()).toEqual([news(id, 'appointed', '科员')])
  })

  it('is not told of anything else that changes', async () => {
    const postId = await post('科员')
    const id = await enter()
    const before = told()
    // Name and number, the same words in another width, the post of these very words, no words at all.
    await edit(id, 1, { name: '张四', staffNumber: 'A01', position: '科员' })
    await edit(id, 2, { position: ' 科 员　' })
    await edit(id, 3, { postId })
    await house.call(editPost, { id: postId, version: 1, fields: { name: '一级科员' }, reason })
    await edit(id, 4, { postId })
    await edit(id, 5, { position: '' })
    dataOf(await house.call(leavePerson, { id, version: 6, on: TUESDAY, reason }))
    dataOf(await house.call(reopenThing, { kind: 'person', id, version: 7, reason }))
    expect(told()).toEqual(before)
  })

  it('is not told where only the words are put right', async () => {
    const id = await enter({ position: '副科圆' })
    await edit(id, 1, { position: '副科员', isCorrection: true })
    expect(told()).toEqual([news(id, 'appointed', '副科圆')])
  })

  it('is not told of an edit that is refused', async () => {
    const id = await enter()
    const fields = { name: '张三', position: '主任' }
    expect(await house.call(editPerson, { id, version: 9, fields, reason })).toMatchObject({ ok: false })
    expect(told()).toHaveLength(1)
  })

  it('is not told of people who come in from a file', async () => {
    const rows = [['张三', 'N1', '区市场监管局', '科员', '17000000001', '科员及以下', '2008-7-1']]
    const importId = await sendSheet(house, { kind: 'people', rows })
    await check(house, importId)
    expect(await apply(house, importId)).toMatchObject({ state: 'applied' })
    expect(told()).toEqual([])
  })
})
