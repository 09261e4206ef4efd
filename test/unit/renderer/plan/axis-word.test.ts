import { axisWord } from '@renderer/features/plan/matrices/axis-word';
import { MATRIX_DEFINITIONS } from '@shared/analysis/matrices/matrix-definition';
import { t } from '@shared/i18n';
import { describe, expect, it } from 'vitest';

describe('the corner of a matrix', () => {
  it.each(MATRIX_DEFINITIONS.flatMap(({ id, rows, columns }) => [[id, 'rows', rows], [id, 'columns', columns]] as const))('says in a word what the items are: %s, %s', (_id, _side, axis) => {
    expect(t(`matrices.corner.${axisWord(axis)}`)).toMatch(/^\p{Lu}/u);
  });
});
