import { type Screen, startScreen } from './screen';

interface World {
  tellertaleScreen?: Screen;
  tellertaleAsked?: boolean;
  tellertaleGuest?: boolean;
}

/**
 * Starts the screen script in this page, or lets the one that runs look again. Resolves when it has looked, so that the
 * popup's "Read this page" knows when to ask for the result; what `Screen.look` gives is the script's own result there.
 */
export async function startInPage(): Promise<string | null> {
  const world = globalThis as World;
  const asked = world.tellertaleAsked === true;
  delete world.tellertaleAsked;
  // Only to show what a frame in this page has no room for: the page itself is not looked at.
  const isGuest = world.tellertaleGuest === true;
  delete world.tellertaleGuest;
  // Put here a second time by the background while the first is at work: it sees every change of the page itself.
  if (world.tellertaleScreen && !asked) return null;
  world.tellertaleScreen ??= startScreen();
  if (isGuest) return null;
  return world.tellertaleScreen.look(asked);
}
