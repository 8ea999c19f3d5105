// Written by `npm run statutory-years` from the package chinese-days; not edited by hand.
import type { YearCalendar } from './year-calendar'

/** The years that the product knows: what the notice on each year's holidays (国务院办公厅关于部分节假日安排的通知) says. */
export const STATUTORY_YEARS: readonly { notice: string; calendar: YearCalendar }[] = [
  {
    notice: '国办发明电〔2023〕7号',
    calendar: {
      year: 2024,
      holidays: [
        {
          name: '元旦',
          from: '2024-01-01',
          to: '2024-01-01',
        },
        {
          name: '春节',
          from: '2024-02-10',
          to: '2024-02-17',
        },
        {
          name: '清明节',
          from: '2024-04-04',
          to: '2024-04-06',
        },
        {
          name: '劳动节',
          from: '2024-05-01',
          to: '2024-05-05',
        },
        {
          name: '端午节',
          from: '2024-06-10',
          to: '2024-06-10',
        },
        {
          name: '中秋节',
          from: '2024-09-15',
          to: '2024-09-17',
        },
        {
          name: '国庆节',
          from: '2024-10-01',
          to: '2024-10-07',
        },
      ],
      workingWeekends: [
        '2024-02-04',
        '2024-02-18',
        '2024-04-07',
        '2024-04-28',
        '2024-05-11',
        '2024-09-14',
        '2024-09-29',
        '2024-10-12',
      ],
    },
  },
  {
    notice: '国办发明电〔2024〕12号',
    calendar: {
      year: 2025,
      holidays: [
        {
          name: '元旦',
          from: '2025-01-01',
          to: '2025-01-01',
        },
        {
          name: '春节',
          from: '2025-01-28',
          to: '2025-02-04',
        },
        {
          name: '清明节',
          from: '2025-04-04',
          to: '2025-04-06',
        },
        {
          name: '劳动节',
          from: '2025-05-01',
          to: '2025-05-05',
        },
        {
          name: '端午节',
          from: '2025-05-31',
          to: '2025-06-02',
        },
        {
          name: '国庆节、中秋节',
          from: '2025-10-01',
          to: '2025-10-08',
        },
      ],
      workingWeekends: ['2025-01-26', '2025-02-08', '2025-04-27', '2025-09-28', '2025-10-11'],
    },
  },
  {
    notice: '国办发明电〔2025〕7号',
    calendar: {
      year: 2026,
      holidays: [
        {
          name: '元旦',
          from: '2026-01-01',
          to: '2026-01-03',
        },
        {
          name: '春节',
          from: '2026-02-15',
          to: '2026-02-23',
        },
        {
          name: '清明节',
          from: '2026-04-04',
          to: '2026-04-06',
        },
        {
          name: '劳动节',
          from: '2026-05-01',
          to: '2026-05-05',
        },
        {
          name: '端午节',
          from: '2026-06-19',
          to: '2026-06-21',
        },
        {
          name: '中秋节',
          from: '2026-09-25',
          to: '2026-09-27',
        },
        {
          name: '国庆节',
          from: '2026-10-01',
          to: '2026-10-07',
        },
      ],
      workingWeekends: ['2026-01-04', '2026-02-14', '2026-02-28', '2026-05-09', '2026-09-20', '2026-10-10'],
    },
  },
]
