// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { walk } from './shadow';

test.each([false, true])('walks through shadow roots and never into our own label; from memory: %s', (fromMemory) => {
  document.body.innerHTML = '<div id="host"><p id="light"></p></div><tellertale-label></tellertale-label>';
  for (const host of document.querySelectorAll('#host, tellertale-label'))
    host.attachShadow({ mode: 'open' }).innerHTML = `<button id="in-${host.localName}"></button>`;
  const { elements, shadows } = walk(document, fromMemory);
  expect(elements.map(({ id }) => id).filter((id) => id !== '')).toEqual(['host', 'in-div', 'light']);
  expect([...shadows.keys()].map(({ id }) => id)).toEqual(['host']);
});
