import { DEFAULT_RATING_SETTINGS } from '@qingjian/shared/rating/rating-settings'
import { SCALES } from '@qingjian/shared/rating/scale'
import type { OpenedCard } from '../src/rating/rate/rating-input'

/** A window's card as the cloud opens it, with the default scale and reasons. */
export function openedCard(patch: Partial<OpenedCard> = {}): OpenedCard {
  return {
    visit: 'visit-of-this-scan',
    window: {
      id: 'window-3',
      number: '3',
      name: '社保登记',
      hallId: 'hall-1',
      hallName: '政务服务中心',
      unitId: 'unit-1',
      unitName: '人社局',
    },
    form: {
      levels: SCALES.three.map((step) => ({ ...step })),
      dimensions: DEFAULT_RATING_SETTINGS.dimensions,
      reasons: DEFAULT_RATING_SETTINGS.reasons,
      serviceItems: [{ id: 'item-1', name: '社会保险登记' }],
    },
    ownUnit: false,
    ...patch,
  }
}
