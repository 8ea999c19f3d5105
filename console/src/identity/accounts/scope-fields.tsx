import type { GRANT_POLICY } from '@qingjian/shared/identity/grant-policy'
import { listScopes } from '@qingjian/shared/identity/identity.contracts'
import type { StaffRole } from '@qingjian/shared/kernel/roles'
import { Form, Select, TreeSelect } from 'antd'
import { messageOf } from '../../lib/failure'
import { useRemote } from '../../lib/use-remote'
import { FailureNotice } from '../../ui/failure-notice'
import { branchesOf } from '../../ui/region-branches'
import { accountsText as text } from './accounts.text'

type Scope = (typeof GRANT_POLICY)[StaffRole]['scope']

/** The form's fields for where a role counts: only what the role can be limited to, at least one entry. */
export function ScopeFields({ scope }: { scope: Scope }) {
  const scopes = useRemote(listScopes, {})
  const form = Form.useFormInstance<{ regions?: string[]; units?: string[] }>()
  const atLeastOne = () => {
    const { regions = [], units = [] } = form.getFieldsValue(['regions', 'units'])
    return regions.length + units.length > 0
      ? Promise.resolve()
      : Promise.reject(new Error(text.scopeMissing[scope]))
  }
  return (
    <>
      {scopes.error ? <FailureNotice message={messageOf(scopes.error)} /> : null}
      {scope === 'units' ? null : (
        <Form.Item
          name="regions"
          label={text.regions}
          extra={text.regionsHint}
          dependencies={['units']}
          preserve={false}
          rules={[{ validator: atLeastOne }]}
        >
          <TreeSelect
            multiple
            allowClear
            showSearch={{ treeNodeFilterProp: 'title' }}
            loading={scopes.isLoading}
            treeData={branchesOf(scopes.data?.regions ?? [])}
          />
        </Form.Item>
      )}
      {scope === 'regions' ? null : (
        <Form.Item
          name="units"
          label={text.units}
          dependencies={['regions']}
          preserve={false}
          rules={[{ validator: atLeastOne }]}
        >
          <Select
            mode="multiple"
            allowClear
            showSearch={{ optionFilterProp: 'label' }}
            loading={scopes.isLoading}
            options={scopes.data?.units.map(({ id, name }) => ({ value: id, label: name })) ?? []}
          />
        </Form.Item>
      )}
    </>
  )
}
