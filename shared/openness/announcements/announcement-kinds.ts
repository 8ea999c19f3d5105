/**
 * What is public besides lines of money. `policy`: who may have what. `project`: works that are planned (立项). `stage`: one
 * step in the life of a project. `affair`: what the catalogue of 三务公开 asks for. `power`: one entry of the list of powers.
 */
export const ANNOUNCEMENT_KINDS = ['policy', 'project', 'stage', 'affair', 'power'] as const
export type AnnouncementKind = (typeof ANNOUNCEMENT_KINDS)[number]

export const ANNOUNCEMENT_KIND_NAMES: Record<AnnouncementKind, string> = {
  policy: '政策',
  project: '项目立项',
  stage: '项目进展',
  affair: '三务公开',
  power: '权责清单',
}
