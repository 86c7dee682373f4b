import { useEffect, useState } from 'preact/hooks';
import { formatSize } from '../../utils/words/format-size';
import type { Say } from '../../utils/words/say';

export interface StorageUsePort {
  /** What the extension keeps on this device. `bytes`: the browser's own estimate; `null` = it cannot be told. */
  readonly storageUse: () => Promise<{ readonly bytes: number; readonly entries: number } | null>;
}

/** How much room the log takes. Nothing until it is known. */
export function StorageUse({ say, port }: { say: Say; port: StorageUsePort }) {
  const [use, setUse] = useState<Awaited<ReturnType<StorageUsePort['storageUse']>>>(null);
  useEffect(() => void port.storageUse().then(setUse, () => undefined), []);
  return (
    <p class="quiet storage-use">
      {use
        ? say('settings_storage', {
            size: formatSize(use.bytes, say.language),
            count: use.entries.toLocaleString(say.language),
          })
        : '\u00a0'}
    </p>
  );
}
