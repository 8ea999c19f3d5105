import type { RegionDocument } from '@qingjian/cloudfunctions/platform/directory/directory.documents'
import { addDays } from '@qingjian/shared/calendar/day'
import type { AnnouncementInput } from '@qingjian/shared/openness/announcements/announcement-fields'
import type { Entitlement } from '@qingjian/shared/openness/policies/entitlement'
import { DISTRICT_CODE } from '../places/build-regions'
import type { FundsOfYear } from './tell-funds'
import type { ToldAnnouncement } from './told-announcement'

type Policy = Extract<AnnouncementInput, { kind: 'policy' }>

const AGRICULTURE = 'unit-nyj'
const LABOUR = 'unit-rsj'

const LAND_QUESTIONS: Entitlement = [
  {
    kind: 'question',
    id: 'land',
    text: '您家有没有确了权的承包地？',
    hint: '看家里的《农村土地承包经营权证》。',
    answers: [
      { text: '有', to: 'farm' },
      { text: '没有', to: 'noland' },
      { text: '说不清', to: 'ask' },
    ],
  },
  {
    kind: 'question',
    id: 'farm',
    text: '今年这些地在种庄稼吗？',
    answers: [
      { text: '自己种', to: 'yes' },
      { text: '流转给别人种', to: 'rented' },
      { text: '撂荒了，或者盖了房', to: 'fallow' },
    ],
  },
  {
    kind: 'outcome',
    id: 'yes',
    verdict: 'likely',
    text: '不用申请。村里按确权面积登记造册、张榜公示，钱打到一卡通。公示时请核对面积。',
  },
  {
    kind: 'outcome',
    id: 'rented',
    verdict: 'likely',
    text: '补贴一般发给承包地的农户。合同里写了归种地的人的，按合同办，请带上流转合同问村委会。',
  },
  {
    kind: 'outcome',
    id: 'fallow',
    verdict: 'unlikely',
    text: '撂荒的地和改作别的用途的地，当年没有补贴。复耕后告诉村委会，下一年重新登记。',
  },
  {
    kind: 'outcome',
    id: 'noland',
    verdict: 'unlikely',
    text: '这项补贴只给有承包地的农户。租地种粮的，可以问问种粮大户补贴。',
  },
  { kind: 'outcome', id: 'ask', verdict: 'ask', text: '请带身份证到村委会查一查确权登记。' },
]

const POST_QUESTIONS: Entitlement = [
  {
    kind: 'question',
    id: 'age',
    text: '您在法定劳动年龄内，能干活，也想找工作吗？',
    answers: [
      { text: '是', to: 'work' },
      { text: '不是', to: 'no' },
    ],
  },
  {
    kind: 'question',
    id: 'work',
    text: '现在有单位发工资，或者办了营业执照吗？',
    answers: [
      { text: '都没有', to: 'hard' },
      { text: '有', to: 'no' },
    ],
  },
  {
    kind: 'question',
    id: 'hard',
    text: '您家属于下面哪一种？',
    hint: '有一条就算。',
    answers: [
      { text: '低保家庭', to: 'yes' },
      { text: '有残疾证', to: 'yes' },
      { text: '脱贫户或监测户', to: 'yes' },
      { text: '失业一年以上', to: 'ask' },
      { text: '都不是', to: 'no' },
    ],
  },
  {
    kind: 'outcome',
    id: 'yes',
    verdict: 'likely',
    text: '请带齐材料到镇便民服务中心登记，工作人员会核实，通过后公示5天。',
  },
  {
    kind: 'outcome',
    id: 'no',
    verdict: 'unlikely',
    text: '公益性岗位只安排就业困难人员。镇里还有招聘会和培训可以参加。',
  },
  {
    kind: 'outcome',
    id: 'ask',
    verdict: 'ask',
    text: '失业登记满一年才算。请到镇便民服务中心查一查登记时间。',
  },
]

