// How many addresses a second the reader takes, ordinary pages and permission screens apart: node bench/reader.bench.mjs
import { importBundled } from '../scripts/lib/bundle.mjs';

const { readAddress, readOutcome, providers } = await importBundled('bench/reader.entry.ts');

const ordinary = [
  'https://www.facebook.com/',
  'https://www.facebook.com/groups/123456789/posts/987654321/?comment_id=1&reply_comment_id=2',
  'https://news.example.org/2026/11/24/world/story.html?utm_source=feed&utm_medium=rss#comments',
  'https://shop.example.com/search?q=running+shoes&page=3&sort=price',
  'https://connect.secure.wellsfargo.com/auth/login/present?origin=tpb',
  'https://mail.example.net/inbox/abc?thread=18c2a9f0',
  'https://www.google.com/search?q=what+is+open+banking&sourceid=chrome&ie=UTF-8',
  'https://docs.example.dev/guide/getting-started/',
];
const screens = providers.flat();

/** Calls a second over a fixed time, the best of five runs. */
function rate(urls) {
  let best = 0;
  for (let run = 0; run < 5; run++) {
    const end = performance.now() + 400;
    const start = performance.now();
    let count = 0;
    while (performance.now() < end) {
      for (let index = 0; index < 100; index++) {
        const url = urls[(count + index) % urls.length];
        readAddress(url);
        readOutcome(url);
      }
      count += 100;
    }
    best = Math.max(best, (count * 1000) / (performance.now() - start));
  }
  return Math.round(best);
}

const figures = { ordinary: rate(ordinary), screens: rate(screens) };
console.log(`ordinary pages      ${figures.ordinary.toLocaleString('en')} a second (goal 50,000)`);
console.log(
  `permission screens  ${figures.screens.toLocaleString('en')} a second (goal 5,000), over ${screens.length} different ones`,
);
process.exitCode = figures.ordinary >= 50_000 && figures.screens >= 5_000 ? 0 : 1;
