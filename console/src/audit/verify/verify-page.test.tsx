import { verifyChain } from '@qingjian/shared/audit/audit.contracts'
import type { ContractOutput } from '@qingjian/shared/kernel/contract'
import { fireEvent, screen } from '@testing-library/react'
import { type FakeCloud, fakeCloud } from '../../../testing/fake-cloud'
import { show } from '../../../testing/show'
import { auditText as text } from '../audit.text'
import VerifyPage from './verify-page'

type Stretch = ContractOutput<typeof verifyChain>

const head = { sequence: 2500, fingerprint: '92a5 f325' }
const entry = {
  id: 'e1',
  at: 0,
  sequence: 1207,
  who: '宋世明',
  source: 'console' as const,
  action: 'rating.reveal-contact',
  what: '查看评价人手机号',
  subject: 'ratings/r1/contact',
  subjectName: '评价的联系方式',
  details: [],
}

/** Answers stretch after stretch, the last one for ever. */
function answersInTurn(cloud: FakeCloud, stretches: Stretch[]): void {
  const remaining = [...stretches]
  const answer = globalThis.fetch
  globalThis.fetch = (async (...asked: Parameters<typeof fetch>) => {
    const isVerification = String(asked[0]).endsWith(`/${verifyChain.feature}`)
    const next = isVerification ? remaining.shift() : undefined
    if (next) cloud.answers(verifyChain, next)
    return answer(...asked)
  }) as typeof fetch
}

function verify(stretches: Stretch[]): FakeCloud {
  const cloud = fakeCloud()
  answersInTurn(cloud, stretches)
  show(<VerifyPage />)
  fireEvent.click(screen.getByText(text.verify))
  return cloud
}

describe('verifying the chain', () => {
  it('goes on with what the answer before carries, until it is found whole', async () => {
    const cloud = verify([
      { state: 'going', verified: 1000, total: 2500, carry: 'c1', head },
      { state: 'going', verified: 2000, total: 2500, carry: 'c2', head },
      { state: 'intact', verified: 2500, total: 2500, head },
    ])
    await screen.findByRole('heading', { name: text.intact })
    expect(cloud.callsOf(verifyChain).map(({ data }) => data)).toEqual([{}, { carry: 'c1' }, { carry: 'c2' }])
    expect(screen.getByText(text.intactText(2500))).toBeTruthy()
    expect(screen.getByText(head.fingerprint)).toBeTruthy()
  })

  it('says which entry was changed, and shows it', async () => {
    verify([
      {
        state: 'broken',
        verified: 1206,
        total: 2500,
        head,
        break: { kind: 'changed', sequence: 1207, entry, message: '内容和封存时不一样' },
      },
    ])
    await screen.findByRole('heading', { name: '第 1207 条被改动' })
    expect(screen.getByText('查看评价人手机号')).toBeTruthy()
    expect(screen.queryByText(text.intact)).toBeNull()
  })

  it('says why it could not go on', async () => {
    const cloud = fakeCloud()
    cloud.refuses(verifyChain, { code: 'FORBIDDEN', message: '请由管全区（县）的审计员核验' })
    show(<VerifyPage />)
    fireEvent.click(screen.getByText(text.verify))
    await screen.findByText('请由管全区（县）的审计员核验')
  })
})
