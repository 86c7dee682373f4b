/** Where one grant's history lies in the index `grant` of the events. */
export function wholeHistory(grantId: string): IDBKeyRange {
  return IDBKeyRange.bound([grantId, ''], [grantId, '\uffff']);
}
