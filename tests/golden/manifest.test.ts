import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

/** Golden files: what a reviewer must see change. `npm run fix` rewrites them from the builds. */
describe.each(['chrome', 'firefox'])('manifest of %s', (browser) => {
  const built = `.output/${browser}-mv3/manifest.json`;

  test('is the reviewed one', async () => {
    expect(existsSync(built), 'build first: npm run build').toBe(true);
    const manifest = JSON.parse(readFileSync(built, 'utf8'));
    await expect(`${JSON.stringify({ ...manifest, version: '(package.json)' }, null, 2)}\n`).toMatchFileSnapshot(
      `manifest.${browser}.json`,
    );
  });

  test('asks for named hosts only, and talks to nobody', () => {
    const manifest = JSON.parse(readFileSync(built, 'utf8'));
    for (const pattern of manifest.host_permissions)
      expect(pattern).toMatch(/^https:\/\/(?:\*\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)+\/\*$/);
    const allowed = new Set(manifest.host_permissions);
    for (const { matches } of manifest.content_scripts) {
      for (const pattern of matches)
        expect(allowed, pattern).toContain(pattern.replace(/^(https:\/\/[^/]+\/).*$/, '$1*'));
    }
    expect(manifest.content_security_policy.extension_pages).toContain("connect-src 'none'");
    for (const forbidden of ['tabs', 'webNavigation', 'history', '<all_urls>', 'cookies', 'webRequestBlocking']) {
      expect([...manifest.permissions, ...manifest.host_permissions]).not.toContain(forbidden);
    }
    expect(manifest.web_accessible_resources ?? []).toEqual([]);
  });
});
