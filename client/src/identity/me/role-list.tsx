import { ROLE_NAMES } from '@qingjian/shared/identity/role-names'
import { View } from '@tarojs/components'
import { useNow } from '../../lib/use-now'
import { Facts } from '../../ui/screen/facts'
import { Section } from '../../ui/screen/section'
import { identityText } from '../identity.text'
import { datesOf, type Grant, noteOf, scopeOf } from './describe-grant'
import './role-list.scss'

const MINUTE = 60_000

/** What the staff member may do, where, and until when. */
export function RoleList({ grants }: { grants: readonly Grant[] }) {
  const text = identityText.me
  const now = useNow(MINUTE)
  return (
    <Section title={text.roles}>
      {grants.length === 0 && <View>{text.noRoles}</View>}
      {grants.map((grant) => {
        const note = noteOf(grant, now)
        return (
          <View key={grant.id} className="role">
            <View className="role__name">
              {ROLE_NAMES[grant.role]}
              {note && <View className="role__note">{note}</View>}
            </View>
            <Facts
              facts={[
                { label: text.scope, text: scopeOf(grant) },
                { label: text.dates, text: datesOf(grant) },
              ]}
            />
          </View>
        )
      })}
    </Section>
  )
}
