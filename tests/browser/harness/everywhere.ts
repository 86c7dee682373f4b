import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { BUILT } from './chromium.ts';

/** The built extension as it is after the person said yes to "every bank and site": same files, the permission granted. */
export function grantedEverywhere(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'tellertale-everywhere-'));
  cpSync(BUILT, folder, { recursive: true });
  const file = path.join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as { host_permissions: string[] };
  writeFileSync(file, JSON.stringify({ ...manifest, host_permissions: [...manifest.host_permissions, 'https://*/*'] }));
  return folder;
}
