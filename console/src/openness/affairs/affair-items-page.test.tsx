import { listAffairItems, saveAffairItem } from '@qingjian/shared/openness/affairs/affair.contracts'
import { DEFAULT_CATALOGUE } from '@qingjian/shared/openness/affairs/default-catalogue'
import { fireEvent, screen, waitFor } from '@testing-library/react'
import { fakeCloud } from '../../../testing/fake-cloud'
import { sampleItem } from '../../../testing/sample-dues'
import { showAs } from '../../../testing/show-as'
import { uiText } from '../../ui/ui.text'
import { affairText } from '../affair.text'
import AffairItemsPage from './affair-items-page'

const text = affairText.items

function open(role: 'inspector' | 'village-clerk') {
  const cloud = fakeCloud()
  cloud.answers(listAffairItems, { items: [sampleItem()] })
  showAs([role], <AffairItemsPage />, '/openness/affair-items')
  return cloud
}

describe('the catalogue', () => {
  it('is read by everybody, and changed by the district alone', async () => {
    open('village-clerk')
    expect(await screen.findByText('财务收支')).toBeTruthy()
    expect(screen.getByText(text.afterPeriod(15))).toBeTruthy()
    expect(screen.getByText(text.villageCount(1))).toBeTruthy()
    for (const words of [text.add, text.fromTemplate, text.change])
      expect(screen.queryByText(words)).toBeNull()
  })

  it('says at the field why something cannot be changed any more', async () => {
    const cloud = open('inspector')
    fireEvent.click(await screen.findByText(text.change))
    cloud.refuses(saveAffairItem, {
      ...{ code: 'INVALID_INPUT', message: '不能再改' },
      fields: { 'item.clock': '多久公开一次不能再改' },
    })
    fireEvent.change(await screen.findByLabelText(uiText.reason), { target: { value: '按新的目录' } })
    fireEvent.click(screen.getByText(uiText.save))
    expect(await screen.findByText('多久公开一次不能再改')).toBeTruthy()
    expect(cloud.callsOf(saveAffairItem)[0]?.data).toMatchObject({
      ...{ id: 'accounts', version: 3, reason: '按新的目录' },
      item: { name: '财务收支', clock: 'monthly', from: '2026-01-01' },
    })
  })

  it('is begun from the template, with what it does not have yet', async () => {
    const cloud = open('inspector')
    cloud.answers(saveAffairItem, { id: 'x', version: 1 })
    fireEvent.click(await screen.findByText(text.fromTemplate))
    const missing = DEFAULT_CATALOGUE.length - 1
    fireEvent.change(await screen.findByLabelText(uiText.reason), { target: { value: '按新的目录' } })
    fireEvent.click(screen.getByText(text.templateAdd(missing)))
    await waitFor(() => expect(cloud.callsOf(saveAffairItem)).toHaveLength(missing))
    const ids = cloud.callsOf(saveAffairItem).map(({ data }) => (data as { id: string }).id)
    expect(ids).not.toContain('accounts')
  })
})
