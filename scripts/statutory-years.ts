import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { publishedYear } from '@qingjian/demo/calendar/published-year'
import { root } from './fingerprint'

/** The notices of 国务院办公厅 that the product brings along, by year. Add a line when the package knows a new year. */
const NOTICES: Record<number, string> = {
  2024: '国办发明电〔2023〕7号',
  2025: '国办发明电〔2024〕12号',
  2026: '国办发明电〔2025〕7号',
}
const FILE = join(root, 'shared', 'calendar', 'statutory-years.ts')

const years = Object.entries(NOTICES).map(([year, notice]) => ({
  notice,
  calendar: publishedYear(Number(year)),
}))

writeFileSync(
  FILE,
  `// Written by \`npm run statutory-years\` from the package chinese-days; not edited by hand.
import type { YearCalendar } from './year-calendar'

/** The years that the product knows: what the notice on each year's holidays (国务院办公厅关于部分节假日安排的通知) says. */
export const STATUTORY_YEARS: readonly { notice: string; calendar: YearCalendar }[] = ${JSON.stringify(years, null, 2)}
`,
)
spawnSync('npx', ['biome', 'check', '--write', FILE], { cwd: root, stdio: 'inherit' })
