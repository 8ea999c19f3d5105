import { listAccounts } from '@qingjian/shared/identity/identity.contracts'
import { fireEvent, screen } from '@testing-library/react'
import { fakeCloud } from '../../testing/fake-cloud'
import { show } from '../../testing/show'
import { CursorTable } from '../ui/cursor-table'
import { uiText } from '../ui/ui.text'
import { useCursorList } from './use-cursor-list'

const account = (id: string) => ({
  person: { id, name: `人员${id}`, position: '科员', unitId: 'u', unitName: '单位' },
  grants: [],
})

function People() {
  const list = useCursorList(listAccounts, { name: '人' }, (answer) => answer.accounts)
  return (
    <CursorTable
      label="people"
      list={list}
      rowKey={({ person }) => person.id}
      columns={[{ title: '姓名', key: 'name', render: (_, { person }) => person.name }]}
    />
  )
}

describe('a list by cursor', () => {
  it('goes on with the cursor of the page before, and keeps the filters', async () => {
    const cloud = fakeCloud()
    cloud.answers(listAccounts, { accounts: [account('1')], next: 'cursor-1' })
    show(<People />)
    await screen.findByText('人员1')
    cloud.answers(listAccounts, { accounts: [account('2')] })
    fireEvent.click(screen.getByText(uiText.more))
    await screen.findByText('人员2')
    expect(screen.getByText('人员1')).toBeTruthy()
    expect(cloud.calls.map(({ data }) => data)).toEqual([{ name: '人' }, { name: '人', after: 'cursor-1' }])
    expect(screen.queryByText(uiText.more)).toBeNull()
    expect(screen.getByText(uiText.shown(2, true))).toBeTruthy()
  })

  it('says why it could not be read, and can be read again', async () => {
    const cloud = fakeCloud()
    cloud.refuses(listAccounts, { code: 'FORBIDDEN', message: '您没有权限' })
    show(<People />)
    await screen.findByText('您没有权限')
    cloud.answers(listAccounts, { accounts: [] })
    fireEvent.click(screen.getByText(uiText.retry))
    await screen.findByText(uiText.empty)
  })
})
