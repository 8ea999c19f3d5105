import { casesWaiting } from '../cases/cases.waiting'
import { callsWaiting } from '../follow-up/calls.waiting'
import { grantsWaiting } from '../identity/grants.waiting'
import type { WaitingSource } from '../lib/waiting'
import { noticeWaiting } from '../notice/notice.waiting'
import { affairsWaiting } from '../openness/affairs.waiting'
import { booksWaiting } from '../openness/books.waiting'
import { runsWaiting } from '../openness/powers.waiting'
import { projectsWaiting } from '../openness/projects.waiting'
import { objectionsWaiting } from '../openness/watch.waiting'
import { importsWaiting } from '../org/imports.waiting'
import { smellsWaiting } from '../rating/smells.waiting'
import { alertsWaiting } from '../reminder/alerts.waiting'
import { plansWaiting } from '../reminder/plans.waiting'
import { calendarWaiting } from '../settings/calendar.waiting'

/** Everything that can wait for somebody, by feature. */
export const WAITING_SOURCES: readonly WaitingSource[] = [
  casesWaiting,
  callsWaiting,
  booksWaiting,
  affairsWaiting,
  objectionsWaiting,
  runsWaiting,
  projectsWaiting,
  noticeWaiting,
  plansWaiting,
  alertsWaiting,
  calendarWaiting,
  smellsWaiting,
  grantsWaiting,
  importsWaiting,
]
