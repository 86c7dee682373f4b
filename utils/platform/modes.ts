import { browser } from './browser';

/** What "every bank and site" needs: asked for when the person turns it on, given back when they turn it off. */
const EVERYWHERE = { origins: ['https://*/*'] };
const SCRIPT = 'everywhere';
/** Pages that have their scripts from the manifest. */
const servedPages = () => (browser.runtime.getManifest().content_scripts ?? []).flatMap(({ matches }) => matches ?? []);
/** The hosts of the install permission, as the manifest has them. */
const knownHosts = () => browser.runtime.getManifest().host_permissions ?? [];

/** May every bank and site be watched? The browser's own answer: it may have been changed in the browser's settings. */
export function isEverywhere(): Promise<boolean> {
  return browser.permissions.contains(EVERYWHERE);
}

/**
 * Asks for it, or gives it back. To be called from a press: browsers ask the person only then.
 * @returns what holds now.
 */
export async function turnEverywhere(on: boolean): Promise<boolean> {
  if (on) await browser.permissions.request(EVERYWHERE);
  else await browser.permissions.remove(EVERYWHERE);
  return isEverywhere();
}

/** Firefox leaves it to the person whether the known hosts may be watched at all. */
export function hasKnownHosts(): Promise<boolean> {
  return browser.permissions.contains({ origins: knownHosts() });
}

/** Asks for the known hosts. To be called from a press. Returns what holds now. */
export async function allowKnownHosts(): Promise<boolean> {
  await browser.permissions.request({ origins: knownHosts() });
  return hasKnownHosts();
}

/**
 * Brings the scripts in line with the permission, whoever changed it. Registered scripts outlive the browser; without the
 * permission they would run nowhere, but a thing that is off should be gone.
 */
export async function keepScripts(): Promise<void> {
  const wanted = await isEverywhere();
  const there = (await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT] })).length > 0;
  if (wanted === there) return;
  if (!wanted) return browser.scripting.unregisterContentScripts({ ids: [SCRIPT] });
  await browser.scripting.registerContentScripts([
    {
      id: SCRIPT,
      matches: EVERYWHERE.origins,
      excludeMatches: servedPages(),
      js: ['everywhere.js'],
      css: ['notice.css'],
      allFrames: true,
      runAt: 'document_start',
      persistAcrossSessions: true,
    },
  ]);
}
