import { availableStepsOf, missingOfStep, refusalOfStep, type StepRules } from './step-table'

type State = 'on-shelf' | 'lent' | 'lost'
type Step = 'lend' | 'return' | 'report-lost'
interface Book {
  state: State
  title: string
  reader?: string
}
interface Facts {
  reader?: string
  days?: number
}
interface Taker {
  name: string
  isLibrarian: boolean
}

const RULES: StepRules<
  Step,
  State,
  'librarian' | 'reader',
  'library-open' | 'not-overdrawn',
  Book,
  Taker,
  { hour: number },
  Facts
> = {
  table: {
    lend: {
      by: ['librarian'],
      from: ['on-shelf'],
      needs: ['library-open', 'not-overdrawn'],
      brings: ['reader', 'days'],
    },
    return: { by: ['reader', 'librarian'], from: ['lent'], needs: ['library-open'], brings: [] },
    'report-lost': { by: ['reader'], from: ['lent'], needs: [], brings: [] },
  },
  stateNames: { 'on-shelf': '在架', lent: '借出', lost: '遗失' },
  requirements: {
    'library-open': {
      holds: (_book, _taker, { hour }) => hour >= 8 && hour < 18,
      code: 'UNAVAILABLE',
      message: '已经闭馆，请明天再来',
    },
    'not-overdrawn': {
      holds: (_book, _taker, _situation, { days = 0 }) => days <= 30,
      code: 'INVALID_INPUT',
      message: '最多借三十天',
    },
  },
  missing: { reader: '请选择读者', days: '请填写天数' },
  isParty: (party, { reader }, { isLibrarian, name }) =>
    party === 'librarian' ? isLibrarian : reader === name,
}

const SHELVED: Book = { state: 'on-shelf', title: '红楼梦' }
const LENT: Book = { state: 'lent', title: '红楼梦', reader: '小明' }
const LIBRARIAN: Taker = { name: '老李', isLibrarian: true }
const READER: Taker = { name: '小明', isLibrarian: false }
const STRANGER: Taker = { name: '小红', isLibrarian: false }
const DAY = { hour: 10 }
const NIGHT = { hour: 22 }

describe('a step of a table', () => {
  it('can be taken by its party, from its state, with all that it needs', () => {
    expect(
      refusalOfStep(RULES, SHELVED, 'lend', LIBRARIAN, { reader: '小明', days: 30 }, DAY),
    ).toBeUndefined()
    expect(refusalOfStep(RULES, LENT, 'return', READER, {}, DAY)).toBeUndefined()
  })

  it('is refused to everybody else before anything is said about the value', () => {
    const error = { code: 'FORBIDDEN', message: '您没有办理这件事的权限，如有需要请联系本单位管理员' }
    expect(refusalOfStep(RULES, LENT, 'return', STRANGER, {}, NIGHT)).toEqual({ ok: false, error })
    expect(refusalOfStep(RULES, LENT, 'lend', READER, {}, NIGHT)).toEqual({ ok: false, error })
  })

  it('is refused from another state, by the name that people read', () => {
    const error = { code: 'CONFLICT', message: '这件现在是“借出”，不能这样办理，请刷新后再看' }
    expect(refusalOfStep(RULES, LENT, 'lend', LIBRARIAN, {}, NIGHT)).toEqual({ ok: false, error })
  })

  it('is refused in the words of the first requirement that does not hold', () => {
    const closed = { code: 'UNAVAILABLE', message: '已经闭馆，请明天再来' }
    expect(refusalOfStep(RULES, SHELVED, 'lend', LIBRARIAN, { days: 31 }, NIGHT)).toEqual({
      ok: false,
      error: closed,
    })
    const long = { code: 'INVALID_INPUT', message: '最多借三十天' }
    expect(refusalOfStep(RULES, SHELVED, 'lend', LIBRARIAN, { days: 31 }, DAY)).toEqual({
      ok: false,
      error: long,
    })
  })

  it.each([
    [{}, '请选择读者'],
    [{ reader: '', days: 3 }, '请选择读者'],
    [{ reader: '小明' }, '请填写天数'],
    [{ reader: '小明', days: 0 }, '请填写天数'],
  ])('that brings %j is told what is missing', (facts, message) => {
    expect(missingOfStep(RULES, 'lend', facts)).toEqual({
      ok: false,
      error: { code: 'INVALID_INPUT', message },
    })
  })

  it('that brings everything, or has nothing to bring, misses nothing', () => {
    expect(missingOfStep(RULES, 'lend', { reader: '小明', days: 3 })).toBeUndefined()
    expect(missingOfStep(RULES, 'return', {})).toBeUndefined()
  })

  it('is on offer to whoever can take it now, in the order of the table', () => {
    expect(availableStepsOf(RULES, SHELVED, LIBRARIAN, DAY)).toEqual(['lend'])
    expect(availableStepsOf(RULES, LENT, READER, DAY)).toEqual(['return', 'report-lost'])
    expect(availableStepsOf(RULES, LENT, READER, NIGHT)).toEqual(['report-lost'])
    expect(availableStepsOf(RULES, LENT, STRANGER, DAY)).toEqual([])
  })
})
