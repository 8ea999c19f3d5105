import * as v from 'valibot'
import { defineContract } from '../kernel/contract'
import { cursorField, idField, textField, wholeNumberField } from '../kernel/fields'
import { MOST_FEN } from '../kernel/money'
import { lateDueView } from './affairs/affair-fields'
import { idNumberField } from './id-number'
import { LINE_KINDS } from './line-kinds'
import { publicObjectionView, questionsView } from './objection-fields'
import { bookYearField, lineKindField, lineView, publicPublicationView, regionField } from './openness-fields'
import { LOG_ACTS, LOG_SUBJECTS } from './subject-kinds'

const feature = 'openness'
const anyone = { audience: 'anyone' } as const
const own = { audience: 'citizen', scope: 'own' } as const
const next = v.optional(v.string())

/** One holder of a fund's money and whether its books balance. */
const nodeView = v.object({
  id: v.string(),
  name: v.string(),
  level: v.picklist(['source', 'district', 'town', 'village']),
  received: v.number(),
  passedOn: v.number(),
  paid: v.number(),
  payments: v.number(),
  /** As it stated last, and on which day; missing where it has stated nothing. */
  held: v.optional(v.object({ amount: v.number(), day: v.string() })),
  /** What came minus what went after that day; missing where it is nothing. */
  since: v.optional(v.number()),
  /** What has to be there still: received − passed on − paid. */
  shouldHold: v.number(),
  /** held + since − shouldHold, or shouldHold where it is below zero; 0 when the books balance. */
  difference: v.number(),
  problem: v.optional(v.picklist(['overdrawn', 'missing', 'surplus'])),
})

/** Towns and villages, to pick one from. */
export const listPlaces = defineContract({
  feature,
  action: 'list-places',
  input: v.object({}),
  output: v.object({
    district: v.object({ regionId: v.string(), name: v.string() }),
    towns: v.array(
      v.object({
        regionId: v.string(),
        name: v.string(),
        villages: v.array(v.object({ regionId: v.string(), name: v.string() })),
      }),
    ),
  }),
  access: anyone,
  idempotency: 'read',
  callsPerMinute: 60,
})

/** The page of a village in five blocks. Five database calls, whatever its size; one more once a minute, and for a year without any publication. */
export const readVillage = defineContract({
  feature,
  action: 'read-village',
  input: v.object({ regionId: regionField, year: v.optional(bookYearField) }),
  output: v.object({
    regionId: v.string(),
    name: v.string(),
    year: v.number(),
    today: v.string(),
    /** 钱从哪里来. */
    sources: v.array(
      v.object({
        kind: v.picklist(['allocation', 'income']),
        fundId: v.optional(v.string()),
        name: v.string(),
        amount: v.number(),
        lines: v.number(),
      }),
    ),
    /** 花到哪里去. */
    uses: v.array(
      v.object({
        kind: v.picklist(['payment', 'expense']),
        fundId: v.optional(v.string()),
        name: v.string(),
        amount: v.number(),
        lines: v.number(),
      }),
    ),
    /** 干了什么事 and 效果怎么样: what was published this year, newest first. */
    publications: v.array(publicPublicationView),
    /** 有没有问题. */
    books: v.array(
      v.object({
        fundId: v.string(),
        fundName: v.string(),
        received: v.number(),
        passedOn: v.number(),
        paid: v.number(),
        held: v.optional(v.number()),
        /** What came minus what went after the day of that statement; missing where it is nothing. */
        since: v.optional(v.number()),
        shouldHold: v.number(),
        difference: v.number(),
        problem: v.optional(v.picklist(['overdrawn', 'missing', 'surplus'])),
      }),
    ),
    /** What was to be public for this year and came late, or is overdue; the latter first. */
    late: v.array(lateDueView),
    objections: v.array(publicObjectionView),
    totals: v.object({ received: v.number(), used: v.number(), households: v.number() }),
  }),
  access: anyone,
  idempotency: 'read',
  callsPerMinute: 120,
})

/** Funds of a year, those that reach a place where one is named. */
export const listFunds = defineContract({
  feature,
  action: 'list-funds',
  input: v.object({ year: bookYearField, regionId: v.optional(regionField) }),
  output: v.object({ funds: v.array(lineView) }),
  access: anyone,
  idempotency: 'read',
  callsPerMinute: 120,
})

/** One fund from its policy down to the villages: holders with their books, and what flowed between them. */
export const readFund = defineContract({
  feature,
  action: 'read-fund',
  input: v.object({ fundId: idField }),
  output: v.object({
    fund: lineView,
    nodes: v.array(nodeView),
    links: v.array(
      v.object({ from: v.string(), to: v.string(), amount: v.number(), lineIds: v.array(v.string()) }),
    ),
    /** True where more places take part than are shown. */
    isCut: v.boolean(),
    /** What the policy gives minus what has left its source. */
    notYetGiven: v.number(),
  }),
  access: anyone,
  idempotency: 'read',
  callsPerMinute: 120,
})

/** Published lines by everything that people look for; a name is found by its beginning and shown masked. */
export const searchLines = defineContract({
  feature,
  action: 'search-lines',
  input: v.object({
    regionId: v.optional(regionField),
    year: v.optional(bookYearField),
    kind: v.optional(lineKindField),
    fundId: v.optional(idField),
    item: v.optional(textField(60)),
    /** In 分, exactly. */
    amount: v.optional(wholeNumberField(0, MOST_FEN)),
    name: v.optional(textField(40)),
    after: v.optional(cursorField),
  }),
  output: v.object({ lines: v.array(lineView), next }),
  access: anyone,
  idempotency: 'read',
  callsPerMinute: 60,
})

