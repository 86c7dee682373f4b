import { type Screen, startScreen } from './screen';

interface World {
  tellertaleScreen?: Screen;
  tellertaleAsked?: boolean;
}

/**
 * Starts the screen script in this page, or lets the one that runs look again. Resolves when it has looked, so that the
 * popup's "Read this page" knows when to ask for the result.
 */
export async function startInPage(): Promise<void> {
  const world = globalThis as World;
  const asked = world.tellertaleAsked === true;
  delete world.tellertaleAsked;
  // Put here a second time by the background while the first is at work: it sees every change of the page itself.
  if (world.tellertaleScreen && !asked) return;
  world.tellertaleScreen ??= startScreen();
  await world.tellertaleScreen.look(asked);
}
