import type {
  AnnouncementContentView,
  AnnouncementInput,
} from '@qingjian/shared/openness/announcements/announcement-fields'
import { ANNOUNCEMENT_KINDS } from '@qingjian/shared/openness/announcements/announcement-kinds'
import { POWER_LIST } from '@qingjian/shared/openness/powers/power-list'
import { PROJECT_STAGES } from '@qingjian/shared/openness/projects/project-stages'
import { STAGE_FACTS } from '@qingjian/shared/openness/projects/stage-rules'
import { SAMPLE_CONTENTS } from '../../../testing/sample-announcements'
import { type AnnouncementForm, formOfContent } from './announcement-form'
import { placeOf, readContent } from './read-content'
import { factsAskedOf } from './stage-facts'

const SITUATION = { publisherId: '630102100201', today: '2026-11-28' }

const sent = ({ files, ...content }: AnnouncementContentView) =>
  ({ ...content, files: files.map(({ id, name }) => ({ id, name })) }) as AnnouncementInput

function read(content: AnnouncementContentView, changes: Partial<AnnouncementForm> = {}) {
  return readContent(content.kind, { ...formOfContent(content), ...changes }, SITUATION)
}

function problems(content: AnnouncementContentView, changes: Partial<AnnouncementForm>) {
  const result = read(content, changes)
  return result.ok ? [] : result.problems.map(({ message, path }) => [path.join('.'), message])
}

describe('a form of an announcement', () => {
  it.each(ANNOUNCEMENT_KINDS)('says of %s what was put into it, to the 分', (kind) => {
    const content = SAMPLE_CONTENTS[kind]
    expect(read(content)).toEqual({ ok: true, content: sent(content) })
  })

  it('takes every power of the list as it is', () => {
    for (const entry of POWER_LIST) expect(read(entry)).toEqual({ ok: true, content: sent(entry) })
  })

  it.each(ANNOUNCEMENT_KINDS)(
    'of %s that is empty asks for what is missing, and never for its type',
    (kind) => {
      const result = readContent(kind, {}, SITUATION)
      const messages = result.ok ? [] : result.problems.map(({ message }) => message)
      expect(messages.length).toBeGreaterThan(0)
      for (const message of messages) expect(message).toMatch(/^(请|至少)/)
    },
  )

  it('leaves out what was cleared', () => {
    const { closesOn: _closesOn, entitlement: _entitlement, ...rest } = SAMPLE_CONTENTS.policy
    const result = read(SAMPLE_CONTENTS.policy, { closesOn: null, entitlement: [] })
    expect(result).toEqual({ ok: true, content: sent(rest) })
    // The form does not ask what the one who has it built does.
    const owner = { name: '中庄村村委会', creditCode: '' }
    expect(read(SAMPLE_CONTENTS.project, { owner })).toEqual({
      ok: true,
      content: sent(SAMPLE_CONTENTS.project),
    })
  })
})

describe('an amount', () => {
  it('that cannot be read is told, and not called missing as well', () => {
    expect(problems(SAMPLE_CONTENTS.project, { estimate: '80万' })).toEqual([
      ['estimate', expect.stringContaining('单位')],
    ])
    expect(problems(SAMPLE_CONTENTS.project, { estimate: '' })).toEqual([['estimate', '请填写']])
  })

  it('of a change has its sign from the way it goes', () => {
    const more = read(SAMPLE_CONTENTS.stage, { changeWay: 'more' })
    expect(more.ok && more.content).toMatchObject({ change: 500_000 })
  })
})

describe('a step of a project', () => {
  it.each(PROJECT_STAGES)('of %s sends nothing that belongs to another step', (stage) => {
    const facts = { amount: '1', change: '1', reason: '原因', method: 'open', bidders: 3, progress: 10 }
    const more = { until: '2027-10-31', retention: 3, isPassed: true, day: '2026-10-20' }
    const parties = [
      { role: 'contractor', name: '青海路桥公司' },
      { role: 'auditor', name: '正信会计师事务所' },
    ]
    const form = { projectId: 'project-1', words: '办好了。', ...facts, ...more, parties, stage }
    const result = readContent('stage', form as AnnouncementForm, SITUATION)
    expect(result.ok ? [] : result.problems).toEqual([])
    const asked = factsAskedOf(stage, 'open').map(({ fact }) => fact)
    const brought = STAGE_FACTS.filter((fact) => result.ok && fact in result.content)
    expect(brought).toEqual(asked)
  })

  it('says which facts and firms are missing, each at its field', () => {
    const form = {
      projectId: 'project-1',
      stage: 'contract',
      day: '2026-10-20',
      words: '签了合同。',
    } as const
    const result = readContent('stage', form, SITUATION)
    expect(result.ok ? [] : result.problems.map(({ path }) => path.join('.'))).toEqual([
      'amount',
      'until',
      'parties',
    ])
  })
})

describe('what does not fit together', () => {
  it('stands at the field that can be changed', () => {
    const [question, ...outcomes] = SAMPLE_CONTENTS.policy.entitlement ?? []
    expect(problems(SAMPLE_CONTENTS.policy, { entitlement: [question, outcomes[0]] as never })).toEqual([
      ['entitlement', expect.stringContaining('两个结论')],
    ])
    const lost = { kind: 'outcome', id: 'lost', verdict: 'ask', text: '到镇里问。' } as const
    expect(problems(SAMPLE_CONTENTS.policy, { entitlement: [question, ...outcomes, lost] as never })).toEqual(
      [['entitlement.3.text', '没有回答通向第4项。请让一个回答通向它，或者删去它']],
    )
    expect(problems(SAMPLE_CONTENTS.policy, { closesOn: '2026-02-01' })).toEqual([
      ['closesOn', '截止日期早于发文日期。请核对两个日期'],
    ])
  })

  it.each([
    ['entitlement.2', ['entitlement', 2, 'text']],
    ['entitlement.2.answers.0.to', ['entitlement', 2, 'answers', 0, 'to']],
    ['entitlement.2.answers', ['entitlement', 2, 'answers']],
    ['steps.1.id', ['steps', 1, 'title']],
    ['owner.role', ['owner', 'name']],
    ['title', ['title']],
  ])('%s is shown at %j', (field, place) => {
    expect(placeOf(field)).toEqual(place)
  })
})
