import { createHash } from 'node:crypto'
import { FIRST_TEMPLATES } from '@qingjian/shared/reminder/first-templates'
import { REMINDER_KINDS } from '@qingjian/shared/reminder/reminder-kinds'
import { SEED_WORDING } from '@qingjian/shared/reminder/seed-wording'
import { partsRange, templateProblems } from '@qingjian/shared/reminder/wording'

/** As long as such names get. */
const SIGNATURE = '西宁市城东区纪委监委'

describe('the templates that every installation begins with', () => {
  it('are one for each kind, the first in the words of the founding documents', () => {
    expect(FIRST_TEMPLATES.map(({ kind }) => kind)).toEqual(REMINDER_KINDS)
    expect(FIRST_TEMPLATES[0]?.text).toBe(SEED_WORDING)
  })

  it.each(FIRST_TEMPLATES)('$name can be registered and sent in two parts at most', ({ kind, text }) => {
    expect(templateProblems(text, kind)).toEqual([])
    expect(partsRange(text, kind, SIGNATURE).most).toBeLessThanOrEqual(2)
  })

  it('never change under their ids, since plans name them by version', () => {
    const said = FIRST_TEMPLATES.map(({ id, text }) => `${id}:${text}`).join('\n')
    expect(createHash('sha256').update(said).digest('hex').slice(0, 16)).toBe('1e2718800621fde1')
  })
})
