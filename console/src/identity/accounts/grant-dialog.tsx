import { GRANT_POLICY } from '@qingjian/shared/identity/grant-policy'
import { grantRole, listAccounts, readAccount } from '@qingjian/shared/identity/identity.contracts'
import { ROLE_NAMES } from '@qingjian/shared/identity/role-names'
import { STAFF_ROLES, type StaffRole } from '@qingjian/shared/kernel/roles'
import { App, DatePicker, Form, Input, Modal, Select } from 'antd'
import type { Dayjs } from 'dayjs'
import { messageOf } from '../../lib/failure'
import { useChange } from '../../lib/use-change'
import { FailureNotice } from '../../ui/failure-notice'
import type { Account } from './account'
import { accountsText as text } from './accounts.text'
import { termOf } from './grant-term'
import { ScopeFields } from './scope-fields'

interface GrantForm {
  role: StaffRole
  regions?: string[]
  units?: string[]
  from?: Dayjs
  until?: Dayjs
  reason: string
}

const ROLE_OPTIONS = STAFF_ROLES.map((role) => ({ value: role, label: ROLE_NAMES[role] }))

const dayOf = (moment: Dayjs | undefined) => moment?.format('YYYY-MM-DD')

/** Grants a role: which, where, from when to when, why. */
export function GrantDialog({ onClose, person }: { person: Account['person']; onClose: () => void }) {
  const { message } = App.useApp()
  const [form] = Form.useForm<GrantForm>()
  const role = Form.useWatch('role', form)
  const policy = role === undefined ? undefined : GRANT_POLICY[role]
  const grant = useChange(grantRole, {
    outdates: [readAccount, listAccounts],
    onDone: (answer) => {
      message.success(answer.grant.state === 'waiting' ? text.grantWaiting : text.grantDone)
      onClose()
    },
  })
  const submit = ({ from, reason, regions = [], role, units = [], until }: GrantForm) => {
    const term = termOf(dayOf(from), dayOf(until), Date.now())
    grant.mutate({ personId: person.id, role, regions, units, reason: reason.trim(), ...term })
  }
  return (
    <Modal
      open
      title={`${text.grant}：${person.name}`}
      okText={text.save}
      cancelText={text.cancel}
      confirmLoading={grant.isPending}
      onOk={form.submit}
      onCancel={onClose}
      mask={{ closable: false }}
    >
      <Form form={form} layout="vertical" onFinish={submit}>
        <Form.Item
          name="role"
          label={text.role}
          extra={policy?.needsSecondAdmin ? text.needsSecondAdmin : undefined}
          rules={[{ required: true, message: text.rolesMissing }]}
        >
          <Select options={ROLE_OPTIONS} showSearch={{ optionFilterProp: 'label' }} autoFocus />
        </Form.Item>
        {policy ? <ScopeFields scope={policy.scope} /> : null}
        <Form.Item name="from" label={text.from}>
          <DatePicker style={{ width: '100%' }} />
        </Form.Item>
        <Form.Item
          name="until"
          label={text.to}
          extra={text.toHint}
          dependencies={['from']}
          rules={[
            ({ getFieldValue }) => ({
              validator: (_, until?: Dayjs) => {
                const from = getFieldValue('from') as Dayjs | undefined
                const wrong = until !== undefined && until !== null && from && until.isBefore(from, 'day')
                return wrong ? Promise.reject(new Error(text.datesWrong)) : Promise.resolve()
              },
            }),
          ]}
        >
          <DatePicker style={{ width: '100%' }} />
        </Form.Item>
        <Form.Item
          name="reason"
          label={text.reason}
          rules={[{ required: true, whitespace: true, message: `请写明${text.reason}` }]}
        >
          <Input.TextArea maxLength={200} showCount rows={2} />
        </Form.Item>
      </Form>
      {grant.error ? <FailureNotice message={messageOf(grant.error)} /> : null}
    </Modal>
  )
}
