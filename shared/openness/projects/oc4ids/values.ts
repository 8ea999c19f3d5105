import type { FileView } from '../../file-fields'
import type { ProjectStage } from '../project-stages'
import { documentTypeOf } from './codes'
import type { Oc4idsObject } from './source'

/** 分 as the standard wants it: a number of 元 with decimals. */
export function moneyOf(fen: number): Oc4idsObject {
  return { amount: fen / 100, currency: 'CNY' }
}

/** The beginning of a day in Shanghai, since the standard knows no days. */
export function dateOf(day: string): string {
  return `${day}T00:00:00+08:00`
}

/** A file; its links last for minutes, so that it is told by its id alone. */
export function documentOf(
  { id, kind, name }: FileView,
  stage: 'project' | ProjectStage,
  publishedOn: string,
): Oc4idsObject {
  return {
    id,
    documentType: documentTypeOf(stage, kind),
    title: name,
    datePublished: dateOf(publishedOn),
    language: 'zh',
    accessDetails: '在清鉴“重点项目”的项目页面查看',
  }
}

/** Without what is missing or empty, which the standard takes for a mistake. */
export function filled(object: Oc4idsObject): Oc4idsObject {
  return Object.fromEntries(
    Object.entries(object).filter(
      ([, value]) => value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0),
    ),
  )
}
