import { listPosts, listRegions, listUnits } from '@qingjian/shared/org/org.contracts'
import {
  createPlan,
  decidePlan,
  estimatePlan,
  listTemplates,
  previewPeople,
  readOverview,
  readPlan,
  readSettings,
  readTemplate,
  sendTest,
  submitPlan,
} from '@qingjian/shared/reminder/reminder.contracts'
import { DEFAULT_REMINDER_SETTINGS } from '@qingjian/shared/reminder/reminder-settings'
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { Route, Routes } from 'react-router'
import { fakeCloud } from '../../../testing/fake-cloud'
import { samplePlan, samplePlanContent } from '../../../testing/sample-plan'
import { showAs } from '../../../testing/show-as'
import { plansWaiting } from '../plans.waiting'
import NewPlanPage from './new-plan-page'
import { planText } from './plan.text'
import { planFormText } from './plan-form.text'
import PlanPage from './plan-page'
import { previewText } from './preview.text'

const template = {
  id: 'template-1',
  version: 2,
  name: '政治生日提醒',
  kind: 'party-birthday',
  text: '今天是您的政治生日',
  providerCode: 'SMS_1',
  retired: false,
  changedAt: 1,
  changedBy: '祁生辉',
  parts: { least: 1, most: 1 },
} as const

function cloudWithPlans() {
  const cloud = fakeCloud()
  cloud.answers(listTemplates, { templates: [template], signature: '城东区纪委监委', mayWrite: true })
  cloud.answers(readTemplate, {
    template,
    versions: [{ ...template, at: 1, by: '祁生辉', reason: '新建' }],
    plans: [],
  })
  cloud.answers(readSettings, { version: 0, settings: DEFAULT_REMINDER_SETTINGS })
  cloud.answers(listUnits, { things: [] })
  cloud.answers(listRegions, { things: [] })
  cloud.answers(listPosts, { things: [] })
  cloud.answers(previewPeople, {
    day: '2026-12-03',
    title: '政治生日',
    people: [
      {
        id: 'person-1',
        name: '马晓梅',
        unitName: '区司法局',
        position: '局长',
        text: '今天是您的政治生日',
        parts: 1,
        by: 'sms',
      },
      {
        id: 'person-2',
        name: '祁连山',
        unitName: '区教育局',
        position: '副局长',
        text: '祁连山的话',
        parts: 1,
        by: 'no-mobile',
      },
    ],
  })
  cloud.answers(estimatePlan, {
    people: 118,
    isMore: false,
    withoutMobile: 3,
    days: 97,
    parts: 115,
    cost: 575,
    gaps: [],
  })
  cloud.answers(readPlan, samplePlan({}))
  return cloud
}

const openPlan = () =>
  showAs(
    ['leader'],
    <Routes>
      <Route path="/reminder/plans/:id" element={<PlanPage />} />
    </Routes>,
    '/reminder/plans/plan-1',
  )

describe('a new plan', () => {
  it('is filled in step by step, shows what it comes to, and is saved and submitted', async () => {
    const cloud = cloudWithPlans()
    cloud.answers(createPlan, { id: 'plan-9', version: 1 })
    cloud.answers(submitPlan, { id: 'plan-9', version: 2 })
    cloud.answers(sendTest, { text: '今天是您的政治生日', parts: 1, mobile: '170****0001' })
    showAs(['inspector'], <NewPlanPage />)
    fireEvent.click(screen.getByText(planFormText.saveAndSubmit))
    await screen.findByText(planFormText.whomMissing)
    expect(cloud.callsOf(createPlan)).toEqual([])

    fireEvent.change(screen.getByLabelText(planFormText.nameLabel), { target: { value: '政治生日' } })
    fireEvent.click(screen.getByLabelText(planFormText.kinds['party-birthday']))
    fireEvent.click(screen.getByLabelText(planFormText.whomChoices.everybody))
    fireEvent.mouseDown(await screen.findByLabelText(planFormText.template))
    fireEvent.click(await screen.findByText(planFormText.templateOf('政治生日提醒', 2)))
    await screen.findByText('118 人')
    expect(screen.getByText('约 5.75 元')).toBeTruthy()
    expect(screen.getByText('【城东区纪委监委】今天是您的政治生日')).toBeTruthy()
    fireEvent.click(screen.getByText('祁连山'))
    expect(screen.getByText('祁连山的话')).toBeTruthy()

    fireEvent.click(screen.getByText(previewText.test))
    await screen.findByText(previewText.tested('170****0001', 1))
    fireEvent.click(screen.getByText(planFormText.saveAndSubmit))
    await waitFor(() => expect(screen.getByTestId('address').textContent).toBe('/reminder/plans/plan-9'))
    const nobody = { regionIds: [], unitIds: [], ranks: [], positions: [], personIds: [] }
    expect(cloud.callsOf(createPlan)[0]?.data).toEqual({
      content: samplePlanContent({
        name: '政治生日',
        audience: nobody,
        exceptions: { unitIds: [], personIds: [] },
      }),
    })
    expect(cloud.callsOf(submitPlan)[0]?.data).toEqual({ id: 'plan-9', version: 1, reason: '' })
  })
})

describe('a plan whose change waits for approval', () => {
  it('shows both sides with what differs, and is approved by whoever may', async () => {
    const cloud = cloudWithPlans()
    cloud.answers(readPlan, samplePlan({ decide: true }))
    cloud.answers(decidePlan, { id: 'plan-1', version: 8, inForceFrom: '2026-11-29' })
    openPlan()
    const changed = await screen.findByText('政治生日提醒（第3版）')
    const row = changed.closest('tr') as HTMLElement
    expect(within(row).getByText('政治生日提醒（第2版）')).toBeTruthy()
    expect(within(row).getByText(planText.changed)).toBeTruthy()
    fireEvent.click(screen.getByText(planText.approve))
    const dialog = await screen.findByRole('dialog')
    fireEvent.change(within(dialog).getByLabelText(planText.approveReason), { target: { value: '可以' } })
    fireEvent.click(within(dialog).getByRole('button', { name: planText.approve }))
    await screen.findByText(planText.approved('2026年11月29日'))
    expect(cloud.callsOf(decidePlan)[0]?.data).toEqual({
      id: 'plan-1',
      version: 7,
      decision: 'approve',
      reason: '可以',
    })
  })

  it('tells its author why somebody else has to decide', async () => {
    const cloud = cloudWithPlans()
    cloud.answers(readPlan, samplePlan({ withdraw: true }, { whyNotDecide: '您提交的，请另一位同事审批' }))
    openPlan()
    await screen.findByText('您提交的，请另一位同事审批')
    expect(screen.queryByText(planText.approve)).toBeNull()
    expect(screen.getByText(planText.withdraw)).toBeTruthy()
  })
})

describe('the workbench', () => {
  it('lists what a colleague has submitted', async () => {
    const cloud = fakeCloud()
    cloud.answers(readOverview, {
      today: [],
      alerts: [],
      toDecide: [{ id: 'plan-1', name: '政治生日', submittedBy: '祁生辉', at: Date.UTC(2026, 10, 27, 2) }],
    })
    expect(await plansWaiting.read(['leader'])).toEqual([
      {
        key: 'reminder-plan plan-1',
        title: '待审批：提醒计划“政治生日”',
        note: '祁生辉 2026-11-27 10:00 提交，请看清内容和名单后决定。',
        to: '/reminder/plans/plan-1',
      },
    ])
  })
})
