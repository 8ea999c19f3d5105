import { DEFAULT_RATING_SETTINGS } from '@qingjian/shared/rating/rating-settings'
import { editableSettingsField } from '@qingjian/shared/rating/rating-settings-fields'
import { parse } from 'valibot'
import { formPathOf, formValuesOf, settingsOf } from './settings-form-values'

const settings = parse(editableSettingsField, DEFAULT_RATING_SETTINGS)

describe('the settings in the form', () => {
  it('come back as they were', () => {
    expect(settingsOf(formValuesOf(settings))).toEqual(settings)
  })

  it('show shares in per cent', () => {
    expect(formValuesOf(settings).smells.activePercent).toBe(20)
  })

  it('leave out a dimension that was cleared', () => {
    const values = formValuesOf(settings)
    const [first, ...others] = values.reasons
    if (!first) throw new Error('there are no reasons')
    const cleared = { ...values, reasons: [{ ...first, dimension: undefined }, ...others] }
    expect(settingsOf(cleared as typeof values).reasons[0]).toEqual({ code: first.code, label: first.label })
  })

  it.each([
    ['settings.dailyCap', ['dailyCap']],
    ['settings.reasons.3.label', ['reasons', 3, 'label']],
    ['settings.smells.activeRate', ['smells', 'activePercent']],
    ['dimensions', ['dimensions']],
  ])('know where %s stands', (path, place) => {
    expect(formPathOf(path)).toEqual(place)
  })
})
