import type { RegionLevel } from '@qingjian/shared/kernel/region-code'
import { fail, type Result, succeed } from '@qingjian/shared/kernel/result'
import type { Fulfils } from '@qingjian/shared/openness/affairs/periods'
import {
  ANNOUNCEMENT_KINDS,
  type AnnouncementKind,
} from '@qingjian/shared/openness/announcements/announcement-kinds'
import { publisherLevel } from '@qingjian/shared/openness/publication-transitions'

/** Who publishes what, and how anybody else is refused. */
const KIND_RULES: Record<AnnouncementKind, { levels: readonly RegionLevel[]; refusal: string }> = {
  policy: { levels: ['village', 'town', 'district'], refusal: '' },
  project: { levels: ['village', 'town', 'district'], refusal: '' },
  stage: { levels: ['village', 'town', 'district'], refusal: '' },
  affair: { levels: ['village'], refusal: '三务公开由村里公开，请选择您负责的村' },
  power: { levels: ['district'], refusal: '权责清单由区里的单位统一公开' },
}

/** Which kinds a place publishes. */
export function kindsOf(regionId: string): AnnouncementKind[] {
  return ANNOUNCEMENT_KINDS.filter((kind) => KIND_RULES[kind].levels.includes(publisherLevel(regionId)))
}

/** Whether this place publishes this kind, and an item of the catalogue is named where one has to be, and nowhere else. */
export function checkKind(
  regionId: string,
  kind: AnnouncementKind,
  fulfils: Fulfils | undefined,
): Result<void> {
  const { levels, refusal } = KIND_RULES[kind]
  if (!levels.includes(publisherLevel(regionId)))
    return fail('INVALID_INPUT', refusal, { 'content.kind': refusal })
  if ((kind === 'affair') === (fulfils !== undefined)) return succeed(undefined)
  const message =
    kind === 'affair' ? '请选择公开的是目录里的哪一项、哪一期' : '只有三务公开才填公开目录里的事项，请去掉'
  return fail('INVALID_INPUT', message, { fulfils: message })
}
