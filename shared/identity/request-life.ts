/** How long a sign-in or a confirmation waits for the phone, in milliseconds. */
export const REQUEST_LIFE = 120_000
