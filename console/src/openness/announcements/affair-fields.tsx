import { DeleteOutlined, PlusOutlined } from '@ant-design/icons'
import { Button, Form, Input } from 'antd'
import { announcementFormText } from '../announcement-form.text'
import { DueField } from './due-field'
import type { KindFieldsProps } from './kind-fields'
import { WordsField } from './words-field'

const text = announcementFormText.affair
const MOST_ROWS = 50

/** What reads better line by line. */
function TableRows() {
  return (
    <Form.Item label={announcementFormText.optional(text.table)} extra={text.tableHint}>
      <Form.List name="table">
        {(rows, list, { errors }) => (
          <>
            {rows.map(({ key, name }) => (
              <div key={key} className="announcement-row">
                <Form.Item name={[name, 'name']} className="announcement-narrow">
                  <Input maxLength={40} aria-label={text.rowName(name + 1)} placeholder={text.name} />
                </Form.Item>
                <Form.Item name={[name, 'value']} className="announcement-grow">
                  <Input maxLength={100} aria-label={text.rowValue(name + 1)} placeholder={text.value} />
                </Form.Item>
                <Button
                  icon={<DeleteOutlined />}
                  aria-label={text.removeRow(name + 1)}
                  onClick={() => list.remove(name)}
                />
              </div>
            ))}
            <Form.ErrorList errors={errors} />
            {rows.length >= MOST_ROWS ? null : (
              <Button icon={<PlusOutlined />} onClick={() => list.add({ name: '', value: '' })}>
                {text.addRow}
              </Button>
            )}
          </>
        )}
      </Form.List>
    </Form.Item>
  )
}

/** Something that the catalogue of 三务公开 asks for. */
export function AffairFields({ isLocked, regionId }: KindFieldsProps) {
  return (
    <>
      {isLocked ? <p className="line-form-hint">{text.lockedNote}</p> : <DueField regionId={regionId} />}
      <WordsField name="title" label={text.title} most={60} required />
      <WordsField name="words" label={text.words} extra={text.wordsHint} most={2000} rows={4} required />
      <TableRows />
    </>
  )
}
