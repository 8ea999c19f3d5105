import { spokenDay, writtenDay } from '@qingjian/shared/calendar/spoken-day'
import type { DueState } from '@qingjian/shared/openness/affairs/affair-kinds'
import type { BoxStanding } from '@qingjian/shared/openness/powers/flow-chart'
import type { Share } from '@qingjian/shared/openness/powers/quorums'
import type { ProjectStanding } from '@qingjian/shared/openness/projects/project-stages'

/** Text of works, of 三务公开 and of how powers are exercised. */
export const opennessWorksText = {
  standing: {
    initiation: '刚立项，还没有定预算',
    budget: '定了预算，还没有定谁来建',
    tender: '定了谁来建，还没有签合同',
    contract: '签了合同，还没有开工',
    start: '开工了，正在建',
    change: '正在建，中间有过变更',
    payment: '正在建，付过工程款',
    acceptance: '完工了，验收合格',
    audit: '完工了，结算也审计过了',
    warranty: '完工了，在质保期里',
    expiry: '质保期满了',
  } satisfies Record<ProjectStanding, string>,
  warrantyOver: '完工了，质保期已经过了',
  plannedEnd: (day: string) => `计划${writtenDay(day)}完工`,
  pastPlan: (day: string) => `计划${writtenDay(day)}完工，还没有验收`,
  warrantyUntil: (day: string) => `质保到${writtenDay(day)}`,
  money: {
    estimate: (amount: string) => `估算投资${amount}，还没有定预算`,
    budget: (amount: string) => `预算${amount}，还没有签合同`,
    contract: (amount: string) => `合同${amount}`,
    more: (amount: string) => `变更增加${amount}`,
    less: (amount: string) => `变更减少${amount}`,
    audited: (amount: string) => `审计后结算${amount}`,
    notPaid: '还没有付款',
    paid: (amount: string) => `已付${amount}`,
    paidUp: '已经付清',
    paidMore: (amount: string) => `比总价多付${amount}`,
    underOneTenth: '不到一成',
    tenths: (tenths: number, isExact: boolean) =>
      `占${['', '一', '两', '三', '四', '五', '六', '七', '八', '九'][tenths]}成${isExact ? '' : '多'}`,
  },
  projects: {
    explanation: '建什么、谁来建、建到哪一步、钱付了多少。',
    contractor: (name: string) => `施工：${name}`,
    views: { all: '全部项目', ending: '质保快到期' },
    empty: { all: '这里还没有公开项目', ending: '三个月里没有质保到期的' },
    emptyText: {
      all: '镇里、区里的项目，点上面的“换一个”选镇或者区来看。',
      ending: '快到期的项目列在这里：坏了的地方，到期以前找施工单位修。',
    },
    openData: '下载开放数据',
    openDataText: '给想自己统计的人：全部项目一个文件，按国际通用的 OC4IDS 格式。',
    reading: (count: number) => `正在准备，已读${count}个项目`,
    started: '已开始下载。没有反应时，请点右上角“…”，用浏览器打开本页再下载。',
    nothing: '这里还没有公开的项目，没有可下载的。',
    file: (name: string) => `${name}公开项目`,
    somewhere: '本地',
  },
  project: {
    noId: '请从重点项目里打开',
    withdrawn: (day: string, reason: string | undefined) =>
      `${writtenDay(day)}撤回了${reason === undefined ? '' : `，原因：${reason}`}`,
    corrected: (day: string, reason: string | undefined) =>
      `${writtenDay(day)}更正过${reason === undefined ? '' : `，原因：${reason}`}`,
    works: '工程做了',
    paid: '钱付了',
    facts: { owner: '甲方', contractor: '乙方', end: '工期' },
    warranty: '坏了找谁',
    daysLeft: (days: number) => `还剩${days}天`,
    lastDay: '今天是最后一天',
    warrantyEnded: (day: string) => `质保期到${writtenDay(day)}，已经过了`,
    whom: (owner: string, contractor: string | undefined) =>
      `发现坏了，先告诉${owner}。质保期里，该由${contractor ?? '施工单位'}负责修好。`,
    whomAfter: (owner: string) => `发现坏了，告诉${owner}。`,
    askToo: '没人管的，点下面的“有没有问题”，答复人人都能看到。',
    retention: (percent: number) => `合同价的${percent}%留作质保金，质保期满再付。`,
    story: '从立项到质保期满',
    nth: (name: string, place: number) => `${name}（第${place}次）`,
    ahead: '还没到',
    original: '看公开原文',
  },
  affairs: {
    explanation: '村里该公开的，公开了没有，按没按时。',
    onlyVillages: '三务公开看的是村',
    onlyVillagesText: '请选一个村。镇、区和社区不在这里。',
    choose: '选村',
    due: (count: number) => `到今天该公开${count}项`,
    figures: { out: '按时公开', late: '迟公开', overdue: '逾期未公开' },
    items: (count: number) => `${count}项`,
    cameLate: (items: number, days: number) => `这一年有${items}项迟公开，一共迟了${days}天`,
    more: (count: number) => `还有${count}项逾期没有公开`,
    fine: '到期的都按时公开了',
    notBegun: '村里还没有在这里公开过，先不算逾期。',
    arms: { all: '全部', party: '党务', village: '村务', finance: '财务' },
    month: (month: number) => `${month}月`,
    monthOf: (year: number, month: number) => `${year}年${month}月`,
    /** Beside the state of something due; `on`: the day on which it became public. */
    states: {
      coming: (due: string) => `还没到时间，${spokenDay(due)}前公开`,
      open: (due: string, days: number) =>
        days === 0 ? `今天是最后一天，还没有公开` : `待公开，还剩${days}天（${spokenDay(due)}前）`,
      overdue: (due: string, days: number) => `逾期${days}天未公开（应在${spokenDay(due)}前公开）`,
      out: (_due: string, _days: number, on: string) => `按时公开，${spokenDay(on)}`,
      late: (due: string, days: number, on: string) =>
        `迟公开${days}天，${spokenDay(on)}才公开（应在${spokenDay(due)}前公开）`,
    } satisfies Record<DueState, (due: string, days: number, on: string) => string>,
    coming: (count: number) => `看还没到时间的${count}项`,
    comingTitle: '还没到时间',
    emptyTitle: '这一年没有要公开的',
    emptyArm: '这一类没有要公开的。',
  },
  powers: {
    explanation: '一项权力一张流程图：谁说了算、要走几步、几天办完。',
    order: (order: number, title: string) => `${order}. ${title}`,
    entry: (decider: string, steps: number) => `${decider}，共${steps}步`,
    count: (count: number) => `${count}项`,
    empty: '清单还没有公布',
    emptyText: '由区里公布，公布了这里就能看到。',
    runs: (name: string | undefined) => `${name ?? '这里'}办过的`,
    noRuns: '还没有登记过',
    allRuns: '看全部',
  },
  runs: {
    title: '按程序办了没有',
    explanation: '每件事走到哪一步，哪一步没按程序，都在这里。',
    views: { all: '全部', running: '正在办', deviating: '没按程序的' },
    here: (name: string | undefined) => name ?? '本村',
    whole: '全区',
    empty: { all: '还没有登记过', running: '现在没有正在办的', deviating: '没有发现没按程序办的' },
    emptyText: '村里办一件，这里登记一件，登记了就不能改。',
  },
  run: {
    noId: '请从权责清单里打开',
    place: (done: number, steps: number) => `办完${done}步，共${steps}步`,
    allDone: (steps: number) => `${steps}步都走完了`,
    next: (title: string, day: string) => `下一步：${title}，${spokenDay(day)}前`,
    late: (title: string, day: string, days: number) =>
      `“${title}”应在${spokenDay(day)}前办，已经晚了${days}天`,
    deviations: (count: number) => `有${count}处没按程序办`,
    deviationsIn: (count: number, steps: string) => `有${count}处没按程序办：${steps}`,
    /** Of one step, such as 第4步（跳过了这一步）. */
    deviationsOf: (place: number, names: string) => `第${place}步（${names}）`,
    noDeviations: '到现在都是按程序办的',
    abandoned: (day: string, reason: string) => `${writtenDay(day)}中止，原因：${reason}`,
    started: (day: string) => `${writtenDay(day)}开始`,
    flow: '每一步怎么办的',
    standings: {
      done: '办好了',
      skipped: '跳过了这一步',
      next: '下一步',
      again: '没办成，要再办',
      late: '该办没办',
      ahead: '还没到',
      stopped: '不办了',
    } satisfies Record<BoxStanding, string>,
    doneOn: (words: string, day: string) => `${words}，${writtenDay(day)}`,
    dueOn: (words: string, day: string) => `${words}，最晚${writtenDay(day)}`,
    heldOn: (day: string) => `${writtenDay(day)}开过会`,
    reason: (reason: string) => `理由：${reason}`,
    recordedOn: (words: string, day: string) => `${words}（${spokenDay(day)}才登记）`,
    keptFiles: (count: number) => `另有${count}份材料由村里留存，里面可能有个人信息，不公开。`,
    votes: (entitled: number, present: number, inFavour: number, against: number) =>
      `应到${entitled}人，实到${present}人，赞成${inFavour}人，反对${against}人`,
    abstained: (count: number) => `，弃权或没投票${count}人`,
    invalid: (share: string) => `：到会没有${share}，会议无效`,
    agreed: (share: string) => `：赞成${share}，通过`,
    refused: (share: string) => `：赞成没有${share}，没有通过`,
    /** How much was needed, such as 过半数. */
    share: ({ above, of: [numerator, denominator] }: Share) => {
      if (denominator === 2) return above ? '过半数' : '达到半数'
      const digits = ['', '一', '二', '三', '四', '五']
      return `${above ? '超过' : '达到'}${digits[denominator]}分之${digits[numerator]}`
    },
    toPower: '看清单上的规定',
    check: {
      title: '登记以后改过没有',
      button: '核对这件事',
      intact: (count: number) => `${count}次登记和公开记录一样，没有被改动过`,
      log: '看这里的全部公开记录',
    },
  },
}
