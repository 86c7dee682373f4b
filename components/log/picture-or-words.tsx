import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Say } from '../../utils/words/say';

/** A picture, or the same in words: the person chooses, and both say all of it. */
export function PictureOrWords({
  say,
  picture,
  words,
}: {
  say: Say;
  picture: () => ComponentChildren;
  words: () => ComponentChildren;
}) {
  const [as, setAs] = useState<'picture' | 'words'>('picture');
  return (
    <>
      <fieldset class="either no-print">
        <legend class="hidden-words">{say('as_title')}</legend>
        {(['picture', 'words'] as const).map((one) => (
          <label key={one}>
            <input type="radio" name="as" checked={as === one} onChange={() => setAs(one)} />
            {say(`as_${one}`)}
          </label>
        ))}
      </fieldset>
      {as === 'picture' ? picture() : words()}
    </>
  );
}
