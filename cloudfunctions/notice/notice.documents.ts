import type { NoticeChannel } from '@qingjian/shared/notice/channels'
import type { MessageEvent } from '@qingjian/shared/notice/message-state'
import type { NoticeSettings } from '@qingjian/shared/notice/notice-settings'

/** Something that happened to a message; written once, never changed. */
export interface MessageEventDocument {
  _id: string
  messageId: string
  position: string
  at: number
  /** A change of state, a key that was pressed, or what a call cost. */
  event: MessageEvent | 'key' | 'bill'
  /** Which of its attempts it belongs to, from 1. */
  attempt: number
  /** The provider's number: BizId, CallId. */
  providerId?: string
  /** The provider's code, or our own word (provider-answers.ts). */
  code?: string
  /** Why a person decided so. */
  reason?: string
  /** The key that was pressed. */
  key?: string
  /** Parts of a short message, minutes of a call. */
  parts?: number
  /** In 分. */
  cost?: number
}

/** A reply to a short message. */
export interface ReplyDocument {
  _id: string
  /** The message it answers: the last one that went to the number. */
  messageId: string
  position: string
  at: number
  /** Ciphertext, in the context of `replyContext`. */
  content: string
}

/** How a channel is doing. */
export interface ChannelDocument {
  _id: NoticeChannel
  /** Attempts in a row that met a provider that was down. */
  failures: number
  /** Nothing leaves before. */
  restingUntil: number
  /** Set when the provider would refuse everything: until a person has mended it. */
  paused?: { at: number; code: string }
}

/** What one run, or one receipt, gave to the provider and spent: what the budget is counted by. */
export interface RunDocument {
  _id: string
  day: string
  at: number
  sent: Partial<Record<NoticeChannel, number>>
  /** In 分; while a run lasts, with what it is about to spend. */
  spent: number
}

/** The settings as they are stored. */
export interface StoredNoticeSettings extends NoticeSettings {
  version: number
  lastChange?: { at: number; by: string; reason: string }
}
