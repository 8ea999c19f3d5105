import type { AnnouncementInput } from '@qingjian/shared/openness/announcements/announcement-fields'
import { ZHONGZHUANG } from '../demo-callers'
import { PANZISHAN, XIAOZHAI, YUNJIAKOU } from './demo-villages'
import type { ToldStage } from './told-announcement'

type Project = Extract<AnnouncementInput, { kind: 'project' }>
type Party = Project['owner']

/** Firms of the demo, which nobody real is. */
const TEAM = '兴农建筑工程队'
const OTHERS = ['湟中路桥工程有限公司', '青东建设有限公司']

/** A project from its beginning on, each stage so many days after it. */
export interface Works {
  village: string
  title: string
  sector: Project['sector']
  purpose: string
  scope: string
  /** In 元. */
  estimate: number
  /** Days before today on which it was decided. */
  begunBefore: number
  lasts: number
  stages: [after: number, stage: Partial<ToldStage> & Pick<ToldStage, 'stage' | 'words'>][]
}

/** 分 of an amount in 元. */
export const yuan = (amount: number) => amount * 100
const builder = (name: string): Party => ({ role: 'contractor', name })
const auditor: Party = { role: 'auditor', name: '青海正信工程造价咨询有限公司' }

/** Works at every point of their life, and some that want a second look. */
export const WORKS: readonly Works[] = [
  {
    village: ZHONGZHUANG,
    title: '村东道路硬化工程',
    sector: 'road',
    purpose: '村东三社有六十多户人家，一下雨路上全是泥，孩子上学、农用车进出都不方便。',
    scope: '硬化道路1.2公里，宽4.5米，混凝土厚18厘米，两侧做排水边沟。',
    estimate: 380_000,
    begunBefore: 170,
    lasts: 120,
    stages: [
      [12, { stage: 'budget', words: '请造价单位做了预算，镇里审过。', amount: yuan(372_600) }],
      [
        30,
        {
          stage: 'tender',
          words: '发了比选公告，三家单位报名，按最低评审价选定。',
          method: 'comparison',
          bidders: 3,
          amount: yuan(361_800),
          parties: [builder(TEAM)],
        },
      ],
      [
        38,
        {
          stage: 'contract',
          words: '签了施工合同，工期120天，留5%质保金。',
          amount: yuan(361_800),
          until: '',
          retention: 5,
          parties: [builder(TEAM)],
        },
      ],
      [50, { stage: 'start', words: '开工，先做路基。' }],
      [
        84,
        {
          stage: 'change',
          words: '三社路口加宽，多做一座涵管桥。',
          change: yuan(46_500),
          reason: '雨季积水比预想的深，村民代表会议同意加做涵管桥。',
        },
      ],
      [
        110,
        {
          stage: 'payment',
          words: '付第一笔进度款。',
          amount: yuan(245_000),
          progress: 45,
          parties: [builder(TEAM)],
        },
      ],
    ],
  },
  {
    village: YUNJIAKOU,
    title: '村文化广场建设工程',
    sector: 'culture',
    purpose: '村里没有能一起活动的地方，老人只能在路边下棋，跳舞的在停车场。',
    scope: '铺装广场900平方米，建凉亭一座，装健身器材12件、路灯8盏。',
    estimate: 268_000,
    begunBefore: 520,
    lasts: 90,
    stages: [
      [10, { stage: 'budget', words: '预算由镇里的造价员审定。', amount: yuan(262_000) }],
      [
        26,
        {
          stage: 'tender',
          words: '公开比选，四家单位报名。',
          method: 'comparison',
          bidders: 4,
          amount: yuan(254_000),
          parties: [builder(OTHERS[0] ?? '')],
        },
      ],
      [
        33,
        {
          stage: 'contract',
          words: '签了施工合同，工期90天，质保一年。',
          amount: yuan(254_000),
          until: '',
          retention: 5,
          parties: [builder(OTHERS[0] ?? '')],
        },
      ],
      [40, { stage: 'start', words: '开工。' }],
      [80, { stage: 'payment', words: '完成一半，付进度款。', amount: yuan(120_000), progress: 52 }],
      [136, { stage: 'acceptance', words: '镇、村和村民代表一起验收，合格。', isPassed: true }],
      [
        165,
        {
          stage: 'audit',
          words: '结算审计核减3,200元。',
          amount: yuan(250_800),
          parties: [auditor],
        },
      ],
      [170, { stage: 'payment', words: '付到审定价的95%。', amount: yuan(118_260), progress: 100 }],
      [172, { stage: 'warranty', words: '质保一年，坏了由施工单位修。', until: '+366', retention: 5 }],
    ],
  },
  {
    village: PANZISHAN,
    title: '灌溉渠防渗改造工程',
    sector: 'agriculture',
    purpose: '主渠漏水，浇到尾水的地要等半个月，去年旱了四十亩。',
    scope: '渠道防渗衬砌860米，换闸门4座。',
    estimate: 196_000,
    begunBefore: 40,
    lasts: 75,
    stages: [[15, { stage: 'budget', words: '预算已经镇里审过，正准备比选。', amount: yuan(191_400) }]],
  },
  {
    village: XIAOZHAI,
    title: '太阳能路灯安装工程',
    sector: 'energy',
    purpose: '村里二、三社晚上没有灯，老人不敢出门。',
    scope: '安装太阳能路灯64盏，灯杆高6米。',
    estimate: 166_000,
    begunBefore: 900,
    lasts: 45,
    stages: [
      [9, { stage: 'budget', words: '询价三家后定下预算。', amount: yuan(163_200) }],
      [
        20,
        {
          stage: 'tender',
          words: '比选，三家单位报名。',
          method: 'comparison',
          bidders: 3,
          amount: yuan(158_400),
          parties: [builder(OTHERS[1] ?? '')],
        },
      ],
      [
        26,
        {
          stage: 'contract',
          words: '签了供货和安装合同，质保两年。',
          amount: yuan(158_400),
          until: '',
          parties: [builder(OTHERS[1] ?? '')],
        },
      ],
      [30, { stage: 'start', words: '开始立灯杆。' }],
      [66, { stage: 'acceptance', words: '验收合格，64盏全部亮灯。', isPassed: true }],
      [80, { stage: 'audit', words: '审计没有核减。', amount: yuan(158_400), parties: [auditor] }],
      [85, { stage: 'payment', words: '付到审定价的95%。', amount: yuan(150_480), progress: 100 }],
      [86, { stage: 'warranty', words: '质保两年。', until: '+730', retention: 5 }],
      [820, { stage: 'expiry', words: '质保期满，换了三块电池，退还质保金。' }],
    ],
  },
  ...splitWorks(),
]

