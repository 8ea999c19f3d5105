/** How long a link to a file is good: to look at it, not to pass it on. */
export const LINK_SECONDS = 600
