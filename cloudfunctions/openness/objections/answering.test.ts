import { checkDigitOf } from '@qingjian/shared/openness/id-number'
import * as contracts from '@qingjian/shared/openness/objection.contracts'
import { createOpennessHouse, dataOf, type OpennessHouse } from '../testing/openness-house'
import { objectionCallsOf } from './testing/objection-calls'

let house: OpennessHouse
let calls: ReturnType<typeof objectionCallsOf>
let id: string

beforeEach(async () => {
  house = await createOpennessHouse()
  calls = objectionCallsOf(house)
  house.moveTo('2026-11-27')
  id = await calls.askOfVillage('马')
})

/** Invented, of somebody who would be older than anybody is. */
const ID_DIGITS = '63010219000101001'
const ID_NUMBER = `${ID_DIGITS}${checkDigitOf(ID_DIGITS)}`
const LAST_WORD = '这件已由区里答复。如还有不同意见，可以拨打12345或12388反映'
const raised = () => house.messages().filter(({ template }) => template === 'objection-raised')

describe('answering an objection', () => {
  it('is public, with the level and without who answered, and waits for the askers', async () => {
    const { objection } = dataOf(await calls.answer(id, 'clerk', { text: '电费单已经贴在公开栏里' }))
    const answer = { level: 'village', text: '电费单已经贴在公开栏里', at: house.clock.now() }
    expect(objection).toMatchObject({ state: 'answered', version: 2, answers: [answer], mayAnswer: false })
    expect(objection.steps.map(({ step, who }) => [step, who])).toEqual([
      ['ask', '群众'],
      ['answer', 'clerk'],
    ])
    expect(objection).toEqual(dataOf(await calls.read(id)))
    const mine = dataOf(await house.call(contracts.listMyObjections, {}, '马')).objections
    expect(mine).toMatchObject([{ id, state: 'answered', answers: [answer] }])
    expect(mine[0]?.answers[0]).toEqual(answer)
  })

  it.each([
    ['town-reviewer', 'FORBIDDEN', '现在由村委会答复'],
    ['inspector', 'FORBIDDEN', '现在由村委会答复'],
    ['next-clerk', 'NOT_FOUND', '没有找到这条疑问，或者不归您管理'],
    ['far-town-reviewer', 'NOT_FOUND', '没有找到这条疑问，或者不归您管理'],
    ['supervisor', 'FORBIDDEN', '您没有办理这件事的权限，如有需要请联系本单位管理员'],
    ['leader', 'FORBIDDEN', '您没有办理这件事的权限，如有需要请联系本单位管理员'],
    ['finance', 'FORBIDDEN', '您没有办理这件事的权限，如有需要请联系本单位管理员'],
  ])('is not for %s while it is the village’s', async (openid, code, message) => {
    expect(await calls.answer(id, openid)).toEqual({ ok: false, error: { code, message } })
    expect(await calls.objectionOf(id)).toMatchObject({ state: 'asked', answers: [] })
  })

  it('is for the town alone once it lies there, and for nobody twice', async () => {
    dataOf(await calls.answer(id))
    expect(await calls.answer(id)).toMatchObject({
      ok: false,
      error: { code: 'CONFLICT', message: '已经答复，等群众回应' },
    })
    dataOf(await calls.settle(id, '马', false))
    expect(await calls.answer(id, 'clerk')).toMatchObject({
      ok: false,
      error: { code: 'FORBIDDEN', message: '现在由镇（街道）答复' },
    })
    expect(await calls.answer(id, 'far-town-reviewer')).toMatchObject({ error: { code: 'NOT_FOUND' } })
    expect(dataOf(await calls.answer(id, 'town-reviewer')).objection.answers).toMatchObject([
      { level: 'village' },
      { level: 'town' },
    ])
  })

  it.each([
    ['请打13897123456问我', '手机号“13897123456”'],
    [`${ID_NUMBER}那户`, `身份证号“${ID_NUMBER}”`],
  ])('with “%s” is refused, since everybody reads it', async (text, found) => {
    const refused = await calls.answer(id, 'clerk', { text })
    const message = `答复是公开的，里面有${found}，请删去后再提交`
    expect(refused).toEqual({
      ok: false,
      error: { code: 'INVALID_INPUT', message, fields: { text: message } },
    })
    expect(await calls.objectionOf(id)).toMatchObject({ state: 'asked', version: 1 })
  })

  it('rests on what was seen, but not on how many have joined meanwhile', async () => {
    dataOf(await calls.join(id, '李'))
    expect(await calls.answer(id, 'clerk', { version: 9 })).toMatchObject({
      ok: false,
      error: { code: 'CONFLICT', message: '这条疑问刚刚有了变化，请刷新后再答复' },
    })
    expect(dataOf(await calls.answer(id, 'clerk', { version: 1 })).objection.people).toBe(2)
  })

  it('twice with one request is answered once', async () => {
    const input = { objectionId: id, version: 1, text: '电费单已经贴在公开栏里' }
    const request = 'request-of-one-answer'
    const first = await house.call(contracts.answerObjection, input, 'clerk', request)
    expect(await house.call(contracts.answerObjection, input, 'clerk', request)).toEqual(first)
    expect((await calls.objectionOf(id)).answers).toHaveLength(1)
  })
})

