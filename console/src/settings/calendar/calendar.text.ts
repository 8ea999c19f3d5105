export const calendarText = {
  title: '工作日历',
  note: '办理期限按工作日算。放假和调休按国务院办公厅每年的通知录入。',
  year: '年份',
  origins: {
    published: '随系统带来，按国务院办公厅通知',
    edited: '由本地录入',
    missing: '还没有录入',
  },
  source: (source: string) => `依据：${source}`,
  changed: (who: string, when: string) => `${who} ${when} 修改`,
  missing: (year: number) => `${year}年的工作日历还没有录入，涉及这一年的期限都算不出来`,
  whereToFind:
    '国务院办公厅一般在上一年 11 月前后发布“关于部分节假日安排的通知”，可以在中国政府网（www.gov.cn）搜索“节假日安排的通知”，按通知逐天录入。',
  waiting: (year: number) => `${year}年的工作日历还没有录入`,

  edit: '修改',
  start: (year: number) => `录入${year}年`,
  cancel: '不改了',
  save: '保存',
  saveTitle: (year: number) => `保存${year}年的工作日历`,
  saveNote: '保存后一分钟内，全区（县）的期限都按新的日历算。请对照通知再核对一遍。',
  saved: '已保存',
  howTo: '先选要标成什么，再点日历上的日子。点错了，选“恢复平常”再点一次。',
  tool: '标成',
  tools: { holiday: '放假', working: '调休上班', plain: '恢复平常' },
  holidayName: '节日名称',
  holidayNameMissing: '请先选节日名称',
  notWeekend: '这一天不是周末，本来就上班',
  festivals: ['元旦', '春节', '清明节', '劳动节', '端午节', '中秋节', '国庆节', '国庆节、中秋节'],
  otherName: '其他名称可以直接输入',

  weekdays: ['一', '二', '三', '四', '五', '六', '日'],
  month: (month: number) => `${month}月`,
  restMark: '休',
  workMark: '班',
  kinds: { holiday: '放假', working: '调休上班', weekend: '周末', workday: '上班' },
  dayLabel: (month: number, day: number, kind: string, name: string) =>
    `${month}月${day}日 ${kind}${name === '' ? '' : ` ${name}`}`,
  summary: (holidayDays: number, working: number) =>
    `放假 ${holidayDays} 天（含其中的周末），调休上班 ${working} 天`,
  legend: '图例',
}
