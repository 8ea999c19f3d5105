import { AutoComplete, Radio } from 'antd'
import { FilterBar } from '../../ui/filter-bar'
import { calendarText as text } from './calendar.text'
import type { Tool } from './marks'

const TOOLS = (['holiday', 'working', 'plain'] as const).map((value) => ({ value, label: text.tools[value] }))
const FESTIVALS = text.festivals.map((value) => ({ value }))

interface ToolBarProps {
  tool: Tool
  onChange: (tool: Tool) => void
}

/** What the next clicks make of the days. */
export function ToolBar({ onChange, tool }: ToolBarProps) {
  return (
    <FilterBar label={text.tool}>
      <span>{text.tool}</span>
      <Radio.Group
        optionType="button"
        buttonStyle="solid"
        options={TOOLS}
        value={tool.kind}
        onChange={({ target: { value } }) =>
          onChange(value === 'holiday' ? { kind: 'holiday', name: '' } : { kind: value })
        }
      />
      {tool.kind === 'holiday' ? (
        <AutoComplete
          aria-label={text.holidayName}
          placeholder={`${text.holidayName}，${text.otherName}`}
          options={FESTIVALS}
          value={tool.name}
          onChange={(name: string) => onChange({ kind: 'holiday', name })}
          style={{ width: 300 }}
        />
      ) : null}
    </FilterBar>
  )
}
