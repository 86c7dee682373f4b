import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

/**
 * Writes `popup-rtl.html` beside the popup: the same page, whose first frame is already drawn from right to left. Without it
 * that frame, which no script has seen yet, would jump to the other side when the words come.
 * @param built the folder of the built extension.
 * @throws where the popup is not there, or already has a direction.
 */
export async function mirrorPopup(built: string): Promise<void> {
  const popup = await readFile(path.join(built, 'popup.html'), 'utf8');
  const mirrored = popup.replace('<html lang="en">', '<html lang="en" dir="rtl">');
  if (mirrored === popup) throw new Error('the popup is not what was expected: it has no <html lang="en">');
  await writeFile(path.join(built, 'popup-rtl.html'), mirrored);
}
