/** Days that a posting stays up at least; one that was up for less is posted again (山东省村务公开条例 第十三条). */
export const POSTING_DAYS = 5

/** Days that each level has for the answer to an objection (山东省村务公开条例 第十六条); the day of asking is not counted. */
export const ANSWER_DAYS = 5

/** Days after an answer without another word from anybody, after which an objection is closed. */
export const QUIET_DAYS = 15
