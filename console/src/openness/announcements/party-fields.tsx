import { DeleteOutlined, PlusOutlined } from '@ant-design/icons'
import { PARTY_ROLE_NAMES, PARTY_ROLES } from '@qingjian/shared/openness/projects/project-stages'
import { Button, Form, Input, Select } from 'antd'
import { announcementFormText } from '../announcement-form.text'
import { WordsField } from './words-field'

const text = announcementFormText.party
const ROLES = PARTY_ROLES.filter((role) => role !== 'owner').map((value) => ({
  value,
  label: PARTY_ROLE_NAMES[value],
}))
const MOST = 6

/** Who has it built. */
export function OwnerFields() {
  return (
    <div className="line-form-row">
      <WordsField
        name={['owner', 'name']}
        label={announcementFormText.project.owner}
        extra={text.name}
        most={40}
        required
      />
      <WordsField
        name={['owner', 'creditCode']}
        label={announcementFormText.optional(text.creditCode)}
        most={18}
      />
    </div>
  )
}

/** Firms that take part, by what they do. */
export function PartiesList({ required }: { required: boolean }) {
  const { ofPlace } = text
  return (
    <Form.Item
      label={required ? text.parties : announcementFormText.optional(text.parties)}
      required={required}
    >
      <Form.List name="parties">
        {(rows, list, { errors }) => (
          <>
            {rows.map(({ key, name }) => (
              <div key={key} className="announcement-row">
                <Form.Item name={[name, 'role']} className="announcement-narrow">
                  <Select options={ROLES} aria-label={ofPlace(name + 1, text.role)} placeholder={text.role} />
                </Form.Item>
                <Form.Item name={[name, 'name']} className="announcement-grow">
                  <Input
                    maxLength={40}
                    aria-label={ofPlace(name + 1, text.name)}
                    placeholder={text.name}
                    autoComplete="off"
                  />
                </Form.Item>
                <Form.Item name={[name, 'creditCode']} className="announcement-code">
                  <Input
                    maxLength={18}
                    aria-label={ofPlace(name + 1, text.creditCode)}
                    placeholder={announcementFormText.optional(text.creditCode)}
                    autoComplete="off"
                  />
                </Form.Item>
                <Button
                  icon={<DeleteOutlined />}
                  aria-label={text.remove(name + 1)}
                  onClick={() => list.remove(name)}
                />
              </div>
            ))}
            <Form.ErrorList errors={errors} />
            {rows.length >= MOST ? null : (
              <Button icon={<PlusOutlined />} onClick={() => list.add({ name: '' })}>
                {text.add}
              </Button>
            )}
          </>
        )}
      </Form.List>
    </Form.Item>
  )
}
