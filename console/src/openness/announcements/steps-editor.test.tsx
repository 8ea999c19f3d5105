import { ruleOf } from '@qingjian/shared/openness/powers/flow-chart'
import { POWER_LIST } from '@qingjian/shared/openness/powers/power-list'
import { fireEvent, screen, waitFor } from '@testing-library/react'
import { SAMPLE_CONTENTS, sampleLinkable } from '../../../testing/sample-announcements'
import { showForm } from '../../../testing/show-form'
import { announcementFormText } from '../announcement-form.text'
import { powerText } from '../power.text'
import { type AnnouncementForm, formOfContent } from './announcement-form'
import { PowerFields } from './power-fields'

const text = announcementFormText.power
const FIRST = POWER_LIST.find(({ steps }) => steps.length < 5) ?? SAMPLE_CONTENTS.power

function open() {
  const fields = <PowerFields regionId="630102" linkable={sampleLinkable()} named={[]} isLocked={false} />
  return showForm<AnnouncementForm>(formOfContent(SAMPLE_CONTENTS.power), fields)
}

const press = (name: string) => fireEvent.click(screen.getByLabelText(name))
const boxes = () =>
  [...screen.getByLabelText(powerText.flowChart).querySelectorAll('h4')].map(({ textContent }) => textContent)

describe('the steps of a power', () => {
  it('are moved, added and removed, and drawn as they stand', async () => {
    const values = open()
    press(text.down(1))
    expect(values().steps?.map(({ id }) => id)).toEqual(['decide', 'propose'])
    fireEvent.click(screen.getByText(text.addStep))
    expect(values().steps?.at(-1)).toMatchObject({ id: 's1', materials: [] })
    await waitFor(() => expect(boxes()).toHaveLength(3))
    press(text.remove(1))
    expect(values().steps?.map(({ id }) => id)).toEqual(['propose', 's1'])
    await waitFor(() => expect(boxes()).toEqual([expect.stringContaining('村党组织提议'), expect.anything()]))
  })

  it('say what their meeting takes to be valid', () => {
    open()
    expect(screen.getByText(new RegExp(`^${ruleOf('villager-representatives')}（`))).toBeTruthy()
  })

  it('begin from the list; what was written is asked about first', async () => {
    const values = open()
    const list = screen.getByLabelText(text.template)
    fireEvent.mouseDown(list)
    fireEvent.change(list, { target: { value: FIRST.title } })
    fireEvent.click(await screen.findByText(`${FIRST.order}. ${FIRST.title}`))
    expect(values().title).toBe('村级工程项目建设')
    fireEvent.click(await screen.findByText(text.replace))
    await waitFor(() => expect(values()).toMatchObject({ title: FIRST.title, steps: FIRST.steps }))
  })
})
