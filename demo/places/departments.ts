/** A window of a department or town: what it is called, and which topic of data/service-items.csv it serves. */
export interface WindowPlan {
  name: string
  topic: string
  /** Whether it calls people by queue ticket. */
  ticketed?: boolean
}

interface DepartmentPlan {
  id: string
  name: string
  windows: readonly WindowPlan[]
}

function topics(...names: string[]): WindowPlan[] {
  return names.map((name) => ({ name, topic: name }))
}

/** Departments with windows at the district's own hall, in the order of their numbers there. */
export const DEPARTMENTS: readonly DepartmentPlan[] = [
  { id: 'zwfw', name: '区政务服务局', windows: topics('综合受理', '企业开办') },
  { id: 'rsj', name: '区人力资源和社会保障局', windows: topics('社会保险', '就业创业', '劳动关系') },
  { id: 'ybj', name: '区医疗保障局', windows: topics('医保参保', '医保报销') },
  {
    id: 'swj',
    name: '区税务局',
    windows: [
      { name: '办税服务一', topic: '办税服务', ticketed: true },
      { name: '办税服务二', topic: '办税服务', ticketed: true },
      { name: '发票领用', topic: '发票领用', ticketed: true },
    ],
  },
  { id: 'gaj', name: '公安城东分局', windows: topics('户籍业务', '身份证办理', '出入境') },
  { id: 'mzj', name: '区民政局', windows: topics('婚姻登记', '社会救助') },
  { id: 'scjg', name: '区市场监督管理局', windows: topics('营业执照', '食品许可') },
  { id: 'zjj', name: '区住房和建设局', windows: topics('住房保障', '施工许可') },
  { id: 'wjj', name: '区卫生健康局', windows: topics('卫生健康') },
  { id: 'jyj', name: '区教育局', windows: topics('入学转学') },
  { id: 'cl', name: '区残疾人联合会', windows: topics('残疾人服务') },
  { id: 'nyj', name: '区农业农村局', windows: topics('农业农村') },
  { id: 'tyjr', name: '区退役军人事务局', windows: topics('退役军人') },
  { id: 'sfj', name: '区司法局', windows: topics('法律援助') },
]

/** What towns and streets do at their own 便民服务中心 for several departments. */
export const TOWN_WINDOWS: readonly WindowPlan[] = topics(
  '社保医保',
  '民政救助',
  '就业服务',
  '综合服务',
  '助残服务',
)
