import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { type Screen, startScreen } from '../utils/page/screen';

interface World {
  tellertaleScreen?: Screen;
  tellertaleAsked?: boolean;
}

/** Put into a page by the background once its address (or the person) asks for it. Running again means: look again. */
export default defineUnlistedScript(async () => {
  const world = globalThis as World;
  const asked = world.tellertaleAsked === true;
  delete world.tellertaleAsked;
  world.tellertaleScreen ??= startScreen();
  await world.tellertaleScreen.look(asked);
});
