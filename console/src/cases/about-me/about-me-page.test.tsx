import { appeal, listAboutMe } from '@qingjian/shared/cases/cases.contracts'
import { fireEvent, screen } from '@testing-library/react'
import { fakeCloud } from '../../../testing/fake-cloud'
import { showAs } from '../../../testing/show-as'
import { uploadsText } from '../../lib/uploads/uploads.text'
import { caseText } from '../case/case.text'
import type { CaseAboutMe } from '../case-types'
import { stepsText } from '../steps/steps.text'
import { aboutMeText as text } from './about-me.text'
import AboutMePage from './about-me-page'

const found: CaseAboutMe = {
  id: 'case-1',
  number: 'P20261120-7KQ3M',
  version: 4,
  openedAt: 0,
  state: 'rectifying',
  windowName: '社保综合',
  levelLabel: '不满意',
  reasons: ['服务态度差'],
  comment: '问了三遍没人理',
  verdict: 'true',
  finding: '两次离岗超过十分钟',
  appealUntil: '2026-12-04',
}

describe('what was said about oneself', () => {
  it('stands there with what was found, and can be objected to with a reason', async () => {
    const cloud = fakeCloud()
    cloud.answers(listAboutMe, { cases: [found] })
    cloud.answers(appeal, { version: 5, state: 'rectifying' })
    showAs([], <AboutMePage />)
    await screen.findByText('两次离岗超过十分钟')
    expect(screen.getByText(text.appealUntil('2026-12-04'))).toBeTruthy()
    fireEvent.click(screen.getByRole('button', { name: stepsText.appeal }))
    const send = () =>
      fireEvent.click(screen.getAllByRole('button', { name: stepsText.appeal }).at(-1) as HTMLElement)
    await screen.findByText(stepsText.appealTitle)
    // Somebody without a role cannot upload, so it is not offered.
    expect(screen.queryByText(uploadsText.choose)).toBeNull()
    send()
    await screen.findByText(stepsText.reasonMissing)
    expect(cloud.callsOf(appeal)).toEqual([])
    fireEvent.change(screen.getByLabelText(stepsText.appealReason), {
      target: { value: '当天我在开会，有签到表' },
    })
    send()
    await screen.findByText(stepsText.done)
    expect(cloud.callsOf(appeal)[0]?.data).toEqual({
      caseId: 'case-1',
      version: 4,
      reason: '当天我在开会，有签到表',
      files: [],
    })
  })

  it('cannot be objected to twice, nor too late', async () => {
    const cloud = fakeCloud()
    const by = { id: 'person-1', name: '李积善' }
    cloud.answers(listAboutMe, {
      cases: [
        { ...found, appealUntil: undefined, appeal: { state: 'open', reason: '不是我', by, at: 0 } },
        { ...found, id: 'case-2', appealUntil: undefined },
      ],
    })
    showAs([], <AboutMePage />)
    await screen.findByText(caseText.appealStates.open)
    expect(screen.queryByRole('button', { name: stepsText.appeal })).toBeNull()
  })
})
