import type { Page } from 'playwright-core';
import { until } from './until.ts';

interface Node {
  readonly nodeName: string;
  readonly backendNodeId: number;
  readonly nodeValue?: string;
  readonly attributes?: string[];
  readonly children?: Node[];
  readonly shadowRoots?: Node[];
}

/** The label as a test sees it, read through its closed shadow root by the debugger. */
export interface SeenLabel {
  readonly text: string;
  /** Data type → yes, no or hidden. */
  readonly rows: Readonly<Record<string, string>>;
  readonly summary: string;
  /** Names of all elements in it: nothing from outside may have become one. */
  readonly elements: readonly string[];
}

/** Reads the label now; `null` = there is none. */
export async function seenLabel(page: Page): Promise<SeenLabel | null> {
  const session = await page.context().newCDPSession(page);
  try {
    const { root } = (await session.send('DOM.getDocument', { depth: -1, pierce: true })) as { root: Node };
    const host = find(root, (node) => node.nodeName.toLowerCase() === 'tellertale-label');
    const shadow = host?.shadowRoots?.[0];
    if (!shadow) return null;
    const all: Node[] = [];
    walk(shadow, (node) => all.push(node));
    const rows: Record<string, string> = {};
    for (const node of all) {
      const attributes = attributesOf(node);
      if (attributes['data-type']) rows[attributes['data-type']] = attributes['data-answer'] ?? '';
    }
    const summary = all.find((node) => ['summary', 'strip'].includes(attributesOf(node)['class'] ?? ''));
    return {
      text: textOf(shadow),
      rows,
      summary: summary ? textOf(summary) : '',
      elements: [
        ...new Set(all.filter((node) => node.nodeName !== '#text').map((node) => node.nodeName.toLowerCase())),
      ],
    };
  } finally {
    await session.detach();
  }
}

/** Waits until the label is there and says something that fits. */
export async function label(page: Page, fits: (seen: SeenLabel) => boolean = () => true): Promise<SeenLabel> {
  return until(async () => {
    const seen = await seenLabel(page);
    return seen && fits(seen) ? seen : null;
  }, 'a label');
}

function find(node: Node, fits: (node: Node) => boolean): Node | null {
  if (fits(node)) return node;
  for (const child of [...(node.children ?? []), ...(node.shadowRoots ?? [])]) {
    const found = find(child, fits);
    if (found) return found;
  }
  return null;
}

function walk(node: Node, visit: (node: Node) => void): void {
  visit(node);
  for (const child of node.children ?? []) walk(child, visit);
}

function attributesOf(node: Node): Record<string, string> {
  const pairs: Record<string, string> = {};
  const list = node.attributes ?? [];
  for (let index = 0; index < list.length; index += 2) pairs[list[index] as string] = list[index + 1] as string;
  return pairs;
}

function textOf(node: Node): string {
  if (node.nodeName === '#text') return node.nodeValue ?? '';
  if (node.nodeName === 'STYLE') return '';
  return (node.children ?? [])
    .map(textOf)
    .join(' ')
    .replace(/[\u2068\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The label as it is drawn, in lines; `''` = there is none. */
export async function drawnText(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page);
  try {
    const { root } = (await session.send('DOM.getDocument', { depth: -1, pierce: true })) as { root: Node };
    const host = find(root, (node) => node.nodeName.toLowerCase() === 'tellertale-label');
    const section = host && find(host, ({ nodeName }) => nodeName === 'SECTION');
    if (!section) return '';
    const { object } = await session.send('DOM.resolveNode', { backendNodeId: section.backendNodeId });
    const { result } = await session.send('Runtime.callFunctionOn', {
      objectId: object.objectId ?? '',
      functionDeclaration: 'function () { return this.innerText; }',
    });
    return String(result.value)
      .replace(/[\u2068\u2069]/g, '')
      .replace(/\n{2,}/g, '\n')
      .replace(/\n?\t/g, ': ');
  } finally {
    await session.detach();
  }
}
