import { readAnnouncement } from '@qingjian/shared/openness/announcements/announcement.contracts'
import { listPowers, listRunsToWatch, startRun } from '@qingjian/shared/openness/powers/power.contracts'
import { POWER_LIST } from '@qingjian/shared/openness/powers/power-list'
import { listWritable } from '@qingjian/shared/openness/publication.contracts'
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { fakeCloud } from '../../../testing/fake-cloud'
import { sampleReadLine } from '../../../testing/sample-openness'
import { sampleRunRow } from '../../../testing/sample-runs'
import { showAs } from '../../../testing/show-as'
import { powerText } from '../power.text'
import { runsWaiting } from '../powers.waiting'
import { runText } from '../run.text'
import PowersPage from './powers-page'
import RunsPage from './runs-page'

const [POWER] = POWER_LIST
if (!POWER) throw new Error('the list is empty')

function open(role: 'village-clerk' | 'inspector' = 'village-clerk') {
  const cloud = fakeCloud()
  cloud.answers(listPowers, {
    powers: POWER_LIST.map(({ class: powerClass, decider, order, steps, title }) => ({
      ...{ id: `power-${order}`, version: 1, title, class: powerClass, order, decider },
      ...{ steps: steps.length, days: 30 },
    })),
  })
  cloud.answers(readAnnouncement, {
    announcement: {
      ...{ id: 'power-1', version: 1, kind: 'power', title: POWER?.title ?? '', holderName: '城东区' },
      ...{ regionId: '630102', regionName: '城东区', publicationId: 'p', publishedOn: '2026-01-10' },
      ...{ standing: 'current', content: POWER },
    },
    ...{ links: [], versions: [], objections: [], isMine: false },
    publication: sampleReadLine().publication,
  })
  cloud.answers(listWritable, { places: [{ regionId: '630102100201', name: '中庄村' }] } as never)
  showAs([role], <PowersPage />)
  return cloud
}

describe('the list of powers', () => {
  it('stands in three classes, and one that is chosen shows its flow chart', async () => {
    open('inspector')
    fireEvent.click(await screen.findByRole('button', { name: /^1\. 村级重大事项决策/ }))
    const chart = await screen.findByRole('list', { name: powerText.flowChart })
    expect(within(chart).getAllByRole('listitem')).toHaveLength(POWER.steps.length)
    expect(chart.textContent).toContain('三分之二以上到会，赞成超过到会人数的半数')
    expect(screen.getByTestId('address').textContent).toContain('power=power-1')
    expect(screen.getByText('便民服务类')).toBeTruthy()
    expect(screen.queryByRole('button', { name: powerText.start })).toBeNull()
  })

  it('is where a clerk begins, who is led to the run', async () => {
    const cloud = open()
    fireEvent.click(await screen.findByRole('button', { name: /^1\. 村级重大事项决策/ }))
    fireEvent.click(await screen.findByRole('button', { name: powerText.start }))
    await waitFor(() => expect(cloud.callsOf(listWritable)).toHaveLength(1))
    fireEvent.change(await screen.findByLabelText(powerText.about), { target: { value: '硬化村东道路' } })
    cloud.answers(startRun, { id: 'run-9', version: 1, state: 'running' })
    await waitFor(() => expect(screen.queryByLabelText(powerText.village)).toBeNull())
    fireEvent.click(screen.getByRole('button', { name: powerText.startNow }))
    await waitFor(() => expect(screen.getByTestId('address').textContent).toBe('/openness/runs/run-9'))
    expect(cloud.callsOf(startRun)[0]?.data).toMatchObject({
      ...{ powerId: 'power-1', regionId: '630102100201', title: '硬化村东道路' },
    })
  })
})

describe('the runs of a place', () => {
  it('begin with what is late, in red', async () => {
    const late = sampleRunRow({
      deviations: 2,
      nextStep: { id: 'resolve', title: '村民代表会议决议', dueOn: '2026-11-13', lateDays: 5 },
    })
    fakeCloud().answers(listRunsToWatch, { runs: [late], late: 1, deviating: 100 })
    showAs(['inspector'], <RunsPage />)
    expect((await screen.findByText(runText.late('村民代表会议决议', 5))).className).toContain(
      'watch-warning',
    )
    expect(screen.getByText(`${runText.queues.late} 1`)).toBeTruthy()
    expect(screen.getByText(`${runText.queues.deviating} ${runText.many}`)).toBeTruthy()
    expect(screen.getByRole('link', { name: '硬化村东道路' }).getAttribute('href')).toBe(
      '/openness/runs/run-1',
    )
  })

  it('that are late wait on the workbench', async () => {
    const cloud = fakeCloud()
    cloud.answers(listRunsToWatch, { runs: [], late: 2, deviating: 0 })
    expect(await runsWaiting.read(['village-clerk'])).toMatchObject([
      { title: '权力运行超过时限：2件', to: '/openness/runs?queue=late', note: runText.lateNote },
    ])
    cloud.answers(listRunsToWatch, { runs: [], late: 0, deviating: 3 })
    expect(await runsWaiting.read(['inspector'])).toEqual([])
  })
})
