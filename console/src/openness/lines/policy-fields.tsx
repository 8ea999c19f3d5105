import { SOURCE_LEVEL_NAMES, SOURCE_LEVELS } from '@qingjian/shared/openness/line-kinds'
import { Form, Input, Select } from 'antd'
import { lineFormText as text } from '../line-form.text'

/** On what a fund rests, in the words of its document and in plain ones. */
export function PolicyFields() {
  return (
    <>
      <Form.Item name="sourceLevel" label={text.sourceLevel} required>
        <Select
          placeholder={text.choose}
          options={SOURCE_LEVELS.map((value) => ({ value, label: SOURCE_LEVEL_NAMES[value] }))}
        />
      </Form.Item>
      <Form.Item name={['policy', 'title']} label={text.policyTitle} required>
        <Input maxLength={100} />
      </Form.Item>
      <div className="line-form-row">
        <Form.Item name={['policy', 'number']} label={text.policyNumber}>
          <Input maxLength={60} />
        </Form.Item>
        <Form.Item name={['policy', 'issuer']} label={text.policyIssuer} required>
          <Input maxLength={40} />
        </Form.Item>
      </div>
      <Form.Item name={['policy', 'plainWords']} label={text.plainWords} extra={text.plainWordsHint} required>
        <Input.TextArea maxLength={300} showCount autoSize={{ minRows: 2, maxRows: 6 }} />
      </Form.Item>
    </>
  )
}
