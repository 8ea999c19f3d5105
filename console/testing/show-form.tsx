import { Form, type FormInstance } from 'antd'
import type { ReactNode } from 'react'
import { show } from './show'

function Probe({ onForm }: { onForm: (form: FormInstance) => void }) {
  onForm(Form.useFormInstance())
  return null
}

/** Shows fields in a form of their own; answers what the form holds at any moment. */
export function showForm<Values extends object>(initial: Values, fields: ReactNode): () => Values {
  let form: FormInstance | undefined
  const keep = (own: FormInstance) => {
    form = own
  }
  show(
    <Form initialValues={initial}>
      <Probe onForm={keep} />
      {fields}
    </Form>,
  )
  return () => form?.getFieldsValue(true) as Values
}