/** Two works of one village, each just under what would have to be tendered, given to the same firm. */
function splitWorks(): Works[] {
  const common = {
    village: '630102100203',
    sector: 'environment',
    lasts: 60,
  } as const
  return [
    {
      ...common,
      title: '村庄环境整治一期工程',
      purpose: '清理村里的垃圾堆和旱厕，平整出停车的地方。',
      scope: '清运垃圾1,400立方米，平整场地2,600平方米。',
      estimate: 392_000,
      begunBefore: 210,
      stages: directlyGiven(386_000),
    },
    {
      ...common,
      title: '村庄环境整治二期工程',
      purpose: '接着一期，整治剩下两个社的环境。',
      scope: '清运垃圾1,300立方米，建垃圾收集点6处。',
      estimate: 388_000,
      begunBefore: 150,
      stages: directlyGiven(378_000),
    },
  ]
}

function directlyGiven(amount: number): Works['stages'] {
  return [
    [8, { stage: 'budget', words: '预算由村里编制。', amount: yuan(amount + 2_000) }],
    [
      14,
      {
        stage: 'tender',
        words: '没有比选，村“两委”会议定的施工单位。',
        method: 'direct',
        amount: yuan(amount),
        parties: [builder(TEAM)],
      },
    ],
    [
      18,
      {
        stage: 'contract',
        words: '签了施工合同，工期60天。',
        amount: yuan(amount),
        until: '',
        parties: [builder(TEAM)],
      },
    ],
    [22, { stage: 'start', words: '开工。' }],
    [70, { stage: 'payment', words: '付进度款。', amount: yuan(Math.round(amount * 0.6)), progress: 70 }],
  ]
}
