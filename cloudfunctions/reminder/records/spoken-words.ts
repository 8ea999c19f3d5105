import type { ReminderDependencies } from '../reminder.dependencies'
import type { OccasionDocument, TemplateVersionDocument } from '../reminder.documents'

/** Words that the provider has approved of; no others go out. */
export type SpokenWords = TemplateVersionDocument & { providerCode: string }

/** In which words an occasion goes by short message, if at all. */
export interface Speech {
  words?: SpokenWords
  /** Whether its plan means short messages: who had no number then may get one now. */
  isPlanBySms: boolean
}

/** The words in which an occasion was sent; those that are said since are another approval's. */
export async function speechOf(
  { plans, templates }: Pick<ReminderDependencies, 'plans' | 'templates'>,
  { planId, templateId, templateVersion }: OccasionDocument,
): Promise<Speech> {
  const [plan, words] = await Promise.all([
    plans.find(planId),
    templates.version(templateId, templateVersion),
  ])
  return {
    ...(words?.providerCode !== undefined && { words: { ...words, providerCode: words.providerCode } }),
    isPlanBySms: plan?.inForce?.bySms === true,
  }
}
