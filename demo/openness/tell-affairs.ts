import { addDays } from '@qingjian/shared/calendar/day'
import { ACCOUNTS_ITEM } from '@qingjian/shared/openness/affairs/affair-kinds'
import { DEFAULT_CATALOGUE } from '@qingjian/shared/openness/affairs/default-catalogue'
import { periodAt, periodName } from '@qingjian/shared/openness/affairs/periods-of'
import type { Random } from '../random'
import { type DemoVillage, XIAOZHAI, YUNJIAKOU } from './demo-villages'
import type { ToldAnnouncement } from './told-announcement'
import { wholeBetween } from './whole-between'

/** What villages say of an item in a quarter: words, and perhaps a table. */
const SAID: Record<string, readonly { words: string; table?: [name: string, value: string][] }[]> = {
  'party-work': [
    { words: '定了三件事：清渠、修灯、慰问老党员。清渠和慰问办完了；修灯等镇里统一采购，下个季度装。' },
    { words: '开了两次支委会，定下环境整治分片包干，每名委员包一个社，已经做完两轮检查。' },
  ],
  'party-study': [
    {
      words: '开支部党员大会一次、支委会三次、党小组会六次，上党课一次，讲的是粮食安全。',
      table: [
        ['应到党员', '31人'],
        ['平均实到', '26人'],
      ],
    },
    {
      words: '集中学习三次，流动党员在群里补学，请假的五个人都补了课。',
      table: [
        ['应到党员', '28人'],
        ['平均实到', '24人'],
      ],
    },
  ],
  'party-dues': [
    {
      words: '党费按月收齐，全部上交镇党委，没有拖欠。',
      table: [
        ['应收', '465.00元'],
        ['实收', '465.00元'],
        ['上交', '465.00元'],
      ],
    },
  ],
  'party-service': [
    { words: '走访了62户，收到意见9条，办好7条；还有2条是自来水压力小，已经报给水厂。' },
    { words: '走访独居老人和残疾人家庭18户，帮3户修了房顶，代办医保缴费11人次。' },
  ],
  plans: [{ words: '年初定的三件事，村道养护做完了，水渠衬砌做了一半，文化活动室还在设计。' }],
  'farm-aid': [
    { words: '耕地地力保护补贴已经全部打到一卡通，每一户的面积和金额在资金明细里。这个季度没有危房改造。' },
    { words: '这个季度没有新发的补贴。危房排查了一遍，没有发现C级、D级危房。' },
  ],
  relief: [
    { words: '这个季度没有收到救灾救助和捐赠的钱物。' },
    {
      words: '收到镇里发的面粉20袋，发给20户，每户1袋，没有剩余。',
      table: [
        ['收到面粉', '20袋'],
        ['发放', '20户，20袋'],
      ],
    },
  ],
  welfare: [
    {
      words: '新增低保1户，退出1户；特困供养没有变化。标准按区里的规定。',
      table: [
        ['低保', '9户14人'],
        ['特困供养', '2人'],
        ['残疾人两项补贴', '17人'],
      ],
    },
  ],
  land: [
    {
      words: '机动地18亩续租给本村合作社，三年，每亩每年260元，租金已经到账。',
      table: [
        ['面积', '18亩'],
        ['期限', '3年'],
        ['租金', '每亩每年260元'],
      ],
    },
    { words: '这个季度没有新的承包、租赁和流转。' },
  ],
  'public-works': [
    { words: '村民投工清渠，出工86人次，没有向村民筹钱。' },
    { words: '这个季度没有筹资筹劳。' },
  ],
  'government-work': [
    { words: '协助做了医保缴费、秋季防火和征兵登记。要办医保缴费的，可以到便民服务点，也可以在手机上办。' },
  ],
  consultation: [
    { words: '商量了垃圾分类收集点放在哪里。大家嫌第一个地方离井太近，改到了村西路口，已经建好。' },
  ],
  debts: [
    {
      words: '没有新的欠账。外面欠村里的是一户铺面租金。',
      table: [
        ['别人欠村里', '6,000.00元'],
        ['村里欠别人', '0.00元'],
      ],
    },
  ],
  assets: [
    {
      words: '临街铺面4间、仓储场地1处在租，租金按季收齐。',
      table: [
        ['铺面租金', '每间每季1,800元'],
        ['场地租金', '每季7,500元'],
        ['最近到期', '2027年6月'],
      ],
    },
  ],
}

const USUAL_DAYS = 11
/** What came late, and what has not come at all. */
const LATE: Record<string, number> = { [`${YUNJIAKOU}/debts/Q2`]: 23, [`${XIAOZHAI}/land/Q1`]: 20 }
const MISSING = [`${XIAOZHAI}/relief/Q3`]

/** What the villages make public of each quarter of this year besides their accounts, until a day. */
export function tellAffairs(
  random: Random,
  villages: readonly DemoVillage[],
  year: number,
  until: string,
): ToldAnnouncement[] {
  const items = DEFAULT_CATALOGUE.filter(({ clock, id }) => clock === 'quarterly' && id !== ACCOUNTS_ITEM)
  return villages.flatMap(({ region }) =>
    ['02', '05', '08', '11'].flatMap((month, quarter) => {
      const { lastDay, period } = periodAt('quarterly', `${year}-${month}-01`)
      return items.flatMap(({ id, name }): ToldAnnouncement[] => {
        const mark = `${region._id}/${id}/Q${quarter + 1}`
        const said = random.pick(SAID[id] ?? [])
        const day = addDays(lastDay, LATE[mark] ?? USUAL_DAYS - wholeBetween(random, 0, 5))
        if (MISSING.includes(mark) || day >= until) return []
        return [
          {
            key: `affair/${mark}/${year}`,
            regionId: region._id,
            regionName: region.name,
            day,
            fulfils: { itemId: id, period },
            content: {
              kind: 'affair',
              title: `${periodName(period) ?? ''}${name}`,
              words: said.words,
              table: (said.table ?? []).map(([field, value]) => ({ name: field, value })),
              files: [],
            },
          },
        ]
      })
    }),
  )
}
