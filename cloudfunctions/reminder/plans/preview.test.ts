// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the provider writes a variable like this
import { estimatePlan, previewPeople, sendTest } from '@qingjian/shared/reminder/reminder.contracts'
import type { PlanContent, When } from '@qingjian/shared/reminder/reminder-fields'
import { audience, contentOf, exceptions, planCalls } from '../testing/plan-calls'
import { createReminderHouse, dataOf, type ReminderHouse } from '../testing/reminder-house'

let house: ReminderHouse
beforeEach(async () => {
  house = await createReminderHouse()
  house.moveTo('2026-11-24', '07:30')
})
const calls = planCalls(() => house)

const preview = async (content: PlanContent, more: { day?: string; after?: string } = {}) =>
  dataOf(await house.call(previewPeople, { content, ...more }, 'leader'))
const estimate = async (content: PlanContent) => dataOf(await house.call(estimatePlan, { content }, 'leader'))
const test = (content: PlanContent, openid = 'inspector', requestId?: string) =>
  house.call(sendTest, { content }, openid, requestId)

/** Speaks of the person and the years, by short message. */
async function birthday(more: Partial<PlanContent> = {}): Promise<PlanContent> {
  const text = '${name}同志，您好！今天是您入党${years}周年的日子，请不忘初心。'
  return contentOf({ templateId: await calls.writeTemplate('party-birthday', text), bySms: true, ...more })
}

describe('the preview', () => {
  it('shows the next political birthday of anybody, in the very words', async () => {
    await house.addPerson('wang', { name: '王措', partyJoinedOn: '2008-12-01', position: '主任' })
    await house.addPerson('li', { name: '李青', partyJoinedOn: '2001-12-01', mobileNumber: null })
    await house.addPerson('ma', { name: '马晓', partyJoinedOn: '2026-12-01' })
    expect(await preview(await birthday())).toEqual({
      day: '2026-12-01',
      title: '政治生日',
      people: [
        {
          id: 'li',
          name: '李青',
          unitName: '区纪委监委',
          position: '干部',
          text: '李青同志，您好！今天是您入党25周年的日子，请不忘初心。',
          parts: 0,
          by: 'no-mobile',
        },
        {
          id: 'wang',
          name: '王措',
          unitName: '区纪委监委',
          position: '主任',
          text: '王措同志，您好！今天是您入党18周年的日子，请不忘初心。',
          parts: 1,
          by: 'sms',
        },
      ],
    })
  })

  it('shows the people of a day that is asked for, without those who are left out', async () => {
    await house.addPerson('wang', { partyJoinedOn: '2008-07-01' })
    await house.addPerson('li', { partyJoinedOn: '2001-07-01' })
    const content = contentOf({ exceptions: exceptions({ personIds: ['li'] }) })
    const { people } = await preview(content, { day: '2027-07-01' })
    expect(people).toMatchObject([{ id: 'wang', by: 'inbox', parts: 0 }])
  })

  it('says nothing where nobody is near', async () => {
    await house.addPerson('wang', { partyJoinedOn: '2008-03-01' })
    expect(await preview(contentOf())).toEqual({ people: [] })
  })

  it('shows a whole unit page by page, each person once', async () => {
    for (let number = 1; number <= 120; number += 1)
      await house.addPerson(`p-${number}`, { unitId: 'unit-town' })
    const when = { kind: 'own-day', day: '2026-12-01', yearly: false } as const
    const content = contentOf({ when, audience: audience({ regionIds: ['630102100'] }) })
    const seen: string[] = []
    let after: string | undefined
    do {
      const page = await preview(content, { day: '2026-12-01', ...(after !== undefined && { after }) })
      expect(page.people.length).toBeLessThanOrEqual(50)
      seen.push(...page.people.map(({ id }) => id))
      after = page.next
    } while (after !== undefined)
    expect(seen).toHaveLength(121)
    expect(new Set(seen).size).toBe(121)
  })

  it('finds few among many', async () => {
    const clerks = Array.from({ length: 3000 }, (_, number) => ({
      _id: `clerk-${String(number).padStart(4, '0')}`,
      name: '某某',
      unitId: 'unit-town',
      position: '干部',
    }))
    await house.memory.insert('org_people', clerks)
    await house.addPerson('zhao', { unitId: 'unit-town', rank: 'section-chief' })
    const when = { kind: 'own-day', day: '2026-12-01', yearly: false } as const
    const chosen = audience({ unitIds: ['unit-town'], ranks: ['section-chief'] })
    expect((await preview(contentOf({ when, audience: chosen }))).people).toMatchObject([{ id: 'zhao' }])
  })

  it('takes the day of the next holiday, and says which year is missing', async () => {
    const holidays = (one: 'qingming' | 'new-year') =>
      contentOf({
        when: { kind: 'holiday', holidays: [one] },
        audience: audience({ personIds: ['person-town'] }),
      })
    house.moveTo('2026-03-01')
    const shown = await preview(holidays('qingming'))
    expect(shown).toMatchObject({ day: '2026-04-03', title: '清明节', people: [{ id: 'person-town' }] })
    expect(shown.people[0]?.text).toContain('清明节将至（4月4日至4月6日放假）')
    const refused = await house.call(previewPeople, { content: holidays('new-year') }, 'leader')
    expect(refused).toMatchObject({ error: { code: 'CONFLICT', message: expect.stringContaining('2027年') } })
  })

  it('shows a post as if it began today', async () => {
    const when: When = { kind: 'post', moves: ['transferred'] }
    const content = contentOf({ when, audience: audience({ personIds: ['person-town'] }) })
    const { day, people, title } = await preview(content)
    expect({ day, title }).toEqual({ day: '2026-11-24', title: '转岗' })
    expect(people[0]?.text).toContain('您的新岗位是主任。转岗之际')
  })

  it('is for the whole district’s staff alone', async () => {
    const refused = await house.call(previewPeople, { content: contentOf() }, 'town-admin')
    expect(refused).toMatchObject({ error: { code: 'NOT_FOUND' } })
  })
})

