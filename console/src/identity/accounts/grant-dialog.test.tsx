import { grantRole, listScopes } from '@qingjian/shared/identity/identity.contracts'
import { ROLE_NAMES } from '@qingjian/shared/identity/role-names'
import type { StaffRole } from '@qingjian/shared/kernel/roles'
import { fireEvent, screen } from '@testing-library/react'
import { fakeCloud } from '../../../testing/fake-cloud'
import { show } from '../../../testing/show'
import { accountsText as text } from './accounts.text'
import { GrantDialog } from './grant-dialog'

const person = { id: 'person-1', name: '马秀英', position: '科员', unitId: 'unit-1', unitName: '区医保局' }

function begin(role: StaffRole) {
  const cloud = fakeCloud()
  cloud.answers(listScopes, {
    regions: [{ id: 'region-1', name: '城东区', level: 'district' }],
    units: [{ id: 'unit-1', name: '区医保局', regionId: 'region-1' }],
  })
  show(<GrantDialog person={person} onClose={() => undefined} />)
  fireEvent.mouseDown(screen.getByLabelText(text.role))
  fireEvent.click(screen.getByTitle(ROLE_NAMES[role]))
  return cloud
}

describe('granting a role', () => {
  it('asks for regions alone where the role takes nothing else, and names the second admin', async () => {
    begin('inspector')
    expect(await screen.findByLabelText(text.regions)).toBeTruthy()
    expect(screen.queryByLabelText(text.units)).toBeNull()
    expect(screen.getByText(text.needsSecondAdmin)).toBeTruthy()
  })

  it('asks for units alone where the role takes nothing else', async () => {
    begin('unit-clerk')
    expect(await screen.findByLabelText(text.units)).toBeTruthy()
    expect(screen.queryByLabelText(text.regions)).toBeNull()
    expect(screen.queryByText(text.needsSecondAdmin)).toBeNull()
  })

  it('sends nothing without a place and a reason, and says what is missing', async () => {
    const cloud = begin('unit-clerk')
    await screen.findByLabelText(text.units)
    fireEvent.click(screen.getByText(text.save))
    expect(await screen.findByText(text.scopeMissing.units)).toBeTruthy()
    expect(screen.getByText(`请写明${text.reason}`)).toBeTruthy()
    expect(cloud.callsOf(grantRole)).toEqual([])
  })
})
