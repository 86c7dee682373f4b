import { strToU8, type Zippable, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { ImportError } from './import';
import { readFacebookFile, repairEncoding } from './import-facebook';
import { takeAll } from './testing';

const list = {
  installed_apps_v2: [
    { name: 'Caf\u00c3\u00a9 Budget', added_timestamp: 1_600_000_000, user_app_scoped_id: '1', category: 'active' },
    { name: 'Old Game', removed_timestamp: 1_500_000_000, category: 'removed' },
    { name: 'Both', added_timestamp: 1_500_000_000, removed_timestamp: 1_600_000_000, category: 'removed' },
    { name: 'No Date' },
    { name: '  ' },
    { name: 'Far', added_timestamp: 1e300 },
    null,
  ],
};
const json = strToU8(JSON.stringify(list));
const zip = (files: Zippable) => zipSync(files) as Uint8Array<ArrayBuffer>;
const fileOf = (bytes: Uint8Array) => new Blob([bytes as Uint8Array<ArrayBuffer>]);

describe('what comes in', () => {
  test.each<[string, Uint8Array]>([
    ['the loose file', json],
    [
      'the archive, older name, among photos',
      zip({
        'facebook-jane/posts/photo.jpg': new Uint8Array(100_000),
        'facebook-jane/apps_and_websites_off_of_facebook/apps_and_websites.json': json,
        'facebook-jane/apps_and_websites_off_of_facebook/posts_from_apps_and_websites.json': strToU8('{}'),
      }),
    ],
    ['the archive, newer name', zip({ 'apps_and_websites_off_of_facebook/connected_apps_and_websites.json': json })],
    ['stored without packing', zip({ 'connected_apps_and_websites.json': [json, { level: 0 }] })],
    ['with a note at its end', noted(zip({ 'connected_apps_and_websites.json': json }))],
  ])('%s', async (_name, bytes) => {
    const source = await readFacebookFile(fileOf(bytes));
    expect(source.count).toBe(7);
    const { events, refused } = await takeAll(source);
    expect(events.map(({ type, at, screen: asked }) => [type, at.slice(0, 10), asked?.recipient.name])).toEqual([
      ['imported', '2020-09-13', 'Café Budget'],
      ['imported', '2017-07-14', 'Old Game'],
      ['revoked', '2017-07-14', undefined],
      ['imported', '2017-07-14', 'Both'],
      ['revoked', '2020-09-13', undefined],
    ]);
    expect(events.every(({ how }) => how === 'import')).toBe(true);
    expect(events[0]?.screen).toMatchObject({ data: [], visibility: 'hidden' });
    expect(refused).toEqual([
      { what: 'No Date', why: 'no-date' },
      { what: 5, why: 'no-name' },
      { what: 'Far', why: 'no-date' },
      { what: 7, why: 'no-name' },
    ]);
  });

  test('the same archive twice names the same events', async () => {
    const [first, second] = [
      await takeAll(await readFacebookFile(fileOf(json))),
      await takeAll(await readFacebookFile(fileOf(json))),
    ];
    expect(first).toEqual(second);
    expect(new Set(first.events.map(({ id }) => id)).size).toBe(first.events.length);
  });
});

/** The mark of the end with a comment of some length behind it. */
function noted(bytes: Uint8Array): Uint8Array {
  const note = strToU8('made by somebody'.repeat(50));
  const copy = new Uint8Array(bytes.length + note.length);
  copy.set(bytes);
  copy.set(note, bytes.length);
  new DataView(copy.buffer).setUint16(bytes.length - 2, note.length, true);
  return copy;
}

const archive = zip({ 'connected_apps_and_websites.json': json });
const changed = (at: number, value: number) => {
  const copy = archive.slice();
  copy[at] = value;
  return copy;
};
/** Where the list of the archive begins: 16 bytes into the end mark. */
const listAt = new DataView(archive.buffer).getUint32(archive.length - 22 + 16, true);

test.each<[string, Uint8Array, ImportError['code']]>([
  ['another JSON', strToU8('[]'), 'not-ours'],
  ['damaged JSON', strToU8('{"installed'), 'not-json'],
  ['an empty file', new Uint8Array(0), 'not-json'],
  ['a photo', new Uint8Array([0xff, 0xd8, 0xff, 0xe0]), 'not-json'],
  ['an archive of something else', zip({ 'other.json': json }), 'nothing-inside'],
  ['the beginning of an archive', archive.slice(0, 60), 'not-an-archive'],
  ['an archive that was cut off', archive.slice(0, -10), 'not-an-archive'],
  ['no more than two letters of one', new Uint8Array([0x50, 0x4b, 3, 4, 9, 9]), 'not-an-archive'],
  ['one whose content is damaged', changed(60 + 30, 0xff), 'not-an-archive'],
  ['one that is locked', changed(listAt + 8, 1), 'encrypted'],
  ['one packed in another way', changed(listAt + 10, 99), 'not-an-archive'],
  ['one whose list points nowhere', changed(listAt + 44, 0x7f), 'not-an-archive'],
  ['a list without its own form', zip({ 'apps_and_websites.json': strToU8('{"label_values":[]}') }), 'not-ours'],
])('%s says so', async (_name, bytes, code) => {
  await expect(readFacebookFile(fileOf(bytes)).then(takeAll)).rejects.toThrow(new ImportError(code));
});

test('a small archive that unpacks without end is stopped', async () => {
  // 200 MB of zeros in 200 kB.
  const bomb = zip({ 'connected_apps_and_websites.json': [new Uint8Array(200_000_000), { level: 9 }] });
  expect(bomb.length).toBeLessThan(300_000);
  await expect(readFacebookFile(fileOf(bomb))).rejects.toThrow(new ImportError('too-large'));
});

test('from an archive of gigabytes only the list is read', async () => {
  // A file that says how much of it was asked for; its middle, as large as a life in photos, does not exist.
  const huge = 5_000_000_000;
  const long = longForm(archive, huge);
  let asked = 0;
  const slice = (from: number, to: number): Blob => {
    const [start, end] = [from < 0 ? long.size + from : from, Math.min(to, long.size)];
    asked += end - start;
    return new Blob([long.bytes(start, end) as Uint8Array<ArrayBuffer>]);
  };
  const file = { size: long.size, slice } as unknown as Blob;
  expect((await takeAll(await readFacebookFile(file))).events).toHaveLength(5);
  expect(asked).toBeLessThan(200_000);
});

/** The same archive behind `gap` bytes of nothing, with the long form of the end that it then needs. */
function longForm(bytes: Uint8Array, gap: number): { size: number; bytes: (from: number, to: number) => Uint8Array } {
  const old = new DataView(bytes.buffer);
  const end = bytes.length - 22;
  const listSize = old.getUint32(end + 12, true);
  // The one entry's place moves behind the gap, into an extra field.
  const extra = new DataView(new ArrayBuffer(12));
  extra.setUint16(0, 1, true);
  extra.setUint16(2, 8, true);
  extra.setBigUint64(4, BigInt(gap), true);
  const list = new Uint8Array(listSize + 12);
  list.set(bytes.slice(listAt, end));
  list.set(new Uint8Array(extra.buffer), listSize);
  const view = new DataView(list.buffer);
  view.setUint16(30, 12, true);
  view.setUint32(42, 0xffffffff, true);
  const place = gap + listAt;
  const tail = new DataView(new ArrayBuffer(56 + 20 + 22));
  tail.setUint32(0, 0x06064b50, true);
  tail.setBigUint64(40, BigInt(list.length), true);
  tail.setBigUint64(48, BigInt(place), true);
  tail.setUint32(56, 0x07064b50, true);
  tail.setBigUint64(56 + 8, BigInt(place + list.length), true);
  tail.setUint32(76, 0x06054b50, true);
  tail.setUint32(76 + 12, 0xffffffff, true);
  tail.setUint32(76 + 16, 0xffffffff, true);
  const parts: [number, Uint8Array][] = [
    [0, bytes.slice(0, 4)],
    [gap, bytes.slice(0, listAt)],
    [place, list],
    [place + list.length, new Uint8Array(tail.buffer)],
  ];
  return {
    size: place + list.length + tail.byteLength,
    bytes(from, to) {
      const out = new Uint8Array(to - from);
      for (const [at, part] of parts)
        for (let index = Math.max(at, from); index < Math.min(at + part.length, to); index += 1)
          out[index - from] = part[index - at] as number;
      return out;
    },
  };
}

test('repairs only what is broken', () => {
  expect(
    ['plain', 'Caf\u00c3\u00a9', 'Café', '日本', '\u00e6\u0097\u00a5\u00e6\u009c\u00ac'].map(repairEncoding),
  ).toEqual(['plain', 'Café', 'Café', '日本', '日本']);
});
