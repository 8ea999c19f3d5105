import { listAccounts } from '@qingjian/shared/identity/identity.contracts'
import { ROLE_NAMES } from '@qingjian/shared/identity/role-names'
import { STAFF_ROLES, type StaffRole } from '@qingjian/shared/kernel/roles'
import { Input, Select, Tag } from 'antd'
import { Link } from 'react-router'
import { useMe } from '../../lib/session/use-me'
import { useCursorList } from '../../lib/use-cursor-list'
import { useFilters } from '../../lib/use-filters'
import { CursorTable } from '../../ui/cursor-table'
import { FilterBar } from '../../ui/filter-bar'
import { PageHeader } from '../../ui/page-header'
import { accountsText as text } from './accounts.text'
import { isInForce } from './grant-standing'
import { UnitSelect } from './unit-select'

const ROLE_OPTIONS = STAFF_ROLES.map((role) => ({ value: role, label: ROLE_NAMES[role] }))

/** Everybody within the admin's reach, with what they may do. */
export default function AccountsPage() {
  const me = useMe()
  const [filters, change] = useFilters(['name', 'role', 'unitId'])
  const { name, role, unitId } = filters
  const list = useCursorList(
    listAccounts,
    { name, role: STAFF_ROLES.find((one) => one === role), unitId },
    (answer) => answer.accounts,
  )
  return (
    <>
      <PageHeader title={text.title} note={text.note} />
      <FilterBar label={text.filters}>
        <Input.Search
          data-search
          allowClear
          placeholder={text.search}
          aria-label={text.search}
          defaultValue={name}
          onSearch={(value) => change({ name: value.trim() })}
          style={{ width: 220 }}
        />
        {me.roles.includes('admin') ? (
          <UnitSelect value={unitId} onChange={(id) => change({ unitId: id })} />
        ) : null}
        <Select<StaffRole>
          allowClear
          placeholder={text.role}
          aria-label={text.role}
          value={STAFF_ROLES.find((one) => one === role)}
          options={ROLE_OPTIONS}
          onChange={(value) => change({ role: value })}
          style={{ width: 220 }}
        />
      </FilterBar>
      <CursorTable
        label={text.title}
        list={list}
        rowKey={({ person }) => person.id}
        empty={text.empty}
        columns={[
          {
            title: text.name,
            key: 'name',
            render: (_, { person }) => <Link to={`/identity/accounts/${person.id}`}>{person.name}</Link>,
          },
          { title: text.unit, key: 'unit', render: (_, { person }) => person.unitName },
          { title: text.position, key: 'position', render: (_, { person }) => person.position },
          {
            title: text.bound,
            key: 'bound',
            render: (_, { boundAt }) => (boundAt === undefined ? text.boundNo : text.boundYes),
          },
          {
            title: text.roles,
            key: 'roles',
            render: (_, { grants }) => {
              const inForce = grants.filter((grant) => isInForce(grant, Date.now()))
              if (inForce.length === 0) return text.noRoles
              return inForce.map((grant) => <Tag key={grant.id}>{ROLE_NAMES[grant.role]}</Tag>)
            },
          },
        ]}
      />
    </>
  )
}
