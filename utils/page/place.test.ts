import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { freeSpot, overlaps, placeLabel, type Rect } from './place';

const sizes = { card: { width: 340, height: 420 }, strip: { width: 240, height: 40 }, dot: { width: 36, height: 36 } };

describe('the label', () => {
  test.each<[string, { width: number; height: number }, Rect[], string]>([
    [
      'stands beside a dialog in the middle',
      { width: 1280, height: 800 },
      [{ x: 440, y: 500, width: 400, height: 60 }],
      'card',
    ],
    [
      'becomes a strip in a narrow window full of controls',
      { width: 360, height: 640 },
      [{ x: 20, y: 300, width: 320, height: 330 }],
      'strip',
    ],
    [
      'becomes a sign where only a sign has room',
      { width: 360, height: 200 },
      [{ x: 0, y: 0, width: 300, height: 200 }],
      'dot',
    ],
    ['becomes a strip where the card is higher than the window', { width: 500, height: 300 }, [], 'strip'],
  ])('%s', (_name, viewport, obstacles, form) => {
    const spot = placeLabel(viewport, sizes, obstacles);
    expect(spot.form).toBe(form);
    for (const obstacle of obstacles) expect(overlaps(obstacle, { ...spot, ...sizes[spot.form] })).toBe(false);
  });

  test('rather becomes a strip than cover words, and rather covers words than a control', () => {
    const words = [{ x: 0, y: 60, width: 1280, height: 740 }];
    expect(placeLabel({ width: 1280, height: 800 }, sizes, [], words).form).toBe('strip');
    const everywhere = [{ x: 0, y: 0, width: 1280, height: 800 }];
    const control = { x: 0, y: 0, width: 1280, height: 700 };
    const spot = placeLabel({ width: 1280, height: 800 }, sizes, [control], everywhere);
    expect(spot.form).toBe('strip');
    expect(overlaps(control, { ...spot, ...sizes.strip })).toBe(false);
  });

  test('covers no control wherever there is room, and never leaves the window', () => {
    const rect = fc.record({
      x: fc.integer({ min: 0, max: 1_200 }),
      y: fc.integer({ min: 0, max: 700 }),
      width: fc.integer({ min: 1, max: 500 }),
      height: fc.integer({ min: 1, max: 200 }),
    });
    fc.assert(
      fc.property(
        fc.integer({ min: 260, max: 1_400 }),
        fc.integer({ min: 60, max: 900 }),
        fc.array(rect, { maxLength: 12 }),
        (width, height, obstacles) => {
          const spot = placeLabel({ width, height }, sizes, obstacles);
          const box = { ...spot, ...sizes[spot.form] };
          expect(spot.x).toBeGreaterThanOrEqual(0);
          expect(spot.y).toBeGreaterThanOrEqual(0);
          expect(box.x + box.width).toBeLessThanOrEqual(width);
          expect(box.y + box.height).toBeLessThanOrEqual(height);
          if (freeSpot({ width, height }, sizes[spot.form], obstacles))
            for (const one of obstacles) expect(overlaps(one, box)).toBe(false);
        },
      ),
    );
  });
});