describe('the estimate', () => {
  it('counts everybody with a joining day once a year', async () => {
    await house.addPerson('wang', { partyJoinedOn: '2008-12-01' })
    await house.addPerson('li', { partyJoinedOn: '2001-07-01', mobileNumber: null })
    await house.addPerson('ma', { partyJoinedOn: '1999-07-01' })
    await house.addPerson('just-joined', { partyJoinedOn: '2026-12-01' })
    expect(await estimate(await birthday())).toEqual({
      people: 3,
      isMore: false,
      withoutMobile: 1,
      days: 2,
      parts: 2,
      cost: 10,
      gaps: [],
    })
  })

  it('multiplies people by the days that are known, and says what is not', async () => {
    house.moveTo('2026-01-05')
    const content = contentOf({
      when: { kind: 'holiday', holidays: ['spring-festival', 'national-day', 'new-year'] },
      templateId: await calls.writeTemplate('holiday', '${holiday}将至，请廉洁过节。'),
      audience: audience({ personIds: ['person-inspector', 'person-leader', 'person-town'] }),
      bySms: true,
    })
    const { gaps, ...figures } = await estimate(content)
    // 春节 and 国庆 are known, 元旦 of the next year is not; one of the three has no number.
    expect(figures).toEqual({ people: 3, isMore: false, withoutMobile: 1, days: 2, parts: 4, cost: 20 })
    expect(gaps).toEqual([expect.stringContaining('2027年')])
  })

  it('tells that the template has no code yet, and costs as if it had', async () => {
    const when = { kind: 'own-day', day: '2026-12-01', yearly: true } as const
    const content = contentOf({ when, audience: audience({ personIds: ['person-leader'] }), bySms: true })
    expect(await estimate(content)).toMatchObject({
      people: 1,
      parts: 1,
      gaps: [expect.stringContaining('编号')],
    })
  })

  it('of posts says that nobody can tell', async () => {
    const { gaps, people } = await estimate(contentOf({ when: { kind: 'post', moves: ['appointed'] } }))
    expect({ people, gaps: gaps.length }).toEqual({ people: 0, gaps: 1 })
  })

  it('of more people than are looked at is the least that it comes to', async () => {
    const people = Array.from({ length: 10_001 }, (_, number) => ({
      _id: `many-${number}`,
      name: '某某',
      unitId: 'unit-town',
      position: '干部',
    }))
    await house.memory.insert('org_people', people)
    const when = { kind: 'own-day', day: '2026-12-01', yearly: false } as const
    const content = contentOf({ when, audience: audience({ unitIds: ['unit-town'] }) })
    expect(await estimate(content)).toMatchObject({ people: 10_000, isMore: true, days: 1 })
  })
})

describe('a test message', () => {
  it('goes to the caller’s own phone in the words of whoever comes next, once for a request', async () => {
    await house.addPerson('wang', { name: '王措', partyJoinedOn: '2008-12-01' })
    const content = await birthday()
    const answer = dataOf(await test(content, 'inspector', 'request-of-a-test-1'))
    const text = '王措同志，您好！今天是您入党18周年的日子，请不忘初心。'
    expect(answer).toEqual({ text, parts: 1, mobile: expect.stringMatching(/^170\*{4}\d{4}$/) })
    expect(dataOf(await test(content, 'inspector', 'request-of-a-test-1'))).toEqual(answer)
    expect(house.messages()).toMatchObject([
      {
        template: 'reminder',
        text: '${name}同志，您好！今天是您入党${years}周年的日子，请不忘初心。',
        parameters: { name: '王措', years: '18' },
        whileHere: 'person-inspector',
        subject: '',
      },
    ])
    expect(house.messages()[0]?.to.slice(-4)).toBe(answer.mobile.slice(-4))
    const [entry] = calls.audit('reminder.send-test')
    expect(entry).toMatchObject({
      subject: `reminder-templates/${content.templateId}`,
      details: { version: 1 },
    })
    expect(JSON.stringify(entry)).not.toContain(house.messages()[0]?.to)
  })

  it('uses the examples as long as nobody is meant', async () => {
    expect(dataOf(await test(await birthday())).text).toMatch(/^马晓梅同志，您好！今天是您入党18周年/)
  })

  it('has its words in the log once more for another request', async () => {
    const content = await birthday()
    dataOf(await test(content))
    dataOf(await test(content))
    expect(house.messages()).toHaveLength(2)
  })

  it('is refused without a number or without the provider’s code', async () => {
    expect(await test(contentOf())).toMatchObject({ error: { message: expect.stringContaining('编号') } })
    await house.addPerson('person-inspector', { mobileNumber: null })
    expect(await test(await birthday())).toMatchObject({
      error: { message: expect.stringContaining('手机号') },
    })
    expect(house.messages()).toHaveLength(0)
  })
})