/** One line with its way up to the policy, its earlier versions, and what was asked about it. */
export const readLine = defineContract({
  feature,
  action: 'read-line',
  input: v.object({ lineId: idField }),
  output: v.object({
    line: lineView,
    /** From the line's own holder up to the source, then the policy. */
    trail: v.array(
      v.object({
        name: v.string(),
        amount: v.optional(v.number()),
        day: v.optional(v.string()),
        lineId: v.optional(v.string()),
      }),
    ),
    fund: v.optional(lineView),
    /** Newest first; each but the oldest says what changed against the one before. */
    versions: v.array(
      v.object({
        version: v.number(),
        publishedOn: v.string(),
        reason: v.optional(v.string()),
        isWithdrawal: v.boolean(),
        differences: v.array(v.object({ field: v.string(), before: v.string(), after: v.string() })),
      }),
    ),
    publication: publicPublicationView,
    ...questionsView,
  }),
  access: { audience: 'anyone', isRecognised: true },
  idempotency: 'read',
  callsPerMinute: 120,
})

/** One publication with its posting and its place in the log. */
export const readPublic = defineContract({
  feature,
  action: 'read-public',
  input: v.object({ id: idField, from: v.optional(wholeNumberField(0, 1_000_000)) }),
  output: v.object({
    publication: publicPublicationView,
    /** The announcement that it brings instead of lines. */
    announcementId: v.optional(v.string()),
    lines: v.array(lineView),
    total: v.number(),
    next: v.optional(v.number()),
  }),
  access: anyone,
  idempotency: 'read',
  callsPerMinute: 120,
})

/** Proves once that a phone number and an ID number belong together; five tries a day. */
export const claimOwn = defineContract({
  feature,
  action: 'claim-own',
  input: v.object({
    /** From WeChat's phone button. */
    mobileCode: textField(200, 1),
    idNumber: idNumberField,
  }),
  output: v.object({ maskedName: v.string() }),
  access: own,
  idempotency: 'natural',
  callsPerMinute: 10,
})

/** What was paid to the people that the caller has proved to be, newest first, with standard times quantity beside it. */
export const listOwn = defineContract({
  feature,
  action: 'list-own',
  input: v.object({ after: v.optional(cursorField) }),
  output: v.object({
    people: v.array(v.object({ id: v.string(), name: v.string(), regionName: v.string() })),
    lines: v.array(
      v.object({
        ...lineView.entries,
        /** In full: it is the caller's own. */
        recipientName: v.string(),
        /** standard × quantity in 分; missing where the line has no standard. */
        reckoned: v.optional(v.number()),
      }),
    ),
    next,
  }),
  access: own,
  idempotency: 'read',
  callsPerMinute: 60,
})

/** Forgets that the caller has proved to be these people. */
export const forgetOwn = defineContract({
  feature,
  action: 'forget-own',
  input: v.object({}),
  output: v.object({ forgotten: v.number() }),
  access: own,
  idempotency: 'natural',
  callsPerMinute: 10,
})

const logEntryView = v.object({
  sequence: v.number(),
  at: v.number(),
  act: v.picklist(LOG_ACTS),
  subject: v.picklist(LOG_SUBJECTS),
  subjectId: v.string(),
  title: v.string(),
  regionName: v.string(),
  /** 0 of a step of a run. */
  lines: v.number(),
  amount: v.number(),
  reason: v.optional(v.string()),
  /** SHA-256 over what is told and what it holds, and the entry's place in the chain; hexadecimal. */
  digest: v.string(),
  hash: v.string(),
})

/** The public log, newest first; one place's where it is named. */
export const listLog = defineContract({
  feature,
  action: 'list-log',
  input: v.object({
    regionId: v.optional(regionField),
    after: v.optional(wholeNumberField(1, 1_000_000_000)),
  }),
  output: v.object({ entries: v.array(logEntryView), next: v.optional(v.number()), fingerprint: v.string() }),
  access: anyone,
  idempotency: 'read',
  callsPerMinute: 60,
})

/** Recomputes the log a thousand entries a call; to be called with its `carry` until it is over. */
export const checkLog = defineContract({
  feature,
  action: 'check-log',
  input: v.object({ carry: v.optional(textField(1000, 1)) }),
  output: v.object({
    state: v.picklist(['going', 'intact', 'broken']),
    checked: v.number(),
    carry: v.optional(v.string()),
    brokenAt: v.optional(
      v.object({ sequence: v.number(), title: v.optional(v.string()), problem: v.string() }),
    ),
  }),
  access: anyone,
  idempotency: 'read',
  callsPerMinute: 60,
})

/** Recomputes the lines of one publication against what the log has noted of them, some thousand a call. */
export const checkPublication = defineContract({
  feature,
  action: 'check-publication',
  input: v.object({ id: idField, carry: v.optional(textField(1000, 1)) }),
  output: v.object({
    state: v.picklist(['going', 'intact', 'broken']),
    checked: v.number(),
    carry: v.optional(v.string()),
    /** Which line differs, where one can be named. */
    lineId: v.optional(v.string()),
    problem: v.optional(v.string()),
  }),
  access: anyone,
  idempotency: 'read',
  callsPerMinute: 60,
})

/** A place's published lines of one year as rows of a CSV file, some hundred a call; the head is `CSV_COLUMNS`. */
export const readOpenData = defineContract({
  feature,
  action: 'read-open-data',
  input: v.object({
    regionId: regionField,
    year: bookYearField,
    kind: v.optional(v.picklist(LINE_KINDS)),
    after: v.optional(cursorField),
  }),
  output: v.object({ rows: v.array(v.array(v.string())), next }),
  access: anyone,
  idempotency: 'read',
  callsPerMinute: 120,
})
