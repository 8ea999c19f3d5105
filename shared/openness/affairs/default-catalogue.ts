import type { AffairItem } from './affair-fields'
import { ACCOUNTS_ITEM } from './affair-kinds'

/** Days after a period by which it is public; the laws name none, and accounts take that long to be settled. */
const PERIOD_DAYS = 15
/** Days after something happened by which it is public: 随时. */
const AT_ONCE_DAYS = 5

type CatalogueItem = Omit<AffairItem, 'from' | 'until'> & { id: string }

const ORGANIC = '《村民委员会组织法》'
const SHANDONG = '《山东省村务公开条例》'
const PARTY = '《中国共产党党务公开条例（试行）》'

const party = { arm: 'party', basis: PARTY } as const
const village = { arm: 'village' } as const
const finance = { arm: 'finance' } as const
const monthly = { clock: 'monthly', dueDays: PERIOD_DAYS } as const
const quarterly = { clock: 'quarterly', dueDays: PERIOD_DAYS } as const
const atOnce = { clock: 'at-once', dueDays: AT_ONCE_DAYS } as const

/**
 * What a district can begin its catalogue of 三务公开 with: 村民委员会组织法 第三十条, 山东省村务公开条例 第七条、第十二条 as the
 * model of a clock for each, 中国共产党党务公开条例（试行）.
 */
export const DEFAULT_CATALOGUE: readonly CatalogueItem[] = [
  {
    id: 'party-work',
    ...{ ...party, ...quarterly, order: 11, name: '党组织工作安排和落实情况' },
    hint: '写这个季度定了哪些事、办成了哪些、没办成的为什么。',
  },
  {
    id: 'party-study',
    ...{ ...party, ...quarterly, order: 12, name: '“三会一课”和党员学习教育' },
    hint: '写开了哪些会、上了什么课、多少党员参加。',
  },
  {
    id: 'party-dues',
    ...{ ...party, ...quarterly, order: 13, name: '党费收缴、使用和管理' },
    hint: '写收了多少、上交多少、用在哪里、还剩多少。',
  },
  {
    id: 'party-service',
    ...{ ...party, ...quarterly, order: 14, name: '联系服务党员和群众' },
    hint: '写走访了多少户、收到哪些意见、办得怎么样。',
  },
  {
    id: 'party-members',
    ...{ ...party, ...atOnce, order: 15, name: '发展党员' },
    hint: '写到了哪一步、公示几天、有意见找谁说。不写身份证号和手机号。',
  },
  {
    id: 'party-election',
    ...{ ...party, ...atOnce, order: 16, name: '党组织换届选举' },
    hint: '写选举的办法、候选人和结果。',
  },
  {
    id: 'plans',
    ...{ ...village, ...quarterly, order: 21, name: '经济和建设发展规划实施情况' },
    basis: `${SHANDONG}第七条第三项、第十二条`,
    hint: '写规划里这个季度要办的事办到了哪一步。',
  },
  {
    id: 'farm-aid',
    ...{ ...village, ...quarterly, order: 22, name: '惠农补贴和危房改造' },
    basis: `${ORGANIC}第三十条；${SHANDONG}第七条第五项、第十二条`,
    hint: '写有哪些补贴、什么条件、多少户领到、一共多少钱。每一笔在明细里公开。',
  },
  {
    id: 'relief',
    ...{ ...village, ...quarterly, order: 23, name: '救灾救助和捐赠的钱物' },
    basis: `${ORGANIC}第三十条第三项；${SHANDONG}第七条第四项`,
    hint: '写收到什么、发给多少户、还剩多少、放在哪里。没有收到的写“没有”。',
  },
  {
    id: 'welfare',
    ...{ ...village, ...quarterly, order: 24, name: '低保、特困、残疾人和困境儿童保障' },
    basis: `${SHANDONG}第七条第七项、第十二条`,
    hint: '写新增和退出多少户、标准是多少。不写病情和身份证号，儿童不写姓名。',
  },
  {
    id: 'land',
    ...{ ...village, ...quarterly, order: 25, name: '土地承包、租赁和流转' },
    basis: `${SHANDONG}第七条第六项、第十二条`,
    hint: '写哪块地、多少亩、给谁、几年、每亩多少钱、钱到账没有。',
  },
  {
    id: 'public-works',
    ...{ ...village, ...quarterly, order: 26, name: '公益事业和筹资筹劳' },
    basis: `${SHANDONG}第七条第八项、第十二条`,
    hint: '写办什么、筹了多少、用了多少、做到哪一步。',
  },
  {
    id: 'government-work',
    ...{ ...village, ...quarterly, order: 27, name: '协助政府开展的工作' },
    basis: `${ORGANIC}第三十条第四项`,
    hint: '写协助办了哪些事，群众要办的到哪里办。',
  },
  {
    id: 'consultation',
    ...{ ...village, ...quarterly, order: 28, name: '民主协商的过程和结果' },
    basis: `${SHANDONG}第七条第九项、第十二条`,
    hint: '写商量了什么、大家怎么说、采纳了哪些、落实没有。',
  },
  {
    id: 'decisions',
    ...{ ...village, ...atOnce, order: 29, name: '村民会议、村民代表会议的决定' },
    basis: `${ORGANIC}第三十条第一项；${SHANDONG}第七条第二项、第十二条`,
    hint: '写什么时候开的会、应到和实到多少人、决定了什么、多少票同意。',
  },
  {
    id: 'homesteads',
    ...{ ...village, ...atOnce, order: 30, name: '宅基地使用' },
    basis: `${ORGANIC}第二十四条、第三十条`,
    hint: '写申请人、位置、面积和审批到哪一步。不写身份证号和手机号。',
  },
  {
    id: 'charter',
    ...{ ...village, ...atOnce, order: 31, name: '村民自治章程和村规民约' },
    basis: `${SHANDONG}第七条第一项`,
    hint: '订了或者改了就公开全文，写清楚改了哪几条。',
  },
  {
    id: 'requested',
    ...{ ...village, ...atOnce, order: 32, name: '村民联名要求公开的事项' },
    basis: `${SHANDONG}第八条`,
    hint: '十分之一以上村民或者五分之一以上村民代表联名要求的，写清楚问的是什么、答复是什么。',
  },
  {
    id: ACCOUNTS_ITEM,
    ...{ ...finance, ...monthly, order: 41, name: '财务收支' },
    basis: `${ORGANIC}第三十条；${SHANDONG}第七条第三项、第十二条`,
    hint: '逐项逐笔公开。钱来往少的村，可以定为每季度公开一次。',
  },
  {
    id: 'debts',
    ...{ ...finance, ...quarterly, order: 42, name: '债权和债务' },
    basis: `${SHANDONG}第七条第三项、第十二条`,
    hint: '写别人欠村里多少、村里欠别人多少、比上个季度多了还是少了。',
  },
  {
    id: 'assets',
    ...{ ...finance, ...quarterly, order: 43, name: '集体资产、资源的经营和收益' },
    basis: `${SHANDONG}第七条第三项、第十二条`,
    hint: '写租给谁、租金多少、什么时候到期、钱到账没有。',
  },
  {
    id: 'disposals',
    ...{ ...finance, ...atOnce, order: 44, name: '集体财产处置和征地补偿分配' },
    basis: `${ORGANIC}第二十四条、第三十条；${SHANDONG}第七条第三项、第六项`,
    hint: '写处置了什么、怎么定的价、得了多少钱、怎么分、什么时候分到户。',
  },
]
