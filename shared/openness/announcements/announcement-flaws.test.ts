import { flawsOfAnnouncement } from './announcement-flaws'
import { ANNOUNCEMENT_KINDS } from './announcement-kinds'
import { FULL_ANNOUNCEMENTS } from './testing/full-announcements'
import type { WrittenAnnouncement } from './written-announcement'

const { policy, project, stage, power } = FULL_ANNOUNCEMENTS
const SITUATION = { publisherId: '630102100201', today: '2026-11-28' }
const fieldsOf = (content: WrittenAnnouncement, situation = SITUATION) =>
  flawsOfAnnouncement(content, situation).map(({ field }) => field)

describe('what does not fit together in an announcement', () => {
  it.each(ANNOUNCEMENT_KINDS)('is nothing in one that is in order: %s', (kind) => {
    expect(flawsOfAnnouncement(FULL_ANNOUNCEMENTS[kind], SITUATION)).toEqual([])
  })

  it.each<[string, WrittenAnnouncement]>([
    ['issuedOn', { ...policy, issuedOn: '2026-11-29', closesOn: undefined }],
    ['closesOn', { ...policy, closesOn: '2026-02-28' }],
    ['closesOn', { ...policy, opensOn: undefined, closesOn: '2026-01-14' }],
    ['fundIds', { ...policy, fundIds: ['fund-1', 'fund-1'] }],
    ['powerIds', { ...policy, powerIds: ['power-1', 'power-1'] }],
    ['siteId', { ...project, siteId: '630102100202' }],
    ['approvedOn', { ...project, approvedOn: '2026-11-29' }],
    ['plannedEnd', { ...project, plannedEnd: '2026-04-01' }],
    ['owner.role', { ...project, owner: { role: 'auditor', name: '审计所' } }],
    ['day', { ...stage, day: '2026-11-29' }],
    [
      'steps.1.id',
      {
        ...power,
        steps: power.steps.map((step, place) => (place === 1 ? { ...step, id: 'propose' } : step)),
      },
    ],
    [
      'steps.1.days',
      {
        ...power,
        steps: power.steps.map((step, place) => ({
          ...step,
          days: 5,
          ...(place === 0 && { postedDays: 5 }),
        })),
      },
    ],
    [
      'steps',
      {
        ...power,
        steps: power.steps
          .slice(0, 1)
          .concat(power.steps.slice(0, 1))
          .map((step, place) => ({ ...step, id: `s${place}` })),
      },
    ],
  ])('%s', (field, content) => {
    expect(fieldsOf(content)).toEqual([field])
  })

  it('says what to do', () => {
    for (const { problem, remedy } of flawsOfAnnouncement({ ...policy, closesOn: '2026-01-01' }, SITUATION)) {
      expect(problem).not.toBe('')
      expect(remedy).toMatch(/^请/)
    }
  })

  it('lets a district build in one of its villages', () => {
    expect(fieldsOf(project, { ...SITUATION, publisherId: '630102' })).toEqual([])
  })
})
