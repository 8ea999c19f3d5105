/** @jest-environment ./weapp-environment.ts */
import { join } from 'node:path'
import type { Contract, ContractOutput } from '@qingjian/shared/kernel/contract'
import { listSubscriptions } from '@qingjian/shared/notice/notice.contracts'
import { acknowledgeMine, listMine, openMine } from '@qingjian/shared/reminder/reminder.contracts'
import * as v from 'valibot'
import type { CallFunction } from './phone'
import { missingTemplates } from './simulator/missing-templates'
import { Simulator } from './simulator/simulator'

const BUILT = join(__dirname, '..', '..', 'dist', 'weapp')
const AT = Date.UTC(2026, 6, 1)

jest.setTimeout(90_000)

const reminder: ContractOutput<typeof listMine>['reminders'][number] = {
  ...{ id: 'reminder-1', kind: 'party-birthday', title: '政治生日', text: '您好！今天是您的政治生日。' },
  ...{ day: '2026-07-01', at: AT },
}

/** A cloud with one reminder of a political birthday; what it says must fit the contracts. */
const cloud: CallFunction = async ({ data: event }) => {
  const { action } = event as { action: string }
  const answer = <C extends Contract>(contract: C, data: ContractOutput<C>) =>
    action === contract.action ? { result: { ok: true, data: v.parse(contract.output, data) } } : undefined
  const card = { name: '林晓', years: 18, joinedOn: '2008-07-01', day: '2026-07-01', from: '城东区纪委监委' }
  const said =
    answer(listMine, { reminders: [reminder] }) ??
    answer(openMine, { reminder, card, byWeChat: false }) ??
    answer(acknowledgeMine, { acknowledgedAt: AT + 3_600_000 }) ??
    answer(listSubscriptions, {
      subscriptions: [{ template: 'reminder-arrived', name: '廉政提醒通知', templateId: 'template-1' }],
    })
  if (!said) throw new Error(`no answer for ${action}`)
  return said
}

test("reminders stand whole on WeChat's own templates, from the list to the acknowledgement", async () => {
  const weapp = new Simulator(BUILT, cloud)
  weapp.open('reminder/inbox/index')
  await weapp.sees('政治生日')
  expect(weapp.text()).toMatch(/政治生日.*未读.*2026年7月1日.*您好！/)
  weapp.open('reminder/message/index?id=reminder-1')
  await weapp.sees('我已收到')
  weapp.press('.action-button', '我已收到')
  await weapp.sees('您已确认收到 · 2026-07-01 09:00')
  await weapp.sees('下次也用微信提醒我')
  expect(missingTemplates()).toEqual([])
})

test('the card says its words on a phone whose WeChat has no canvas to draw on', async () => {
  const weapp = new Simulator(BUILT, cloud)
  weapp.open('reminder/card/index?id=reminder-1')
  await weapp.sees('这部手机画不出贺卡')
  expect(weapp.text()).toMatch(/林晓同志，您2008年7月1日加入中国共产党，到今年满18周年/)
  expect(missingTemplates()).toEqual([])
})
