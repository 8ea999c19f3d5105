import { openPublication } from '../../testing/open-books'
import { laterChanges, postingStanding, publicationContent } from './posting-words'

const TODAY = '2026-11-28'
const announced = (patch: Parameters<typeof openPublication>[0] = {}) =>
  openPublication({ announcement: 'affair', lineCount: 0, totals: [], ...patch })

describe('a publication in words', () => {
  it('of lines says how many and how much, of an announcement what it is', () => {
    expect(publicationContent(openPublication())).toBe('发放152笔，共7.2万元')
    expect(publicationContent(openPublication({ kind: 'correction', lineCount: 2 }))).toBe('2笔')
    expect(publicationContent(announced())).toBe('三务公开')
    expect(publicationContent(announced({ kind: 'withdrawal', announcement: 'policy' }))).toBe('政策')
  })

  it('names what was corrected or withdrawn later', () => {
    expect(laterChanges(openPublication({ correctedLines: 2, withdrawnLines: 1 }))).toBe(
      '2笔后来更正过，1笔已撤回',
    )
    expect(laterChanges(announced({ correctedLines: 1 }))).toBe('后来更正过')
    expect(laterChanges(announced())).toBe('')
    expect(postingStanding(announced({ state: 'withdrawn' }), TODAY)).toBe('已撤回')
    expect(postingStanding(openPublication({ state: 'withdrawn' }), TODAY)).toBe('已全部撤回')
  })
})
