import type { ReminderKind } from '@qingjian/shared/reminder/reminder-kinds'
import { Button, Input, type InputRef } from 'antd'
import { useRef } from 'react'
import { variablesOfKind } from './example-values'
import { insertVariable } from './template-pieces'
import { templatesText as text } from './templates.text'

type TextArea = InputRef & { resizableTextArea?: { textArea: HTMLTextAreaElement } }

interface WordsFieldProps {
  id?: string
  value?: string
  onChange?: (text: string) => void
  kind: ReminderKind | undefined
}

/** The text of a template, with a button for each variable that its kind knows. */
export function WordsField({ id, kind, onChange, value = '' }: WordsFieldProps) {
  const area = useRef<TextArea>(null)
  const insert = (variable: string) => {
    const typed = area.current?.resizableTextArea?.textArea
    const from = typed?.selectionStart ?? value.length
    const until = typed?.selectionEnd ?? value.length
    const after = insertVariable(value, variable, { from, until })
    onChange?.(after.text)
    // The cursor can be placed once the new text stands there.
    requestAnimationFrame(() => {
      typed?.focus()
      typed?.setSelectionRange(after.cursor, after.cursor)
    })
  }
  return (
    <>
      <div className="template-variables">
        <span>{kind === undefined ? text.variablesFirst : text.variables}</span>
        {(kind === undefined ? [] : variablesOfKind(kind)).map(({ example, label, name }) => (
          <Button
            key={name}
            size="small"
            title={text.variableTitle(`\${${name}}`, example)}
            onClick={() => insert(name)}
          >
            {label}
          </Button>
        ))}
      </div>
      <Input.TextArea
        ref={area as never}
        id={id}
        rows={5}
        maxLength={300}
        showCount
        value={value}
        onChange={(event) => onChange?.(event.target.value)}
      />
    </>
  )
}
