import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { listOf } from '@shared/document/document';
import { t } from '@shared/i18n';
import { Figure } from '@renderer/figures/Figure';
import { actorMap } from '@shared/reports/figures/actor-map/actor-map';
import { municipalProcess } from '@test/builders/municipal-process';

describe('a figure on the screen', () => {
  const { document } = municipalProcess({ actors: 6, relations: 8 });
  const map = actorMap(listOf(document, 'actor'), listOf(document, 'relation'), { translate: t });
  const markup = map === null ? '' : renderToStaticMarkup(<Figure figure={map.figure} />);

  it('is one image with words for who cannot see it', () => {
    expect(markup).toContain('role="img"');
    expect(markup).toContain(`aria-label="Mapa de actores. Hay 6 actores:`);
  });

  it('paints every shape', () => {
    const painted = markup.match(/<(line|polyline|polygon|circle|ellipse|rect|text)\b/gu) ?? [];
    expect(painted).toHaveLength(map?.figure.shapes.length ?? 0);
  });

  it('takes its inks from the theme, with those of print behind them', () => {
    expect(markup).toContain('fill:var(--figure-accent, #0F4C5C)');
  });
});
