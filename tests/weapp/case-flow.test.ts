import { join } from 'node:path'
import { type CaseCloud, startCaseCloud } from './case-cloud'
import { waitUntil } from './wait-until'
import { WeappHost } from './weapp-host'

const BUILT = join(__dirname, '..', '..', 'dist', 'weapp')

jest.setTimeout(60_000)

describe('a case in the built mini-program', () => {
  let cloud: CaseCloud
  let weapp: WeappHost

  beforeEach(async () => {
    cloud = startCaseCloud()
    weapp = new WeappHost(BUILT, cloud.call)
    weapp.launch('cases/case/index?id=rating-1')
    await weapp.sees('已经答复，请您看看')
  })

  afterEach(() => weapp.close())

  test('is opened again by one tap, which the citizen sees at once', async () => {
    weapp.press('没解决退回去重新办理')
    await weapp.sees('记下了，会重新办理')
    await weapp.sees('正在重新办理')
    expect(cloud.said).toEqual([['confirm-result', { caseId: 'rating-1', isSolved: false }]])
  })

  test('asks WeChat for consent and then to be told', async () => {
    weapp.press('没解决退回去重新办理')
    await weapp.sees('有结果时告诉我')
    weapp.press('有结果时告诉我')
    await weapp.sees('有结果时，会在微信上告诉您')
    expect(cloud.said.at(-1)).toEqual(['ask-to-be-told', { ratingId: 'rating-1' }])
  })

  test('asks again and again without sending the page to the view each time', async () => {
    const before = weapp.sent.length
    weapp.press('没解决退回去重新办理')
    await waitUntil('the answer', () => weapp.text().includes('正在重新办理'))
    const bytes = weapp.sent.slice(before).reduce((sum, one) => sum + one.bytes, 0)
    // The notice, and the form that asks what is missing: far below the page itself.
    expect(bytes).toBeLessThan(24 * 1024)
  })
})
