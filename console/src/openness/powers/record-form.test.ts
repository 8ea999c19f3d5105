import { sampleRun } from '../../../testing/sample-runs'
import { runText } from '../run.text'
import { filesOf, judgeForm, OTHER_FILES, type RecordForm, reportOf, verdictOf } from './record-form'

const text = runText.form
const { run } = sampleRun()
const chosen = (name: string) => ({ key: name, name, fileId: `cloud://test.bucket/${name}` })
const counts = (entitled: number, present?: number, inFavour?: number, against?: number): RecordForm => ({
  votes: { entitled, present: present ?? null, inFavour: inFavour ?? null, against: against ?? null },
})

describe('a meeting while it is typed', () => {
  it('is told what it needs, and then what it has come to', () => {
    const words = (form: RecordForm) => verdictOf('villager-representatives', form)?.words
    expect(words({})).toBeUndefined()
    expect(words(counts(30))).toBe(text.needs(20, 11))
    expect(words(counts(30, 19, 19, 0))).toBe(text.invalid(1))
    expect(words(counts(30, 20, 10, 10))).toBe(text.notAgreed(1))
    expect(words(counts(30, 20, 11, 9))).toBe(text.agreed)
  })
})

describe('the form for a step', () => {
  const form: RecordForm = {
    ...counts(30, 25, 20, 5),
    stepId: 'resolve',
    day: '2026-11-10',
    words: ' 表决通过 ',
    files: {
      [OTHER_FILES]: [chosen('会场')],
      1: [chosen('签到表')],
      0: [chosen('决议一'), chosen('决议二')],
    },
  }

  it('sends the files in the order of the materials, each with the material that it is', () => {
    const { files, materials } = filesOf(run.plan[1], form)
    expect(files.map(({ name }) => name)).toEqual(['决议一', '决议二', '签到表', '会场'])
    expect(materials).toEqual([0, 0, 1, -1])
    expect(reportOf(run, form)).toMatchObject({
      id: 'run-1',
      version: 2,
      words: '表决通过',
      votes: { present: 25 },
    })
    expect(reportOf(run, form)).not.toHaveProperty('reason')
  })

  it('sends no counts for a step without a meeting', () => {
    expect(reportOf(run, { ...form, stepId: 'post' })).not.toHaveProperty('votes')
  })

  it('knows what would be shown of it as the cloud will', () => {
    const judged = judgeForm(
      run,
      { ...form, day: '2026-11-14', files: {}, reason: '还在盖章' },
      Date.UTC(2026, 10, 14, 4),
    )
    expect(judged).toMatchObject({ ok: true, data: { deviations: ['late', 'material-missing'] } })
    expect(judgeForm(run, {}, 0).ok).toBe(false)
  })
})
