import type { StaffRole } from '@qingjian/shared/kernel/roles'
import { goTo, routes } from '../../lib/routes'
import { LinkRow } from '../../ui/action/link-row'
import { Section } from '../../ui/screen/section'
import { identityText } from '../identity.text'
import type { Grant } from './describe-grant'
import { noteOf } from './describe-grant'

const text = identityText.me

/** Who can be given a case. */
const HANDLERS: readonly StaffRole[] = ['unit-clerk', 'cadre']

/** The ways to what concerns the staff member's own work. */
export function WorkLinks({ grants }: { grants: readonly Grant[] }) {
  const handles = grants.some(
    (grant) => HANDLERS.includes(grant.role) && noteOf(grant, Date.now()) === undefined,
  )
  return (
    <Section title={text.work}>
      {handles && (
        <LinkRow
          icon="progress"
          title={text.assigned}
          text={text.assignedText}
          onPress={() => goTo(routes.assignedCases)}
        />
      )}
      <LinkRow
        icon="list"
        title={text.aboutMe}
        text={text.aboutMeText}
        onPress={() => goTo(routes.casesAboutMe)}
      />
      <LinkRow
        icon="bell"
        title={text.reminders}
        text={text.remindersText}
        onPress={() => goTo(routes.reminders)}
      />
    </Section>
  )
}
