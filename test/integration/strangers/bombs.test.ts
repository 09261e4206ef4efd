import { BOMBS } from '@test/builders/bombs/make-bombs';
import { bombFigures } from '@test/bench/bombs';
import { expect, it } from 'vitest';

it.each(BOMBS)('$name is refused with a sentence, in under 300 MB of memory', async (bomb) => {
  const [figure] = await bombFigures([bomb]);
  expect(figure?.isRefused).toBe(true);
  expect(figure?.sentence).toMatch(/^[«\p{Lu}].*\.$/u);
  expect(figure?.peakMegabytes).toBeLessThan(300);
}, 120_000);
