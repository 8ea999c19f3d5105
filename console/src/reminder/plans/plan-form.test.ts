import { samplePlanContent } from '../../../testing/sample-plan'
import { contentOf, EMPTY_FORM, formOf, type PlanForm, previewContentOf } from './plan-form'
import { planFormText as text } from './plan-form.text'

const problemsOf = (form: PlanForm) => {
  const result = contentOf(form)
  return result.ok ? {} : Object.fromEntries(result.problems.map((one) => [one.path.join('.'), one.message]))
}

describe('the form of a plan', () => {
  it.each([
    samplePlanContent(),
    samplePlanContent({ when: { kind: 'holiday', holidays: ['qingming'] }, bySms: false }),
    samplePlanContent({ when: { kind: 'own-day', day: '2027-06-10', yearly: true } }),
    samplePlanContent({ when: { kind: 'post', moves: ['appointed'] } }),
    samplePlanContent({
      audience: { regionIds: [], unitIds: [], ranks: [], positions: [], personIds: [] },
    }),
  ])('gives back what it was filled with: %o', (content) => {
    expect(contentOf(formOf(content))).toEqual({ ok: true, content })
  })

  it('says everything that is missing, each at its field', () => {
    expect(problemsOf(EMPTY_FORM)).toEqual({
      name: '请填写',
      'when.kind': '请选择提醒什么',
      whom: text.whomMissing,
      templateId: '请选择短信模板',
    })
  })

  it.each([
    [{ kind: 'holiday' as const }, 'when.holidays', '请至少选择一个节日'],
    [{ kind: 'own-day' as const, yearly: true }, 'when.day', '请选择日期'],
    [{ kind: 'post' as const }, 'when.moves', '请选择任职、转岗或两者'],
  ])('asks for what belongs to the kind: %o', (when, field, words) => {
    expect(problemsOf({ ...formOf(samplePlanContent()), when })).toEqual({ [field]: words })
  })

  it('never takes a forgotten choice for everybody', () => {
    const form = { ...formOf(samplePlanContent()), audience: EMPTY_FORM.audience }
    expect(problemsOf(form)).toEqual({ whom: text.whomMissing })
    expect(previewContentOf(form)).toBeUndefined()
  })

  it('leaves out criteria that were chosen before everybody was', () => {
    const result = contentOf({ ...formOf(samplePlanContent()), whom: 'everybody' })
    expect(result.ok && result.content.audience).toEqual(EMPTY_FORM.audience)
  })

  it('leaves out what belonged to another kind', () => {
    const form = formOf(samplePlanContent())
    const result = contentOf({
      ...form,
      when: { kind: 'party-birthday', holidays: ['qingming'], day: '2027-01-01' },
    })
    expect(result.ok && result.content.when).toEqual({ kind: 'party-birthday' })
  })

  it('can be previewed before it has a name', () => {
    const form = { ...formOf(samplePlanContent()), name: ' ' }
    expect(previewContentOf(form)).toEqual(samplePlanContent({ name: text.unnamed }))
  })
})
