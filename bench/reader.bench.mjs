// How many addresses a second the reader takes, ordinary pages and permission screens apart: node bench/reader.bench.mjs
import { importBundled } from '../scripts/lib/bundle.mjs';
import { reportFigures } from './lib/figures.mjs';

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
function rate(urls, work) {
  let best = 0;
  for (let run = 0; run < 5; run++) {
    const end = performance.now() + 300;
    const start = performance.now();
    let count = 0;
    while (performance.now() < end) {
      for (let index = 0; index < 100; index++) work(urls[(count + index) % urls.length]);
      count += 100;
    }
    best = Math.max(best, (count * 1000) / (performance.now() - start));
  }
  return Math.round(best);
}

const read = (url) => {
  readAddress(url);
  readOutcome(url);
};
// What any reader of addresses must do at least.
const parse = (url) => URL.canParse(url) && new URL(url);
const rates = { ordinary: rate(ordinary, read), screens: rate(screens, read) };
console.log(`ordinary pages      ${rates.ordinary.toLocaleString('en')} a second (goal 50,000)`);
console.log(
  `permission screens  ${rates.screens.toLocaleString('en')} a second (goal 5,000), ${screens.length} of them`,
);
const met = reportFigures('reader', {
  'an ordinary address, beside new URL()': { value: rate(ordinary, parse) / rates.ordinary },
  'a permission screen, beside new URL()': { value: rate(screens, parse) / rates.screens },
});
process.exitCode = met && rates.ordinary >= 50_000 && rates.screens >= 5_000 ? 0 : 1;
