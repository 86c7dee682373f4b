import { describe, expect, test } from 'vitest';
import { providers } from '../providers';
import { asksEverywhere } from '../providers/watched';
import { readAddress } from '../readers';
import type { Fixture } from '../vocab/provider';
import { hostFits } from './hosts';
import { hasRequestMark } from './request-marks';

const fixtures = import.meta.glob<readonly Fixture[]>('../providers/*.fixture.ts', { eager: true, import: 'default' });
const watched = providers.filter(({ watched: where }) => where !== undefined);
const casesOf = (id: string) => fixtures[`../providers/${id}.fixture.ts`] ?? [];

describe('every address of a watched host that asks is marked, or on a host that does little else than ask', () => {
  test.each(watched.map((provider) => [provider.id, provider] as const))('%s', (id, provider) => {
    for (const { name, url, expect: wanted } of casesOf(id)) {
      if (wanted === null || readAddress(url)?.provider.id !== id) continue;
      const { hostname } = new URL(url);
      if (!(provider.watchedHosts ?? provider.hosts).some((pattern) => hostFits(pattern, hostname))) continue;
      expect(asksEverywhere(provider) || hasRequestMark(url), `${name}: ${url}`).toBe(true);
    }
  });
});

test.each([
  'https://www.facebook.com/',
  'https://www.facebook.com/messages/t/100000000000001',
  'https://www.facebook.com/marketplace/item/1234567890/',
  'https://www.facebook.com/settings?tab=applications',
  'https://www.facebook.com/groups/123/?ref=share',
  'https://www.facebook.com/reel/1242384407160280?sfnsn=scwspmo',
  'https://www.facebook.com/sharer/sharer.php?u=https%3A%2F%2Fexample.com%2F%3Fcode%3Dac_123%26scope%3Dread_write',
  'https://m.facebook.com/ExamplePage?ref=m_notif&notif_t=scase_reviewed',
  'https://www.instagram.com/explore/tags/plumbing/',
  'https://www.instagram.com/p/ABC/',
  'https://connect.secure.wellsfargo.com/auth/login/present?origin=tpb',
  'https://onlinebanking.usbank.com/auth/login',
])('no mark in the ordinary address %s', (url) => {
  expect(hasRequestMark(url)).toBe(false);
});
