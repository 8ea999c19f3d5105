// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the provider writes a variable like this
import {
  createTemplate,
  editTemplate,
  listTemplates,
  readTemplate,
  retireTemplate,
} from '@qingjian/shared/reminder/reminder.contracts'
import { SEED_WORDING } from '@qingjian/shared/reminder/seed-wording'
import { contentOf, planCalls } from '../testing/plan-calls'
import { createReminderHouse, dataOf, type ReminderHouse } from '../testing/reminder-house'

let house: ReminderHouse
beforeEach(async () => {
  house = await createReminderHouse()
})
const calls = planCalls(() => house)

const FIELDS = {
  kind: 'party-birthday',
  name: '生日问候',
  text: '${name}同志，您好！今天是您入党${years}周年的日子。',
  providerCode: 'SMS_100',
} as const
const create = (fields: object = {}, openid = 'inspector') =>
  house.call(createTemplate, { fields: { ...FIELDS, ...fields }, reason: '新建' }, openid)
const edit = (id: string, version: number, fields: object = {}, openid = 'inspector') =>
  house.call(editTemplate, { id, version, fields: { ...FIELDS, ...fields }, reason: '改几个字' }, openid)
const retire = (id: string, version: number, retired = true) =>
  house.call(retireTemplate, { id, version, retired, reason: '不用了' }, 'inspector')
const read = async (id: string) => dataOf(await house.call(readTemplate, { id }, 'auditor'))
const list = async (openid = 'inspector') => dataOf(await house.call(listTemplates, {}, openid))

describe('templates of a fresh installation', () => {
  it('are one of each kind, the founding wording first, with the signature that counts', async () => {
    const { mayWrite, signature, templates } = await list()
    expect(templates.map(({ id }) => id)).toEqual([
      'first-party-birthday',
      'first-holiday',
      'first-own-day',
      'first-post',
    ])
    expect(templates[0]).toMatchObject({
      text: SEED_WORDING,
      version: 1,
      changedBy: '系统自带',
      parts: { least: 1, most: 1 },
    })
    expect({ mayWrite, signature }).toEqual({ mayWrite: true, signature: '清鉴' })
  })

  it('can be read with their first version, and used in a plan', async () => {
    const id = await calls.create()
    const { plans, versions } = await read('first-party-birthday')
    expect(versions).toMatchObject([{ version: 1, text: SEED_WORDING, by: '系统自带' }])
    expect(plans).toEqual([{ id, name: '政治生日提醒', templateVersion: 1 }])
  })

  it('are stored once somebody edits them, and keep what they said before', async () => {
    expect(dataOf(await edit('first-party-birthday', 1))).toEqual({ id: 'first-party-birthday', version: 2 })
    const { template, versions } = await read('first-party-birthday')
    expect(template).toMatchObject({ version: 2, text: FIELDS.text, changedBy: 'person-inspector' })
    expect(versions.map(({ text, version }) => [version, text])).toEqual([
      [2, FIELDS.text],
      [1, SEED_WORDING],
    ])
    expect((await list()).templates).toHaveLength(4)
  })

  it('are stored once somebody retires them', async () => {
    dataOf(await retire('first-holiday', 1))
    expect((await list()).templates.at(-1)).toMatchObject({ id: 'first-holiday', retired: true })
  })
})

describe('a template', () => {
  it('is written with a reason that stands in the log', async () => {
    const { id } = dataOf(await create())
    expect(await read(id)).toMatchObject({
      template: { ...FIELDS, version: 1, retired: false, changedBy: 'person-inspector' },
      versions: [{ version: 1, reason: '新建' }],
      plans: [],
    })
    expect(calls.audit('reminder.create-template')).toMatchObject([
      { subject: `reminder-templates/${id}`, reason: '新建', details: { text: FIELDS.text } },
    ])
  })

  it('gets a new version with every change, and a plan keeps the one that it names', async () => {
    const { id } = dataOf(await create())
    const planId = await calls.create(contentOf({ templateId: id }))
    dataOf(await edit(id, 1, { text: '今天是您的政治生日。' }))
    expect((await read(id)).plans).toEqual([{ id: planId, name: '政治生日提醒', templateVersion: 1 }])
    expect(calls.audit('reminder.edit-template')[0]?.details).toMatchObject({
      version: 2,
      before: { text: FIELDS.text },
      after: { text: '今天是您的政治生日。' },
    })
  })

  it('is not changed over somebody else’s change', async () => {
    const { id } = dataOf(await create())
    dataOf(await edit(id, 1, { name: '新名字' }))
    expect(await edit(id, 1, { name: '另一个名字' })).toMatchObject({ error: { code: 'CONFLICT' } })
    expect(await retire(id, 1)).toMatchObject({ error: { code: 'CONFLICT' } })
  })

  it('is changed by one of two who are equally fast', async () => {
    const answers = await Promise.all([
      edit('first-holiday', 1, { kind: 'holiday', text: '一二三四五六七' }),
      edit('first-holiday', 1, { kind: 'holiday', text: '七六五四三二一' }),
    ])
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
    expect(answers.find(({ ok }) => !ok)).toMatchObject({ error: { code: 'CONFLICT' } })
  })

  it('is not saved without a change', async () => {
    const { id } = dataOf(await create())
    expect(await edit(id, 1)).toMatchObject({
      error: { code: 'INVALID_INPUT', message: '内容没有改动，不用保存' },
    })
  })

  it('keeps its kind', async () => {
    const { id } = dataOf(await create())
    expect(await edit(id, 1, { kind: 'post', text: '请廉洁履职。' })).toMatchObject({
      error: { fields: { 'fields.kind': '不能改' } },
    })
  })

  it('says at the field what is wrong with its text', async () => {
    const refused = await create({ text: '${holiday}快乐，请看 https://example.cn' })
    expect(refused).toMatchObject({ error: { code: 'INVALID_INPUT' } })
    const message = refused.ok ? '' : refused.error.fields?.['fields.text']
    expect(message).toContain('节日')
    expect(message).toContain('网址')
  })

  it('is taken off and put back, and not edited in between', async () => {
    const { id } = dataOf(await create())
    dataOf(await retire(id, 1))
    expect(await edit(id, 1, { name: '新名字' })).toMatchObject({ error: { code: 'CONFLICT' } })
    expect(await retire(id, 1)).toMatchObject({ error: { code: 'CONFLICT' } })
    dataOf(await retire(id, 1, false))
    dataOf(await edit(id, 1, { name: '新名字' }))
  })

  it('is there for the whole district’s staff alone', async () => {
    const { id } = dataOf(await create())
    expect(await house.call(readTemplate, { id }, 'town-admin')).toMatchObject({
      error: { code: 'NOT_FOUND' },
    })
    expect(await house.call(readTemplate, { id: 'nowhere' }, 'admin')).toMatchObject({
      error: { code: 'NOT_FOUND' },
    })
    expect(await create({}, 'town-admin')).toMatchObject({ error: { code: 'NOT_FOUND' } })
    expect(await create({}, 'leader')).toMatchObject({ error: { code: 'FORBIDDEN' } })
    expect((await list('leader')).mayWrite).toBe(false)
  })
})
