import type { ContractOutput } from '@qingjian/shared/kernel/contract'
import type { PowerStep } from '@qingjian/shared/openness/announcements/announcement-fields'
import type { readRun } from '@qingjian/shared/openness/powers/power.contracts'
import type { RunRowView, RunView } from '@qingjian/shared/openness/powers/power-fields'

const stepOf = (id: string, title: string, days: number, more: Partial<PowerStep> = {}): PowerStep => ({
  ...{ id, title, who: '村委会', words: '', days, materials: [] },
  ...more,
})

const PLAN: PowerStep[] = [
  stepOf('propose', '村党组织提议', 5),
  stepOf('resolve', '村民代表会议决议', 10, {
    meeting: 'villager-representatives',
    materials: [
      { name: '决议', isPublic: true },
      { name: '签到表', isPublic: false },
    ],
  }),
  stepOf('post', '决议公开', 3, { postedDays: 5 }),
]

/** A run in a list, of which the second step is next. */
export function sampleRunRow(changes: Partial<RunRowView> = {}): RunRowView {
  return {
    id: 'run-1',
    title: '硬化村东道路',
    powerId: 'power-1',
    powerTitle: '村级工程项目建设',
    class: 'decision',
    regionId: '630102100201',
    regionName: '中庄村',
    state: 'running',
    version: 2,
    startedOn: '2026-11-01',
    done: 1,
    steps: 3,
    nextStep: { id: 'resolve', title: '村民代表会议决议', dueOn: '2026-11-13', lateDays: 0 },
    deviations: 0,
    ...changes,
  }
}

/** The same run with its one record. */
export function sampleRun(changes: Partial<RunView> = {}): ContractOutput<typeof readRun> {
  return {
    run: {
      ...sampleRunRow(),
      powerVersion: 1,
      plan: PLAN,
      records: [
        {
          stepId: 'propose',
          outcome: 'done',
          day: '2026-11-03',
          recordedAt: Date.UTC(2026, 10, 3, 2),
          words: '支部委员会提议硬化村东道路',
          files: [],
          keptFiles: 0,
          deviations: [],
        },
      ],
      ahead: [
        { stepId: 'resolve', dueOn: '2026-11-13' },
        { stepId: 'post', dueOn: '2026-11-16' },
      ],
      ...changes,
    },
    objections: [],
    isMine: false,
  }
}
