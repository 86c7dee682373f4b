import { browser } from './browser';

/**
 * The address of the tab a report is about: the popup opens `settings.html?report=<tab>`. Read only then, where the browser
 * shows it to us (a known host, or the tab the person pressed the button on); `null` = no report is wanted or it is not shown.
 */
export async function reportedAddress(): Promise<string | null> {
  const tab = Number(new URLSearchParams(location.search).get('report') ?? Number.NaN);
  if (!Number.isInteger(tab)) return null;
  try {
    return (await browser.tabs.get(tab)).url ?? null;
  } catch {
    return null; // the tab is gone
  }
}
