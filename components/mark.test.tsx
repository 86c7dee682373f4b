// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { render } from 'preact';
import { expect, test } from 'vitest';
import { Mark } from './mark';

// What stands in the HTML is there before any script, so it is written out; it must be the mark that the script then draws.
test.each(['popup', 'log'])('the first frame of %s shows the mark that is drawn later', (page) => {
  const first = document.createElement('div');
  first.innerHTML = readFileSync(`entrypoints/${page}/index.html`, 'utf8');
  const written = first.querySelector('svg') as SVGElement;
  const drawn = document.createElement('div');
  render(<Mark size={Number(written.getAttribute('width'))} />, drawn);
  expect(written.outerHTML.replace(/>\s+</g, '><')).toBe(drawn.innerHTML);
});
