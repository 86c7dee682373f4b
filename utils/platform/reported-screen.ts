import type { ReportedScreen } from '../words/redacted-report';
import { browser } from './browser';

/**
 * The screen a report is about: the popup opens `settings.html?report=<tab>`. Read only then, where the browser
 * shows it to us (a known host, or the tab the person pressed the button on); `null` = no report is wanted or it is not shown.
 */
export async function reportedScreen(): Promise<ReportedScreen | null> {
  const tab = Number(new URLSearchParams(location.search).get('report') ?? Number.NaN);
  if (!Number.isInteger(tab)) return null;
  try {
    const { url } = await browser.tabs.get(tab);
    if (!url) return null;
    // The vocabulary comes only with a report.
    const { readAddress } = await import('../readers');
    return { address: url, read: readAddress(url) };
  } catch {
    return null; // the tab is gone
  }
}
