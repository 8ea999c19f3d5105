// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the provider writes a variable like this
import { REMINDER_KINDS, type ReminderKind } from './reminder-kinds'

/** What a template can say of a person and of the occasion; written `${name}` in the text, as the provider wants it. */
export interface TemplateVariable {
  /** How the button that inserts it is called. */
  label: string
  example: string
  /** Characters that it has at least and at most, for counting parts before anybody is named. */
  length: { least: number; most: number }
  kinds: readonly ReminderKind[]
}

const everywhere = REMINDER_KINDS

/** Values that are too long are cut: the provider takes 35 characters of a variable at most. */
export const TEMPLATE_VARIABLES = {
  name: { label: '姓名', example: '马晓梅', length: { least: 2, most: 20 }, kinds: everywhere },
  unit: {
    label: '单位',
    example: '区人力资源和社会保障局',
    length: { least: 4, most: 35 },
    kinds: everywhere,
  },
  position: { label: '岗位', example: '办公室主任', length: { least: 2, most: 35 }, kinds: everywhere },
  day: { label: '当天日期', example: '7月1日', length: { least: 4, most: 6 }, kinds: everywhere },
  years: { label: '党龄（周年）', example: '18', length: { least: 1, most: 2 }, kinds: ['party-birthday'] },
  joined: {
    label: '入党日期',
    example: '2008年7月1日',
    length: { least: 9, most: 11 },
    kinds: ['party-birthday'],
  },
  holiday: { label: '节日', example: '国庆节', length: { least: 2, most: 10 }, kinds: ['holiday'] },
  holidayDays: {
    label: '放假日期',
    example: '10月1日至10月7日',
    length: { least: 4, most: 15 },
    kinds: ['holiday'],
  },
  occasion: { label: '提醒名称', example: '升学季', length: { least: 2, most: 20 }, kinds: ['own-day'] },
  move: { label: '任职或转岗', example: '任职', length: { least: 2, most: 2 }, kinds: ['post'] },
} as const satisfies Record<string, TemplateVariable>

export type TemplateVariableName = keyof typeof TEMPLATE_VARIABLES
/** The values of one reminder; a variable that its kind does not know is missing. */
export type TemplateValues = Partial<Record<TemplateVariableName, string>>
