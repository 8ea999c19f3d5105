import { claimOwn, listOwn } from '@qingjian/shared/openness/public.contracts'
import { draftLineOf } from '../line-content'
import { lineDocumentOf } from '../publishing/line-document'
import { correctLine, withdrawLine } from '../testing/new-versions'
import { createOpennessHouse, dataOf, type OpennessHouse } from '../testing/openness-house'
import { inventedIdNumber, inventedMobile, recipientOf } from '../testing/own-people'
import { lineOf, publishFund, publishLines } from '../testing/publish'
import { storedPublication } from '../testing/stored-books'

let house: OpennessHouse
let fundId: string
let lineId: string
const REGION = { regionName: '中庄村' }

beforeEach(async () => {
  house = await createOpennessHouse()
  fundId = await publishFund(house)
  const { lineIds } = await publishLines(house, [
    lineOf.payment(fundId, { recipient: recipientOf('马晓梅', 1) }),
  ])
  lineId = lineIds[0] ?? ''
  house.clock.advance(61_000)
  const mobileCode = house.weChat.codeFor(inventedMobile(1))
  dataOf(await house.call(claimOwn, { mobileCode, idNumber: inventedIdNumber(1) }, 'citizen'))
})

const correct = (name: string, ordinal: number, more: Parameters<typeof lineOf.payment>[1] = {}) =>
  correctLine(house, lineId, lineOf.payment(fundId, { recipient: recipientOf(name, ordinal), ...more }))
const withdraw = () => withdrawLine(house, lineId)
const own = async (after?: string) =>
  dataOf(await house.call(listOwn, after === undefined ? {} : { after }, 'citizen'))

describe('what somebody is shown of their own', () => {
  it('is the newest version alone, whether its day was corrected or not', async () => {
    await correct('马晓梅', 1, { amount: 50_000 })
    expect((await own()).lines).toMatchObject([{ version: 2, amount: 50_000, standing: 'corrected' }])
    await correct('马晓梅', 1, { day: '2026-03-31' })
    expect((await own()).lines).toMatchObject([{ version: 3, day: '2026-03-31', recipientName: '马晓梅' }])
  })

  it('is withdrawn where the line was, still with their name', async () => {
    await correct('马晓梅', 1, { day: '2026-03-31' })
    await withdraw()
    expect((await own()).lines).toMatchObject([
      { version: 3, standing: 'withdrawn', reason: '核对后更正', recipientName: '马晓梅' },
    ])
  })

  it('is nothing any more of what a correction has given to somebody else, withdrawn or not', async () => {
    await correct('祁小明', 2)
    expect((await own()).lines).toEqual([])
    await withdraw()
    expect((await own()).lines).toEqual([])
  })

  it('comes twenty at once, newest first, of everybody they have proved to be', async () => {
    await correct('马晓梅', 1)
    const publication = storedPublication('many', 'published')
    await house.memory.insert('openness_publications', [publication])
    const { hash } = house.foundation
    const more = Array.from({ length: 44 }, (_, index) => {
      const day = `2026-0${1 + (index % 6)}-1${index % 7}`
      const draft = draftLineOf(hash, lineOf.payment('fund', { recipient: recipientOf('马晓梅', 1), day }))
      const at = { lineId: `more-${index}`, version: 1, index, publishedOn: '2026-07-01' }
      return lineDocumentOf(house.foundation, publication, draft, REGION, at)
    })
    await house.memory.insert('openness_lines', more)
    const days: string[] = []
    for (let after: string | undefined; ; ) {
      const { lines, next } = await own(after)
      expect(lines.length).toBeLessThanOrEqual(20)
      days.push(...lines.map(({ day, id }) => `${day} ${id}`))
      if (next === undefined) break
      after = next
    }
    expect(days).toHaveLength(45)
    expect(days).toEqual([...new Set(days)].sort().reverse())
  })

  it('is nothing of what is still being published', async () => {
    const publication = storedPublication('hidden', 'publishing')
    await house.memory.insert('openness_publications', [publication])
    const draft = draftLineOf(
      house.foundation.hash,
      lineOf.payment('fund', { recipient: recipientOf('马晓梅', 1) }),
    )
    const at = { lineId: 'hidden', version: 1, index: 0, publishedOn: '2026-07-01' }
    await house.memory.insert('openness_lines', [
      lineDocumentOf(house.foundation, publication, draft, REGION, at),
    ])
    expect((await own()).lines.map(({ id }) => id)).toEqual([lineId])
  })
})
