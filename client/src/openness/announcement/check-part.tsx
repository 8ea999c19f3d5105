import { type Result, succeed } from '@qingjian/shared/kernel/result'
import { checkAnnouncement } from '@qingjian/shared/openness/announcements/announcement.contracts'
import { useMemo } from 'react'
import { goTo, routes } from '../../lib/routes'
import { call } from '../../lib/transport/call'
import { LinkRow } from '../../ui/action/link-row'
import { Section } from '../../ui/screen/section'
import { CheckCard } from '../log/check-card'
import type { CheckStep } from '../log/use-check'
import { opennessAnnouncementText } from '../openness-announcement.text'

const text = opennessAnnouncementText.check

/** Holds an announcement against the public log, at a press; and the way to the publication that brought it. */
export function CheckPart({ id, publicationId }: { id: string; publicationId: string }) {
  const step = useMemo(() => checkOne(id), [id])
  return (
    <>
      <CheckCard
        title={text.title}
        button={text.button}
        kind="other"
        step={step}
        intact={() => text.intact}
      />
      <Section>
        <LinkRow
          icon="links"
          title={text.toPublication}
          onPress={() => goTo(routes.publicationLog({ publicationId }))}
        />
      </Section>
    </>
  )
}

function checkOne(id: string) {
  return async (): Promise<Result<CheckStep>> => {
    const answer = await call(checkAnnouncement, { id })
    return answer.ok ? succeed({ ...answer.data, checked: 1 }) : answer
  }
}
