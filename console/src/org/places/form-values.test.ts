import { fieldsOf, initialValues, sentValues } from './form-values'
import { kindPageOf } from './kind-pages'

const person = {
  id: 'person-1',
  name: '马晓梅',
  version: 3,
  editable: true,
  unitId: 'unit-1',
  unitName: '区人社局',
  position: '科员',
  mobile: '199****0001',
}
const { fields } = kindPageOf('person')

describe('the form of a person', () => {
  it('begins with what is on record, but never with the masked number', () => {
    expect(initialValues(fields, person)).toEqual({
      name: '马晓梅',
      unitId: 'unit-1',
      postId: undefined,
      position: '科员',
      isCorrection: undefined,
      staffNumber: undefined,
      rank: undefined,
      partyJoinedOn: undefined,
    })
  })

  it('begins with the place that is being looked at for a new one', () => {
    expect(initialValues(fields, undefined, { unitId: 'unit-2' })).toMatchObject({ unitId: 'unit-2' })
  })

  it('leaves out what is optional and empty, so that the number stays as it is', () => {
    const edited = fields.filter((field) => !field.onlyNew)
    expect(sentValues(edited, { name: '马晓梅', position: '主任', mobile: '', postId: undefined })).toEqual({
      name: '马晓梅',
      position: '主任',
    })
  })
})

describe('what a form of a person asks', () => {
  const initial = { postId: 'post-1', position: '科员' }
  const asked = (isChange: boolean, typed: object) =>
    fieldsOf(fields, isChange, { initial: isChange ? initial : {}, typed: { ...typed } }).map(
      ({ name }) => name,
    )

  it('is the unit of a new one only', () => {
    expect(asked(false, {})).toContain('unitId')
    expect(asked(true, initial)).not.toContain('unitId')
  })

  it('is a position of its own only where no post is chosen, whose name it would be', () => {
    expect(asked(true, initial)).not.toContain('position')
    expect(asked(false, { postId: 'post-1' })).not.toContain('position')
    expect(asked(true, { postId: undefined })).toContain('position')
  })

  it('is whether words are put right, once post or position of somebody on record was changed', () => {
    expect(asked(true, initial)).not.toContain('isCorrection')
    expect(asked(true, { postId: undefined, position: '副科长' })).toContain('isCorrection')
    expect(asked(true, { postId: 'post-2' })).toContain('isCorrection')
    expect(asked(true, {})).not.toContain('isCorrection')
    expect(asked(false, { position: '副科长' })).not.toContain('isCorrection')
  })
})

describe('the joining day in a form', () => {
  const sent = (partyJoinedOn: string | undefined) => sentValues(fields, { partyJoinedOn }).partyJoinedOn

  it.each(['2008-07-01', '2008年7月1日', ' 2008．7．1 ', '20080701'])(
    'typed as %s is sent as it is stored',
    (text) => {
      expect(sent(text)).toBe('2008-07-01')
    },
  )

  it('that was emptied is left out, so that it is emptied on record, too', () => {
    expect(sentValues(fields, { partyJoinedOn: '', rank: undefined })).not.toHaveProperty('partyJoinedOn')
  })

  it('that cannot be read goes as it is, so that the cloud refuses it', () => {
    expect(sent('2008年2月30日')).toBe('2008年2月30日')
  })
})

describe('the form of a window', () => {
  it('knows the service items by their ids', () => {
    const window = { ...person, serviceItems: [{ id: 'item-1', name: '社保登记' }], ticketed: true }
    const values = initialValues(kindPageOf('window').fields, window)
    expect(values).toMatchObject({ serviceItemIds: ['item-1'], ticketed: true })
  })
})