/** Policies of the district's bureaus and of a town. @param today in Asia/Shanghai */
export function tellPolicies(
  district: RegionDocument,
  town: RegionDocument,
  { idOf, standard, year }: FundsOfYear,
  today: string,
): ToldAnnouncement[] {
  const ofDistrict = { regionId: DISTRICT_CODE, regionName: district.name }
  return [
    {
      key: `policy/land/${year}`,
      ...ofDistrict,
      unitId: AGRICULTURE,
      day: `${year}-03-22`,
      content: policy({
        title: `${year}年耕地地力保护补贴`,
        number: `青财农〔${year}〕12号`,
        issuer: '省财政厅、省农业农村厅',
        issuedOn: `${year}-03-05`,
        summary: `种着自家承包地的农户都有，每亩${standard / 100}元，按确权面积算，一年一次，直接打到一卡通，不用找人，不收一分钱。`,
        whoMay: '全区有承包地、当年没有撂荒的农户。地流转出去的，按流转合同的约定。',
        howTo:
          '不用申请。村里登记面积，张榜公示5天，没有异议就报镇财政所发放。面积不对的，公示时找村委会改。',
        documents: ['身份证', '一卡通', '土地承包经营权证（面积有出入时带上）'],
        fundIds: [idOf('land')],
        entitlement: LAND_QUESTIONS,
        text: '一、补贴对象是拥有耕地承包权的种地农民。二、补贴面积以确权登记面积为准。三、已作为畜牧养殖场、林地、成片粮田转为设施农业用地、非农业征（占）用的耕地，以及抛荒地，不予补贴。四、任何单位和个人不得截留、挪用、抵扣补贴资金。',
      }),
    },
    {
      key: `policy/road/${year}`,
      ...ofDistrict,
      unitId: AGRICULTURE,
      day: `${year}-03-29`,
      content: policy({
        title: `${year}年村级道路养护补助`,
        number: `东财建〔${year}〕7号`,
        issuer: '区财政局、区农业农村局',
        issuedOn: `${year}-03-18`,
        summary: '每个行政村补助8万元，只能用来修补村里的道路、边沟和路灯，不能发给个人，也不能还旧账。',
        whoMay: '全区各行政村。社区不在范围内。',
        howTo: '村里按“四议两公开”定下修哪里，完工后把花了多少、剩下多少公开出来。',
        documents: ['村民代表会议决议', '施工合同', '验收单'],
        fundIds: [idOf('road')],
      }),
    },
    {
      key: `policy/posts/${year}`,
      ...ofDistrict,
      unitId: LABOUR,
      day: addDays(today, -12),
      content: policy({
        title: '乡村公益性岗位招聘',
        number: `东人社〔${year}〕31号`,
        issuer: '区人力资源和社会保障局',
        issuedOn: addDays(today, -14),
        summary: '给就业困难的人安排保洁、护林、护水岗位，每月补贴1,880元，一年一签，最长三年。',
        whoMay:
          '本区户籍、有劳动能力、登记失业的低保家庭成员、残疾人、脱贫户和监测户成员，以及失业一年以上的人。',
        howTo: '到户口所在镇（街道）便民服务中心报名，村里评议、公示5天，区人社局批准后上岗。',
        documents: ['身份证', '户口簿', '低保证、残疾证或者失业登记（有哪样带哪样）', '一卡通'],
        opensOn: addDays(today, -10),
        closesOn: addDays(today, 9),
        entitlement: POST_QUESTIONS,
      }),
    },
    {
      key: `policy/pension/${year}`,
      ...ofDistrict,
      unitId: LABOUR,
      day: `${year}-02-18`,
      content: policy({
        title: `${year}年城乡居民养老保险缴费补贴`,
        number: `东人社〔${year}〕9号`,
        issuer: '区人力资源和社会保障局',
        issuedOn: `${year}-02-10`,
        summary:
          '自己交一份，政府补一份：每年交200元的补40元，交1,000元的补100元，交得多补得多，到60岁按月领取。',
        whoMay:
          '年满16周岁、不是在校学生、没有参加职工养老保险的本区居民。低保户和重度残疾人由政府代缴最低一档。',
        howTo: '在手机上缴，或者到村里找社保协办员办。',
        documents: ['身份证', '银行卡'],
        opensOn: `${year}-02-20`,
        closesOn: `${year}-12-25`,
      }),
    },
    {
      key: `policy/toilets/${year}`,
      regionId: town._id,
      regionName: town.name,
      unitId: `unit-${town._id}`,
      day: `${year}-04-20`,
      content: policy({
        title: '农村户用卫生厕所改造奖补',
        number: '',
        issuer: `${town.name}人民政府`,
        issuedOn: `${year}-04-15`,
        summary: '自家改建水冲式厕所，验收合格的每户奖补2,000元，先建后补。',
        whoMay: '本镇常住、原来用旱厕、近五年没有领过这项奖补的农户。',
        howTo: '先向村委会报名，改好以后由镇、村两级一起验收，名单公示5天，钱打到一卡通。',
        documents: ['身份证', '一卡通', '改造前后的照片'],
        opensOn: `${year}-05-01`,
        closesOn: `${year}-09-30`,
      }),
    },
  ].filter(({ day }) => day < today)
}

function policy(
  words: Partial<Policy> &
    Pick<Policy, 'howTo' | 'issuedOn' | 'issuer' | 'number' | 'summary' | 'title' | 'whoMay'>,
): Policy {
  return { kind: 'policy', documents: [], fundIds: [], powerIds: [], text: '', files: [], ...words }
}
