import { startOfDay } from '@qingjian/shared/calendar/day'
import { readMessage } from '@qingjian/shared/notice/notice.contracts'
import { outIdOf } from './give-to-provider'
import { createNoticeHouse, linkTo, type NoticeHouse, reminderTo } from './testing/notice-house'

const NUMBER = '17000000001'
const MINUTE = 60_000

let house: NoticeHouse
beforeEach(async () => {
  house = await createNoticeHouse()
})
const one = async (more: object = {}) =>
  (await house.enqueue(reminderTo(NUMBER, 'reminder/1/1', more)))[0] as string

describe('a message in words of staff', () => {
  it('leaves with the code that comes with it, and costs what its own text is long', async () => {
    const text = `\${name}同志：${'字'.repeat(70)}`
    const id = await one({ wording: { text, providerCode: 'SMS_300000001' } })
    await house.run()
    expect(house.gateway.taken).toMatchObject([
      { to: NUMBER, templateCode: 'SMS_300000001', parameters: { name: '马晓' } },
    ])
    expect(await house.call(readMessage, { messageId: id }, 'inspector')).toMatchObject({
      data: {
        message: { templateName: '廉政提醒短信', parts: 2, cost: 10 },
        text: `马晓同志：${'字'.repeat(70)}`,
      },
    })
  })

  it.each(['isv.SMS_TEMPLATE_ILLEGAL', 'isv.SMS_CONTENT_ILLEGAL', 'isv.SMS_SIGNATURE_SCENE_ILLEGAL'])(
    'that the provider refuses with %s fails alone: the others go on',
    async (code) => {
      house.gateway.fault = ({ templateCode }) =>
        templateCode === 'SMS_REMINDER_TEST' ? { code } : undefined
      const id = await one()
      await house.enqueue(linkTo('17000000002', 'plan-1'))
      await house.run()
      expect(house.message(id)).toMatchObject({ state: 'failed', code })
      expect(house.gateway.of('17000000002')).toHaveLength(1)
      expect(house.told()).toMatchObject([
        {
          subject: 'reminder/1/1',
          event: { kind: 'failed', code },
          words: expect.stringMatching(/模板|签名/),
          cost: 0,
        },
      ])
    },
  )

  it('waits for eight in the morning', async () => {
    house.clock.set(startOfDay('2026-11-24') + 8 * 60 * MINUTE - 1)
    await one()
    await house.run()
    expect(house.gateway.taken).toEqual([])
    house.clock.advance(1)
    await house.run()
    expect(house.gateway.taken).toHaveLength(1)
  })
})

describe('a message for somebody while they are here', () => {
  const leaves = async (closedOn: string) => {
    const [person] = await house.memory.find<{ _id: string }>('org_people', {
      where: { _id: 'person-morning' },
      limit: 1,
    })
    await house.memory.put('org_people', { ...person, _id: 'person-morning', closedOn })
  }

  it('is not sent when they left between the evening and the morning, and its origin hears of it', async () => {
    house.clock.set(startOfDay('2026-11-23') + 22 * 60 * MINUTE)
    const id = await one({ whileHere: 'person-morning' })
    await house.enqueue(reminderTo('17000000002', 'reminder/2/1', { whileHere: 'person-afternoon' }))
    await house.run()
    expect(house.states()).toEqual({ queued: 2 })
    await leaves('2026-11-24')
    house.clock.set(startOfDay('2026-11-24') + 8 * 60 * MINUTE)
    await house.run()
    expect(house.gateway.taken.map(({ to }) => to)).toEqual(['17000000002'])
    expect(house.message(id)).toMatchObject({ state: 'cancelled', attempts: 0 })
    expect(house.told()).toMatchObject([{ subject: 'reminder/1/1', event: { kind: 'cancelled' } }])
    expect(await house.call(readMessage, { messageId: id }, 'inspector')).toMatchObject({
      data: { steps: [{ what: '写入待发' }, { what: '已取消：收件人已经离任' }] },
    })
  })

  it('is sent on the day before they leave', async () => {
    await leaves('2026-11-25')
    await one({ whileHere: 'person-morning' })
    await house.run()
    expect(house.gateway.taken).toHaveLength(1)
  })

  it('is not sent to somebody whom nobody knows', async () => {
    const id = await one({ whileHere: 'person-of-nowhere' })
    await house.run()
    expect(house.message(id).state).toBe('cancelled')
  })

  it('asks once for a whole batch who is here', async () => {
    await house.fill(
      Array.from({ length: 300 }, (_, n) =>
        reminderTo(`1700000${String(1000 + n)}`, `reminder/${n}/1`, {
          whileHere: `person-${n % 2 ? 'morning' : 'afternoon'}`,
        }),
      ),
    )
    const asked = jest.spyOn(house.foundation.directory, 'people')
    await house.run()
    expect([house.gateway.taken.length, asked.mock.calls.length]).toEqual([300, 1])
  })
})

describe('what a message came to', () => {
  const report = (id: string, more: object = {}) =>
    house.push('sms-report', [{ phone_number: NUMBER, success: true, out_id: outIdOf(id), ...more }])

  it('is told with its end', async () => {
    const id = await one()
    await house.run()
    await report(id)
    expect(house.told()).toMatchObject([{ event: { kind: 'delivered' }, cost: 5 }])
  })

  it('is told in words and 分 for a failure by the receipt, which the provider bills too', async () => {
    const id = await one()
    await house.run()
    await report(id, { success: false, err_code: 'MOBILE_NOT_ON_SERVICE' })
    expect(house.told()).toMatchObject([{ event: { kind: 'failed' }, words: '停机或空号', cost: 5 }])
  })

  it('is words even where the provider names no reason', async () => {
    const id = await one()
    await house.run()
    await report(id, { success: false, err_code: '' })
    expect(house.told()).toMatchObject([{ words: '没有送达' }])
  })

  it.each(['by a receipt', 'by asking'])(
    'is not missing where the acceptance was lost and the end came %s',
    async (how) => {
      house.gateway.fault = () => 'lost'
      const id = await one()
      await house.run()
      expect(house.message(id).state).toBe('sending')
      if (how === 'by a receipt') await report(id)
      else {
        Object.assign(house.gateway.taken[0] as object, { state: 'delivered' })
        house.clock.advance(MINUTE)
        await house.run()
      }
      expect(house.told()).toMatchObject([{ event: { kind: 'delivered' }, cost: 5 }])
      expect(await house.call(readMessage, { messageId: id }, 'inspector')).toMatchObject({
        data: {
          message: { state: 'delivered', cost: 5, parts: 1 },
          steps: [{ what: '写入待发' }, { what: '服务商已接收' }, { what: '已送达' }],
        },
      })
    },
  )

  it('stands once where the receipt is faster than the note of the acceptance', async () => {
    house.gateway.fault = () => undefined
    const id = await one()
    const { sendSms } = house.gateway
    house.gateway.sendSms = async (request) => {
      const outcome = await sendSms(request)
      await report(id)
      return outcome
    }
    expect(await house.run()).toMatchObject({ ok: true })
    expect(house.message(id).state).toBe('delivered')
    expect(await house.call(readMessage, { messageId: id }, 'inspector')).toMatchObject({
      data: { message: { cost: 5, parts: 1 } },
    })
  })
})
