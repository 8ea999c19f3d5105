import type { BirthdayCard, OpenedReminder, OwnReminder } from '../src/reminder/own-reminder'

/** A reminder of today that its cadre has not seen. */
export function ownReminder(patch: Partial<OwnReminder> = {}): OwnReminder {
  return {
    id: 'reminder-1',
    kind: 'holiday',
    title: '国庆节、中秋节',
    text: '林晓同志，您好！国庆节、中秋节将至，请严格落实中央八项规定精神，廉洁过节。',
    day: '2026-09-24',
    at: Date.UTC(2026, 8, 24),
    ...patch,
  }
}

export function birthdayCard(patch: Partial<BirthdayCard> = {}): BirthdayCard {
  return {
    name: '林晓',
    years: 18,
    joinedOn: '2008-07-01',
    day: '2026-07-01',
    from: '西宁市城东区纪委监委',
    ...patch,
  }
}

/** A reminder as its page reads it. */
export function openedReminder(patch: Partial<OpenedReminder> = {}): OpenedReminder {
  return { reminder: ownReminder({ readAt: Date.UTC(2026, 8, 24, 1) }), byWeChat: false, ...patch }
}

/** On a political birthday. */
export function openedBirthday(patch: Partial<BirthdayCard> = {}): OpenedReminder {
  const reminder = ownReminder({
    id: 'reminder-2',
    kind: 'party-birthday',
    title: '政治生日',
    text: '您好！今天是您的政治生日，希望您时刻牢记党员身份。',
    day: '2026-07-01',
  })
  return openedReminder({ reminder, card: birthdayCard(patch) })
}
