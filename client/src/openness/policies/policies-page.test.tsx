import { succeed } from '@qingjian/shared/kernel/result'
import { listPolicies } from '@qingjian/shared/openness/policies/policy.contracts'
import type { PolicyRowView } from '@qingjian/shared/openness/policies/policy-fields'
import Taro from '@tarojs/taro'
import { act, fireEvent, render, screen } from '@testing-library/react'
import { type FakeCloud, startFakeCloud } from '../../../testing/fake-cloud'
import { VILLAGE } from '../../../testing/open-books'
import { openWith } from '../../../testing/taro'
import { knownPlaces, rememberPlace } from '../../lib/session/known-places'
import PoliciesPage from './index'

function policyRow(patch: Partial<PolicyRowView> = {}): PolicyRowView {
  return {
    id: 'policy-1',
    title: '2026年高龄津贴发放办法',
    issuer: '城东区民政局',
    summary: '年满80周岁的老人每月发100元。',
    regionName: '城东区',
    publishedOn: '2026-03-02',
    isOpen: true,
    hasQuestions: false,
    ...patch,
  }
}

const asked = (cloud: FakeCloud) => cloud.events.map(({ data }) => data)

describe('policies', () => {
  let cloud: FakeCloud
  let policies: PolicyRowView[]

  beforeEach(() => {
    knownPlaces.set([VILLAGE])
    openWith({ regionId: VILLAGE.regionId })
    policies = [policyRow()]
    cloud = startFakeCloud()
    cloud.answer(listPolicies, () => succeed({ policies }))
  })

  it('that are open in the village come first, each leading to its page', async () => {
    render(<PoliciesPage />)
    fireEvent.click(await screen.findByRole('link', { name: /2026年高龄津贴/ }))
    expect(Taro.navigateTo).toHaveBeenLastCalledWith({ url: '/openness/announcement/index?id=policy-1' })
    expect(asked(cloud)).toEqual([{ isOpen: true, regionId: VILLAGE.regionId }])
  })

  it.each([
    ['without a last day', {}, '随时可以申请'],
    ['with some days left', { closesOn: '2026-11-30', daysLeft: 2 }, '还剩2天（11月30日截止）'],
    ['on the last day', { closesOn: '2026-11-28', daysLeft: 0 }, '今天是最后一天'],
    ['after it', { closesOn: '2026-11-27', isOpen: false }, '2026年11月27日已截止'],
    ['before the first', { closesOn: '2026-12-30', daysLeft: 32, isOpen: false }, '还没开始申请'],
  ])('say how long one can apply: %s', async (_, patch, words) => {
    policies = [policyRow(patch)]
    render(<PoliciesPage />)
    expect(await screen.findByText(words)).toBeTruthy()
  })

  it('with questions say that one can try', async () => {
    policies = [policyRow({ hasQuestions: true })]
    render(<PoliciesPage />)
    expect(await screen.findByText('可以测一测自己符不符合')).toBeTruthy()
  })

  it('lead to all of them where none is open', async () => {
    policies = []
    render(<PoliciesPage />)
    expect(await screen.findByText('现在没有能申请的政策')).toBeTruthy()
    await act(async () => void fireEvent.click(screen.getByRole('button', { name: '看全部政策' })))
    expect(asked(cloud).at(-1)).toEqual({ regionId: VILLAGE.regionId })
    expect(await screen.findByText('还没有发布政策')).toBeTruthy()
  })

  it('follow another place as soon as it is chosen', async () => {
    render(<PoliciesPage />)
    await screen.findByRole('link', { name: /2026年高龄津贴/ })
    await act(async () => rememberPlace({ regionId: '630102103002', name: '朱家庄村' }))
    expect(asked(cloud).at(-1)).toEqual({ isOpen: true, regionId: '630102103002' })
    expect(screen.getByText('朱家庄村')).toBeTruthy()
  })
})
