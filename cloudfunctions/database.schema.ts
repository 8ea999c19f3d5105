/** An index of a collection; order matters, and CloudBase allows 20 of them a collection. */
export interface IndexSchema {
  name: string
  fields: { field: string; direction: 1 | -1 }[]
  unique?: boolean
}

/** A collection as the emulator and the deployment create it. Every collection is ADMINONLY. */
export interface CollectionSchema {
  name: string
  indexes: IndexSchema[]
  /** Fields that hold ciphertext of personal data. */
  encrypted?: string[]
  /** How long rows are kept, and why. */
  retention: string
  /** Set where rows go by themselves: so many days after the instant in a field with which an index begins. */
  purge?: { field: string; afterDays: number }
}

function index(name: string, keys: string, unique = false): IndexSchema {
  const fields = keys.split(' ').map((key) => ({
    field: key.replace(/^-/, ''),
    direction: key.startsWith('-') ? (-1 as const) : (1 as const),
  }))
  return unique ? { name, fields, unique } : { name, fields }
}

export const COLLECTIONS = [
  {
    name: 'org_regions',
    indexes: [index('by-parent', 'parentId name'), index('by-name', 'name')],
    retention: '长期',
  },
  {
    name: 'org_units',
    indexes: [index('by-region', 'regionId name'), index('by-name', 'name')],
    retention: '长期',
  },
  {
    name: 'org_posts',
    indexes: [index('by-unit', 'unitId name'), index('by-name', 'name')],
    retention: '长期',
  },
  {
    name: 'org_halls',
    indexes: [index('by-region', 'regionId name'), index('by-name', 'name')],
    retention: '长期',
  },
  {
    name: 'org_windows',
    indexes: [
      index('by-hall', 'hallId number'),
      index('by-unit', 'unitId number'),
      index('by-hall-name', 'hallId name'),
      index('by-unit-name', 'unitId name'),
      index('by-name', 'name'),
    ],
    retention: '长期',
  },
  {
    name: 'org_people',
    indexes: [
      index('by-unit', 'unitId name'),
      index('by-name', 'name'),
      index('by-post', 'postId'),
      index('by-staff-number', 'staffNumber'),
      index('by-mobile', 'mobileLookup'),
      index('here', 'closedOn _id'),
      index('here-by-unit', 'closedOn unitId _id'),
      index('here-by-rank', 'closedOn rank _id'),
      index('here-by-position', 'closedOn position _id'),
      index('here-by-anniversary', 'closedOn partyAnniversary'),
    ],
    encrypted: ['mobile'],
    retention: '离岗后按干部人事档案规定',
  },
  { name: 'org_service_items', indexes: [index('by-name', 'name')], retention: '长期' },
  { name: 'org_rosters', indexes: [index('by-window', 'windowId day')], retention: '3年' },
  { name: 'org_changes', indexes: [index('by-subject', 'subject -position')], retention: '长期' },
  { name: 'org_gate', indexes: [], retention: '长期' },
  { name: 'org_followings', indexes: [index('by-age', 'since')], retention: '随任务' },
  {
    name: 'org_imports',
    indexes: [
      index('by-starter', 'startedBy -position'),
      index('by-state', 'state position'),
      index('by-rows', 'holdsRows position'),
    ],
    retention: '长期，不含导入的内容',
  },
  {
    name: 'org_import_chunks',
    indexes: [index('by-import', 'importId from')],
    encrypted: ['rows'],
    retention: '导入完成、放弃或隔天即删除',
  },
  {
    name: 'org_import_problems',
    indexes: [index('by-import', 'importId from')],
    encrypted: ['problems'],
    retention: '导入完成、放弃或隔天即删除',
  },
  { name: 'org_import_digests', indexes: [], retention: '长期' },
  {
    name: 'identity_bindings',
    indexes: [index('by-person', 'personId')],
    retention: '离岗即失效，保留1年备查',
  },
  {
    name: 'identity_accounts',
    indexes: [index('waiting', 'waitingSince'), index('by-role', 'roles _id')],
    retention: '长期，离岗后保留授权记录',
  },
  {
    name: 'identity_invitations',
    indexes: [index('by-expiry', 'expiresAt')],
    retention: '到期后1年',
    purge: { field: 'expiresAt', afterDays: 365 },
  },
  {
    name: 'identity_attempts',
    indexes: [index('by-age', 'since')],
    retention: '1天',
    purge: { field: 'since', afterDays: 1 },
  },
  {
    name: 'identity_sign_ins',
    indexes: [index('by-expiry', 'expiresAt')],
    retention: '到期后7天',
    purge: { field: 'expiresAt', afterDays: 7 },
  },
  {
    name: 'identity_sessions',
    indexes: [index('by-actor', 'actorId startedAt'), index('by-end', 'endsAt')],
    retention: '结束后1年',
    purge: { field: 'endsAt', afterDays: 365 },
  },
  {
    name: 'identity_confirmations',
    indexes: [index('by-actor', 'actorId expiresAt'), index('by-expiry', 'expiresAt')],
    retention: '到期后7天',
    purge: { field: 'expiresAt', afterDays: 7 },
  },
  { name: 'settings', indexes: [], retention: '长期' },
  {
    name: 'rating_cards',
    indexes: [index('by-window', 'windowId version', true), index('by-hall', 'hallId state')],
    retention: '长期，换下的卡保留历史',
  },
  {
    name: 'ratings',
    indexes: [
      index('by-rater-day', 'raterKey day ordinal', true),
      index('by-rater', 'raterKey -position'),
      index('by-window-hour', 'windowId day hour position'),
      index('by-unit', 'unitId -position'),
      index('by-unit-level', 'unitId level -position'),
      index('by-hall', 'hallId -position'),
      index('by-hall-level', 'hallId level -position'),
      index('by-window', 'windowId -position'),
      index('by-window-level', 'windowId level -position'),
      index('by-person', 'attributedTo -position'),
      index('pending', 'pending position'),
      index('new-standing', 'standingCounted'),
    ],
    encrypted: ['contact.mobile'],
    retention: '评价长期；本人可随时删除其中的个人信息',
  },
  { name: 'rating_remarks', indexes: [index('by-rating', 'ratingId position')], retention: '随评价' },
  {
    name: 'rating_figures',
    indexes: [
      index('by-scope', 'scope scopeId kind key'),
      index('by-kind', 'scope kind key'),
      index('by-hall', 'hallId kind key'),
      index('by-unit', 'unitId kind key'),
      index('by-version', 'scope kind version'),
    ],
    retention: '长期，可由评价重新算出',
  },
  {
    name: 'audit_entries',
    indexes: [
      index('unsealed', 'sealed position'),
      index('by-sequence', 'sequence sealed'),
      index('by-position', 'position'),
      index('by-subject', 'subject position'),
      index('by-person', 'personId position'),
      index('by-unit', 'unitId position'),
      index('by-action', 'action position'),
    ],
    retention: '长期，不可修改、不可清除',
  },
  { name: 'audit_chain', indexes: [], retention: '长期' },
  { name: 'calendar_years', indexes: [], retention: '长期' },
  {
    name: 'cases',
    // A scope of its own for each reach, since an index over a list of scopes serves no order.
    indexes: [
      index('by-unit-state', 'unitId state rank'),
      index('by-unit-desk', 'unitId desk rank'),
      index('by-unit-question', 'unitId waitsFor rank'),
      index('by-unit', 'unitId -position'),
      index('by-town-state', 'townId state rank'),
      index('by-town-desk', 'townId desk rank'),
      index('by-town-question', 'townId waitsFor rank'),
      index('by-town', 'townId -position'),
      index('by-state', 'state rank'),
      index('by-desk', 'desk rank'),
      index('by-question', 'waitsFor rank'),
      index('by-position', 'position'),
      index('by-handler-state', 'handlerId state rank'),
      index('by-handler', 'handlerId -position'),
      index('by-number', 'number'),
      index('by-rater', 'raterKey -position'),
      index('by-rated-person', 'ratedPersonId -position'),
      index('by-warning', 'warnAt'),
      index('by-calendar', 'awaitsCalendar'),
    ],
    retention: '长期；群众可随时删除其中的本人信息',
  },
  {
    name: 'case_steps',
    indexes: [index('by-case', 'caseId position')],
    retention: '随案件，只增不改；群众删除本人信息时去掉其所写的内容',
  },
  {
    name: 'case_evidence',
    indexes: [index('by-case', 'caseId position')],
    retention: '随案件；群众删除本人信息时连同文件删除',
  },
  { name: 'case_warnings', indexes: [index('by-case', 'caseId at')], retention: '随案件' },
  {
    name: 'case_subscriptions',
    indexes: [index('by-age', 'at')],
    encrypted: ['openid'],
    retention: '案件办结即删除，最长1年',
    purge: { field: 'at', afterDays: 365 },
  },
  { name: 'reminder_templates', indexes: [index('by-kind', 'kind name')], retention: '长期' },
  {
    name: 'reminder_template_versions',
    indexes: [index('by-template', 'templateId -version')],
    retention: '长期',
  },
  { name: 'reminder_plans', indexes: [index('by-state', 'state name')], retention: '长期' },
  {
    name: 'reminder_plan_steps',
    indexes: [index('by-plan', 'planId -position')],
    retention: '长期',
  },
  { name: 'reminder_progress', indexes: [], retention: '长期' },
  { name: 'reminder_runs', indexes: [], retention: '只留最近一次' },
  {
    name: 'reminder_occasions',
    indexes: [
      index('by-position', '-position'),
      index('by-kind', 'kind -position'),
      index('by-plan', 'planId -position'),
      index('by-day', 'day planId'),
      index('by-state', 'state day'),
      index('uncounted', 'uncountedSince'),
    ],
    retention: '长期',
  },
  {
    name: 'reminder_appointments',
    indexes: [index('by-position', '-position'), index('due', 'state on'), index('by-age', 'createdAt')],
    retention: '5年',
    purge: { field: 'createdAt', afterDays: 1826 },
  },
  {
    name: 'reminders',
    indexes: [
      index('by-person', 'personId -position'),
      index('open-by-person', 'personId acknowledgedAt -position'),
      index('by-occasion', 'occasionId _id'),
      index('by-occasion-state', 'occasionId state _id'),
      index('by-age', 'createdAt'),
    ],
    retention: '廉政提醒记录，5年',
    purge: { field: 'createdAt', afterDays: 1826 },
  },
  {
    name: 'reminder_consents',
    indexes: [],
    encrypted: ['openid'],
    retention: '用过一次即失效，随人员档案',
  },
  {
    name: 'outbox_messages',
    indexes: [
      index('due', 'channel state dueAt'),
      index('by-position', 'position'),
      index('by-channel-state', 'channel state position'),
      index('by-recipient', 'recipientLookup sentAt'),
      index('by-age', 'createdAt'),
    ],
    encrypted: ['recipient', 'parameters'],
    retention: '1年',
    purge: { field: 'createdAt', afterDays: 365 },
  },
  {
    name: 'follow_ups',
    indexes: [
      index('by-rating', 'ratingId position'),
      index('by-link', 'linkLookup'),
      index('due', 'state nextAt'),
      index('by-position', '-position'),
      index('by-state', 'state -position'),
      index('by-town', 'townId -position'),
      index('by-town-state', 'townId state -position'),
      index('by-unit', 'unitId -position'),
      index('by-unit-state', 'unitId state -position'),
      index('calls', 'callPosition'),
      index('calls-of-town', 'townId callPosition'),
      index('calls-of-unit', 'unitId callPosition'),
      index('uncounted', 'uncounted endedAt'),
      index('by-unit-day', 'unitId endedDay position'),
    ],
    retention: '随案件；本人可随时删除其中的个人信息',
  },
  {
    name: 'follow_up_figures',
    indexes: [index('by-unit', 'unitId kind key'), index('by-period', 'kind key')],
    retention: '长期，可由回访重新算出',
  },
  {
    name: 'openness_publications',
    indexes: [
      index('by-position', '-position'),
      index('by-state', 'state -position'),
      index('by-region', 'regionId -position'),
      index('by-region-state', 'regionId state -position'),
      index('by-town', 'townId -position'),
      index('by-town-state', 'townId state -position'),
      index('by-unit', 'unitId -position'),
      index('by-unit-state', 'unitId state -position'),
      index('by-region-year', 'regionId year -position'),
      index('unsettled', 'unsettledSince'),
    ],
    retention: '长期，公开档案（山东省村务公开条例第十条）',
  },
  {
    name: 'openness_draft_lines',
    indexes: [index('by-publication', 'publicationId from')],
    encrypted: ['lines'],
    retention: '发布或作废后即删除',
  },
  {
    name: 'openness_steps',
    indexes: [index('by-publication', 'publicationId position')],
    retention: '随公开档案，长期',
  },
  {
    name: 'openness_lines',
    indexes: [
      index('by-position', 'latest position'),
      index('by-kind', 'latest kind position'),
      index('by-region', 'latest regionId position'),
      index('by-town', 'latest townId position'),
      index('by-fund', 'latest fundId position'),
      index('by-region-fund', 'latest regionId fundId position'),
      index('by-item', 'latest item position'),
      index('by-amount', 'latest amount position'),
      index('by-name', 'latest nameKeys position'),
      index('by-region-name', 'latest regionId nameKeys position'),
      index('by-recipient', 'recipientKey position'),
      index('by-publication', 'publicationId index'),
      index('by-duplicate', 'duplicateKey'),
      index('by-line', 'lineId version'),
    ],
    encrypted: ['fullName'],
    retention: '长期，公开档案（山东省村务公开条例第十条）',
  },
  {
    name: 'openness_totals',
    indexes: [
      index('by-region-year', 'regionId year'),
      index('by-fund', 'fundIds _id'),
      index('by-publication', 'publicationId _id'),
    ],
    retention: '长期，可由明细重新算出',
  },
  {
    name: 'openness_log',
    indexes: [
      index('by-sequence', 'sequence', true),
      index('by-region', 'regionId -sequence'),
      index('by-publication', 'publicationId sequence'),
    ],
    retention: '长期',
  },
  { name: 'openness_log_head', indexes: [], retention: '长期' },
  {
    name: 'openness_recipients',
    indexes: [],
    encrypted: ['name'],
    retention: '随公开档案',
  },
  {
    name: 'openness_claims',
    indexes: [index('by-actor', 'actorId at')],
    encrypted: ['name'],
    retention: '直到本人取消',
  },
  {
    name: 'openness_claim_attempts',
    indexes: [index('by-age', 'since')],
    retention: '2天',
    purge: { field: 'since', afterDays: 2 },
  },
  {
    name: 'openness_village_years',
    indexes: [],
    retention: '长期，可由公开档案重新算出',
  },
  {
    name: 'openness_imbalances',
    indexes: [index('by-year', 'year regionId'), index('by-fund', 'fundId')],
    retention: '随资金，可由明细重新算出',
  },
  {
    name: 'openness_objections',
    indexes: [
      index('by-line', 'lineId -position'),
      index('open-of', 'openOf'),
      index('by-position', '-position'),
      index('by-state', 'state -position'),
      index('by-region', 'regionId -position'),
      index('by-region-state', 'regionId state -position'),
      index('by-town', 'townId -position'),
      index('by-town-state', 'townId state -position'),
      index('by-region-year', 'regionId year -position'),
      index('due', 'dueAt'),
      index('by-publication', 'publicationId state'),
    ],
    retention: '随公开档案，长期',
  },
  {
    name: 'openness_askers',
    indexes: [index('by-actor', 'actorId -position'), index('by-objection', 'objectionId position')],
    encrypted: ['words'],
    retention: '随公开档案，只用于本人查看',
  },
  {
    name: 'openness_objection_steps',
    indexes: [index('by-objection', 'objectionId position')],
    retention: '随公开档案，长期',
  },
  {
    name: 'openness_imports',
    indexes: [index('by-starter', 'startedBy -position'), index('by-rows', 'holdsRows touchedAt')],
    retention: '长期，不含导入的内容',
  },
  {
    name: 'openness_import_rows',
    indexes: [index('by-import', 'importId from')],
    encrypted: ['rows'],
    retention: '导入完成、放弃或隔天即删除',
  },
  {
    name: 'openness_import_problems',
    indexes: [index('by-import', 'importId from')],
    encrypted: ['problems'],
    retention: '导入完成、放弃或隔天即删除',
  },
  { name: 'openness_import_digests', indexes: [], retention: '长期' },
  {
    name: 'outbox_events',
    indexes: [index('by-message', 'messageId position'), index('by-age', 'at')],
    retention: '随消息，1年',
    purge: { field: 'at', afterDays: 365 },
  },
  {
    name: 'outbox_replies',
    indexes: [index('by-message', 'messageId position'), index('by-age', 'at')],
    encrypted: ['content'],
    retention: '1年',
    purge: { field: 'at', afterDays: 365 },
  },
  { name: 'outbox_channels', indexes: [], retention: '长期' },
  {
    name: 'outbox_runs',
    indexes: [index('by-day', 'day at'), index('by-age', 'at')],
    retention: '费用和发送量，1年',
    purge: { field: 'at', afterDays: 365 },
  },
  {
    name: 'handovers',
    indexes: [index('waiting', 'to state dueAt'), index('by-end', 'doneAt')],
    retention: '办完后30天',
    purge: { field: 'doneAt', afterDays: 30 },
  },
  {
    name: 'idempotency_keys',
    indexes: [index('by-age', 'createdAt')],
    retention: '7天',
    purge: { field: 'createdAt', afterDays: 7 },
  },
  { name: 'leases', indexes: [], retention: '随任务' },
] as const satisfies CollectionSchema[]

export type CollectionName = (typeof COLLECTIONS)[number]['name']
