import type { Browser, Page } from 'puppeteer-core';
import { until } from './until.ts';

/** The label as a screen reader gets it: nothing else can look into a closed shadow root in Firefox. */
export interface HeardLabel {
  readonly heading: string;
  /** Name of a row → its answer, as shown. */
  readonly rows: Readonly<Record<string, string>>;
  readonly text: string;
}

/** Waits until the page in front has a label, and reads it through the browser's accessibility tree. */
export async function heardLabel(browser: Browser, page: Page): Promise<HeardLabel> {
  await page.bringToFront();
  const nodes = await until(async () => {
    const found = JSON.parse(await inBrowserWindow(browser, tellRegion)) as Heard[] | null;
    return found?.some(({ role }) => role === 'cell') ? found : null;
  }, 'a label in the accessibility tree');
  const rows: Record<string, string> = {};
  let row = '';
  for (const { role, name } of nodes) {
    if (role === 'rowheader') row = name;
    if (role === 'cell') rows[row] = name;
  }
  return {
    heading: nodes.find(({ role }) => role === 'heading')?.name ?? '',
    rows,
    text: nodes
      .filter(({ role }) => role === 'text leaf')
      .map(({ name }) => name)
      .join(' '),
  };
}

interface Heard {
  readonly role: string;
  readonly name: string;
}

/** Runs in the browser's own window: must not refer to anything here. */
const tellRegion = `(() => {
  const service = Cc['@mozilla.org/accessibilityService;1'].getService(Ci.nsIAccessibilityService);
  const all = (node) => [node, ...Array.from({ length: node.childCount }, (_, index) => all(node.getChildAt(index))).flat()];
  const role = (node) => service.getStringRole(node.role);
  const tab = service.getAccessibleFor(gBrowser.selectedBrowser);
  const label = tab && all(tab).find((node) => role(node) === 'region' && node.name?.startsWith('Tellertale'));
  return JSON.stringify(label ? all(label).map((node) => ({ role: role(node), name: node.name ?? '' })) : null);
})()`;

/** Evaluates in the browser's own window, which `--remote-allow-system-access` allows. Puppeteer has no call for it. */
async function inBrowserWindow(browser: Browser, expression: string): Promise<string> {
  const { connection } = browser as unknown as {
    connection: { send(method: string, params: object): Promise<{ result: never }> };
  };
  const tree: { contexts: { context: string }[] } = (
    await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' })
  ).result;
  const target = { context: tree.contexts[0]?.context };
  const { result, exceptionDetails }: { result?: { value: string }; exceptionDetails?: { text: string } } = (
    await connection.send('script.evaluate', { expression, target, awaitPromise: true })
  ).result;
  if (!result) throw new Error(exceptionDetails?.text ?? 'nothing came back');
  return result.value;
}
