import { DeleteOutlined, PlusOutlined } from '@ant-design/icons'
import { Button, Form, Input, Radio } from 'antd'
import { announcementFormText } from '../announcement-form.text'

const text = announcementFormText.power
const MOST = 8
const OPENNESS = [
  { value: true, label: text.isPublic },
  { value: false, label: text.isKept },
]

/** What a step leaves on paper: public for everybody, or kept by the village. */
export function MaterialsList({ place }: { place: number }) {
  return (
    <Form.Item label={announcementFormText.optional(text.materials)}>
      <Form.List name={[place, 'materials']}>
        {(rows, list, { errors }) => (
          <>
            {rows.map(({ key, name }) => (
              <div key={key} className="announcement-row">
                <Form.Item name={[name, 'name']} className="announcement-grow">
                  <Input maxLength={40} aria-label={text.material(name + 1)} autoComplete="off" />
                </Form.Item>
                <Form.Item name={[name, 'isPublic']}>
                  <Radio.Group optionType="button" options={OPENNESS} aria-label={text.publicOf(name + 1)} />
                </Form.Item>
                <Button
                  icon={<DeleteOutlined />}
                  aria-label={text.removeMaterial(name + 1)}
                  onClick={() => list.remove(name)}
                />
              </div>
            ))}
            <Form.ErrorList errors={errors} />
            {rows.length >= MOST ? null : (
              <Button
                size="small"
                icon={<PlusOutlined />}
                onClick={() => list.add({ name: '', isPublic: true })}
              >
                {text.addMaterial}
              </Button>
            )}
          </>
        )}
      </Form.List>
    </Form.Item>
  )
}
