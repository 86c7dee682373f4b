/** What of a transaction this needs. */
interface Transaction {
  readonly done: Promise<void>;
  readonly error: DOMException | null;
  abort(): void;
}

/**
 * Does the work in the transaction, all of it or none. Resolves when it is committed.
 * A record that cannot be stored or summed up does not end a transaction by itself: without this, half a call would be kept.
 * @throws what the work throws, or DOMException `QuotaExceededError` when the disk is full.
 */
export async function allOrNothing<T>(transaction: Transaction, work: () => Promise<T>): Promise<T> {
  transaction.done.catch(() => undefined); // told below, where it is awaited
  try {
    const result = await work();
    await transaction.done;
    return result;
  } catch (reason) {
    if (transaction.error === null) abort(transaction);
    throw reason;
  }
}

function abort(transaction: Transaction): void {
  try {
    transaction.abort();
  } catch {
    // It has ended by itself.
  }
}

/** A request of the transaction: where it fails, the transaction tells of it, also when nobody waits for this one any more. */
export function request<T>(asked: Promise<T>): Promise<T> {
  asked.catch(() => undefined);
  return asked;
}