describe('what askers say of an answer', () => {
  beforeEach(async () => {
    dataOf(await calls.join(id, '李'))
    dataOf(await calls.answer(id))
  })

  it('closes it once everybody has said 明白了', async () => {
    expect(dataOf(await calls.settle(id, '马', true)).objection).toMatchObject({ state: 'answered' })
    expect(dataOf(await calls.settle(id, '马', true)).objection).toMatchObject({ state: 'answered' })
    house.clock.advance(60_000)
    const { objection } = dataOf(await calls.settle(id, '李', true))
    expect(objection).toMatchObject({ state: 'closed', closedAt: house.clock.now() })
    expect(dataOf(await calls.settle(id, '李', true)).objection).toEqual(objection)
    expect(await calls.objectionOf(id)).not.toHaveProperty('openOf')
    expect(dataOf(await calls.read(id)).steps.map(({ step }) => step)).toEqual(
      expect.arrayContaining(['ask', 'answer', 'settle', 'settle', 'close']),
    )
    const mine = dataOf(await house.call(contracts.listMyObjections, {}, '李')).objections
    expect(mine).toMatchObject([{ id, saidClear: true }])
  })

  it('waits for those who join later as well', async () => {
    dataOf(await calls.settle(id, '马', true))
    dataOf(await calls.join(id, '韩'))
    expect(dataOf(await calls.settle(id, '李', true)).objection).toMatchObject({ state: 'answered' })
    expect(dataOf(await calls.settle(id, '韩', true)).objection).toMatchObject({ state: 'closed' })
  })

  it('还是不清楚 brings it before the next level with a new clock, once however many say so', async () => {
    house.moveTo('2026-12-01')
    const up = { state: 'asked', level: 'town', dueDay: '2026-12-06' }
    expect(dataOf(await calls.settle(id, '马', false)).objection).toMatchObject(up)
    expect(dataOf(await calls.settle(id, '马', false)).objection).toMatchObject(up)
    expect(dataOf(await calls.settle(id, '李', false)).objection).toMatchObject(up)
    expect(raised()).toEqual([{ to: house.mobileOf('town-reviewer'), template: 'objection-raised' }])
    expect(await calls.objectionOf(id)).toMatchObject({ version: 3 })
  })

  it('is taken back by whoever finds it unclear after all', async () => {
    dataOf(await calls.settle(id, '马', true))
    dataOf(await calls.settle(id, '马', false))
    expect(await calls.objectionOf(id)).toMatchObject({ level: 'town', clear: 0 })
    dataOf(await calls.answer(id, 'town-reviewer'))
    dataOf(await calls.settle(id, '李', true))
    expect(dataOf(await calls.settle(id, '马', true)).objection).toMatchObject({ state: 'closed' })
  })

  it('ends with the district, and tells where else to turn', async () => {
    dataOf(await calls.settle(id, '马', false))
    dataOf(await calls.answer(id, 'town-reviewer'))
    dataOf(await calls.settle(id, '李', false))
    dataOf(await calls.answer(id, 'inspector'))
    expect(await calls.settle(id, '马', false)).toEqual({
      ok: false,
      error: { code: 'CONFLICT', message: LAST_WORD },
    })
    expect(await calls.objectionOf(id)).toMatchObject({ state: 'answered', level: 'district' })
  })

  it('is about the answers that were read', async () => {
    dataOf(await calls.settle(id, '马', false))
    dataOf(await calls.answer(id, 'town-reviewer'))
    expect(await calls.settle(id, '李', false, 1)).toMatchObject({
      ok: false,
      error: { code: 'CONFLICT', message: '刚刚有了新的答复，请看过再选' },
    })
    expect(await calls.objectionOf(id)).toMatchObject({ level: 'town', state: 'answered' })
  })

  it('is nobody else’s to say', async () => {
    expect(await calls.settle(id, '韩', true)).toMatchObject({ ok: false, error: { code: 'NOT_FOUND' } })
    expect(await calls.settle(id, 'clerk', true)).toMatchObject({ ok: false, error: { code: 'NOT_FOUND' } })
  })

  it('by all of them at once closes it once', async () => {
    const more = Array.from({ length: 20 }, (_, index) => `villager-${index}`)
    for (const one of more) dataOf(await calls.join(id, one))
    const said = await Promise.all(['马', '李', ...more].map((one) => calls.settle(id, one, true)))
    expect(said.map(dataOf).filter(({ objection }) => objection.state === 'closed')).toHaveLength(1)
    expect(await calls.objectionOf(id)).toMatchObject({ state: 'closed', people: 22, clear: 22 })
  })
})
