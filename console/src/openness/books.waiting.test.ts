import { countPublications, listPublications } from '@qingjian/shared/openness/publication.contracts'
import { fakeCloud } from '../../testing/fake-cloud'
import { samplePublication } from '../../testing/sample-publication'
import { booksWaiting } from './books.waiting'

describe('the workbench', () => {
  it('lists what is to be reviewed, and asks for no list that is empty', async () => {
    const cloud = fakeCloud()
    cloud.answers(countPublications, { toReview: 1, returned: 0, inReview: 1 })
    cloud.answers(listPublications, {
      publications: [samplePublication({}, { state: 'town-review' }).publication],
    })
    expect(await booksWaiting.read(['town-reviewer'])).toEqual([
      {
        key: 'openness-review publication-1',
        title: '待审核：2026年耕地地力保护补贴发放明细',
        note: '中庄村，2条明细。请看清楚后决定。',
        to: '/openness/publications/publication-1',
      },
    ])
    expect(cloud.callsOf(listPublications)).toHaveLength(1)
  })

  it('says what an announcement is instead of counting lines', async () => {
    const cloud = fakeCloud()
    cloud.answers(countPublications, { toReview: 1, returned: 0, inReview: 1 })
    const row = { announcement: 'stage', lineCount: 0, title: '村东道路硬化工程：变更' } as const
    cloud.answers(listPublications, { publications: [samplePublication({}, row).publication] })
    const [item] = await booksWaiting.read(['town-reviewer'])
    expect(item?.note).toBe('中庄村，项目进展。请看清楚后决定。')
  })

  it('lists drafts that came back to their author, and no others', async () => {
    const cloud = fakeCloud()
    cloud.answers(countPublications, { toReview: 0, returned: 1, inReview: 0 })
    const returned = { reason: '第2条亩数不对', by: '李积善', at: 1 }
    const drafts = [samplePublication({}, { returned }), samplePublication({}, { id: 'publication-2' })]
    cloud.answers(listPublications, { publications: drafts.map(({ publication }) => publication) })
    const items = await booksWaiting.read(['village-clerk'])
    expect(items.map(({ note }) => note)).toEqual(['李积善：第2条亩数不对。请修改后重新提交。'])
  })
})
