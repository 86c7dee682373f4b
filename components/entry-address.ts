/** Where one entry stands on the log page. */
export const entryAddress = (grantId: string) => `log.html#entry=${encodeURIComponent(grantId)}`;
