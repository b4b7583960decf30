/** Under which new recovery codes are told to the next page. */
export const recoveryCodesOf = (userId: string): string => `recovery-codes:${userId}`
