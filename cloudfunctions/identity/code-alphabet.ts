/** Digits and capital letters without the look-alikes 0, 1, I and O; 32 of them, so that five bits are one character. */
export const CODE_ALPHABET = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ'
